import type { Sentence } from "../../text/sentence.js";
import { contains, type Span } from "../../text/span.js";
import type { Lexeme } from "./lexemes.js";

/** All of a cell: `(25.1)`, `$(25.1)`, `($25.1)`, `(3.2%)`, `(3.2)%`. */
const BRACKETED =
  /^\s{0,9}(?:(?:US)?[$€£¥]\s?)?\(\s?(?:(?:US)?[$€£¥]\s?)?(?<number>\d[\d,.]{0,20}%?)\s?\)\s?%?\s{0,9}$/u;

/** The numbers that stand alone in brackets in the cells of a table row: accounts write so what is below nought. */
export function bracketedIn({ block }: Sentence, plain: string): readonly Span[] {
  return (block.cells ?? []).flatMap(({ span }) => {
    const text = plain.slice(span.start, span.end);
    const number = BRACKETED.exec(text)?.groups?.["number"];
    if (number === undefined) return [];
    const start = span.start + text.indexOf(number);
    return [{ start, end: start + number.length }];
  });
}

/** The lexemes without what stands around such a number, which is read as it is: `25.1` of `$(25.1)`. */
export function withoutBrackets(
  lexemes: readonly Lexeme[],
  numbers: readonly Span[],
  { block }: Sentence,
): readonly Lexeme[] {
  if (numbers.length === 0) return lexemes;
  const cells = (block.cells ?? []).filter(({ span }) =>
    numbers.some((one) => contains(span, one)),
  );
  return lexemes.filter(
    (lexeme) =>
      numbers.some((one) => contains(one, lexeme)) ||
      !cells.some(({ span }) => contains(span, lexeme)),
  );
}
