import type { Fix } from "../report/report.js";
import type { Draft, Source } from "../text/readText.js";
import { textOf, type Span } from "../text/span.js";
import { writeInto } from "../text/writeInto.js";
import { readCitations } from "./readCitations.js";

/**
 * The fix that says in the text whose word the sentence is: `Two died, according to Danube Wire.` Undefined where the
 * sentence names the source already, ends in a quotation or without a stop, or where the source has no outlet to name.
 */
export function attributeFix(
  draft: Draft,
  sentence: Span,
  source: Source,
  sources: readonly Source[],
): Fix | undefined {
  const { outlet } = source;
  if (outlet === undefined || outlet.trim() === "") return undefined;
  const words = textOf(draft.raw, sentence);
  if (words.toLowerCase().includes(outlet.toLowerCase()) || ATTRIBUTED.test(words))
    return undefined;
  const at = endOfWords(draft, sentence, sources);
  if (at === undefined) return undefined;
  const name = outlet.replace(/\s+/gu, " ").trim();
  return {
    title: `Attribute to ${name} (“according to …”)`,
    safety: "safe",
    edits: [{ start: at, end: at, newText: `, according to ${writeInto(draft, name)}` }],
  };
}

// "he said", "according to the police": the sentence has a speaker of its own.
const ATTRIBUTED =
  /\b(?:according to|said|says|told|reported|reports|wrote|writes|as per|citing)\b/iu;

/** Behind the last word, in front of the marks and the stop that end the sentence. */
function endOfWords(
  draft: Draft,
  { start, end }: Span,
  sources: readonly Source[],
): number | undefined {
  const { raw } = draft;
  const { marks } = readCitations(draft, sources);
  let at = end;
  let hasStop = false;
  for (;;) {
    const mark = marks.find((one) => one.end === at && one.start > start);
    const before = raw.slice(Math.max(start, at - 1), at);
    if (mark !== undefined) at = mark.start;
    else if (before === ".") {
      if (hasStop) return undefined;
      hasStop = true;
      at -= 1;
    } else if (/^[ \t~]$/u.test(before)) at -= 1;
    else return hasStop && /^[\p{L}\p{N}%)*_]$/u.test(before) ? at : undefined;
  }
}
