import { addDays, numbersOf } from "./calendar.js";

/** How far back a month without a year is still the last one although it lies in the year before. */
const recentDays = 274;

/**
 * The year of a month or day that is written without one. The last one up to the text's own day, unless the words look
 * ahead or it lies in an earlier year and long ago: `in May` of a text from March is the May to come.
 */
export function undatedYear({
  ownDay,
  isAhead,
  first,
}: {
  readonly ownDay: string;
  readonly isAhead: boolean;
  /** The day it begins on in a given year; undefined for the 29th of February of most. */
  readonly first: (year: number) => string | undefined;
}): number | undefined {
  const { year } = numbersOf(ownDay);
  const thisYear = first(year);
  if (thisYear === undefined) return undefined;
  if (thisYear <= ownDay) return isAhead && thisYear < addDays(ownDay, -31) ? year + 1 : year;
  const lastYear = first(year - 1);
  if (isAhead || lastYear === undefined) return year;
  return lastYear < addDays(ownDay, -recentDays) ? year : year - 1;
}
