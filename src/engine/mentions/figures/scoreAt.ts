import { isDash, type Lexeme } from "./lexemes.js";

/** Whether a score stands at `at`: what is told behind whom it was won against, `outscored the Harriers 64 - 52 in the first half`, is no number of theirs. */
export function isScoreAt(lexemes: readonly Lexeme[], at: number): boolean {
  const [left, dash, right, next] = lexemes.slice(at, at + 4);
  return (
    isDash(dash) &&
    dash?.glued !== true &&
    isSide(left) &&
    isSide(right) &&
    (next === undefined || /^(?:[,.;)]|after|at|before|by|in|on|over|to|with)$/u.test(next.lower))
  );
}

function isSide(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === "number" && /^\d{1,3}$/u.test(lexeme.text);
}
