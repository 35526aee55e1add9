import { isCapitalised, type Lexeme } from "../figures/lexemes.js";
import { smallNumbers } from "../figures/numeralWords.js";
import type { HalfOfDay } from "./date.js";
import type { DateForm, DateReading } from "./dateForm.js";
import { beginsPart, readPart } from "./partsOfHour.js";

const zones = /^(?:BST|CEST|CET|CST|EDT|EEST|EET|EST|GMT|HKT|IST|JST|MSK|PDT|PST|UTC|ET|PT)$/u;

/** `4:37 a.m.`, `04:37`, `4.37 in the morning`, `22:37 GMT`, `2237 GMT`, `6 p.m.`, `10 o’clock`. */
export const clockTimes: DateForm = {
  id: "clock-times",
  begins: ({ kind, lower }) =>
    kind === "number" || fixedTimes.has(lower) || smallNumbers.has(lower) || beginsPart(lower),
  read(lexemes, at) {
    const lexeme = lexemes[at];
    const inWords = readSpoken(lexemes, at);
    if (inWords !== undefined) return withZone(lexemes, at, inWords);
    if (
      lexeme?.kind !== "number" ||
      isVerse(lexemes, at) ||
      (lexeme.glued && lexemes[at - 1]?.kind === "word")
    )
      return undefined;
    return readClock(lexemes, at, lexeme) ?? readMilitary(lexemes, at, lexeme);
  },
};

const books =
  /^(?:acts|chronicles|colossians|corinthians|daniel|deuteronomy|ecclesiastes|ephesians|exodus|ezekiel|galatians|genesis|hebrews|isaiah|james|jeremiah|job|john|joshua|judges|kings|leviticus|luke|mark|matthew|numbers|peter|philippians|proverbs|psalms?|quran|revelation|romans|ruth|samuel|sura|surah|thessalonians|timothy|titus)$/u;

/** `John 3:16`, `Sura 2:255`. */
function isVerse(lexemes: readonly Lexeme[], at: number): boolean {
  const book = lexemes[at - 1];
  return isCapitalised(book) && books.test(book?.lower ?? "");
}

const timeLeads = /^(?:about|after|around|at|before|by|from|past|since|till|to|until)$/u;
const exactLeads = /^(?:at|from|till|until)$/u;
const fixedTimes: ReadonlyMap<string, number> = new Map([
  ["midday", 720],
  ["midnight", 0],
  ["noon", 720],
]);

/** `at noon`, `until midnight`; `half past four`, `ten minutes to five in the morning`, `at five in the morning`. */
function readSpoken(lexemes: readonly Lexeme[], at: number): Time | undefined {
  const lead = lexemes[at - 1]?.lower ?? "";
  // "Around noon" and "forty minutes after midnight" are no minute of the day.
  const fixed = exactLeads.test(lead) ? readFixed(lexemes, at) : undefined;
  if (fixed !== undefined) return fixed;
  const part = readPart(lexemes, at);
  if (part === undefined && !timeLeads.test(lead)) return undefined;
  const hourAt = part?.end ?? at;
  const word = lexemes[hourAt]?.lower ?? "";
  const hour =
    smallNumbers.get(word) ?? (part !== undefined && /^\d{1,2}$/u.test(word) ? Number(word) : 0);
  if (hour < 1 || hour > 12) return undefined;
  const half = readHalf(lexemes, hourAt + 1);
  // Without morning or evening the hour may be either, and without minutes it is any number.
  if (half?.shift === undefined && part === undefined) return undefined;
  const minute = ((hour % 12) + (half?.shift ?? 0)) * 60 + (part?.minutes ?? 0);
  return {
    end: half?.end ?? hourAt + 1,
    minute: (minute + 1440) % 1440,
    half: half?.shift === undefined ? "open" : "told",
  };
}

/** A clock time as read so far. */
interface Time {
  readonly end: number;
  readonly minute: number;
  readonly half?: HalfOfDay;
}

/** `noon`, `12 noon`, `midnight`. */
function readFixed(lexemes: readonly Lexeme[], at: number): Time | undefined {
  const wordAt = /^(?:12|twelve)$/u.test(lexemes[at]?.lower ?? "") ? at + 1 : at;
  const minute = fixedTimes.get(lexemes[wordAt]?.lower ?? "");
  return minute === undefined ? undefined : { end: wordAt + 1, minute };
}

