import type { Lexeme } from "./lexemes.js";

const changes =
  "climbed cut decreased down dropped expanded fallen fell grew grown increased lowered narrowed narrower raised reduced risen rose shrank shrunk slipped up widened";
const CHANGES: ReadonlySet<string> = new Set(changes.split(" "));
/** Words between the change and its beginning. */
const REACH = 6;

/**
 * Whether the figure between `start` and `end` is the value that a change began with: `reduced from nine million`,
 * `to 35.8% from 33.7%`, `from 12 to 14`, `3.8 percent instead of 3`. `People from 12 countries` are no change.
 */
export function isFormerAt(
  lexemes: readonly Lexeme[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const [last, before] = [lexemes[start - 1]?.lower, lexemes[start - 2]?.lower];
  if (last === "of" && before === "instead") return true;
  if (last !== "from") return false;
  const ahead = lexemes.slice(Math.max(0, start - 1 - REACH), start - 1);
  if (ahead.some(({ lower }) => lower === "to" || CHANGES.has(lower))) return true;
  const behind = lexemes.slice(end, end + REACH);
  const to = behind.findIndex(({ lower }) => lower === "to");
  return to >= 0 && behind.slice(to + 1, to + 4).some(({ kind }) => kind === "number");
}
