import { indexSources, lookAtFindings, type SurenessSigns } from "../engine/index.js";
import { labelsOf, type LabelledDraft } from "./labelled.js";

/** How a labelled draft stands to the engine: one by which its rules were made, one that it met first, or one in which nothing is wrong. */
export type Acquaintance = "clean" | "first" | "known";

/** A fault that the engine finds with a figure or a date, and whether people call it one. */
export interface SurenessExample {
  readonly corpus: string;
  readonly acquaintance: Acquaintance;
  readonly signs: SurenessSigns;
  readonly isRight: boolean;
}

/** The faults found in a labelled draft, held back or not; of a sentence that is wrong as a whole nothing is known. */
export function surenessLessonOf(
  labelled: LabelledDraft,
  acquaintance: Acquaintance,
): readonly SurenessExample[] {
  const { corpus, draft, sources } = labelled;
  return lookAtFindings(draft, indexSources(sources)).flatMap((seen) => {
    const labels = labelsOf(labelled, seen);
    if (labels.length === 0) return [];
    const isRight = labels.some((label) => label !== "supported");
    return [{ corpus, acquaintance, signs: seen.signs, isRight }];
  });
}
