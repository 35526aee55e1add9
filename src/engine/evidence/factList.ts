import type { Sentence } from "../text/sentence.js";
import type { Span } from "../text/span.js";

/** One fact of a list: where it stands in `plain`, and what its figure is of. */
export interface ListedFact {
  readonly span: Span;
  /** The words beside the figure: `rebounds`, `field goal percent`. */
  readonly head: string;
}

/** What a list of facts is of, and the facts. */
export interface FactList {
  readonly subject: Span;
  readonly facts: readonly ListedFact[];
}

/** Fewer facts, or fewer of all parts that are facts, make ordinary prose. */
const LEAST_FACTS = 3;
const LEAST_SHARE = 0.75;
const MOST_SUBJECT = 80;

/** `12 rebounds`, `41 field goal percent`; `rebounds 12`. */
const FIGURE_FIRST = /^[$€£]?[\d.,]{1,12}%?\s(?<head>\p{L}[\p{L} -]{1,40})\.?$/u;
const FIGURE_LAST = /^(?<head>\p{L}[\p{L} -]{1,40}?):?\s[$€£]?[\d.,]{1,12}%?\.?$/u;

/**
 * A sentence that is a list of facts about one thing: `Mara Lind (Orsk): 12 points, 7 rebounds, 2 assists`. It reads like
 * a table row: the subject is its head, the words beside each figure are the head of a column.
 */
export function factListIn({ span }: Sentence, plain: string): FactList | undefined {
  const text = plain.slice(span.start, span.end);
  const colon = text.indexOf(": ");
  if (colon < 2 || colon > MOST_SUBJECT) return undefined;
  const parts = partsOf(text, colon + 2);
  const facts = parts.flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    const head = (FIGURE_FIRST.exec(part) ?? FIGURE_LAST.exec(part))?.groups?.["head"];
    return head === undefined
      ? []
      : [{ span: { start: span.start + start, end: span.start + end }, head: head.trim() }];
  });
  if (facts.length < LEAST_FACTS || facts.length < LEAST_SHARE * parts.length) return undefined;
  return { subject: { start: span.start, end: span.start + colon }, facts };
}

/** The parts between `, ` and `; `; a comma inside a number has no space. */
function partsOf(text: string, from: number): readonly Span[] {
  const parts: Span[] = [];
  let start = from;
  for (const match of text.slice(from).matchAll(/[,;] (?:and )?/gu)) {
    parts.push({ start, end: from + match.index });
    start = from + match.index + match[0].length;
  }
  parts.push({ start, end: text.length });
  return parts.filter((part) => part.end > part.start);
}
