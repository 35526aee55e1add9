/** Number words from zero to nineteen. `a` and `an` are read by the numeral reader where a scale follows. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
]);

/** The tens in words. */
export const tens: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** The tens in the plural, of years and of ages: `the forties`, `in her forties`. */
export const pluralTens: ReadonlyMap<string, number> = new Map(
  [...tens].map(([word, value]) => [word.replace(/y$/u, "ies"), value]),
);

/** Words that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Letters written for a scale right behind digits (`1.2bn`, `200k`) or, the longer ones, after a space (`1.2 bn`). */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ["b", 1e9],
  ["bn", 1e9],
  ["k", 1e3],
  ["m", 1e6],
  ["mio", 1e6],
  ["mln", 1e6],
  ["mn", 1e6],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** Parts of a whole in the singular: `a quarter`, `two thirds`. */
export const fractionParts: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["twelfth", 12],
  ["fifteenth", 15],
  ["twentieth", 20],
  ["fiftieth", 50],
  ["hundredth", 100],
]);

/** Fraction characters. */
export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ["¼", 0.25],
  ["½", 0.5],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);

/** Ordinals in words up to the twentieth, and the tens. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["eleventh", 11],
  ["twelfth", 12],
  ["thirteenth", 13],
  ["fourteenth", 14],
  ["fifteenth", 15],
  ["sixteenth", 16],
  ["seventeenth", 17],
  ["eighteenth", 18],
  ["nineteenth", 19],
  ["twentieth", 20],
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["hundredth", 100],
]);
