import type { Likeness } from "../mention.js";
import type { DateMention } from "./date.js";

// Minutes ahead of Greenwich. IST, CST, ET and PT name several zones or shift with the season and are left out.
const zoneShifts: ReadonlyMap<string, number> = new Map([
  ["BST", 60],
  ["CEST", 120],
  ["CET", 60],
  ["EDT", -240],
  ["EEST", 180],
  ["EET", 120],
  ["EST", -300],
  ["GMT", 0],
  ["HKT", 480],
  ["JST", 540],
  ["MSK", 180],
  ["PDT", -420],
  ["PST", -480],
  ["UTC", 0],
]);

/** What clock times are compared by. */
type Time = Pick<DateMention, "half" | "parts" | "relation">;

/**
 * Clock times are the same to the minute. Two named zones are converted where both are known; where only one side
 * names a zone, other minutes say nothing. `5:55` is 5:55 p.m. as well, and `a quarter past four` a time of either half of the day.
 * `Shortly after five` is borne out by a time of the hour that follows, and says nothing against one.
 */
export function compareTimes(inDraft: Time, inSource: Time): Likeness {
  const [{ parts: draft }, { parts: source }] = [inDraft, inSource];
  if (draft.minute === undefined || source.minute === undefined) return "incomparable";
  const around = isEitherHalf(inDraft, inSource) ? MINUTES_A_DAY / 2 : MINUTES_A_DAY;
  const isSame = (draft.minute - source.minute) % around === 0;
  const compareGap = (gap: number): Likeness =>
    compareBounds(inDraft, inSource, ((gap % around) + around) % around, around);
  if (draft.zone === source.zone) return compareGap(source.minute - draft.minute);
  if (draft.zone === undefined || source.zone === undefined)
    return isSame ? "same" : "incomparable";
  const draftShift = zoneShifts.get(draft.zone);
  const sourceShift = zoneShifts.get(source.zone);
  if (draftShift === undefined || sourceShift === undefined) return "incomparable";
  return compareGap(source.minute - sourceShift - (draft.minute - draftShift));
}

const MINUTES_A_DAY = 1440;
/** `After five` tells of the hour from then on. */
const HOUR = 60;

/** By the minutes from the draft's time to the source's. */
function compareBounds(draft: Time, source: Time, gap: number, around: number): Likeness {
  if (gap === 0) return "same";
  const isLater = gap < HOUR;
  const isEarlier = around - gap < HOUR;
  const [after, before] = isLater ? [draft, source] : [source, draft];
  const isTold =
    (isLater || isEarlier) && (after.relation === "after" || before.relation === "before");
  if (!isTold) return "different";
  const isOfDraft = draft.relation === (isLater ? "after" : "before");
  return isOfDraft ? "same" : "incomparable";
}

function isEitherHalf({ half }: Time, { half: other }: Time): boolean {
  const isOpen = half === "open" || other === "open";
  return isOpen || (half === "bare" && other === "told") || (half === "told" && other === "bare");
}
