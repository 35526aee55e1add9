import type { Draft, Source } from "../text/readText.js";
import type { Span } from "../text/span.js";
import { readCitations, type Citations } from "./readCitations.js";

/** A citation and the sources that it stands for. */
export interface CitationThere {
  readonly span: Span;
  /** Ids; none where what is cited is not among the sources. */
  readonly sources: readonly string[];
}

/** The citation at `offset` of the draft's raw text. Nothing is judged. */
export function citationAt(
  draft: Draft,
  sources: readonly Source[],
  offset: number,
): CitationThere | undefined {
  const mark = citationsOf(draft, sources).marks.find(
    ({ start, end }) => start <= offset && offset < end,
  );
  if (mark === undefined) return undefined;
  const ids = new Set(mark.targets.flatMap((target) => target.sources));
  return { span: { start: mark.start, end: mark.end }, sources: [...ids] };
}

// A pointer that rests here and there asks for the same draft again and again.
const known = new WeakMap<Draft, { sources: readonly Source[]; citations: Citations }>();

function citationsOf(draft: Draft, sources: readonly Source[]): Citations {
  const kept = known.get(draft);
  if (kept?.sources === sources) return kept.citations;
  const citations = readCitations(draft, sources);
  known.set(draft, { sources, citations });
  return citations;
}
