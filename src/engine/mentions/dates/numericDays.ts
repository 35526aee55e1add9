import { isDash, type Lexeme } from "../figures/lexemes.js";
import { dayOf } from "./calendar.js";
import type { DateForm } from "./dateForm.js";

/** `2024-12-02`, `02-12-2024`, `02/12/2024`, `13.10.2025`. The order of day and month is the text's own where it matters. */
export const numericDays: DateForm = {
  id: "numeric-days",
  begins: ({ kind }) => kind === "number",
  read(lexemes, at, { dayFirst }) {
    const first = lexemes[at];
    if (first?.kind !== "number") return undefined;
    if (first.glued && lexemes[at - 1]?.kind !== "mark") return undefined;
    const found = readDotted(lexemes, at) ?? readJoined(lexemes, at);
    if (found === undefined) return undefined;
    const date = orderParts(found.numbers, dayFirst ?? found.isDotted);
    if (date === undefined) return undefined;
    const day = dayOf(date.year, date.month, date.day);
    if (day === undefined) return undefined;
    return {
      start: at,
      end: found.end,
      grain: "day",
      parts: date,
      days: { first: day, last: day },
    };
  },
};

interface NumberRow {
  readonly numbers: readonly [string, string, string];
  readonly end: number;
  /** Dots stand in texts that put the day first. */
  readonly isDotted: boolean;
}

function readDotted(lexemes: readonly Lexeme[], at: number): NumberRow | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(lexemes[at]?.text ?? "");
  if (match === null) return undefined;
  const [, first = "", second = "", third = ""] = match;
  return { numbers: [first, second, third], end: at + 1, isDotted: true };
}

function readJoined(lexemes: readonly Lexeme[], at: number): NumberRow | undefined {
  const run = lexemes.slice(at, at + 5);
  const [first, mark, second, otherMark, third] = run;
  if (
    first === undefined ||
    mark === undefined ||
    second === undefined ||
    otherMark === undefined ||
    third === undefined
  )
    return undefined;
  if (run.slice(1).some(({ glued }) => !glued)) return undefined;
  if (!(mark.text === "/" || isDash(mark)) || mark.text !== otherMark.text) return undefined;
  const next = lexemes[at + 5];
  if (next?.glued === true && (isDash(next) || next.text === "/" || next.kind === "number"))
    return undefined;
  return { numbers: [first.text, second.text, third.text], end: at + 5, isDotted: false };
}

function orderParts(
  [first, second, third]: readonly [string, string, string],
  dayFirst: boolean,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  if (/^\d{4}$/u.test(first) && /^\d{2}$/u.test(second) && /^\d{2}$/u.test(third)) {
    return { year: Number(first), month: Number(second), day: Number(third) };
  }
  if (!/^\d{1,2}$/u.test(first) || !/^\d{1,2}$/u.test(second) || !/^\d{4}$/u.test(third))
    return undefined;
  const isDayFirst = Number(first) > 12 || (dayFirst && Number(second) <= 12);
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return { year: Number(third), month: Number(month), day: Number(day) };
}
