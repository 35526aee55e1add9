import { figureKind } from "../checks/figures/figureKind.js";
import { presence, strength } from "../evidence/fit.js";
import type { Term } from "../evidence/statement.js";
import { scopeTerms } from "../weighing/scopeTerms.js";
import type { Told } from "./told.js";

/** Whether one of two values is told of a place or a part of which the other's source sentence, its neighbours and its headings know nothing. */
export function isScopedApart(a: Told, b: Told): boolean {
  const [x, y] = [a.mention, b.mention];
  // "200 fighters" and "300 militiamen" count the same, whoever else is named beside them.
  const isOneCount = x.kind === "figure" && y.kind === "figure" && figureKind.isSurelySame(x, y);
  return isOfOther(a, b, isOneCount) || isOfOther(b, a, isOneCount);
}

function isOfOther(one: Told, other: Told, isOneCount: boolean): boolean {
  return scopeTerms(one.passage.statement, one.mention, { isOneCount }).some(
    (term) =>
      strength(term, other.passage, { there: undefined, neighbours: true }) === 0 &&
      !(isPlace(term, one) && isInLead(term, other)),
  );
}

/** Whether a term may be known from the story as a whole: of whom or of which body a sentence tells, it must say itself. */
function isPlace({ entities, span }: Term, { passage }: Told): boolean {
  if (entities.length === 0) return true;
  return !passage.statement.mentions.some(
    (name) =>
      name.kind === "name" &&
      name.span.start === span.start &&
      (name.type === "organisation" || name.type === "person"),
  );
}

/** Whether the story as a whole is of it: the first sentences say so. */
function isInLead(term: Term, { passage }: Told): boolean {
  return passage.home.passages
    .slice(0, LEAD)
    .some(({ statement }) => presence(term, statement).found > 0);
}

const LEAD = 4;
