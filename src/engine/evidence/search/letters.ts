/** What a code unit is to the scanner. */
export const kinds = { other: 1, lower: 2, upper: 3, digit: 4, apostrophe: 5, silent: 6 } as const;

const kindOf = new Uint8Array(0x10000);
const foldedOf = new Uint16Array(0x10000);

/** The kind of a code unit, one of `kinds`. Half of a surrogate pair is a letter without case. */
export function kindAt(unit: number): number {
  const known = kindOf[unit] ?? 0;
  return known === 0 ? learn(unit) : known;
}

/** The letter in lower case without its marks: `É` gives `e`. Call it for units that `kindAt` was asked for. */
export function foldedUnit(unit: number): number {
  return foldedOf[unit] ?? unit;
}

// Asked once for each unit that occurs: the whole table would take longer than opening an index.
function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  const kind = classify(letter, unit);
  kindOf[unit] = kind;
  const base = letter.toLowerCase().normalize("NFD").charCodeAt(0);
  foldedOf[unit] = PLAIN.get(letter.toLowerCase()) ?? base;
  return kind;
}

/** Letters that keep their stroke when marks are taken off. */
const PLAIN: ReadonlyMap<string, number> = new Map(
  ["đd", "ðd", "ıi", "łl", "øo"].map((pair) => [pair.charAt(0), pair.charCodeAt(1)]),
);

function classify(letter: string, unit: number): number {
  if (/['’ʼ]/u.test(letter)) return kinds.apostrophe;
  if (/\p{Lu}/u.test(letter)) return kinds.upper;
  if (/\p{L}/u.test(letter) || (unit >= 0xd800 && unit < 0xe000)) return kinds.lower;
  if (/\p{M}/u.test(letter)) return kinds.silent;
  return /\p{Nd}/u.test(letter) ? kinds.digit : kinds.other;
}
