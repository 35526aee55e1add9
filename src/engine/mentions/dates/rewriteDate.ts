import { findLexemes } from "../figures/lexemes.js";
import { isFullMonth, monthNames, monthOf, weekdayNames } from "./calendarWords.js";
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
  if (grain === "quarter" && inSource.grain === "quarter") return rewriteQuarter(inDraft, inSource);
  if (grain !== "day") return ownWords;
  if (parts.month === undefined) {
    const weekday = parts.weekday === undefined ? undefined : known.weekday;
    return weekday === undefined ? ownWords : (weekdayNames[weekday] ?? ownWords);
  }
  return rewriteDay(inDraft, inSource) ?? ownWords;
}

const quarterWords = ["first", "second", "third", "fourth"] as const;

/** `third quarter` for `second quarter`, `Q3` for `Q2`, with the rest of the draft's words. */
function rewriteQuarter(
  { text: draftText, parts: own }: DateMention,
  { text: ownWords, parts }: DateMention,
): string {
  const isOtherYear = own.year !== undefined && parts.year !== undefined && own.year !== parts.year;
  const text = isOtherYear ? draftText.replace(String(own.year), String(parts.year)) : draftText;
  const index = ((parts.month ?? 1) - 1) / 3;
  const word = quarterWords[index];
  if (word === undefined) return ownWords;
  if (/^Q\d/u.test(text)) return `Q${String(index + 1)}${text.slice(2)}`;
  const written = /^\p{L}+/u.exec(text)?.[0];
  if (written === undefined) return ownWords;
  const isCapital = /^\p{Lu}/u.test(written);
  const cased = isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return cased + text.slice(written.length);
}

/** Day and month in the draft's order, with a year if the draft has one and the source's is known. */
function rewriteDay({ text, parts }: DateMention, inSource: DateMention): string | undefined {
  const { year, month: ownMonth, day, weekday } = knownParts(inSource);
  // "The 19th" of a source without a day of its own is in the draft's month.
  const month = ownMonth ?? parts.month;
  const monthName = month === undefined ? undefined : monthNames[month - 1];
  if (monthName === undefined || day === undefined || /^\d+[-./]/u.test(text)) return undefined;
  const lexemes = findLexemes(text, { start: 0, end: text.length });
  const written = lexemes.find((lexeme) => monthOf(lexeme) !== undefined);
  const isShort = written !== undefined && !isFullMonth(written);
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
