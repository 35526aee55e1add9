import { commands, Disposable, l10n, type TreeView, window, workspace } from "vscode";
import type { SourcesResult } from "../protocol/index.js";
import type { DraftInFront } from "./draftInFront.js";
import { FileDrop } from "./fileDrop.js";
import type { ServerKeeper } from "./serverKeeper.js";
import type { SourceDocuments } from "./sourceDocuments.js";
import { droppedCountOf, type SourceNode, type SourceTreeNode } from "./sourceNodes.js";
import { SourceTree } from "./sourceTree.js";
import type { SourceFolder } from "./sourceFolder.js";
import { registerUseDecorations } from "./useDecorations.js";

const VIEW = "stet.sources";

/** What the view works with. */
export interface SourcesViewParts {
  readonly keeper: ServerKeeper;
  readonly draft: DraftInFront;
  readonly documents: SourceDocuments;
  readonly folder: SourceFolder;
}

/** The list of sources in the side bar. It asks the server for nothing until it is seen. */
export class SourcesView implements Disposable {
  readonly #parts: SourcesViewParts;
  readonly #tree: SourceTree;
  readonly #view: TreeView<SourceTreeNode>;
  readonly #disposables: Disposable;
  #query = "";
  #isStale = true;
  #hasNewUses = false;
  #loading: Promise<void> | undefined;
  #draftUri: string | undefined;

  constructor(parts: SourcesViewParts) {
    this.#parts = parts;
    this.#tree = new SourceTree({
      childrenOf: (source) => this.#childrenOf(source),
      droppedOf: (source) => this.#droppedOf(source),
    });
    this.#view = window.createTreeView(VIEW, {
      treeDataProvider: this.#tree,
      dragAndDropController: new FileDrop(parts.folder),
      showCollapseAll: true,
    });
    this.#disposables = Disposable.from(
      this.#tree,
      this.#view,
      registerUseDecorations(),
      this.#view.onDidChangeVisibility(() => void this.#load().then(() => this.#showUses())),
      parts.draft.onDidChange(() => void this.#draftChanged()),
      workspace.onDidChangeWorkspaceFolders(() => void this.refresh()),
    );
    void this.#load();
  }

  /** The list as it stands. */
  get sources(): readonly SourceNode[] {
    return this.#tree.sources;
  }

  /** Asks anew which sources there are, now or when the list is seen again. */
  async refresh(): Promise<void> {
    this.#isStale = true;
    await this.#load();
  }

  /** Narrows the list to sources that answer `query`; empty for all. */
  async filter(query: string): Promise<void> {
    if (this.#query === query) return;
    this.#query = query;
    void commands.executeCommand("setContext", "stet.sourcesFiltered", query !== "");
    await this.refresh();
  }

  /** Asks for the words to narrow the list by; the list follows while they are typed. */
  askForFilter(): void {
    const before = this.#query;
    const box = window.createInputBox();
    box.title = l10n.t("Filter Sources");
    box.placeholder = l10n.t("Words of a title, outlet, author or file name");
    box.value = before;
    let kept = false;
    const listeners = [
      box.onDidChangeValue((value) => void this.filter(value.trim())),
      box.onDidAccept(() => {
        kept = true;
        box.hide();
      }),
      box.onDidHide(() => {
        if (!kept) void this.filter(before);
        for (const listener of listeners) listener.dispose();
        box.dispose();
      }),
    ];
    box.show();
  }

  /** Removes the view. */
  dispose(): void {
    this.#disposables.dispose();
  }

  async #draftChanged(): Promise<void> {
    this.#hasNewUses = true;
    if (this.#parts.draft.status?.uri !== this.#draftUri) this.#isStale = true;
    await this.#load();
    await this.#showUses();
  }

  async #showUses(): Promise<void> {
    if (!this.#view.visible || !this.#hasNewUses) return;
    this.#hasNewUses = false;
    await this.#tree.setUses(this.#parts.draft.status?.uses ?? []);
  }

  async #load(): Promise<void> {
    if (!this.#view.visible || !this.#isStale) return;
    // One question at a time; what became stale meanwhile is asked for afterwards.
    if (this.#loading !== undefined) return this.#loading;
    this.#loading = Promise.resolve(
      window.withProgress({ location: { viewId: VIEW } }, () => this.#ask()),
    );
    try {
      await this.#loading;
    } finally {
      this.#loading = undefined;
    }
    await this.#load();
  }

  async #ask(): Promise<void> {
    this.#isStale = false;
    const status = this.#parts.draft.status;
    this.#draftUri = status?.uri;
    const query = this.#query;
    const hasPlace = (workspace.workspaceFolders ?? []).length > 0 || status !== undefined;
    if (!hasPlace) {
      this.#show({ sources: [], setInForce: "", problems: [] });
      return;
    }
    try {
      const server = await this.#parts.keeper.server();
      const params = status === undefined ? { query } : { uri: status.uri, query };
      this.#show(await server.findSources(params));
    } catch (error) {
      this.#view.message = error instanceof Error ? error.message : String(error);
    }
  }

  #show({ sources, setInForce, problems }: SourcesResult): void {
    const isFiltered = this.#query !== "";
    this.#tree.setRows(sources, { ranked: isFiltered });
    this.#hasNewUses = true;
    void this.#showUses();
    const found =
      isFiltered && sources.length === 0
        ? l10n.t("No source is like “{query}”", { query: this.#query })
        : "";
    const filter =
      isFiltered && found === "" ? l10n.t("Like “{query}”", { query: this.#query }) : found;
    const notes = isFiltered ? [filter] : [capitalised(setInForce), ...problems];
    // Not the description: the side bar does not show it while this is its only view.
    this.#view.message = notes.filter((note) => note !== "").join(" · ");
  }

  async #childrenOf(source: SourceNode): Promise<readonly SourceTreeNode[]> {
    const uri = this.#parts.draft.status?.uri;
    const hasUse = uri !== undefined && source.use !== undefined;
    const server = hasUse ? await this.#parts.keeper.server() : undefined;
    const found =
      uri === undefined ? undefined : await server?.passages({ uri, sourceUri: source.row.uri });
    const passages = (found?.passages ?? []).map((passage): SourceTreeNode => ({
      kind: "passage",
      source,
      passage,
    }));
    const isWhole = droppedCountOf(source.row) === 0;
    return isWhole ? passages : [...passages, { kind: "left out", source }];
  }

  async #droppedOf(source: SourceNode): Promise<readonly SourceTreeNode[]> {
    const read = await this.#parts.documents.read(source.row.uri);
    return (read?.dropped ?? []).map((part) => ({ kind: "dropped", source, part }));
  }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
