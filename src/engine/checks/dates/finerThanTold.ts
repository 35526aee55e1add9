import { knownParts } from "../../mentions/dates/compareDates.js";
import { dayMention } from "../../mentions/dates/dayMention.js";
import type { DateMention, DateParts } from "../../mentions/dates/date.js";
import type { IndexedSource } from "../../evidence/sourceSet.js";
import type { Weighed, Weighing } from "../../weighing/weighed.js";
import type { Claim } from "../check.js";

/** How sure it is that the day is another one, which is told of the very thing. */
const OTHER_DAY = 0.8;
/** How well that one must fit the claim, and what stands right beside it. */
const LEAST_SHARE = 0.4;
const LEAST_LOCAL = 0.6;

/** How sure it is that a day or month that stands nowhere is the writer's own. */
const OWN = 0.6;

/**
 * The weighing of a day that the sources leave open: who is told `in December` of an opening does not know that it is on the 12th. Only
 * where no source that speaks of the claim has that day, or that month, anywhere, nor is of it itself. It is wrong where another day of
 * that month is told by a sentence that fits better than what leaves it open.
 */
export function finerThanTold(
  claim: Claim,
  mention: DateMention,
  weighing: Weighing<DateMention>,
): Weighing<DateMention> {
  const { supports, verdict } = weighing;
  const part = finestOf(mention.parts);
  if (verdict !== "supported" || part === undefined || supports.length === 0) return weighing;
  if (!supports.every(({ value }) => isCoarser(value, part))) return weighing;
  const homes = new Set(claim.matches.map(({ passage }) => passage.home));
  if ([...homes].some((home) => hasAnywhere(home, mention, part))) return weighing;
  const rivals = weighing.rivals.filter((rival) => isOtherDay(mention, rival, supports));
  if (rivals.length > 0) {
    const told = { verdict: "contradicted", rule: "another given", sureness: OTHER_DAY } as const;
    return { ...weighing, ...told, supports: [], rivals };
  }
  return { ...weighing, verdict: "unsupported", rule: "not given", sureness: OWN, supports: [] };
}

function isOtherDay(
  { parts: { month, day } }: DateMention,
  { value: { parts }, share, local }: Weighed<DateMention>,
  supports: readonly Weighed<DateMention>[],
): boolean {
  return (
    day !== undefined &&
    parts.day !== undefined &&
    parts.month === month &&
    local >= LEAST_LOCAL &&
    share >= Math.max(LEAST_SHARE, ...supports.map((support) => support.share))
  );
}

type Part = "day" | "month";

/** The finest that the words name; who has the weekday too has the day from elsewhere. */
function finestOf({ day, month, weekday }: DateParts): Part | undefined {
  if (weekday !== undefined) return undefined;
  return day !== undefined ? "day" : month === undefined ? undefined : "month";
}

/** Whether a source's date leaves the part open: it neither names it nor was resolved to one day. */
function isCoarser({ parts, first, last }: DateMention, part: Part): boolean {
  const isOneDay = first !== undefined && first === last;
  return parts[part] === undefined && parts.weekday === undefined && !isOneDay;
}

function hasAnywhere(
  { source, passages }: IndexedSource,
  mention: DateMention,
  part: Part,
): boolean {
  const isIt = (other: DateMention): boolean => {
    // "On Friday" of a source without a day of its own may be any.
    if (other.parts.weekday !== undefined && other.first === undefined) return true;
    const { month, [part]: told } = knownParts(other);
    const isOfMonth = month === undefined || mention.parts.month === undefined;
    return told === mention.parts[part] && (isOfMonth || month === mention.parts.month);
  };
  if (source.published !== undefined && isIt(dayMention(source.published))) return true;
  return passages.some(({ statement }) =>
    statement.mentions.some((other) => other.kind === "date" && isIt(other)),
  );
}
