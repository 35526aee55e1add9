import { CodeActionKind } from "vscode-languageserver";
import type {
  CodeAction,
  CodeActionContext,
  Diagnostic,
  Range,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { overlaps, type Edit, type Finding, type Fix } from "../engine/index.js";
import type { Levels, Settings } from "../protocol/index.js";
import { CITE_ALL, citeActions, citeAllAction, type ActionMaker } from "./citeFixes.js";
import { DIAGNOSTIC_SOURCE, keyOf, shownFindings, type DiagnosticKey } from "./diagnostics.js";
import { sayTitle } from "./fixTitles.js";
import { ignoreActions, type IgnoreOptions } from "./ignoreFixes.js";
import { touches, type Judged } from "./judgeDraft.js";
import type { JudgePort } from "./ports.js";

/** The kind of the action that puts in place all values of which there is no doubt. */
export const FIX_ALL = "source.fixAll.stet";

/** The kinds of code action this server offers. */
export const codeActionKinds: CodeActionKind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  CITE_ALL,
  FIX_ALL,
];

/** What fixes depend on beside the place they are asked for. */
export interface FixOptions extends IgnoreOptions {
  readonly judge: JudgePort;
  readonly levels: Levels;
  /** How sources are cited. */
  readonly citing: Pick<Settings, "citeStyle" | "citeWords">;
  /** Whether the text has changed since it was judged: replacements have moved with their words, citations and ignores wait. */
  readonly isMoved: boolean;
  /** Whether the client has the command `CHOOSE_CITATION`. */
  readonly choosesCitations: boolean;
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
  const aboutFinding = (finding: Finding): readonly Diagnostic[] =>
    diagnosticsAbout(finding, judged, asked.context);
  const preferred = touched.find(isCertain);
  const replacements = touched.flatMap((finding) =>
    finding.fixes.map((fix) =>
      toAction(fix, {
        kind: CodeActionKind.QuickFix,
        diagnostics: aboutFinding(finding),
        isPreferred: finding === preferred,
      }),
    ),
  );
  const citations = citeActions(judged, span, {
    findings,
    toAction,
    aboutFinding,
    context: asked.context,
    options,
  });
  const ignores = (options.isMoved ? [] : touched).flatMap((finding) =>
    ignoreActions(finding, judged, { diagnostics: aboutFinding(finding), options }),
  );
  const isMeant = (kind: string): boolean =>
    asked.context.only?.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`)) === true;
  const all = [
    ...(isMeant(CITE_ALL) ? citeAllAction(judged, toAction, options) : []),
    ...(isMeant(FIX_ALL) ? fixAllAction(findings, toAction) : []),
  ];
  return [...replacements, ...citations, ...ignores, ...all].filter(({ kind }) =>
    isWanted(kind, asked.context.only),
  );
}

function actionMaker(judged: Judged, options: FixOptions): ActionMaker {
  return (fix, { kind, diagnostics, isPreferred }) => ({
    title: sayTitle(fix.title, options.t),
    kind,
    ...(diagnostics.length === 0 ? {} : { diagnostics: [...diagnostics] }),
    ...(isPreferred ? { isPreferred } : {}),
    edit: workspaceEdit(judged, fix, options),
  });
}

/** All values of which there is no doubt in one action; only for who asks for it by its kind, as on saving. */
function fixAllAction(findings: readonly Finding[], toAction: ActionMaker): readonly CodeAction[] {
  const edits: Edit[] = [];
  for (const { fixes } of findings.filter(isCertain))
    for (const fix of fixes)
      if (!fix.edits.some((edit) => edits.some((other) => overlaps(edit, other))))
        edits.push(...fix.edits);
  if (edits.length === 0) return [];
  const title = "Put in place all values of which the sources leave no doubt";
  const fix: Fix = { title, safety: "suggestion", edits };
  return [toAction(fix, { kind: FIX_ALL, diagnostics: [], isPreferred: false })];
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

/** A fix as the protocol has it. */
export function workspaceEdit(
  judged: Pick<Judged, "positions">,
  fix: Fix,
  options: Pick<FixOptions, "uri" | "version" | "versionedEdits">,
): WorkspaceEdit {
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
