import { Disposable, EventEmitter, l10n, ThemeColor, ThemeIcon, TreeItem, window } from "vscode";
import type { TreeDataProvider, TreeView } from "vscode";
import type { IgnoreRow, IgnoreState } from "../protocol/index.js";
import type { DraftInFront } from "./draftInFront.js";
import { ignoreTooltip } from "./ignoreTooltip.js";
import { commandIds } from "./commandIds.js";
import type { ServerKeeper } from "./serverKeeper.js";

/** What the view works with. */
export interface IgnoresViewParts {
  readonly keeper: ServerKeeper;
  readonly draft: DraftInFront;
}

/** What stands in the list: an ignore and the documents that it is about. */
export interface IgnoreNode {
  readonly kind: "ignore";
  readonly row: IgnoreRow;
  readonly draftUri: string;
  readonly settingsUri: string | undefined;
}

/** The list of what is put aside in the draft in front. It asks the server for nothing until it is seen. */
export class IgnoresView implements TreeDataProvider<IgnoreNode>, Disposable {
  readonly #parts: IgnoresViewParts;
  readonly #view: TreeView<IgnoreNode>;
  readonly #changed = new EventEmitter<undefined>();
  readonly #disposables: Disposable;
  #nodes: readonly IgnoreNode[] = [];

  /** Tells that the list is to be drawn anew. */
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(parts: IgnoresViewParts) {
    this.#parts = parts;
    this.#view = window.createTreeView("stet.ignores", { treeDataProvider: this });
    this.#disposables = Disposable.from(
      this.#view,
      this.#changed,
      this.#view.onDidChangeVisibility(() => void this.#load()),
      parts.draft.onDidChange(() => void this.#load()),
    );
  }

  /** The list as it stands. */
  get rows(): readonly IgnoreRow[] {
    return this.#nodes.map(({ row }) => row);
  }

  /** How a node looks. */
  getTreeItem(node: IgnoreNode): TreeItem {
    const { row } = node;
    const item = new TreeItem(row.text);
    item.description = describe(row);
    item.iconPath = icons[row.state];
    item.tooltip = ignoreTooltip(row);
    item.command = { command: commandIds.openIgnore, title: l10n.t("Open"), arguments: [node] };
    item.contextValue = row.entry === undefined ? "ignore.comment" : "ignore.entry";
    item.accessibilityInformation = { label: `${row.text}, ${describe(row)}` };
    return item;
  }

  /** What stands at the top; nothing stands below. */
  getChildren(node?: IgnoreNode): IgnoreNode[] {
    return node === undefined ? [...this.#nodes] : [];
  }

  /** Nothing stands below anything. */
  getParent(): undefined {
    return undefined;
  }

  /** Ends the listing. */
  dispose(): void {
    this.#disposables.dispose();
  }

  async #load(): Promise<void> {
    if (!this.#view.visible) return;
    const { keeper, draft } = this.#parts;
    const draftUri = draft.status?.uri;
    const server = draftUri === undefined || !keeper.isRunning ? undefined : await keeper.server();
    const found =
      draftUri === undefined
        ? undefined
        : await server?.ignores({ uri: draftUri }).catch(() => undefined);
    const nodes = (found?.ignores ?? []).map((row): IgnoreNode => ({
      kind: "ignore",
      row,
      draftUri: draftUri ?? "",
      settingsUri: found?.settingsUri,
    }));
    if (JSON.stringify(nodes) === JSON.stringify(this.#nodes)) return;
    this.#nodes = nodes;
    const expired = nodes.filter(({ row }) => row.state === "expired").length;
    this.#view.badge =
      expired === 0
        ? undefined
        : {
            value: expired,
            tooltip: l10n.t("{count} expired: their sources have changed", { count: expired }),
          };
    this.#changed.fire(undefined);
  }
}

const icons: Readonly<Record<IgnoreState, ThemeIcon>> = {
  expired: new ThemeIcon("history", new ThemeColor("list.warningForeground")),
  idle: new ThemeIcon("circle-outline"),
  "in force": new ThemeIcon("eye-closed"),
};

/** `expired · contradicted-figure · here · told by phone`. */
function describe({ state, check, reach, reason, by }: IgnoreRow): string {
  const words = [
    state === "in force" ? undefined : stateWords(state),
    check,
    by === "comment" ? l10n.t("by a comment") : reachWord(reach),
    reason,
  ];
  return words.filter((part) => part !== undefined).join(" · ");
}

function stateWords(state: Exclude<IgnoreState, "in force">): string {
  return state === "expired" ? l10n.t("expired") : l10n.t("about nothing here");
}

function reachWord(reach: IgnoreRow["reach"]): string {
  const words: Readonly<Record<IgnoreRow["reach"], string>> = {
    here: l10n.t("here"),
    "this file": l10n.t("in this file"),
    "this sentence": l10n.t("with this sentence"),
    "this workspace": l10n.t("in this workspace"),
  };
  return words[reach];
}
