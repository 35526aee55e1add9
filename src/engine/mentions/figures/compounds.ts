import { isPluralNoun } from "./counted.js";
import type { Lexeme } from "./lexemes.js";

/**
 * What a number is joined to and counts: `a one-man show`, `34-strong`, `a five-judge bench`. With most other things the compound
 * names a kind, as in `the two-dose group`, or tells of a whole that no source counts so, as in `a 12-assist night`.
 */
const COUNTED =
  /^(?:bed|bedroom|car|chapter|door|episode|judge|lane|man|member|nation|odd|page|part|person|piece|point|room|seat|storey|story|strong|truck|turbine|vehicle|volume|woman)$/u;
const REACH = 3;

/** Whether the number before the hyphen at `end` counts: `three-member`, `20-plus cars`; `three-way`, `one-time`, `zero-tolerance`, `the 11-plus exam` do not. */
export function countsBehindHyphen(lexemes: readonly Lexeme[], end: number): boolean {
  const noun = lexemes[end + 1]?.lower ?? "";
  if (noun !== "plus") return COUNTED.test(noun);
  return lexemes.slice(end + 2, end + 2 + REACH).some((lexeme) => isPluralNoun(lexeme));
}
