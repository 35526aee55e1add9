import { toRaw } from "../engine/index.js";
import type { Draft, DraftReport, SentenceReport, Span } from "../engine/index.js";
import type { DraftFile, Ports } from "./ports.js";
import { positionsOf, type Positions } from "./positions.js";
import type { SourcesInForce } from "./sourceLibrary.js";

/** A draft text with what was found in it. Everything that an editor feature shows is read from here. */
export interface Judged {
  readonly draft: Draft;
  readonly report: DraftReport;
  readonly sources: SourcesInForce;
  /** Where its headings stand in the raw text, in order. */
  readonly headings: readonly Span[];
  readonly positions: Positions;
}

/** Reads and judges one text. Waits only for sources of a large set to be read; total as far as reader and engine are. */
export async function judgeDraft(
  ports: Ports,
  file: DraftFile,
  text: string,
  inForce: SourcesInForce,
): Promise<Judged> {
  const draft = ports.files.parseDraft(file, text);
  const sources = await inForce.forDraft(draft);
  const report = ports.judge.analyze(draft, sources.set);
  const headings = draft.blocks
    .filter(({ kind }) => kind === "heading")
    .map(({ span }) => toRaw(draft, span));
  return { draft, report, sources, headings, positions: positionsOf(text) };
}

/** The sentence whose span holds `offset`; its end counts as in, so that a caret after the full stop finds it. */
export function sentenceAt(judged: Judged, offset: number): SentenceReport | undefined {
  const { sentences } = judged.report;
  return (
    sentences.find(({ start, end }) => start <= offset && offset < end) ??
    sentences.find(({ end }) => end === offset)
  );
}

/** Whether two spans share a code unit or touch, as a caret at the edge of a word does. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
