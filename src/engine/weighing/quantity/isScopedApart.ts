import { presence, strength } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement, Term } from "../../evidence/statement.js";
import type { DateMention } from "../../mentions/dates/date.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import { scopeTerms } from "../scopeTerms.js";

/** A figure or a date where a source tells it. */
export interface Told<M = DateMention | FigureMention> {
  readonly mention: M;
  readonly passage: Passage;
}

/** Whether one of two values is told of a place or a part of which the other's source sentence, its neighbours and its headings know nothing. */
export function isScopedApart(
  a: Told,
  b: Told,
  // "200 fighters" and "300 militiamen" count the same, whoever else is named beside them.
  { isOneCount }: { readonly isOneCount: boolean },
): boolean {
  return isOfOther(a, b, isOneCount) || isOfOther(b, a, isOneCount);
}

function isOfOther(one: Told, other: Told, isOneCount: boolean): boolean {
  return scopeTerms(one.passage.statement, one.mention, { isOneCount }).some(
    (term) => !isKnownTo(other.passage, term, one.passage.statement),
  );
}

/**
 * Whether a passage is of a term of another sentence: it has it, or stands near it, or its story as a whole is of the
 * place. Of whom or of which body a sentence tells, it must say itself.
 */
export function isKnownTo(passage: Passage, term: Term, sentence: Statement): boolean {
  const isNear = strength(term, passage, { there: undefined, neighbours: true }) > 0;
  return isNear || (isPlace(term, sentence) && isInLead(term, passage));
}

function isPlace({ entities, span }: Term, { mentions }: Statement): boolean {
  if (entities.length === 0) return true;
  return !mentions.some(
    (name) =>
      name.kind === "name" &&
      name.span.start === span.start &&
      (name.type === "organisation" || name.type === "person"),
  );
}

/** Whether the story as a whole is of it: the first sentences say so. */
function isInLead(term: Term, { home }: Passage): boolean {
  let looked = 0;
  for (const passage of home.passages) {
    if (passage.sentence.tokens.length < LEAST_TOKENS) continue;
    if (presence(term, passage.statement).found > 0) return true;
    looked += 1;
    if (looked === LEAD) return false;
  }
  return false;
}

const LEAD = 4;
/** A date, a byline or a heading is no sentence of a lead. */
const LEAST_TOKENS = 8;
