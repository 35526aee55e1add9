import { isReporting } from "../../evidence/clauseOf.js";
import { indexAt } from "../../evidence/fit.js";
import type { Statement } from "../../evidence/statement.js";
import type { Token } from "../../text/sentence.js";
import type { Span } from "../../text/span.js";

/** Words that set what two tell beside each other. */
const BESIDE: ReadonlySet<string> = new Set([";", "but", "whereas", "while"]);

/**
 * Whether a sentence has each of two values from somebody else: `The council puts the cost at £40m; people close to it told
 * the Post that it would be £55m`. Then neither has the other's place.
 */
export function isToldByAnother(statement: Statement, one: Span, other: Span): boolean {
  const { tokens } = statement.sentence;
  const [from = 0, to = 0] = [one, other]
    .map((span) => indexAt(statement, span))
    .sort((a, b) => a - b);
  const cut = tokens.findIndex(({ lower }, at) => at > from && at < to && BESIDE.has(lower));
  return cut > 0 && tells(tokens.slice(0, cut)) && tells(tokens.slice(cut));
}

function tells(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isReporting(token) || PUTTING.has(token.lower));
}

const PUTTING: ReadonlySet<string> = new Set([
  "according",
  "counted",
  "gave",
  "gives",
  "put",
  "puts",
  "reckons",
]);
