import type { SentenceReport } from "../report/report.js";
import { toPlain, type Draft } from "../text/readText.js";
import type { Span } from "../text/span.js";
import { normalForm } from "./normalForm.js";

/** The words of a sentence as its readers see them, white space folded. `sentence` points into the draft's raw text. */
export function plainSentence(draft: Draft, { start, end }: Span): string {
  const words = draft.plain.slice(toPlain(draft, start), toPlain(draft, end));
  return words.replace(/\s+/gu, " ").trim();
}

/** Which of several equal sentences this is, from 1; undefined where it stands once. */
export function nthOf(
  draft: Draft,
  sentences: readonly SentenceReport[],
  sentence: Span,
): number | undefined {
  const form = normalForm(plainSentence(draft, sentence));
  const equal = sentences.filter((other) => normalForm(plainSentence(draft, other)) === form);
  if (equal.length < 2) return undefined;
  const at = equal.findIndex(({ start }) => start === sentence.start);
  return at === -1 ? undefined : at + 1;
}
