/** The engine's only door: sources and a draft in, a report out. No input or output of its own. */
export { analyze, analyzeInSteps, type AnalyzeOptions } from "./analyze.js";
export {
  attributeFix,
  citationAt,
  citationStyleIds,
  citeAllFix,
  citeFix,
  referTo,
  toBibtex,
  toCslJson,
  type CiteOptions,
  type CitePlace,
  type Reference,
} from "./citations/index.js";
export { checks, faults } from "./checks/index.js";
export {
  indexSources,
  type ChoiceOfSources,
  type IndexOptions,
  type SourceSet,
} from "./evidence/sourceSet.js";
export type * from "./comparison/comparison.js";
export { loadComparer, type Comparer } from "./comparison/loadComparer.js";
export { headlineOf, sectionsOf, type Section } from "./comparison/sections.js";
export { describeWitnesses } from "./evidence/witnesses/describeWitnesses.js";
export {
  duplicateProblems,
  witnessesOf,
  type Witness,
  type WitnessMember,
} from "./evidence/witnesses/witnessesOf.js";
export type * from "./explain/explanation.js";
export { loadExplainer, type Explainer } from "./explain/loadExplainer.js";
export { findSources } from "./evidence/findSources.js";
export { choiceAmong, chooseSources } from "./evidence/search/chooseSources.js";
export { SentenceMemory } from "./judging/sentenceMemory.js";
export { SearchIndex } from "./evidence/search/searchIndex.js";
export type { SearchHit } from "./evidence/search/bestSentences.js";
export type { SourceHit } from "./evidence/search/bestSources.js";
export type { Unusable } from "./evidence/search/segmentBytes.js";
export type { SearchableSource } from "./evidence/search/segmentBuilder.js";
export { findSentences, type FoundSentence } from "./evidence/findSentences.js";
export {
  applyIgnores,
  putAllAside,
  type AppliedIgnores,
  type IgnoreQuery,
} from "./ignores/applyIgnores.js";
export { ignoreOrder, type Ignore } from "./ignores/ignore.js";
export { withoutMarks } from "./ignores/ignoreMarks.js";
export { toIgnore, type IgnoreReach, type IgnoreRequest } from "./ignores/toIgnore.js";
export { lookAtValues, type SeenPair, type SeenValue } from "./lookAtValues.js";
export { lookAtSentences, type SeenSentence } from "./lookAtSentences.js";
export { lookAtFindings, type SeenFinding } from "./lookAtFindings.js";
export { ratedKinds, type RatedKind } from "./sureness/kinds.js";
export type { RatedName } from "./sureness/ratedName.js";
export type { SignWay, SurenessSigns } from "./sureness/signs.js";
export { riskSignNames, riskSigns, type RiskSign, type RiskSigns } from "./risk/signs.js";
export { pairSigns, type PairFeature, type PairFeatures } from "./weighing/features.js";
export { traits, type Trait, type Traits } from "./weighing/traits.js";
export type { NameRules } from "./mentions/names/index.js";
export { nearestNames } from "./mentions/names/nearestNames.js";
export type * from "./report/report.js";
export type { UncheckedReason } from "./report/whyUnchecked.js";
export { buildReport } from "./report/buildReport.js";
export {
  defaultStrictness,
  findingPoints,
  strictnessLevels,
  valuePoints,
} from "./report/strictness.js";
export type { Strictness, ValuePoints } from "./report/strictness.js";
export { renderText, type RenderOptions } from "./report/renderText.js";
export { renderMarkdown, type ReportTexts } from "./report/renderMarkdown.js";
export { lineStartsOf, positionAt } from "./text/lines.js";
export { identitySegments, toPlain, toRaw } from "./text/readText.js";
export type {
  Block,
  BlockKind,
  Cell,
  Draft,
  DraftMarkup,
  Page,
  ReadText,
  Segment,
  Skip,
  Source,
  SourceFacts,
  SourceProblem,
  SourceProblemCode,
} from "./text/readText.js";
export { overlaps, textOf, type Span } from "./text/span.js";
export { withValues } from "./text/withValues.js";
