import { fitOf } from "../../evidence/fit.js";
import type { DateMention } from "../../mentions/dates/date.js";
import type { Source } from "../../text/readText.js";
import type { Claim } from "../check.js";

/** The other report of a change may say little more than the number. */
const LEAST_SHARE = 0.1;
const REACH = 40;

/** `Between Thursday` and what goes on with `and Sunday`. */
const OPENS = /\b(?:between|from) $/iu;
const GOES_ON = /^ (?:and|till|to|until) /u;
const CLOSES = /\b(?:between|from) [\p{L}\d ]{1,24} (?:and|till|to|until) $/iu;

/**
 * The sources of that day that count what the claim has more or fewer of between two days: `11 more bodies between Thursday and
 * Sunday`, a report of each. None for a date that bounds no change.
 */
export function reportsOfChange(
  claim: Claim,
  mention: DateMention,
  dated: readonly Source[],
): readonly Source[] {
  const { statement, plain, matches } = claim;
  const { start, end } = mention.span;
  const before = plain.slice(Math.max(statement.sentence.span.start, start - REACH), start);
  const isBound =
    (OPENS.test(before) && GOES_ON.test(plain.slice(end, end + REACH))) || CLOSES.test(before);
  if (!isBound) return [];
  const changes = statement.mentions
    .filter((figure) => figure.kind === "figure")
    .filter(({ isChange }) => isChange === true);
  return dated.filter((source) =>
    matches.some(
      ({ passage }) =>
        passage.home.source === source &&
        passage.statement.mentions.some(
          (figure) =>
            figure.kind === "figure" &&
            changes.some(({ quantity }) => quantity.unit.name === figure.quantity.unit.name),
        ) &&
        fitOf({ claim: statement, without: mention.span, passage }).share >= LEAST_SHARE,
    ),
  );
}
