import { overlaps, type Draft, type Source, type Span } from "../engine/index.js";

/** What a labelled text says of a part of itself: the verdicts that are right, or that it is at fault in one way or other. */
export type Label = "contradicted" | "disputed" | "fault" | "supported" | "unsupported";

/** A part of a draft that is at fault. */
export interface Mark extends Span {
  /** Any of these is right. */
  readonly labels: readonly Label[];
}

/** A draft that people have labelled, with its sources. Offsets point into the draft's raw text. */
export interface LabelledDraft {
  /** The name of its set: `quake`, `sportacc-train`. */
  readonly corpus: string;
  /** Its own name, for a set of many. */
  readonly name: string;
  readonly draft: Draft;
  readonly sources: readonly Source[];
  readonly marks: readonly Mark[];
  /** The sentences that are labelled: outside of them nothing is known. */
  readonly lines: readonly Span[];
  /** Those among them that are wrong as a whole: of no single figure or name in them is anything known. */
  readonly unclear: readonly Mark[];
}

/** The labels of a part of a draft; none where nobody has said. What stands unmarked in a labelled line is borne out. */
export function labelsOf({ marks, lines, unclear }: LabelledDraft, part: Span): readonly Label[] {
  if (!lines.some((line) => overlaps(line, part))) return [];
  if (unclear.some((span) => overlaps(span, part))) return [];
  const here = marks.filter((mark) => overlaps(mark, part));
  return here.length === 0 ? ["supported"] : here.flatMap(({ labels }) => labels);
}
