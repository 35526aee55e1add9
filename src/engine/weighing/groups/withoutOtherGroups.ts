import type { MentionBase } from "../../mentions/mention.js";
import type { ValueKind, Weights } from "../weighed.js";
import { groupNamed } from "./groupNamed.js";

/** A sentence that has less of the claim gives the value by chance. */
const BY_CHANCE = 0.3;
/** Sentences looked at: the likeliest come first. */
const MOST_LOOKED_AT = 6;

/**
 * The weights without what is no rival: what a sentence gives for other groups than the draft's value, where the claim
 * does not name one of these. `900 people work there` is not gainsaid by `in 2019 it had 1,400 people, in 2024 only 900`.
 */
export function withoutOtherGroups<M extends MentionBase<string>>(
  weights: Weights<M>,
  kind: ValueKind<M>,
): Weights<M> {
  const { claim, mention, supports, rivals } = weights;
  const apart = new Set(
    supports
      .filter(({ share }) => share >= BY_CHANCE)
      .slice(0, MOST_LOOKED_AT)
      .filter(({ passage }) => rivals.some((rival) => rival.passage === passage))
      .flatMap((support) => {
        const answer = groupNamed(claim, mention, { kind, support });
        return answer === undefined || answer.names === "other" ? [] : answer.apart;
      }),
  );
  if (apart.size === 0) return weights;
  return { ...weights, rivals: rivals.filter(({ value }) => !apart.has(value)) };
}
