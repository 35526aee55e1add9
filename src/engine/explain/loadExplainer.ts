import type { explainDraft } from "./explainDraft.js";
import type { explanationParts, sourceNames } from "./explanationParts.js";
import type { renderExplanation, verdictWords } from "./renderExplanation.js";

/** What tells how sentences came to their verdicts, and puts it into words. */
export interface Explainer {
  readonly explainDraft: typeof explainDraft;
  readonly explanationParts: typeof explanationParts;
  readonly renderExplanation: typeof renderExplanation;
  readonly sourceNames: typeof sourceNames;
  readonly verdictWords: typeof verdictWords;
}

/** Brings in what explains verdicts. Few ask for it, so it is no part of what starts with the checks. */
export function loadExplainer(): Promise<Explainer> {
  return import("./explainer.js");
}
