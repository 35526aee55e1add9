import { indexAt, presence } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { DateMention } from "../../mentions/dates/date.js";
import { dates } from "../../mentions/dates/index.js";
import { isNearEnough } from "../../weighing/disputes.js";
import type { Weighed, Weighing } from "../../weighing/weighed.js";
import type { Claim } from "../check.js";
import { isOfStretch, isUpTo } from "./upTo.js";

const LATER = new Set(["after", "following", "since"]);
const BASE = new Set(["against", "from", "than", "with"]);

/**
 * The weighing without rivals that date something else than what the claim tells of. `87 were missing on Monday after a
 * ferry sank` dates the search, not the sinking; and of `200,000 more than in 2024` neither year speaks against the other.
 */
export function ofTheEvent(
  claim: Claim,
  mention: DateMention,
  weighing: Weighing<DateMention>,
): Weighing<DateMention> {
  const { verdict, supports, rivals } = weighing;
  if (verdict !== "contradicted" && verdict !== "disputed") return weighing;
  const left = rivals.filter(
    (rival) =>
      (verdict !== "disputed" || isNearEnough(rival)) &&
      !isOfSaying(claim, mention, rival) &&
      !isOfWhatIsSaid(claim, mention, rival) &&
      !isDeadline(claim, mention, rival) &&
      !isInStretch(claim, mention, rival) &&
      !isOfMainClause(claim, rival) &&
      !isOfOtherDay(claim, mention, rival) &&
      !isBase(mention, supports, rival) &&
      openBeside(mention, rival) === undefined &&
      !endsAnother(claim, mention, rival),
  );
  if (left.length > 0 || rivals.length === 0) return { ...weighing, rivals: left };
  const open = rivals.flatMap((rival) => {
    const value = openBeside(mention, rival);
    return value === undefined ? [] : [{ ...rival, value, likeness: "same" as const }];
  });
  const borneOut = supports.length > 0 ? supports : open;
  return {
    ...weighing,
    rivals: [],
    supports: borneOut,
    verdict: borneOut.length > 0 ? "supported" : "unsupported",
  };
}

/** Whether what the claim tells stands behind the `after` that follows the date, or mostly so. */
function isOfMainClause(
  { statement: claim }: Claim,
  { value, passage }: Weighed<DateMention>,
): boolean {
  const { tokens } = passage.statement.sentence;
  const at = indexAt(passage.statement, value.span);
  const after = tokens.findIndex(({ lower }, index) => index > at && LATER.has(lower));
  if (after < 0 || after > at + REACH) return false;
  let [before, behind] = [0, 0];
  for (const term of claim.terms) {
    if (term.at < 0 || term.entities.length > 0 || term.key.startsWith("#")) continue;
    const { places } = presence(term, passage.statement);
    if (places.some((place) => place < at)) before += term.weight;
    else if (places.some((place) => place > after)) behind += term.weight;
  }
  return behind >= 1 && before < behind;
}

/** Whether the rival is a clock time of another day than the claim's own: `over at noon on 18 July`, `On 12 July at 9:00 they began`. */
function isOfOtherDay(
  { statement }: Claim,
  { grain }: DateMention,
  { passage }: Weighed<DateMention>,
): boolean {
  if (grain !== "time") return false;
  const [own, there] = [daysIn(statement.mentions), daysIn(passage.statement.mentions)];
  return (
    own.length > 0 &&
    there.length > 0 &&
    own.every((day) => there.every((other) => dates.compare(day, other) === "different"))
  );
}

function daysIn(mentions: Passage["statement"]["mentions"]): readonly DateMention[] {
  return mentions.filter((one) => one.kind === "date").filter(({ grain }) => grain === "day");
}

/** Words between the date and the `after`. */
const REACH = 3;

/** Whether the two dates end periods of two sorts: a `quarter, which ended on` one, `the year that ends on` the other. */
function endsAnother(
  { plain }: Claim,
  mention: DateMention,
  { value, passage }: Weighed<DateMention>,
): boolean {
  const own = periodBefore(plain, mention);
  const other = periodBefore(passage.home.source.plain, value);
  return own !== undefined && other !== undefined && own !== other;
}

/** The period that ends with a date; undefined where none does. */
function periodBefore(plain: string, { span }: DateMention): string | undefined {
  const before = plain.slice(Math.max(0, span.start - 40), span.start);
  return ENDED.exec(before)?.groups?.["period"]?.toLowerCase();
}

