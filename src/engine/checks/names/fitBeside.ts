import { fitOf } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { NameMention } from "../../mentions/names/name.js";
import type { Span } from "../../text/span.js";
import { keptFor, type KeptByMention } from "../../weighing/keptByMention.js";
import type { Claim } from "../check.js";
import { entitiesOf, meet, namesOf, nearnessOf, placeOf } from "./slots.js";
import { titledSpan } from "./titledSpan.js";

/**
 * The best fit of what a claim says beside `span`, of any passage that names one of `ids` there or beside it. What the
 * sentence of a `rival` tells is told of the rival, not of those whom the next one names.
 */
export function fitBeside(claim: Claim, asked: Asked, rival?: Passage): number {
  return bestOf(fitsBeside(claim, asked, rival));
}

/** The best of some fits, each by how near it is. */
export function bestOf(fits: readonly FitBeside[]): number {
  return fits.reduce((best, { share, nearness }) => Math.max(best, share * nearness), 0);
}

/** How well each passage that names the bearer of one of the claim's names fits what the claim says beside that name. */
export function fitsBesideName(claim: Claim, name: NameMention): readonly FitBeside[] {
  return keptFor(besideNames, { claim, mention: name }, () =>
    fitsBeside(claim, { span: titledSpan(claim, name), ids: entitiesOf(claim, name) }),
  );
}

const besideNames: KeptByMention = new WeakMap();

/** A passage that names somebody, itself or beside it. */
export interface FitBeside {
  readonly share: number;
  readonly nearness: number;
}

/** A passage this near to a name speaks of it. */
export const SPOKEN_OF = 0.9;

/** What is asked of passages: whether they tell of one of `ids` what a claim says beside `span`. */
interface Asked {
  readonly span: Span;
  readonly ids: ReadonlySet<string>;
}

/** How well each passage that names one of `ids`, or stands beside one that does, fits what a claim says beside `span`. */
function fitsBeside(claim: Claim, { span, ids }: Asked, rival?: Passage): readonly FitBeside[] {
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
