import { formsOf } from "../../evidence/words/verbForms.js";

/**
 * Verbs that cannot both be true of one act, in their first form: each word left of a bar against each right of it. What
 * may follow one on the other (`opened`, `closed`; `arrested`, `released`) is left out.
 */
const VERBS = `
accept approve endorse welcome | oppose refuse reject
acquit clear | convict
admit concede confess confirm | deny
agree | disagree
allow permit | ban forbid prohibit
applaud back praise support welcome | condemn criticise criticize denounce oppose reject
assist help | hinder obstruct
attract | repel
beat exceed outperform surpass | miss undershoot
blame | absolve exonerate
borrow | lend
buy purchase | sell
decrease decline drop dwindle fall plummet plunge shrink sink slump | climb grow increase jump rise soar surge
deteriorate worsen | improve
die | survive
downgrade | upgrade
ease loosen | tighten
encourage | discourage
exclude | include
fail | succeed
grant | refuse
lengthen | shorten
gain win | lose
love | hate
cut lower reduce slash | raise
maximise maximize | minimise minimize
narrow | widen
obey | disobey
overturn quash | uphold
sign | refuse reject
strengthen | weaken
`;

/** Other words of which only one can be true, form by form: the second, fourth … word left stands against that on the right. */
const OTHERS = `
above | below
accurate | inaccurate
advantage advantages | disadvantage disadvantages
alive | dead
best | worst
better | worse
bigger larger higher | smaller lower
biggest largest highest | smallest lowest
brief short | lengthy long
broken | functioning working
brother brothers | sister sisters
buyer buyers | seller sellers
capable | incapable
cheap inexpensive | costly expensive
cheaper | dearer costlier
colder cooler | hotter warmer
coldest | hottest warmest
complete | incomplete
correct | incorrect
defeat defeats | victory victories
deficit deficits | surplus surpluses
domestic | foreign
earlier | later
east eastern | west western
easy | difficult
effective | ineffective
efficient | inefficient
eldest oldest | youngest
export exports | import imports
external | internal
failure | success
faster quicker | slower
fastest quickest | slowest
father | mother
fewest | most
formal | informal
growth | decline shrinkage
guilty | innocent
husband | wife
illegal unlawful | lawful legal
impossible | possible
increase increases | decrease decreases
indoors | outdoors
inside | outside
legitimate | illegitimate
likely | unlikely
longer | shorter
longest | shortest
loss losses | profit profits
majority | minority
male | female
married | single
maximum | minimum
negative | positive
north northern | south southern
north-east northeast | north-west northwest south-east southeast south-west southwest
north-west northwest | south-east southeast south-west southwest
older | younger
opponents critics | supporters
optimistic | pessimistic
permanent | temporary
private | public
regular | irregular
rise rises | fall falls
rural | urban
safe | dangerous unsafe
satisfied | dissatisfied
son sons | daughter daughters
south-east southeast | south-west southwest
stronger | weaker
strongest | weakest
sufficient | insufficient
visible | invisible
voluntary | compulsory mandatory
`;

/** Of these, what one does to another is what the other does with him: `lost to Tarn`, `Tarn won`. */
const CONVERSE = new Set(
  ["borrow", "buy", "lend", "lose", "purchase", "sell", "win"].flatMap(formsOf),
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

for (const line of VERBS.trim().split("\n")) {
  const [left, right] = sidesOf(line).map((words) => words.map(formsOf));
  oppose(left ?? [], right ?? []);
}
for (const line of OTHERS.trim().split("\n")) {
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
