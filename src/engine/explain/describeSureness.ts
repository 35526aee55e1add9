import type { Claim } from "../checks/check.js";
import type { Judged } from "../report/settle.js";
import { ratedKinds } from "../sureness/kinds.js";
import { surenessDriversOf } from "../sureness/model.js";
import { ratedNameOf } from "../sureness/ratedName.js";
import { describeDrivers } from "./describeDrivers.js";
import { surenessWords } from "./surenessWords.js";

/** What drove how sure a finding is, in words: `raised by …; lowered by …`. Undefined for what is not rated by learnt weights. */
export function describeSureness(
  claim: Claim,
  judged: Judged,
  judgements: readonly Judged[],
): string | undefined {
  const rated = ratedNameOf(judged);
  if (rated === undefined) return undefined;
  const signs = ratedKinds[rated].look(claim, judged, judgements);
  return describeDrivers(surenessDriversOf(rated, signs), surenessWords[rated]);
}
