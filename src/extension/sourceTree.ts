import { EventEmitter, type Disposable, type TreeDataProvider, type TreeItem } from "vscode";
import type { SourceRow, SourceUse } from "../protocol/index.js";
import { itemFor } from "./sourceItems.js";
import type { FolderNode, SourceNode, SourceTreeNode } from "./sourceNodes.js";
import { folderUriOf } from "./sourceRow.js";

/** What the list asks for when a source is unfolded. */
export interface SourceDetails {
  readonly childrenOf: (source: SourceNode) => Promise<readonly SourceTreeNode[]>;
  readonly droppedOf: (source: SourceNode) => Promise<readonly SourceTreeNode[]>;
}

/** How sources are put. */
export interface TreeOrder {
  /** Found by a filter: best first, without folders. */
  readonly ranked: boolean;
}

/** The list of sources. Told of a new state, it draws anew only what differs from the one before. */
export class SourceTree implements TreeDataProvider<SourceTreeNode>, Disposable {
  readonly #details: SourceDetails;
  readonly #changed = new EventEmitter<SourceTreeNode | undefined>();
  readonly #nodes = new Map<string, SourceNode>();
  #uses: ReadonlyMap<string, SourceUse> = new Map();
  #top: readonly SourceTreeNode[] = [];
  #layout = "";

  /** Tells of nodes to draw anew; undefined for all. */
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(details: SourceDetails) {
    this.#details = details;
  }

  /** The sources listed, in order. */
  get sources(): readonly SourceNode[] {
    return this.#top.flatMap((node) =>
      node.kind === "folder" ? node.sources : node.kind === "source" ? [node] : [],
    );
  }

  /** Takes in which sources there are. */
  setRows(rows: readonly SourceRow[], { ranked }: TreeOrder): void {
    const changed = rows.filter((row) => this.#takeRow(row)).map(({ uri }) => uri);
    const listed = new Set(rows.map(({ uri }) => uri));
    for (const uri of [...this.#nodes.keys()]) if (!listed.has(uri)) this.#nodes.delete(uri);
    const nodes = rows.flatMap(({ uri }) => this.#nodes.get(uri) ?? []);
    const top = ranked ? nodes : byFolder(nodes);
    const layout = JSON.stringify(top.map(layoutOf));
    if (layout === this.#layout) {
      this.#redraw(changed);
      return;
    }
    this.#top = top;
    this.#layout = layout;
    this.#changed.fire(undefined);
  }

  /** Takes in what the sources say of the draft in front. */
  async setUses(uses: readonly SourceUse[]): Promise<void> {
    this.#uses = new Map(uses.map((use) => [use.uri, use]));
    const changed: string[] = [];
    for (const [uri, node] of this.#nodes) {
      const use = this.#uses.get(uri);
      if (JSON.stringify(node.use) !== JSON.stringify(use)) changed.push(uri);
      else if (await this.#hasOtherChildren(node)) changed.push(uri);
      node.use = use;
    }
    this.#redraw(changed);
  }

  /** How a node looks. */
  getTreeItem(node: SourceTreeNode): TreeItem {
    return itemFor(node);
  }

  /** What stands below a node, or at the top. */
  async getChildren(node?: SourceTreeNode): Promise<SourceTreeNode[]> {
    if (node === undefined) return [...this.#top];
    if (node.kind === "folder") return [...node.sources];
    if (node.kind === "left out") return [...(await this.#details.droppedOf(node.source))];
    if (node.kind !== "source") return [];
    node.children = await this.#details.childrenOf(node);
    return [...node.children];
  }

  /** What a node stands below. */
  getParent(node: SourceTreeNode): SourceTreeNode | undefined {
    if (node.kind === "passage" || node.kind === "left out") return node.source;
    if (node.kind !== "source") return undefined;
    return this.#top.find((top) => top.kind === "folder" && top.sources.includes(node));
  }

  /** Ends the telling. */
  dispose(): void {
    this.#changed.dispose();
  }

  /** Whether the row is new or differs from the one before. */
  #takeRow(row: SourceRow): boolean {
    const node = this.#nodes.get(row.uri);
    if (node === undefined) {
      const use = this.#uses.get(row.uri);
      this.#nodes.set(row.uri, { kind: "source", row, use, children: undefined });
      return true;
    }
    const isSame = JSON.stringify(node.row) === JSON.stringify(row);
    node.row = row;
    return !isSame;
  }

  async #hasOtherChildren(node: SourceNode): Promise<boolean> {
    if (node.children === undefined) return false;
    const now = await this.#details.childrenOf(node);
    return JSON.stringify(now.map(essence)) !== JSON.stringify(node.children.map(essence));
  }

  #redraw(uris: readonly string[]): void {
    for (const uri of uris) this.#changed.fire(this.#nodes.get(uri));
  }
}

// A node refers to its source, which refers to its nodes: only what is shown counts.
function essence(node: SourceTreeNode): unknown {
  return node.kind === "passage" ? node.passage : node.kind;
}

/** Folders with their sources; the sources alone where all stand in one. */
function byFolder(nodes: readonly SourceNode[]): readonly SourceTreeNode[] {
  const folders = new Map<string, SourceNode[]>();
  for (const node of nodes) {
    const uri = folderUriOf(node.row);
    const sources = folders.get(uri);
    if (sources === undefined) folders.set(uri, [node]);
    else sources.push(node);
  }
  if (folders.size <= 1) return nodes;
  return [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([uri, sources]): FolderNode => ({ kind: "folder", uri, sources }));
}

function layoutOf(node: SourceTreeNode): unknown {
  if (node.kind === "folder") return [node.uri, node.sources.map(({ row }) => row.uri)];
  return node.kind === "source" ? node.row.uri : node.kind;
}
