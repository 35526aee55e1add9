import { isDash, type Lexeme } from "../figures/lexemes.js";
import { addDays, isDay, weekdayOf } from "./calendar.js";
import { weekdayNamed } from "./calendarWords.js";
import type { DateForm } from "./dateForm.js";
import { looksAhead } from "./looksAhead.js";

const namedDays =
  /^(?:ash|black|bloody|cyber|easter|fat|good|giving|maundy|palm|sheffield|shrove|super)$/u;
const papers =
  /^(?:express|herald|league|mail|mirror|morning|night|post|school|telegraph|times|world)$/u;

/**
 * `Sunday`, `last Friday`, `next Monday`. With the text's own day known it is the last such day up to then, and the next
 * one where the words before it look ahead (`will meet on Friday`).
 */
export const weekdays: DateForm = {
  id: "weekdays",
  begins: (lexeme) => weekdayNamed(lexeme) !== undefined,
  read(lexemes, at, { day: ownDay }) {
    const weekday = weekdayNamed(lexemes[at]);
    if (weekday === undefined || isPartOfName(lexemes, at)) return undefined;
    const reading = { start: at, end: at + 1, grain: "day", parts: { weekday } } as const;
    if (!isDay(ownDay)) return reading;
    const paired = pairedDay(lexemes, at, ownDay);
    if (paired !== undefined) return { ...reading, days: { first: paired, last: paired } };
    const back = (weekdayOf(ownDay) - weekday + 7) % 7;
    const isLast = lexemes[at - 1]?.lower === "last";
    const day = looksAhead(lexemes, at)
      ? addDays(ownDay, 7 - back)
      : addDays(ownDay, isLast && back === 0 ? -7 : -back);
    return { ...reading, days: { first: day, last: day } };
  },
};

/** `from Monday to Wednesday`: both lie in one run of days, whichever of them came last. */
function pairedDay(lexemes: readonly Lexeme[], at: number, ownDay: string): string | undefined {
  const isFirst = isJoint(lexemes[at + 1]) && weekdayNamed(lexemes[at + 2]) !== undefined;
  const firstAt = isFirst ? at : at - 2;
  const [first, last] = [weekdayNamed(lexemes[firstAt]), weekdayNamed(lexemes[firstAt + 2])];
  if (first === undefined || last === undefined || !isJoint(lexemes[firstAt + 1])) return undefined;
  const length = (last - first + 7) % 7;
  const own = weekdayOf(ownDay);
  if (looksAhead(lexemes, firstAt)) {
    const start = addDays(ownDay, 7 - ((own - first + 7) % 7));
    return isFirst ? start : addDays(start, length);
  }
  const end = addDays(ownDay, -((own - last + 7) % 7));
  return isFirst ? addDays(end, -length) : end;
}

function isJoint(lexeme: Lexeme | undefined): boolean {
  return isDash(lexeme) || /^(?:through|till|to|until)$/u.test(lexeme?.lower ?? "");
}

/** `Black Friday`, `Man Friday`, `the Sunday Times`, `The Friday Club`. */
function isPartOfName(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const next = lexemes[at + 1];
  const isNamedBefore =
    before !== undefined && /^\p{Lu}/u.test(before.text) && at > 1 && namedDays.test(before.lower);
  const isNamedBehind = next !== undefined && /^\p{Lu}/u.test(next.text) && papers.test(next.lower);
  return (
    isNamedBefore ||
    isNamedBehind ||
    (before !== undefined && /^(?:Black|Good|Ash|Bloody|Man|Palm|Cyber)$/u.test(before.text)) ||
    (before?.lower === "the" && next !== undefined && /^\p{Lu}/u.test(next.text))
  );
}