const ENDED =
  /\b(?<period>half|month|quarter|season|term|week|year),? (?:(?:that|which) )?(?:end(?:s|ed|ing)?|clos(?:es|ed|ing)|to)(?: on)? $/iu;

/** Whether the rival tells when something was said, and the claim's own date when it happened: `… sank, he said on Wednesday`. */
function isOfSaying(
  { plain }: Claim,
  mention: DateMention,
  { value, passage }: Weighed<DateMention>,
): boolean {
  return isSaid(passage.home.source.plain, value) && !isSaid(plain, mention);
}

/** Whether the claim's date tells when something was said, and the rival when it happened: `On Sunday the police spoke of 27`. */
function isOfWhatIsSaid(
  { plain }: Claim,
  mention: DateMention,
  { value, passage }: Weighed<DateMention>,
): boolean {
  const there = passage.home.source.plain;
  const isOwn = SPEAKS.test(plain.slice(mention.span.end, mention.span.end + REACH_OF_SAYING));
  if (!isOwn || !/(?:^|[.!?;]["”]?\s{1,3})(?:Already o|O)n $/u.test(before(plain, mention)))
    return false;
  const behind = there.slice(value.span.end, value.span.end + REACH_OF_SAYING);
  return !isSaid(there, value) && !SPEAKS.test(behind);
}

const REACH_OF_SAYING = 60;

/** `, the harbour master said`: who speaks behind a date at the head of a sentence. */
const SPEAKS =
  /^,? (?:[\p{L}’'-]{1,20} ){1,5}?(?:announced|reported|said|says|spoke of|speaks of|told)\b/u;

function isSaid(plain: string, { span }: DateMention): boolean {
  return SAID.test(plain.slice(Math.max(0, span.start - 60), span.start));
}

const SAID =
  /\b(?:added|said|says|told (?:\p{L}{1,20} ){0,2}\p{L}{1,20})(?: in an? (?:\p{L}{1,20} )?(?:interview|release|report|statement))?(?: late| early)?(?: on)? $/iu;

/** Whether the rival is the end of a time, and the claim's own date a day on which something happened: `by March`, `on 5 November`. */
function isDeadline(
  { plain }: Claim,
  mention: DateMention,
  { value, passage }: Weighed<DateMention>,
): boolean {
  return (
    /\bby(?: the)?(?: end of| early| mid-| late)? ?$/iu.test(
      before(passage.home.source.plain, value),
    ) && /\bon $/iu.test(before(plain, mention))
  );
}

/** Whether the claim's date is an end of a time, and the rival a day on which something happened: `between Thursday and Sunday`, `on Friday`. */
function isInStretch(
  { plain }: Claim,
  mention: DateMention,
  { value, passage }: Weighed<DateMention>,
): boolean {
  return isOfStretch(plain, mention) && !isUpTo(passage.home.source.plain, value);
}

function before(plain: string, { span }: DateMention): string {
  return plain.slice(Math.max(0, span.start - 20), span.start);
}

/** Another date of the rival's sentence that is open, and may be the draft's: `this year`, of a source without a day. */
function openBeside(
  { grain }: DateMention,
  { passage }: Weighed<DateMention>,
): DateMention | undefined {
  return passage.statement.mentions
    .filter((other) => other.kind === "date")
    .filter((other) => other.grain === grain && other.first === undefined)
    .find(({ parts }) => Object.keys(parts).length === 0);
}

/** Whether one sentence sets the claim's date and the rival beside each other. */
function isBase(
  mention: DateMention,
  supports: readonly Weighed<DateMention>[],
  { passage, value }: Weighed<DateMention>,
): boolean {
  const isSetBeside = passage.statement.mentions.some(
    (other) => other.kind === "date" && dates.compare(mention, other) === "same",
  );
  if (isSetBeside && isComparedWith(passage, value)) return true;
  return supports.some(
    (support) => support.passage === passage && isComparedWith(passage, support.value),
  );
}

/** `440 fewer than on June 30`; "in 1931 rather than in 1929" sets the second aside. */
function isComparedWith({ statement }: Passage, value: DateMention): boolean {
  const at = indexAt(statement, value.span);
  const ahead = statement.sentence.tokens.slice(Math.max(0, at - 3), at);
  return (
    ahead.slice(-2).some(({ lower }) => BASE.has(lower)) &&
    !ahead.some(({ lower }) => lower === "rather")
  );
}
