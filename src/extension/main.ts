import { window, type ExtensionContext } from "vscode";
import type { IgnoreRow, SentenceEvidence, SourceRow, Stretch } from "../protocol/index.js";
import { CaretReporter } from "./caretReporter.js";
import { registerCommands } from "./commands.js";
import { ComparisonView } from "./comparisonView.js";
import { DraftInFront } from "./draftInFront.js";
import { DraftingMode } from "./draftingMode.js";
import { DroppedParts } from "./droppedParts.js";
import { EvidenceView } from "./evidenceView.js";
import { FirstMinutes } from "./firstMinutes.js";
import { IgnoresView } from "./ignoresView.js";
import { ReportView } from "./reportView.js";
import { SentenceMarks } from "./sentenceMarks.js";
import { ServerKeeper } from "./serverKeeper.js";
import { SourceDocuments } from "./sourceDocuments.js";
import { SourceFolder } from "./sourceFolder.js";
import { SourcesView } from "./sourcesView.js";
import { StatusBar } from "./statusBar.js";

/** What `activate` gives to tests and to other extensions. */
export interface StetApi {
  /** How long `activate` took. */
  readonly activationMs: number;
  /** Whether the server is up. */
  readonly isRunning: boolean;
  /** Resolves once all open documents have been looked at and the server, if one of them wants it, is up. */
  readonly ready: () => Promise<void>;
  /** The sentences that are marked in a document, by its address. */
  readonly markedSentences: (uri: string) => readonly Stretch[];
  /** The sources listed in the side bar, as far as it has been seen. */
  readonly listedSources: () => readonly SourceRow[];
  /** What the list of ignores has, as far as it has been seen. */
  readonly listedIgnores: () => readonly IgnoreRow[];
  /** The sentence whose evidence stands in the side bar; undefined while the view is hidden or has a hint. */
  readonly shownEvidence: () => SentenceEvidence | undefined;
}

let keeper: ServerKeeper | undefined;

/** Registers everything and starts nothing: the server is started by the first draft that has sources. */
export function activate(context: ExtensionContext): StetApi {
  const begin = performance.now();
  const log = window.createOutputChannel("Stet", { log: true });
  const marks = new SentenceMarks();
  const draft = new DraftInFront();
  const firstMinutes = new FirstMinutes();
  const ours = new ServerKeeper(context, {
    log,
    onStatus: (status) => {
      statusBar.update(status);
      draft.update(status);
      firstMinutes.update(status);
    },
    onSourcesChanged: () => {
      void view.refresh();
      documents.refresh();
    },
    onFlaggedSentences: (flagged) => {
      marks.update(flagged);
    },
    onStart: () => {
      drafting.again();
      caret.again();
    },
  });
  keeper = ours;
  const drafting = new DraftingMode(ours);
  const caret = new CaretReporter(ours);
  const statusBar = new StatusBar(drafting);
  const documents = new SourceDocuments(ours, () => draft.status?.uri);
  const reports = new ReportView((place) => documents.open(place, "in front"));
  const comparison = new ComparisonView(context.extensionUri);
  const folder = new SourceFolder(ours, draft);
  const view = new SourcesView({ keeper: ours, draft, documents, folder });
  const evidence = new EvidenceView({
    extensionUri: context.extensionUri,
    keeper: ours,
    draft,
    drafting,
    documents,
  });
  const ignores = new IgnoresView({ keeper: ours, draft });
  const dropped = new DroppedParts(documents);
  context.subscriptions.push(
    log,
    statusBar,
    reports,
    draft,
    ours,
    documents,
    view,
    dropped,
    evidence,
  );
  context.subscriptions.push(marks, drafting, caret, comparison);
  const parts = {
    context,
    drafting,
    marks,
    caret,
    keeper: ours,
    reports,
    comparison,
    statusBar,
    draft,
    documents,
    folder,
    view,
    evidence,
    ignores,
    log,
  };
  context.subscriptions.push(...registerCommands(parts));
  const activationMs = performance.now() - begin;
  return {
    activationMs,
    get isRunning() {
      return ours.isRunning;
    },
    ready: () => ours.ready(),
    markedSentences: (uri) => marks.markedIn(uri),
    listedSources: () => view.sources.map(({ row }) => row),
    listedIgnores: () => ignores.rows,
    shownEvidence: () => evidence.sentence,
  };
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await keeper?.stop();
  keeper = undefined;
}
