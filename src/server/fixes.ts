import { CodeActionKind, CodeActionTriggerKind } from "vscode-languageserver";
import type {
  CodeAction,
  CodeActionContext,
  Diagnostic,
  Range,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { CiteOptions, Finding, Fix, SentenceReport, Source, Span } from "../engine/index.js";
import type { Levels, Settings } from "../protocol/index.js";
import { DIAGNOSTIC_SOURCE, keyOf, shownFindings, type DiagnosticKey } from "./diagnostics.js";
import { ignoreActions, type IgnoreOptions } from "./ignoreFixes.js";
import { sentenceAt, touches, type Judged } from "./judgeDraft.js";
import type { JudgePort } from "./ports.js";

/** How many sources are offered for citing one sentence. */
const CITATIONS_OFFERED = 3;

/** The kind of the action that cites every sentence that is borne out and cites nothing. */
export const CITE_ALL = "source.citeAll.stet";

/** The kinds of code action this server offers. */
export const codeActionKinds: CodeActionKind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  CITE_ALL,
];

/** What fixes depend on beside the place they are asked for. */
export interface FixOptions extends IgnoreOptions {
  readonly judge: JudgePort;
  readonly levels: Levels;
  /** How sources are cited. */
  readonly citing: Pick<Settings, "citeStyle" | "citeWords">;
  /** Whether the text has changed since it was judged: replacements have moved with their words, citations and ignores wait. */
  readonly isMoved: boolean;
}

/**
 * The code actions for `range`: the findings' own fixes, then the sources that the sentence there can cite, then what puts
 * findings aside.
 */
export function fixesFor(
  judged: Judged,
  asked: { readonly range: Range; readonly context: CodeActionContext },
  options: FixOptions,
): CodeAction[] {
  const span = judged.positions.spanOf(asked.range);
  const findings = shownFindings(judged, options.levels);
  const touched = findings.filter((finding) => touches(finding, span));
  const toAction = actionMaker(judged, options);
  const replacements = touched.flatMap((finding) =>
    finding.fixes.map((fix) =>
      toAction(fix, {
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnosticsAbout(finding, judged, asked.context),
        isPreferred: isCertain(finding),
      }),
    ),
  );
  const citations = citeActions(judged, span, {
    findings,
    toAction,
    context: asked.context,
    options,
  });
  const ignores = (options.isMoved ? [] : touched).flatMap((finding) =>
    ignoreActions(finding, judged, {
      diagnostics: diagnosticsAbout(finding, judged, asked.context),
      options,
    }),
  );
  const all =
    asked.context.only?.some((kind) => CITE_ALL.startsWith(kind)) === true
      ? citeAllAction(judged, toAction, options)
      : [];
  return [...replacements, ...citations, ...ignores, ...all].filter(({ kind }) =>
    isWanted(kind, asked.context.only),
  );
}

interface ActionTraits {
  readonly kind: CodeActionKind;
  readonly diagnostics: readonly Diagnostic[];
  readonly isPreferred: boolean;
}

type ActionMaker = (fix: Fix, traits: ActionTraits) => CodeAction;

function actionMaker(judged: Judged, options: FixOptions): ActionMaker {
  return (fix, { kind, diagnostics, isPreferred }) => ({
    title: fix.title,
    kind,
    ...(diagnostics.length === 0 ? {} : { diagnostics: [...diagnostics] }),
    ...(isPreferred ? { isPreferred } : {}),
    edit: workspaceEdit(judged, fix, options),
  });
}

interface CiteRequest {
  readonly findings: readonly Finding[];
  readonly toAction: ActionMaker;
  readonly context: CodeActionContext;
  readonly options: FixOptions;
}

function citeActions(judged: Judged, span: Span, request: CiteRequest): readonly CodeAction[] {
  const sentence = sentenceAt(judged, span.start);
  if (sentence === undefined || request.options.isMoved) return [];
  const isAsked = request.context.triggerKind !== CodeActionTriggerKind.Automatic;
  const doubts = request.findings.filter((finding) => touches(finding.sentence, sentence));
  // A light bulb at every sound sentence would be noise; who presses the key gets the citation.
  if (doubts.length === 0 && !isAsked) return [];
  const traits = {
    kind: doubts.length > 0 ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
    diagnostics: doubts.flatMap((finding) => diagnosticsAbout(finding, judged, request.context)),
    isPreferred: false,
  };
  return citeFixes(judged, sentence, request.options).map((fix) => request.toAction(fix, traits));
}

function citeFixes(
  judged: Judged,
  sentence: SentenceReport,
  { judge, citing }: FixOptions,
): readonly Fix[] {
  return sentence.citations
    .slice(0, CITATIONS_OFFERED)
    .map((id) => {
      const source = judged.sources.sourceOf.get(id);
      const relied = sentence.evidence.find(
        (evidence) => evidence.source === id && evidence.bears === "supports",
      );
      return (
        source &&
        judge.citeFix(judged.draft, sentence, source, relied, citeOptionsOf(judged, citing))
      );
    })
    .filter((fix) => fix !== undefined);
}

/** One action, and so one step to undo; only for who asks for it by its kind. */
function citeAllAction(
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

/** One value, and the sources agree that this one is wrong: only then may a fix be applied without a look. */
function isCertain({ verdict, fixes, expected }: Finding): boolean {
  return verdict === "contradicted" && fixes.length === 1 && expected.length === 1;
}

function diagnosticsAbout(
  finding: Finding,
  judged: Judged,
  { diagnostics }: CodeActionContext,
): readonly Diagnostic[] {
  const key = keyOf(finding);
  return diagnostics.filter((diagnostic) => {
    if (diagnostic.source !== DIAGNOSTIC_SOURCE || diagnostic.code !== finding.check) return false;
    if (isKey(diagnostic.data)) return sameKey(diagnostic.data, key);
    return touches(judged.positions.spanOf(diagnostic.range), finding); // A client that keeps no `data`.
  });
}

function isKey(data: unknown): data is DiagnosticKey {
  return typeof data === "object" && data !== null && "check" in data && "start" in data;
}

function sameKey(a: DiagnosticKey, b: DiagnosticKey): boolean {
  return a.check === b.check && a.start === b.start && a.end === b.end;
}

function workspaceEdit(judged: Judged, fix: Fix, options: FixOptions): WorkspaceEdit {
  const edits: TextEdit[] = fix.edits.map((edit) => ({
    range: judged.positions.rangeOf(edit),
    newText: edit.newText,
  }));
  const { uri, version, versionedEdits } = options;
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

/** An `only` of `refactor` asks for `refactor.rewrite` too. */
function isWanted(
  kind: CodeActionKind | undefined,
  only: readonly CodeActionKind[] | undefined,
): boolean {
  if (only === undefined || kind === undefined) return true;
  return only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}
