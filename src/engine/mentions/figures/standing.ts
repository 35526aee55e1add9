import type { Lexeme } from "./lexemes.js";

/** How a figure stands to a whole: `portion` in `$1.7 billion of the Fund's money`, `others` in `India and 16 other countries`. */
export type Standing = "others" | "portion";

/** How the figure between `start` and `end` stands to what it is of, as its own clause says; undefined where nothing does. */
export function standingAt(
  lexemes: readonly Lexeme[],
  { start, end }: { readonly start: number; readonly end: number },
): Standing | undefined {
  if (isOthers(lexemes, start, end)) return "others";
  return isPortion(lexemes, end) ? "portion" : undefined;
}

/** `Of the Fund's money`, `of its revenue`: what is of something that is known. */
function isPortion(lexemes: readonly Lexeme[], end: number): boolean {
  if (lexemes[end]?.lower !== "of") return false;
  const behind = lexemes.slice(end + 1, end + 4);
  return (
    /^(?:her|his|its|our|that|the|their|them|these|this|those|it)$/u.test(behind[0]?.lower ?? "") ||
    behind.some(({ lower }) => /['’]s$/u.test(lower))
  );
}

/** `The mayor, her deputy and 16 others`: the rest of a count that names some. */
function isOthers(lexemes: readonly Lexeme[], start: number, end: number): boolean {
  return (
    /^(?:and|plus)$/u.test(lexemes[start - 1]?.lower ?? "") &&
    /^others?$/u.test(lexemes[end]?.lower ?? "") &&
    /^\p{Lu}/u.test(lexemes[start - 2]?.text ?? "")
  );
}
