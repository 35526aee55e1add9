import { fitOf } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Span } from "../../text/span.js";
import type { Claim } from "../check.js";
import { entitiesOf, meet, namesOf, nearnessOf, placeOf } from "./slots.js";

/**
 * The best fit of what a claim says beside `span`, of any passage that names one of `ids` there or beside it. What the
 * sentence of a `rival` tells is told of the rival, not of those whom the next one names.
 */
export function fitBeside(claim: Claim, asked: Asked, rival?: Passage): number {
  return fitsBeside(claim, asked, rival).reduce(
    (best, { share, nearness }) => Math.max(best, share * nearness),
    0,
  );
}

/** A passage this near to a name speaks of it. */
export const SPOKEN_OF = 0.9;

/** What is asked of passages: whether they tell of one of `ids` what a claim says beside `span`. */
interface Asked {
  readonly span: Span;
  readonly ids: ReadonlySet<string>;
}

/** How well each passage that names one of `ids`, or stands beside one that does, fits what a claim says beside `span`. */
export function fitsBeside(
  claim: Claim,
  { span, ids }: Asked,
  rival?: Passage,
): readonly { readonly share: number; readonly nearness: number }[] {
  return claim.matches.flatMap(({ passage }) => {
    const nearness = nearnessOf(claim, passage, ids);
    if (nearness === 0 || (passage === rival && nearness < SPOKEN_OF)) return [];
    const around = namesOf(passage).find((other) => meet(ids, entitiesOf(claim, other)));
    const isBeside = rival?.home === passage.home && Math.abs(passage.at - rival.at) === 1;
    const { share } = fitOf({
      claim: claim.statement,
      without: span,
      passage,
      ...(around === undefined ? {} : { around: placeOf(passage.statement, around) }),
      neighbours: !(isBeside && nearness === 1),
    });
    return [{ share, nearness }];
  });
}
