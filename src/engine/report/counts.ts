import { positionAt } from "../text/lines.js";
import type { Span } from "../text/span.js";
import type { DraftReport, SentenceReport } from "./report.js";

/** The verdicts a sentence can get, in the order in which they are counted, and how they are called. */
export const verdictNames: readonly (readonly [SentenceReport["verdict"], string])[] = [
  ["supported", "borne out"],
  ["contradicted", "contradicted"],
  ["disputed", "disputed"],
  ["unsupported", "unsupported"],
  ["unchecked", "with nothing to check"],
];

/** How many sentences of these drafts got this verdict. */
export function countSentences(
  drafts: readonly DraftReport[],
  verdict: SentenceReport["verdict"],
): number {
  const count = (draft: DraftReport): number =>
    draft.sentences.filter((sentence) => sentence.verdict === verdict).length;
  return drafts.reduce((sum, draft) => sum + count(draft), 0);
}

/** One line of counts: `3 findings in 24 sentences: 20 borne out, 3 contradicted; 2 parts not checked`. */
export function describeCounts(drafts: readonly DraftReport[]): string {
  const findings = drafts.reduce((sum, draft) => sum + draft.findings.length, 0);
  const sentences = drafts.reduce((sum, draft) => sum + draft.sentences.length, 0);
  const skips = drafts.reduce((sum, draft) => sum + draft.skips.length, 0);
  const counts = verdictNames
    .map(([verdict, name]) => [countSentences(drafts, verdict), name] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${String(count)} ${name}`);
  const detail = counts.length > 0 ? `: ${counts.join(", ")}` : "";
  const left = skips > 0 ? `; ${plural(skips, "part")} not checked` : "";
  const ignored = drafts.reduce((sum, draft) => sum + (draft.ignored?.length ?? 0), 0);
  const aside = ignored > 0 ? `; ${String(ignored)} ignored` : "";
  const unsure = drafts.reduce((sum, draft) => sum + (draft.heldBack ?? 0), 0);
  const held = unsure > 0 ? `; ${String(unsure)} held back as less sure` : "";
  return `${plural(findings, "finding")} in ${plural(sentences, "sentence")}${detail}${aside}${held}${left}`;
}

/** The lines that a span touches, from 1: `4` or `4-9`. */
export function lineRange(lineStarts: readonly number[], { start, end }: Span): string {
  const first = positionAt(lineStarts, start).line + 1;
  const last = positionAt(lineStarts, Math.max(start, end - 1)).line + 1;
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}
