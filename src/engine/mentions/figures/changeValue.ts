import type { Lexeme } from "./lexemes.js";

const CHANGES: ReadonlySet<string> = new Set(
  (
    "climbed cut declined decreased down dropped exceeded fallen fell gained grew grown higher increased lifted lower lowered " +
    "narrowed raised reduced risen rose shrank shrunk slipped up widened"
  ).split(" "),
);
/** Words between the change and what it came to. */
const REACH = 7;

/**
 * Whether the figure between `start` and `end` says by how much something changed or differs: `rose by nearly $108 million`, `lifted its
 * target by $7 to $105`, `10% more orders`. What it came to is none.
 */
export function isChangeAt(
  lexemes: readonly Lexeme[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const next = lexemes[end]?.lower ?? "";
  if (/^(?:fewer|higher|less|lower|more)$/u.test(next) && lexemes[end + 1]?.kind === "word")
    return true;
  if (lexemes[start - 1]?.lower !== "by") return false;
  const ahead = lexemes.slice(Math.max(0, start - 1 - REACH), start - 1);
  const stop = ahead.findLastIndex(({ text }) => /^[,;:.]$/u.test(text));
  return ahead.slice(stop + 1).some(({ lower }) => CHANGES.has(lower));
}
