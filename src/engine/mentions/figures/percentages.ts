import { isSpacedHyphen } from "./counted.js";
import { isHyphen, type Lexeme } from "./lexemes.js";
import type { Unit } from "./figure.js";
import { quantityForm, type UnitReading } from "./quantityForm.js";

/** The unit of shares: `18 percent`, `a quarter`, `one in three`. */
export const percentUnit: Unit = { dimension: "percent", name: "percent", toBase: 1 };

/** `18 percent`, `11.8%`, `five per cent`, `3 pct`. */
export const percentages = quantityForm("percentages", { behind: readPercent });

/** `2.3 percentage points`, `two points`, `25 basis points`. One basis point is a hundredth of a point. */
export const points = quantityForm("points", { behind: readPoints });

const pointUnit: Unit = { dimension: "points", name: "point", toBase: 1 };
const basisPointUnit: Unit = { dimension: "points", name: "basis point", toBase: 0.01 };

function readPercent(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const from = isHyphen(lexemes, at) ? at + 1 : at;
  const unit = percentUnit;
  if (lexemes[from]?.text === "%") {
    return isPoint(lexemes[from + 1]) ? undefined : { end: from + 1, unit };
  }
  if (/^(?:percent|pct|pc)$/u.test(lexemes[from]?.lower ?? "")) return { end: from + 1, unit };
  // "A 10-per-cent share".
  const centAt = isHyphen(lexemes, from + 1) ? from + 2 : from + 1;
  const isWritten = lexemes[from]?.lower === "per" && lexemes[centAt]?.lower === "cent";
  return isWritten ? { end: centAt + 1, unit } : undefined;
}

function readPoints(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const from = isHyphen(lexemes, at) || isSpacedHyphen(lexemes, at) ? at + 1 : at;
  const first = lexemes[from];
  if (first === undefined) return undefined;
  if (isPoint(first)) return { end: from + 1, unit: pointUnit };
  if (/^(?:pp|ppts?|pps)$/u.test(first.lower)) return { end: from + 1, unit: pointUnit };
  if (/^bps?$/u.test(first.lower)) return { end: from + 1, unit: basisPointUnit };
  const second = isHyphen(lexemes, from + 1) ? from + 2 : from + 1;
  if (!isPoint(lexemes[second])) return undefined;
  if (first.lower === "basis") return { end: second + 1, unit: basisPointUnit };
  return first.lower === "percentage" || first.lower === "percent" || first.text === "%"
    ? { end: second + 1, unit: pointUnit }
    : undefined;
}

function isPoint(lexeme: Lexeme | undefined): boolean {
  return lexeme?.lower === "point" || lexeme?.lower === "points" || lexeme?.lower === "pts";
}
