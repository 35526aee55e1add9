import { findLexemes } from "../figures/lexemes.js";
import { monthNames, monthOf, weekdayNames } from "./calendarWords.js";
import { knownParts } from "./compareDates.js";
import type { DateMention } from "./date.js";

/**
 * The source's date in the draft's manner: a weekday for a weekday, a year for a year, `14 October` for `13 October` and
 * `October 14` for `October 13`. Where the source does not tell what the draft's manner needs, its own words.
 */
export function rewriteDate(inDraft: DateMention, inSource: DateMention): string {
  const known = knownParts(inSource);
  const { grain, parts } = inDraft;
  const ownWords = inSource.text;
  if (grain === "year" && parts.year !== undefined) {
    return inSource.grain !== "decade" && known.year !== undefined ? String(known.year) : ownWords;
  }
  if (grain === "month" && known.month !== undefined && inSource.grain !== "quarter") {
    return joined(
      [monthNames[known.month - 1], parts.year === undefined ? undefined : known.year],
      " ",
      ownWords,
    );
  }
  if (grain !== "day") return ownWords;
  if (parts.month === undefined) {
    const weekday = parts.weekday === undefined ? undefined : known.weekday;
    return weekday === undefined ? ownWords : (weekdayNames[weekday] ?? ownWords);
  }
  return rewriteDay(inDraft, inSource) ?? ownWords;
}

/** Day and month in the draft's order, with a year if the draft has one and the source's is known. */
function rewriteDay({ text, parts }: DateMention, inSource: DateMention): string | undefined {
  const { year, month, day, weekday } = knownParts(inSource);
  const monthName = month === undefined ? undefined : monthNames[month - 1];
  if (monthName === undefined || day === undefined || /^\d+[-./]/u.test(text)) return undefined;
  const lexemes = findLexemes(text, { start: 0, end: text.length });
  const written = lexemes.find((lexeme) => monthOf(lexeme) !== undefined);
  const isShort = written !== undefined && written.text.length < Math.min(monthName.length, 5);
  const dot = written !== undefined && text[written.end] === "." && monthName.length > 4 ? "." : "";
  const monthText = isShort && monthName.length > 4 ? `${monthName.slice(0, 3)}${dot}` : monthName;
  const dayAt = lexemes.findIndex(({ kind }) => kind === "number");
  const monthAt = lexemes.findIndex((lexeme) => lexeme === written);
  const yearText = parts.year === undefined || year === undefined ? undefined : String(year);
  const weekdayName =
    parts.weekday === undefined || weekday === undefined ? undefined : weekdayNames[weekday];
  const isDayFirst = dayAt < monthAt;
  const date = isDayFirst ? `${String(day)} ${monthText}` : `${monthText} ${String(day)}`;
  const dated = yearText === undefined ? date : `${date}${isDayFirst ? "" : ","} ${yearText}`;
  return weekdayName === undefined ? dated : `${weekdayName}, ${dated}`;
}

function joined(
  words: readonly (number | string | undefined)[],
  mark: string,
  otherwise: string,
): string {
  const known = words.filter((word) => word !== undefined);
  return known.length === 0 ? otherwise : known.join(mark);
}
