/** Loaded for the first explanation and not before. */
export { explainDraft } from "./explainDraft.js";
export { explanationParts, sourceNames } from "./explanationParts.js";
export { renderExplanation, verdictWords } from "./renderExplanation.js";
