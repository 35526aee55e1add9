import { commands, l10n, window } from "vscode";
import type { Disposable, ExtensionContext, LogOutputChannel, TextEditor } from "vscode";
import type { CheckResult, PassagePlace } from "../protocol/index.js";
import type { CaretReporter } from "./caretReporter.js";
import { chooseCitation, isCitablePlace } from "./chooseCitation.js";
import type { ComparisonView } from "./comparisonView.js";
import { commandIds } from "./commandIds.js";
import type { DraftInFront } from "./draftInFront.js";
import type { EvidenceView } from "./evidenceView.js";
import type { DraftingMode } from "./draftingMode.js";
import { mayBeDraft } from "./drafts.js";
import { openSettings, openWalkthrough } from "./firstMinutes.js";
import { checksOf, showHelp } from "./help.js";
import { reportIssue } from "./issueReport.js";
import { explainVerdict } from "./explainVerdict.js";
import type { ReportPlace, ReportView } from "./reportView.js";
import type { ServerKeeper } from "./serverKeeper.js";
import type { SentenceMarks } from "./sentenceMarks.js";
import { openSample } from "./sample.js";
import { ignoreCommands } from "./ignoreCommands.js";
import type { IgnoresView } from "./ignoresView.js";
import { saveSettings } from "./saveSettings.js";
import { sourceCommands } from "./sourceCommands.js";
import type { SourceDocuments } from "./sourceDocuments.js";
import type { SourceFolder } from "./sourceFolder.js";
import type { SourcesView } from "./sourcesView.js";
import type { StatusBar } from "./statusBar.js";
import { showMenu } from "./statusMenu.js";

/** What the commands work with. */
export interface CommandParts {
  readonly context: ExtensionContext;
  readonly caret: CaretReporter;
  readonly drafting: DraftingMode;
  readonly marks: SentenceMarks;
  readonly keeper: ServerKeeper;
  readonly reports: ReportView;
  readonly comparison: ComparisonView;
  readonly statusBar: StatusBar;
  readonly draft: DraftInFront;
  readonly documents: SourceDocuments;
  readonly folder: SourceFolder;
  readonly view: SourcesView;
  readonly evidence: EvidenceView;
  readonly ignores: IgnoresView;
  readonly log: LogOutputChannel;
}

/** Registers all commands. Those that check give back their `CheckResult`, undefined where there was nothing to check. */
export function registerCommands(parts: CommandParts): readonly Disposable[] {
  const { context, keeper, statusBar, draft, log } = parts;
  const all: Readonly<Partial<Record<keyof typeof commandIds, Run>>> = {
    ...sourceCommands(parts),
    ...ignoreCommands(parts),
    // The editor asks the server for this one action and applies it: one step to undo.
    citeAll: () =>
      commands.executeCommand("editor.action.sourceAction", {
        kind: "source.citeAll.stet",
        apply: "first",
      }),
    chooseCitation: (at) => citeAnother(parts, at),
    checkDocument: () => checkDocument(parts),
    checkSelection: () => checkSelection(parts),
    checkWorkspace: () => checkWorkspace(parts),
    restart: async () => {
      statusBar.clear();
      draft.clear();
      parts.marks.clear();
      const wasRunning = keeper.isRunning;
      const server = await keeper.server();
      if (wasRunning) {
        await server.restart();
        parts.drafting.again();
        parts.caret.again();
      }
      await parts.view.refresh();
    },
    explainVerdict: (first) => explainVerdict(parts, first),
    openEvidenceBeside: () => parts.evidence.openBeside(),
    showEvidence: () => commands.executeCommand("stet.evidence.focus"),
    toggleDrafting: () => parts.drafting.toggle(),
    saveSettings,
    openSample: (place) =>
      openSample(context, place === "storage" || place === "own folder" ? place : "ask"),
    openSettings: () => openSettings(context),
    openWalkthrough: () => openWalkthrough(context),
    reportIssue: () => reportIssue(context, draft),
    showHelp: (page) => showHelp(context, checksOf(context), page),
    showMenu: () => showMenu({ isDrafting: parts.drafting.isOn }),
    showLog: () => {
      log.show();
    },
  };
  return Object.entries(all).map(([name, run]) =>
    // The keys are those of `commandIds`, which `Object.entries` forgets.
    commands.registerCommand(commandIds[name as keyof typeof commandIds], (first: unknown) =>
      guarded(log, () => run(first)),
    ),
  );
}

/** What a command does. Its first argument may come from anywhere: the list of sources, a link, another extension. */
export type Run = (first: unknown) => unknown;

/** A command that fails says so where the user is, once, and leaves the rest in the log. */
async function guarded(log: LogOutputChannel, run: () => unknown): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    log.error(String(error));
    const text = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`Stet: ${text}`, l10n.t("Show Log")).then((answer) => {
      if (answer !== undefined) log.show();
    });
    return undefined;
  }
}

async function checkDocument({ keeper, reports }: CommandParts): Promise<CheckResult | undefined> {
  const editor = draftEditor();
  if (editor === undefined) return undefined;
  const { uri } = editor.document;
  const result = await (await keeper.server()).checkDocument({ uri: uri.toString() });
  const { markdown } = result;
  const answers = markdown === undefined ? [] : [l10n.t("Show Report")];
  void window.showInformationMessage(`Stet: ${result.summary}.`, ...answers).then((answer) => {
    if (answer === undefined || markdown === undefined) return;
    void reports.show(titleFor(editor), markdown, "beside");
  });
  return result;
}

async function checkSelection({ keeper, reports }: CommandParts): Promise<CheckResult | undefined> {
  const editor = draftEditor();
  if (editor === undefined) return undefined;
  const ranges = editor.selections.map(({ start, end }) => ({
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  }));
  const uri = editor.document.uri.toString();
  const result = await (await keeper.server()).checkSelection({ uri, ranges });
  await showResult(reports, result, {
    title: l10n.t("{report} (selection)", { report: titleFor(editor) }),
    place: "beside",
  });
  return result;
}

async function checkWorkspace({ keeper, reports }: CommandParts): Promise<CheckResult> {
  const result = await (await keeper.server()).checkWorkspace();
  await showResult(reports, result, {
    title: l10n.t("Fact-Check of the workspace"),
    place: "in front",
  });
  return result;
}

async function showResult(
  reports: ReportView,
  { markdown, summary }: CheckResult,
  { title, place }: { readonly title: string; readonly place: ReportPlace },
): Promise<void> {
  if (markdown === undefined) void window.showInformationMessage(`Stet: ${summary}.`);
  else await reports.show(title, markdown, place);
}

/** For the sentence named, as by a quick fix, else for the one under the caret. */
async function citeAnother({ keeper, documents }: CommandParts, at: unknown): Promise<boolean> {
  const editor = draftEditor();
  if (editor === undefined) return false;
  const { line, character } = editor.selection.active;
  const here = { uri: editor.document.uri.toString(), place: { line, character } };
  const look = (place: PassagePlace): Promise<void> => documents.open(place, "alongside");
  return chooseCitation({ keeper, at: isCitablePlace(at) ? at : here, look });
}

function draftEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor !== undefined && mayBeDraft(editor.document)) return editor;
  void window.showInformationMessage(
    l10n.t("Stet checks Markdown, LaTeX and plain text. Open a draft first."),
  );
  return undefined;
}

function titleFor({ document }: TextEditor): string {
  const file = document.uri.path.split("/").at(-1) ?? "";
  const draft = file.replace(/\.(?:md|markdown|tex|txt)$/iu, "");
  return l10n.t("Fact-Check of {draft}", { draft });
}
