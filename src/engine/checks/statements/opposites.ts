import { formsOf } from "../../evidence/words/verbForms.js";
import { verbOpposites, wordOpposites } from "./oppositeWords.js";

/** Of these, what one does to another is what the other does with him: `lost to Tarn`, `Tarn won`. */
const CONVERSE = new Set(
  [
    "borrow",
    "buy",
    "follow",
    "lead",
    "lend",
    "lose",
    "precede",
    "purchase",
    "sell",
    "trail",
    "win",
  ].flatMap(formsOf),
);

/** Whether a verb tells the same as its opposite does of the other party. */
export function isConverse(lower: string): boolean {
  return CONVERSE.has(lower);
}

/** A word in all its forms, and those that it cannot be true with. */
interface Lexeme {
  readonly forms: readonly string[];
  readonly against: Lexeme[];
  readonly besides: Lexeme[];
}

const lexemes = new Map<string, Lexeme[]>();

for (const line of verbOpposites.trim().split("\n")) {
  const [left, right] = sidesOf(line).map((words) => words.map(formsOf));
  oppose(left ?? [], right ?? []);
}
for (const line of wordOpposites.trim().split("\n")) {
  const [left, right] = sidesOf(line).map((words) => words.map((word) => [word]));
  oppose(left ?? [], right ?? []);
}

function sidesOf(line: string): readonly (readonly string[])[] {
  return line.split("|").map((side) => side.trim().split(" "));
}

function oppose(left: readonly (readonly string[])[], right: readonly (readonly string[])[]): void {
  const [ours, theirs] = [left, right].map((side) =>
    side.map((forms): Lexeme => ({ forms, against: [], besides: [] })),
  );
  for (const [side, other] of [
    [ours ?? [], theirs ?? []],
    [theirs ?? [], ours ?? []],
  ] as const) {
    for (const lexeme of side) {
      lexeme.against.push(...other);
      lexeme.besides.push(...side);
      for (const form of new Set(lexeme.forms)) {
        const known = lexemes.get(form);
        if (known === undefined) lexemes.set(form, [lexeme]);
        else known.push(lexeme);
      }
    }
  }
}

/** Whether a word, in lower case, is one that has opposites: a listed one, or one with `un-`. */
export function hasOpposite(lower: string): boolean {
  return lexemes.has(lower) || /^un\p{Ll}{4,16}$/u.test(lower);
}

/** Whether a word that has opposites is a verb: then what follows it tells two of one sentence apart. */
export function isVerbal(lower: string): boolean {
  return (lexemes.get(lower) ?? []).some(({ forms }) => forms.length > 1);
}

/** Whether a word says the same as one that has opposites: `climbed` as `rose`. */
export function saysSame(lower: string, other: string): boolean {
  return (lexemes.get(lower) ?? []).some(({ besides }) =>
    besides.some(({ forms }) => forms.includes(other)),
  );
}

/** Whether two words cannot both be true of one thing: `rose`, `fallen`; `harmed`, `unharmed`. */
export function isOpposite(lower: string, other: string): boolean {
  return isUndone(lower, other) || isUndone(other, lower) || againstIn(lower, other) !== undefined;
}

function isUndone(lower: string, word: string): boolean {
  return word.length >= LEAST_UNDONE && lower === `un${word}`;
}

const LEAST_UNDONE = 4;

function againstIn(lower: string, other: string): { own: Lexeme; against: Lexeme } | undefined {
  for (const own of lexemes.get(lower) ?? []) {
    const against = own.against.find(({ forms }) => forms.includes(other));
    if (against !== undefined) return { own, against };
  }
  return undefined;
}

/**
 * The opposite `other` of a word in that word's own form: `fallen` for `rose` gives `fell`. After an auxiliary (`has
 * increased`) a past form is a participle. Undefined where the form isn't certain.
 */
export function inFormOf(
  lower: string,
  other: string,
  { isParticiple }: { readonly isParticiple: boolean },
): string | undefined {
  if (isUndone(lower, other) || isUndone(other, lower)) return other;
  const found = againstIn(lower, other);
  if (found === undefined) return undefined;
  const { own, against } = found;
  // Words of one form each, singular or plural.
  if (own.forms.length === 1) return against.forms.length === 1 ? other : undefined;
  const places = own.forms.flatMap((form, at) => (form === lower ? [at] : []));
  const place = isParticiple && places.includes(PARTICIPLE) ? PARTICIPLE : places[0];
  return place === undefined ? undefined : against.forms[place];
}

const PARTICIPLE = 3;
