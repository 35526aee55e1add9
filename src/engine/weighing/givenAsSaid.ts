import { clausesOf } from "../evidence/clauses.js";
import { indexAt, presence } from "../evidence/fit.js";
import { overlaps } from "../text/span.js";
import type { MentionBase } from "../mentions/mention.js";
import type { Scored, Weights } from "./weighed.js";

/** A sentence that has less of the claim around the value has it by chance. */
const LEAST_SHARE = 0.3;
/** So much of the claim's clause, by weight, must stand in the value's own. */
const LEAST_SHARED = 0.5;

/**
 * The supports that give the draft's very value as the draft says it: counting the same, in a clause that shares with the claim
 * what it says of it; or, where nothing is counted, in words that fit no worse than those of the best other value. Then
 * another figure contradicts it no more: at most another source disputes it.
 */
export function givenAsSaid<M extends MentionBase<string>>(
  weights: Weights<M>,
  rival: Scored<M>,
): readonly Scored<M>[] {
  return weights.supports.filter((support) => {
    if (support.isVery === undefined || rival.ownCell || rival.passage.cells.length > 0)
      return false;
    if (support.isVery === "counted" && support.share >= LEAST_SHARE)
      return sharedInClause(weights, support) >= LEAST_SHARED;
    return support.share >= Math.max(LEAST_SHARE, rival.share) && support.local >= rival.local;
  });
}

/**
 * The weight of the claim's words that stand in the clause of the source's value: those of the figure's own clause, and of clauses
 * that have no figure (`the matron said that`); what is counted aside.
 */
function sharedInClause<M extends MentionBase<string>>(
  { claim: { statement }, mention }: Weights<M>,
  { passage, value }: Scored<M>,
): number {
  const at = indexAt(statement, mention.span);
  const clauses = clausesOf(statement.sentence);
  const others = statement.mentions
    .filter(({ kind, span }) => kind === mention.kind && !overlaps(span, mention.span))
    .map(({ span }) => clauses[indexAt(statement, span)])
    .filter((clause) => clause !== clauses[at]);
  const there = clausesOf(passage.statement.sentence);
  const clause = there[indexAt(passage.statement, value.span)];
  return statement.terms
    .filter(
      (term) => term.at >= 0 && !term.key.startsWith("#") && !others.includes(clauses[term.at]),
    )
    .filter((term) => !overlaps(term.span, mention.span) && term.at !== at + COUNTED)
    .filter((term) =>
      presence(term, passage.statement).places.some((place) => there[place] === clause),
    )
    .reduce((sum, { weight }) => sum + weight, 0);
}

/** What is counted stands right behind. */
const COUNTED = 1;
