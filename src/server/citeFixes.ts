import { CodeActionKind, CodeActionTriggerKind } from "vscode-languageserver";
import type { CodeAction, CodeActionContext, Diagnostic } from "vscode-languageserver";
import {
  attributeFix,
  type CiteOptions,
  type Finding,
  type Fix,
  type SentenceReport,
  type Source,
  type Span,
} from "../engine/index.js";
import { CHOOSE_CITATION, type CitablePlace, type Settings } from "../protocol/index.js";
import type { FixOptions } from "./fixes.js";
import { sentenceAt, touches, type Judged } from "./judgeDraft.js";

/** How many sources are offered for citing one sentence, and for saying whose word it is. */
const CITATIONS_OFFERED = 3;
const ATTRIBUTIONS_OFFERED = 2;

/** The kind of the action that cites every sentence that is borne out and cites nothing. */
export const CITE_ALL = "source.citeAll.stet";

/** What an action is beside its edits. */
export interface ActionTraits {
  readonly kind: CodeActionKind;
  readonly diagnostics: readonly Diagnostic[];
  readonly isPreferred: boolean;
}

/** Makes an action of a fix. */
export type ActionMaker = (fix: Fix, traits: ActionTraits) => CodeAction;

/** What citing depends on beside the place. */
export interface CiteRequest {
  readonly findings: readonly Finding[];
  readonly toAction: ActionMaker;
  readonly context: CodeActionContext;
  readonly aboutFinding: (finding: Finding) => readonly Diagnostic[];
  readonly options: FixOptions;
}

/** The actions that cite the sentence at `span`, choose what it cites, or say in the text whose word it is. */
export function citeActions(
  judged: Judged,
  span: Span,
  request: CiteRequest,
): readonly CodeAction[] {
  const sentence = sentenceAt(judged, span.start);
  if (sentence === undefined || request.options.isMoved) return [];
  const isAsked = request.context.triggerKind !== CodeActionTriggerKind.Automatic;
  const doubts = request.findings.filter((finding) => touches(finding.sentence, sentence));
  // A light bulb at every sound sentence would be noise; who presses the key gets the citation.
  if (doubts.length === 0 && !isAsked) return [];
  const traits = {
    kind: doubts.length > 0 ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
    diagnostics: doubts.flatMap((finding) => request.aboutFinding(finding)),
    isPreferred: false,
  };
  return [
    ...citeFixes(judged, sentence, request.options),
    ...(isAttributable(sentence) ? attributeFixes(judged, sentence) : []),
  ]
    .map((fix) => request.toAction(fix, traits))
    .concat(chooseAction(judged, sentence, { request, traits }));
}

/** Whose word a contradicted or unsupported sentence would be nobody can say. */
function isAttributable({ verdict }: SentenceReport): boolean {
  return verdict === "disputed" || verdict === "supported";
}

function attributeFixes({ draft, sources }: Judged, sentence: SentenceReport): readonly Fix[] {
  const supporting = (sentence.mentions ?? [])
    .filter(({ kind, verdict }) => kind !== "name" && verdict === "disputed")
    .flatMap(({ evidence }) => evidence)
    .filter(({ bears }) => bears === "supports")
    .map(({ source }) => source);
  // Of a dispute those that give the draft's own value, else those that bear out the sentence.
  const ids = new Set(sentence.verdict === "disputed" ? supporting : sentence.citations);
  return [...ids]
    .flatMap((id) => sources.sourceOf.get(id) ?? [])
    .flatMap((source) => attributeFix(draft, sentence, source, sources.set.sources) ?? [])
    .slice(0, ATTRIBUTIONS_OFFERED);
}

/** Lets the user choose among all sources; only where the client has the command for it. */
function chooseAction(
  { positions, sources }: Judged,
  sentence: SentenceReport,
  { request, traits }: { readonly request: CiteRequest; readonly traits: ActionTraits },
): readonly CodeAction[] {
  const { uri, choosesCitations, t } = request.options;
  if (!choosesCitations || sources.sourceOf.size < 2) return [];
  const place: CitablePlace = { uri, place: positions.positionOf(sentence.start) };
  const title = t("Cite Another Source…");
  const command = { title, command: CHOOSE_CITATION, arguments: [place] };
  return [{ title, kind: traits.kind, diagnostics: [...traits.diagnostics], command }];
}

/** A source that a contradicted sentence is told from is no citation for it before it is mended. */
function citeFixes(
  judged: Judged,
  sentence: SentenceReport,
  options: Pick<FixOptions, "citing" | "judge">,
): readonly Fix[] {
  const against = new Set(
    sentence.evidence.filter(({ bears }) => bears === "contradicts").map(({ source }) => source),
  );
  return sentence.citations
    .filter((id) => !against.has(id))
    .slice(0, CITATIONS_OFFERED)
    .flatMap((id) => judged.sources.sourceOf.get(id) ?? [])
    .flatMap((source) => citeOneFix(judged, { sentence, source }, options) ?? []);
}

/** The fix that cites one source for a sentence; undefined where it is cited there already. */
export function citeOneFix(
  judged: Judged,
  { sentence, source }: { readonly sentence: SentenceReport; readonly source: Source },
  { judge, citing }: Pick<FixOptions, "citing" | "judge">,
): Fix | undefined {
  const relied = sentence.evidence.find(
    (evidence) => evidence.source === source.id && evidence.bears === "supports",
  );
  return judge.citeFix(judged.draft, sentence, source, relied, citeOptionsOf(judged, citing));
}

/** The action that cites all; one, and so one step to undo. Only for who asks for it by its kind. */
export function citeAllAction(
  judged: Judged,
  toAction: ActionMaker,
  { judge, citing, isMoved }: FixOptions,
): readonly CodeAction[] {
  if (isMoved) return [];
  const headings = judged.headings;
  const places = judged.report.sentences.flatMap((sentence) => {
    const [id] = sentence.citations;
    const source = id === undefined ? undefined : judged.sources.sourceOf.get(id);
    const isOpen = sentence.verdict === "supported" && sentence.cited === undefined;
    if (source === undefined || !isOpen) return [];
    if (headings.some((heading) => touches(heading, sentence))) return [];
    const relied = sentence.evidence.find((evidence) => evidence.source === id);
    return [{ sentence, source, relied }];
  });
  const fix = judge.citeAllFix(judged.draft, places, citeOptionsOf(judged, citing));
  const traits = { kind: CITE_ALL, diagnostics: [], isPreferred: false };
  return fix === undefined ? [] : [toAction(fix, traits)];
}

/** How citations are written into this draft. */
export function citeOptionsOf(
  { sources }: Pick<Judged, "sources">,
  { citeStyle, citeWords }: Pick<Settings, "citeStyle" | "citeWords">,
): CiteOptions & { readonly sources: readonly Source[] } {
  return {
    ...(citeStyle === "auto" ? {} : { style: citeStyle }),
    quote: citeWords,
    sources: [...sources.sourceOf.values()],
  };
}
