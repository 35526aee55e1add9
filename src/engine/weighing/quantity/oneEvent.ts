import { fitOf } from "../../evidence/fit.js";
import type { DateMention, Grain } from "../../mentions/dates/date.js";
import { dates } from "../../mentions/dates/index.js";
import type { MentionBase } from "../../mentions/mention.js";
import { mutualFit } from "../mutualFit.js";
import { isOfOtherScope } from "../ofOtherScope.js";
import type { Scored, Weights } from "../weighed.js";

/** Two accounts of when one thing happened seldom lie further apart: so many days, months or years. */
const MOST_APART: Readonly<Partial<Record<Grain, number>>> = { day: 7, month: 1, year: 1 };
/** Both sentences tell the claim so well, */
const TOLD = 0.45;
/** and each other so well; */
const MUTUAL = 0.3;
/** or one of them, and the two alone tell each other so well as the words of one event do. */
const TOLD_BRIEFLY = 0.25;
const WELL_TOLD = 0.6;
const ALONE = 0.4;
/** What shares less with the claim gives its date for something else. */
const TOUCHED = 0.35;

/**
 * Whether another source dates the very event that the draft dates: to a day, a month or a year close by, of nobody else, in
 * words that tell of the claim and of each other. `In 1957 she took her doctorate`, `In 1958 she received her doctorate`. Never
 * by weekdays alone, of which reports of several days are full, nor by tables, nor where one source gives both.
 */
export function isOfOneEvent<M extends MentionBase<string>>(
  weights: Weights<M>,
  other: Scored<M>,
): boolean {
  const { supports } = weights;
  const theirs = dateOf(other);
  const [support] = supports.filter(({ passage }) => passage.home !== other.passage.home);
  const ours = support === undefined ? undefined : dateOf(support);
  if (theirs === undefined || ours === undefined || support === undefined) return false;
  if (support.passage.cells.length > 0 || other.passage.cells.length > 0) return false;
  if (!isClose(ours, theirs) || other.features.namesLacking > 0) return false;
  if (isOfOtherScope(weights, other) || !isToldOfBoth(support, other)) return false;
  return !gives(weights, other, ours) && !gives(weights, support, theirs);
}

function dateOf({ passage, value }: Scored<MentionBase<string>>): DateMention | undefined {
  return passage.statement.mentions
    .filter((mention) => mention.kind === "date")
    .find(({ span }) => span.start === value.span.start);
}

/** Whether both say a day of a month, a month or a year, and lie close together. */
function isClose(a: DateMention, b: DateMention): boolean {
  const most = MOST_APART[a.grain];
  const [x, y] = [placeOf(a), placeOf(b)];
  if (most === undefined || a.grain !== b.grain || x === undefined || y === undefined) return false;
  const far = Math.abs(x - y);
  return far > 0 && far <= most;
}

/** The place of a date among those of its grain; undefined where it does not say which it is. */
function placeOf({ grain, parts: { year, month, day } }: DateMention): number | undefined {
  if (grain === "year") return year;
  if (grain === "month") return month;
  return month === undefined || day === undefined ? undefined : month * DAYS + day;
}

const DAYS = 30;

function isToldOfBoth<M extends MentionBase<string>>(
  support: Scored<M>,
  other: Scored<M>,
): boolean {
  const [least, most] = [support.share, other.share].sort((a, b) => a - b);
  if (least === undefined || most === undefined) return false;
  const mutual = Math.max(mutualFit(support, other), mutualFit(other, support));
  if (least >= TOLD && mutual >= MUTUAL) return true;
  const alone = Math.max(
    mutualFit(support, other, { neighbours: false }),
    mutualFit(other, support, { neighbours: false }),
  );
  return least >= TOLD_BRIEFLY && most >= WELL_TOLD && alone >= ALONE;
}

/** Whether the source of one date gives the other as well, for anything like what the claim tells. */
function gives<M extends MentionBase<string>>(
  { claim, mention }: Weights<M>,
  { passage: { home } }: Scored<M>,
  date: DateMention,
): boolean {
  return home.passages.some((passage) =>
    passage.mentions.some(
      (one) =>
        one.kind === "date" &&
        one.grain === date.grain &&
        dates.compare(date, one) === "same" &&
        fitOf({ claim: claim.statement, without: mention.span, passage, around: one.span }).share >=
          TOUCHED,
    ),
  );
}
