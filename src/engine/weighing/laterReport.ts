import type { MentionBase } from "../mentions/mention.js";
import { sourceName } from "../report/sourceName.js";
import { orderOfDays, reportDayOf, type ReportDay } from "./dateline.js";
import type { Weighed, Weights } from "./weighed.js";

/** Words with which a draft means what is known last. */
const NOW =
  /\b(?:as of|at (?:the )?last count|by now|currently|latest|newest|now|so far|stand(?:s|ing)? at|to date|ha(?:s|ve) (?:climbed|fallen|risen|grown))\b/iu;

/** Less likely values are of something else, and no earlier report of the same. */
const LEAST_SHARE = 0.45;

/** What a later report does to an earlier one of the same quantity. */
export interface Succession {
  readonly verdict: "contradicted" | "supported";
  readonly rule: "later report";
  /** `Newsweek gave 25 before, on 2024-12-02`. */
  readonly note: string;
}

/**
 * A later report supersedes an earlier one where the draft speaks of now and both are dated: `The toll now stands at
 * 31` is borne out by Wednesday's 31 in spite of Monday's 25, and 25 is contradicted. Undefined where the draft does
 * not speak of now, or the reports are not one after the other.
 */
export function succession<M extends MentionBase<string>>({
  claim,
  supports,
  rivals,
}: Weights<M>): Succession | undefined {
  const { start, end } = claim.statement.sentence.span;
  if (!NOW.test(claim.plain.slice(start, end))) return undefined;
  const support = latest(supports);
  const rival = latest(rivals.filter((rival) => rival.mayDispute && !isBesides(supports, rival)));
  if (support === undefined || rival === undefined) return undefined;
  if ([support, rival].some(({ one }) => isReckoned(one))) return undefined;
  const order = orderOfDays(support.day, rival.day);
  if (order === 0) return undefined;
  const earlier = order < 0 ? support : rival;
  return {
    verdict: order < 0 ? "contradicted" : "supported",
    rule: "later report",
    note: `${sourceName(earlier.one.passage.home.source)} gave ${earlier.one.value.text} before, on ${earlier.day.text}`,
  };
}

/** `We calculate it at 1.9 times`: what somebody reckons for himself is another account, and no later report. */
function isReckoned<M extends MentionBase<string>>({
  value: { span },
  passage: { home, statement },
}: Weighed<M>): boolean {
  return RECKONED.test(home.source.plain.slice(statement.sentence.span.start, span.start));
}

const RECKONED =
  /\b(?:by (?:my|our) \p{L}{1,14}|(?:I|we) (?:calculate|count|estimate|put|reckon))\b/iu;

/** Whether its own source gives the draft's value for as much: then the two are of two things. */
function isBesides<M extends MentionBase<string>>(
  supports: readonly Weighed<M>[],
  { passage, share }: Weighed<M>,
): boolean {
  return supports.some((one) => one.passage.home === passage.home && one.share >= share - AS_GOOD);
}

const AS_GOOD = 0.15;

/** The value whose source is of the last day; undefined where one of the likely ones has no date. */
function latest<M>(
  weighed: readonly Weighed<M>[],
): { readonly one: Weighed<M>; readonly day: ReportDay } | undefined {
  const likely = weighed.filter(({ share }) => share >= LEAST_SHARE);
  const dated = likely.flatMap((one) => {
    const day = reportDayOf(one.passage.home);
    return day === undefined ? [] : [{ one, day }];
  });
  if (dated.length < likely.length) return undefined;
  return dated.sort((a, b) => orderOfDays(b.day, a.day))[0];
}
