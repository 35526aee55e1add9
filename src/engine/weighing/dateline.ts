import type { IndexedSource, Passage } from "../evidence/sourceSet.js";
import type { MentionBase } from "../mentions/mention.js";
import { textOf } from "../text/span.js";

/** `PORT ORM, Oct 14 (Some Agency) - A ferry …`, `(Port Orm, Oct 14) A ferry …`: the day of the report, not of what it reports. */
export function isDateline(mention: MentionBase<string>, passage: Passage): boolean {
  const known = datelines.get(mention);
  if (known !== undefined) return known;
  const isSo = readDateline(mention, passage);
  datelines.set(mention, isSo);
  return isSo;
}

// A mention stands in one passage.
const datelines = new WeakMap<MentionBase<string>, boolean>();

function readDateline({ span }: MentionBase<string>, { statement, home }: Passage): boolean {
  const { plain } = home.source;
  const before = plain.slice(statement.sentence.span.start, span.start);
  const after = plain.slice(span.end, span.end + 60);
  if (BRACKETED.test(before) && /^(?:,? \d{4})?\)/u.test(after)) return true;
  if (!PLACE.test(before)) return false;
  return /\p{Lu}{3}/u.test(before)
    ? /^[^.!?]{0,40}[-–—]\s/u.test(after)
    : CAPITALS.test(before) && AGENCY_THEN_DASH.test(after);
}

/** `(PORT ORM, `: a place and nothing else behind the bracket that opens the sentence. */
const BRACKETED = /^\s*[([]\p{Lu}[\p{L} .,/’'-]{1,40}, $/u;
const PLACE = /^\p{Lu}[\p{L} .,/-]{2,40}[\s(]$/u;
/** `Port Orm, `: names alone, and a comma before the date. */
const CAPITALS = /^\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,3}, $/u;
/** ` (Some Agency) – The`, ` - The`: with no more than the agency before the dash. */
const AGENCY_THEN_DASH = /^(?:,? \d{4})?(?: \([^()]{1,40}\))? ?[-–—]{1,2} \p{Lu}/u;

/** Whether the passage is this date and no more, as below an article's headline. */
export function isLine(
  { text }: MentionBase<string>,
  { statement, home, cells }: Passage,
): boolean {
  if (cells.length > 0) return false;
  return textOf(home.source.plain, statement.sentence.span).trim() === text;
}

/** The day that a source is of. */
export interface ReportDay {
  /** Undefined where a dateline leaves it out. */
  readonly year: string | undefined;
  /** `05-14`. */
  readonly monthAndDay: string;
  /** As it is written: `2025-05-14`, `May 14`. */
  readonly text: string;
}

/** The day a source was last changed or published, or else that of its dateline; undefined where it tells neither. */
export function reportDayOf(home: IndexedSource): ReportDay | undefined {
  const { published, updated } = home.source;
  const day = updated ?? published;
  if (day !== undefined) return { year: day.slice(0, 4), monthAndDay: day.slice(5), text: day };
  if (reportDays.has(home)) return reportDays.get(home);
  const found = fromDateline(home);
  reportDays.set(home, found);
  return found;
}

const reportDays = new WeakMap<IndexedSource, ReportDay | undefined>();

/** A dateline stands within the first passages. */
const FIRST = 8;

function fromDateline({ passages }: IndexedSource): ReportDay | undefined {
  for (const passage of passages.slice(0, FIRST))
    for (const mention of passage.statement.mentions) {
      if (mention.kind !== "date" || !isDateline(mention, passage)) continue;
      const { year, month, day } = mention.parts;
      if (month === undefined || day === undefined) continue;
      const [m, d] = [month, day].map((part) => String(part).padStart(2, "0"));
      return {
        year: year === undefined ? undefined : String(year),
        monthAndDay: `${m ?? ""}-${d ?? ""}`,
        text: mention.text,
      };
    }
  return undefined;
}

/** Which of two days is earlier: below 0 the first; 0 where they are one day, or December and January of no year. */
export function orderOfDays(a: ReportDay, b: ReportDay): number {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year)
    return a.year < b.year ? -1 : 1;
  if (a.monthAndDay === b.monthAndDay) return 0;
  const months = [a, b].map(({ monthAndDay }) => Number(monthAndDay.slice(0, 2)));
  const isTold = a.year !== undefined && b.year !== undefined;
  if (!isTold && Math.abs((months[0] ?? 0) - (months[1] ?? 0)) > HALF_A_YEAR) return 0;
  return a.monthAndDay < b.monthAndDay ? -1 : 1;
}

/** Further apart, in months, the later day may be the earlier of the next year. */
const HALF_A_YEAR = 6;
