import type { Check, Fault } from "./check.js";
import { citationCheck } from "./citations/index.js";
import type { DraftCheck } from "./draftCheck.js";
import { dateCheck } from "./dates/index.js";
import { figureCheck } from "./figures/index.js";
import { nameCheck } from "./names/index.js";
import { quoteCheck } from "./quotes/index.js";
import { statementCheck } from "./statements/index.js";

/** All checks. Where two find fault with the same words, the earlier one speaks. */
export const checks: readonly Check[] = [
  quoteCheck,
  dateCheck,
  figureCheck,
  nameCheck,
  statementCheck,
];

/** The checks that look at a whole draft, when its sentences are judged. */
export const draftChecks: readonly DraftCheck[] = [citationCheck];

/** Every fault that a check can find. Its help page is `media/help/<id>.md`. */
export const faults: readonly Fault[] = [...checks, ...draftChecks].flatMap(
  (check) => check.faults,
);
