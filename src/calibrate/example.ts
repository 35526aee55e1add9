import { indexSources, lookAtValues, overlaps, type SeenValue } from "../engine/index.js";
import { labelsOf, type Label, type LabelledDraft } from "./labelled.js";

/** A figure or date with what people said of it, and what the engine sees of it. */
export interface Example {
  readonly corpus: string;
  /** The labelled sentence it stands in, by its place in the whole set. */
  readonly line: string;
  readonly labels: readonly Label[];
  readonly seen: SeenValue;
}

/** What a labelled draft gives to learn from. */
export interface Lesson {
  readonly corpus: string;
  readonly examples: readonly Example[];
  /** How many of its sentences are borne out as a whole, with a figure in them or without. */
  readonly cleanLines: number;
}

/** The figures and dates of a labelled draft; what nobody has labelled is left out. */
export function lessonOf(labelled: LabelledDraft): Lesson {
  const { corpus, draft, sources, lines, marks, unclear } = labelled;
  // Nothing to learn from: not worth the time.
  if (unclear.length === lines.length) return { corpus, examples: [], cleanLines: 0 };
  const examples = lookAtValues(draft, indexSources(sources)).flatMap((seen) => {
    const labels = labelsOf(labelled, seen);
    const line = lines.findIndex((span) => overlaps(span, seen));
    return labels.length === 0
      ? []
      : [{ corpus, line: `${labelled.name} ${String(line)}`, labels, seen }];
  });
  const cleanLines = lines.filter(
    (line) => ![...marks, ...unclear].some((mark) => overlaps(mark, line)),
  ).length;
  return { corpus, examples, cleanLines };
}

/** Whether people call it a fault; undefined where sources are in dispute, or people leave it open. */
export function isFault({ labels }: Pick<Example, "labels">): boolean | undefined {
  if (labels.includes("disputed")) return undefined;
  if (labels.includes("supported")) return labels.length === 1 ? false : undefined;
  return true;
}
