import type { Lexeme } from "../figures/lexemes.js";

const futureWords =
  /^(?:coming|due|expected|next|planned|plans|scheduled|set|shall|tomorrow|until|will)$/u;
const pastWords = /^(?:added|announced|had|reported|said|says|told|was|were|wrote)$/u;
const clauseEnds = /^[,;:“”"—–.]$/u;

/** Whether the words around a weekday or a month at `at` put it into the future: `will meet on Friday`, `next May`. */
export function looksAhead(lexemes: readonly Lexeme[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 8); index -= 1) {
    const word = lexemes[index]?.lower ?? "";
    if (pastWords.test(word) || clauseEnds.test(word)) break;
    if (futureWords.test(word) && (word !== "next" || index === at - 1)) return true;
  }
  // "On Monday ministers will meet": only while the clause lasts.
  for (let index = at + 1; index < at + 6; index += 1) {
    const word = lexemes[index]?.lower ?? "";
    if (pastWords.test(word) || word === "that" || clauseEnds.test(word)) break;
    if (word === "will") return true;
  }
  return false;
}