/** Hours and minutes with `:` or `.`, or the hour alone in front of a.m. and p.m. */
function readClock(
  lexemes: readonly Lexeme[],
  at: number,
  { text }: Lexeme,
): DateReading | undefined {
  const match = /^(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>[0-5]\d))?(?::[0-5]\d)?$/u.exec(text);
  const { hour: hourText = "", mark, minute: minuteText = "0" } = match?.groups ?? {};
  const hour = Number(hourText);
  if (match === null || hour > 24) return undefined;
  const half = readHalf(lexemes, at + 1);
  if (half === undefined && !(mark === ":" && isClockLike(lexemes, at, { hour }))) return undefined;
  if (half !== undefined && hour > 12) return undefined;
  const shift = half?.shift;
  const fullHour = shift === undefined ? hour : (hour % 12) + shift;
  const end = half?.end ?? at + 1;
  return withZone(lexemes, at, {
    end,
    minute: (fullHour * 60 + Number(minuteText)) % 1440,
    ...halfOf(hourText, half),
  });
}

/** `09:30` and `15:30` stand on a clock of 24 hours, `at ten o’clock` on one of twelve. */
function halfOf(hour: string, half: ReturnType<typeof readHalf>): { readonly half?: HalfOfDay } {
  if (half !== undefined) return { half: half.shift === undefined ? "open" : "told" };
  return hour.startsWith("0") || Number(hour) > 12 ? {} : { half: "bare" };
}

/**
 * `2:1` is a ratio: without a.m. or p.m. a colon needs two digits behind it. `2:06:38` and `0:44` are running times, `1:40` of a
 * scale is a ratio, and the `+04:00` of a time stamp tells its zone.
 */
function isClockLike(
  lexemes: readonly Lexeme[],
  at: number,
  { hour }: { readonly hour: number },
): boolean {
  const [before, lexeme, next] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  if (/^(?:\d:[0-5]\d:|0:)/u.test(lexeme?.text ?? "")) return false;
  const isOfScale = /^(?:odds|ratio|scale)$/u.test(
    (before?.lower === "of" ? lexemes[at - 2] : before)?.lower ?? "",
  );
  const isZone = lexeme?.glued === true && before?.glued === true && /^[+-]$/u.test(before.text);
  if (isOfScale || (isZone && lexemes[at - 2]?.kind === "number")) return false;
  return hour < 24 && !(next?.kind === "word" && next.glued) && before?.text !== ":";
}

/** `a.m.`, `pm`, `in the morning`, `o’clock`. `shift` is what the hour grows by; undefined where nothing tells. */
function readHalf(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly end: number; readonly shift?: 0 | 12 } | undefined {
  const word = lexemes[at]?.lower ?? "";
  if (/^[ap]\.?m$/u.test(word)) {
    const dot =
      word.includes(".") && lexemes[at + 1]?.text === "." && lexemes[at + 1]?.glued === true
        ? 1
        : 0;
    return { end: at + 1 + dot, shift: word.startsWith("p") ? 12 : 0 };
  }
  const clock = /^o[’']clock$/u.test(word) ? 1 : 0;
  const part = lexemes[at + clock + 2]?.lower ?? "";
  const isThis = lexemes[at + clock]?.lower === "this";
  const partOfDay = lexemes[at + clock + 1]?.lower ?? "";
  // "6:00 this morning": the words tell the day as well, and are read as such.
  if (isThis && /^(?:afternoon|evening|morning)$/u.test(partOfDay))
    return { end: at + clock, shift: partOfDay === "morning" ? 0 : 12 };
  const isInThe = lexemes[at + clock]?.lower === "in" && lexemes[at + clock + 1]?.lower === "the";
  if (isInThe && part === "morning") return { end: at + clock + 3, shift: 0 };
  if (isInThe && (part === "afternoon" || part === "evening"))
    return { end: at + clock + 3, shift: 12 };
  if (lexemes[at + clock]?.lower === "at" && lexemes[at + clock + 1]?.lower === "night") {
    return { end: at + clock + 2, shift: 12 };
  }
  return clock === 1 ? { end: at + 1 } : undefined;
}

/** `2237 GMT`, `0437 local time`. */
function readMilitary(
  lexemes: readonly Lexeme[],
  at: number,
  { text }: Lexeme,
): DateReading | undefined {
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/u.test(text)) return undefined;
  const next = lexemes[at + 1];
  const isZoned =
    zones.test(next?.text ?? "") ||
    (next?.lower === "hours" && text.startsWith("0")) ||
    (next?.lower === "hrs" && lexemes[at + 2]?.lower !== "of");
  const end = next?.lower === "hrs" ? at + 2 : at + 1;
  if (!isZoned && !(next?.lower === "local" && lexemes[at + 2]?.lower === "time")) return undefined;
  return withZone(lexemes, at, {
    end,
    minute: Number(text.slice(0, 2)) * 60 + Number(text.slice(2)),
  });
}

function withZone(
  lexemes: readonly Lexeme[],
  start: number,
  { end, minute, half }: Time,
): DateReading {
  const next = lexemes[end];
  const told = half === undefined ? {} : { half };
  if (next !== undefined && zones.test(next.text))
    return { start, end: end + 1, grain: "time", parts: { minute, zone: next.text }, ...told };
  return { start, end, grain: "time", parts: { minute }, ...told };
}
