import type { Sentence } from "../../../../src/engine/text/sentence.js";
import type { BlockKind } from "../../../../src/engine/text/readText.js";

/** A sentence of its own, as the splitter would hand it over. */
export function sentenceOf(plain: string, kind: BlockKind = "paragraph"): Sentence {
  const span = { start: 0, end: plain.length };
  return { span, block: { kind, span }, tokens: [] };
}

/** `[Iran]-backed fighters` gives the sentence without brackets and the bracketed words. */
export function unbracket(row: string): {
  readonly plain: string;
  readonly marked: readonly string[];
} {
  const marked = [...row.matchAll(/\[(?<words>[^[\]]*)\]/gu)].map(
    (match) => match.groups?.["words"] ?? "",
  );
  return { plain: row.replace(/[[\]]/gu, ""), marked };
}
