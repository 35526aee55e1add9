import { findLexemes, type Lexeme } from "../figures/lexemes.js";
import type { Sentence } from "../../text/sentence.js";
import { formsAt } from "../formsAt.js";
import type { MentionKind, ReadingContext } from "../mention.js";
import { calendarDays } from "./calendarDays.js";
import { centuries } from "./centuries.js";
import { clockTimes } from "./clockTimes.js";
import { compareDates } from "./compareDates.js";
import type { DateMention } from "./date.js";
import type { DateForm, DateReading } from "./dateForm.js";
import { decades } from "./decades.js";
import { halves } from "./halves.js";
import { months } from "./months.js";
import { numericDays } from "./numericDays.js";
import { quarters } from "./quarters.js";
import { relativeDays } from "./relativeDays.js";
import { rewriteDate } from "./rewriteDate.js";
import { seasons } from "./seasons.js";
import { weekdays } from "./weekdays.js";
import { years } from "./years.js";
import { yearsTo } from "./yearsTo.js";

/** The forms of dates. The first that reads at a place wins, so the longer ones stand first and bare years last. */
export const dateForms: readonly DateForm[] = [
  numericDays,
  clockTimes,
  calendarDays,
  weekdays,
  quarters,
  halves,
  yearsTo,
  seasons,
  centuries,
  months,
  relativeDays,
  decades,
  years,
];

/** Dates: years, months, days, weekdays, quarters and clock times, resolved against the text's own day where it is known. */
export const dates: MentionKind<DateMention> = {
  kind: "date",
  find: findDates,
  compare: compareDates,
  rewrite: rewriteDate,
};

function findDates({ span }: Sentence, context: ReadingContext): readonly DateMention[] {
  const lexemes = findLexemes(context.plain, span);
  const mentions: DateMention[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const reading = readFirst(lexemes, at, context);
    const mention = reading === undefined ? undefined : toMention(lexemes, reading, context.plain);
    if (mention !== undefined) mentions.push(mention);
    at = reading?.end ?? at + 1;
  }
  return mentions;
}

const formsOf = formsAt(dateForms);

function readFirst(
  lexemes: readonly Lexeme[],
  at: number,
  context: ReadingContext,
): DateReading | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  for (const form of formsOf(lexeme)) {
    const reading = form.read(lexemes, at, context);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

const relations: ReadonlyMap<string, NonNullable<DateMention["relation"]>> = new Map([
  ["after", "after"],
  ["before", "before"],
  ["since", "since"],
  ["till", "until"],
  ["until", "until"],
]);

function toMention(
  lexemes: readonly Lexeme[],
  { start, end, grain, parts, days, half }: DateReading,
  plain: string,
): DateMention | undefined {
  const first = lexemes[start];
  const last = lexemes[end - 1];
  if (first === undefined || last === undefined) return undefined;
  // "Tuesday’s talks": the ending stays outside, so that a fix keeps it.
  const endAt = last.end - (/[’']s$/u.exec(last.text)?.[0].length ?? 0);
  // "Before Tuesday’s report" tells of the report, not of the day.
  const isPossessive = endAt < last.end;
  const relation = isPossessive ? undefined : relations.get(lexemes[start - 1]?.lower ?? "");
  return {
    kind: "date",
    span: { start: first.start, end: endAt },
    text: plain.slice(first.start, endAt),
    grain,
    parts,
    ...days,
    ...(half === undefined ? {} : { half }),
    ...(relation === undefined ? {} : { relation }),
  };
}
