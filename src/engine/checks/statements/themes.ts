import { presence, strength } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement, Term } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import { actAt, termsAt } from "./acts.js";
import type { Place } from "./align.js";
import { hasNoDoer } from "./standing.js";

/** How surely a term must be there or around. */
const SURELY = 0.5;
/** So much of what it is done to must be there. */
const OF_THEME = 0.6;

/** What an act is done to; of one that is done to nothing, who does it. */
export interface Theme {
  readonly terms: readonly Term[];
  /** Whether it is who does it. */
  readonly isSubject: boolean;
  readonly isElsewhere: boolean;
}

/** What the act at a place is done to; `from` is the place behind the words that tell the act. */
export function themeOf(statement: Statement, at: number, from = at + 1): Theme {
  const act = actAt(statement, at);
  const { tokens } = statement.sentence;
  const object = [...act.after].filter((place) => place >= from);
  // "Died of burns", "reopened last week": what it comes of and when are not what it is done to.
  const end = object.findIndex((place) => {
    const lower = tokens[place]?.lower ?? "";
    return (
      PREPOSITIONS.has(lower) || (lower === "of" && place === from) || isOfDate(statement, place)
    );
  });
  const own = termsAt(statement, new Set(end < 0 ? object : object.slice(0, end)));
  if (!hasNoDoer(statement, at) && own.some(({ key }) => !key.startsWith("#")))
    return { terms: own, isSubject: false, isElsewhere: act.isObjectElsewhere };
  const terms = termsAt(statement, act.before).filter(({ key }) => !key.startsWith("#"));
  return { terms, isSubject: true, isElsewhere: act.isSubjectElsewhere };
}

function isOfDate({ mentions, sentence: { tokens } }: Statement, place: number): boolean {
  const token = tokens[place];
  return (
    token !== undefined &&
    mentions.some(
      ({ kind, span }) => kind === "date" && span.start < token.end && token.start < span.end,
    )
  );
}

const PREPOSITIONS = new Set(
  "about across after against along among as at because before behind between by despite during for from in into near off on outside over since through throughout to towards under until with within without".split(
    " ",
  ),
);

/** Whether the doers of two active verbs are one: by their names, or by the last noun. */
export function isBySame(claim: Statement, at: number, { passage, place }: Place): boolean {
  const own = termsAt(claim, actAt(claim, at).before);
  const act = actAt(passage.statement, place);
  const names = own.filter(({ entities }) => entities.length > 0);
  const isHere = (term: Term): boolean =>
    presence(term, passage.statement).places.some((one) => act.before.has(one));
  if (names.length > 0)
    return (
      names.some(isHere) || (act.isSubjectElsewhere && names.some((term) => isNear(term, passage)))
    );
  const head = own.at(-1);
  return head !== undefined && own.every((term) => isNear(term, passage)) && isHere(head);
}

/** Whether a term surely stands in a passage or beside it. */
export function isNear(term: Term, passage: Passage): boolean {
  return strength(term, passage, { there: undefined, neighbours: true }) >= SURELY;
}

/** Whether what it is done to is the same thing in both, and no part of it. */
export function isOneThing(
  claim: Statement,
  theme: Theme,
  { told, passage }: { readonly told: Theme; readonly passage: Passage },
): boolean {
  const there = new Set(told.terms.map(({ at }) => at));
  const isHere = (term: Term): boolean =>
    presence(term, passage.statement).places.some((place) => there.has(place));
  const here = theme.terms.filter((term) => isHere(term));
  const names = theme.terms.filter(({ entities }) => entities.length > 0);
  if (!names.every((term) => isHere(term) || isNear(term, passage))) return false;
  const around = theme.terms.filter((term) => isHere(term) || isNear(term, passage));
  const weight = weightOf(theme.terms);
  if (weightOf(around) < OF_THEME * weight) return false;
  const isNamed = names.some(isHere);
  if (told.terms.every(({ key }) => NOBODY.has(key))) return around.length > 0;
  if (here.length === 0) return told.terms.length === 0 && told.isElsewhere && around.length > 0;
  return (
    isNamed ||
    told.terms.every((term) => term.key.startsWith("#") || presence(term, claim).found > 0)
  );
}

const NOBODY = new Set(["nobody", "none", "nothing"].map(keyOf));

/** The weight of some terms together. */
export function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}
