import type { Claim } from "../checks/check.js";
import type { Judged } from "../report/settle.js";
import { lookAtJudgement } from "../sureness/lookAtJudgement.js";
import { surenessDriversOf } from "../sureness/model.js";
import type { SurenessSign } from "../sureness/signs.js";
import { isRated } from "../sureness/withSureness.js";
import { describeDrivers } from "./describeDrivers.js";

/** What each sign is called where it counts for a finding being right, or against it, by comparison with the usual one. */
const words: Readonly<Record<SurenessSign, string>> = {
  contradicted: "that another value is given",
  unsupported: "that no value is given",
  byRule: "whether a rule decided and not the weighing",
  unweighed: "whether the other value was weighed against others",
  chance: "how likely the other value is of the same thing",
  doubt: "the weighing's doubt",
  margin: "how far it is ahead of what bears the draft out",
  share: "how much of the claim stands around it",
  whole: "how much of the sentence its passage has",
  lead: "how its passage compares with the best",
  clause: "how much of the clause stands in its clause",
  headSame: "whether both count the same",
  far: "how far apart the two values lie",
  table: "whether it stands in a table",
  cell: "whether it stands in the very cell of row and column",
  crowded: "how many values stand beside it",
  witnesses: "how many witnesses give it",
  otherUnit: "whether it is of another unit",
  sameStyle: "whether both are in digits or in words",
  stands: "whether the draft's value stands in a source",
  standsForSame: "whether it counts the same there",
  outweighed: "whether a source gives the draft's very value",
  reckonable: "whether one step of arithmetic makes it",
  besideFigures: "figures beside it that it may be reckoned from",
  worded: "whether it is in words",
  hedged: "whether it is hedged",
  bounded: "whether it is a bound",
  count: "whether it is a count",
  duration: "whether it is a span of time",
  relative: "whether it is a rank or a multiple",
  age: "whether it is an age",
  rate: "whether it is told for a time",
  alone: "whether other values stand in the sentence",
  othersBorneOut: "how many of them are borne out",
  otherFault: "whether another fault was found there",
  anchored: "whether the rest of the sentence stands there",
  said: "how much the sentence says",
};

/** What drove how sure a finding is, in words: `raised by …; lowered by …`. Undefined for what is not rated by learnt weights. */
export function describeSureness(
  claim: Claim,
  judged: Judged,
  judgements: readonly Judged[],
): string | undefined {
  if (!isRated(judged)) return undefined;
  return describeDrivers(surenessDriversOf(lookAtJudgement(claim, judged, judgements)), words);
}
