import {
  indexSources,
  lookAtFindings,
  overlaps,
  type RatedName,
  type SurenessSigns,
} from "../engine/index.js";
import { labelsOf, type LabelledDraft } from "./labelled.js";

/** How a labelled draft stands to the engine: one by which its rules were made, one that it met first, or one in which nothing is wrong. */
export type Acquaintance = "clean" | "first" | "known";

/** A fault that the engine finds, and whether people call it one. */
export interface SurenessExample {
  readonly corpus: string;
  readonly acquaintance: Acquaintance;
  readonly rated: RatedName;
  readonly signs: SurenessSigns;
  readonly isRight: boolean;
}

/**
 * The faults found in a labelled draft, held back or not. Of a sentence that is wrong as a whole a fault in what it states is right; of
 * its figures and names nothing is known.
 */
export function surenessLessonOf(
  labelled: LabelledDraft,
  acquaintance: Acquaintance,
): readonly SurenessExample[] {
  const { corpus, draft, sources, unclear } = labelled;
  return lookAtFindings(draft, indexSources(sources)).flatMap((seen) => {
    const { rated, signs } = seen;
    const isWhole = rated === "statement" && unclear.some((span) => overlaps(span, seen));
    const labels = isWhole ? ["fault"] : labelsOf(labelled, seen);
    if (labels.length === 0) return [];
    const isRight = labels.some((label) => label !== "supported");
    return [{ corpus, acquaintance, rated, signs, isRight }];
  });
}
