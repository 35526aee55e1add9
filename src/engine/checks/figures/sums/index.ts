import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Weighed, Weighing } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { ageOf } from "./age.js";
import { comparedOf } from "./compared.js";
import { complementOf } from "./complement.js";
import { elapsedOf } from "./elapsed.js";
import { formerLevel } from "./former.js";
import { lastingOf } from "./lasting.js";
import { listedOf } from "./listed.js";
import { otherTimeOf } from "./otherTime.js";
import { pairOf } from "./pair.js";
import { partOfOther } from "./partOfOther.js";
import { perHeadOf } from "./perHead.js";
import { portionOf } from "./portion.js";
import { rateOf } from "./rate.js";
import { rangeLess } from "./rangeLess.js";
import { restOf } from "./rest.js";
import { averageOf } from "./average.js";
import { shareOf } from "./share.js";
import type { Sum } from "./sum.js";
import { togetherOf } from "./together.js";
import { toldRest } from "./toldRest.js";
import { votersOf } from "./vote.js";

export type { Sum } from "./sum.js";

/** What a sum that the draft announces is made of; each finds none where the draft does not ask for it. */
const kinds: readonly ((
  claim: Claim,
  mention: FigureMention,
  rivals: readonly Weighed<FigureMention>[],
) => readonly Sum[])[] = [
  restOf,
  rangeLess,
  pairOf,
  complementOf,
  portionOf,
  partOfOther,
  ageOf,
  lastingOf,
  rateOf,
  formerLevel,
  shareOf,
  averageOf,
  votersOf,
  comparedOf,
  elapsedOf,
  toldRest,
  perHeadOf,
  togetherOf,
  listedOf,
  otherTimeOf,
];

/** The sums that the draft announces for one of its figures; `rivals` are what sources tell in its place. */
export function announcedSums(
  claim: Claim,
  mention: FigureMention,
  { rivals }: Pick<Weighing<FigureMention>, "rivals">,
): readonly Sum[] {
  return kinds.flatMap((kind) => kind(claim, mention, rivals));
}
