import { indexAt } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import { keyOf } from "../../../evidence/words/key.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import type { Derivation } from "./derive.js";

/** Words between the ordinal and what makes it a threshold: `after the 45th`. */
const REACH = 3;
const THRESHOLD = new Set("after at before by from on once until upon when with".split(" "));

/**
 * Whether a source tells the count as a threshold, by its last one: `after the 45th ratification` bears out `once 45 states have
 * ratified`. What is done or counted must stand in the claim too.
 */
export function byOrdinal(claim: Claim, mention: FigureMention): Derivation | undefined {
  const { value, unit } = mention.quantity;
  if (unit.dimension !== "count" || value === undefined || value < LEAST) return undefined;
  for (const { passage } of claim.matches) {
    const noun = rankedUpTo(claim, passage, value);
    if (noun !== undefined)
      return {
        sum: `the ${noun} makes ${claim.plain.slice(mention.core.start, mention.core.end)}`,
        passages: [passage],
      };
  }
  return undefined;
}

/** `The second time` counts nothing. */
const LEAST = 3;

function rankedUpTo({ statement: claim }: Claim, passage: Passage, value: number) {
  const { statement, home } = passage;
  const { tokens } = statement.sentence;
  for (const rank of statement.mentions) {
    if (rank.kind !== "figure" || rank.quantity.unit.dimension !== "rank") continue;
    if (rank.quantity.value !== value || rank.quantity.unit.name !== "") continue;
    const at = indexAt(statement, rank.span);
    const isThreshold = tokens
      .slice(Math.max(0, at - REACH), at)
      .some(({ lower }) => THRESHOLD.has(lower));
    const noun = tokens.find(({ kind, start }) => kind === "word" && start >= rank.core.end);
    if (!isThreshold || noun === undefined) continue;
    const key = keyOf(noun.lower);
    if (key !== "" && claim.places.has(key))
      return home.source.plain.slice(rank.core.start, noun.end);
  }
  return undefined;
}
