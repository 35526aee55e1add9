import type { DroppedPart, SourcePassage, SourceRow, SourceUse } from "../protocol/index.js";

/** What stands in the list of sources. A node stays the same object as long as what it stands for is listed. */
export type SourceTreeNode = DroppedNode | FolderNode | LeftOutNode | PassageNode | SourceNode;

/** A folder; only listed where there are several. */
export interface FolderNode {
  readonly kind: "folder";
  readonly uri: string;
  readonly sources: readonly SourceNode[];
}

/** A source. Its row changes with the file, its use with the draft. */
export interface SourceNode {
  readonly kind: "source";
  row: SourceRow;
  use: SourceUse | undefined;
  /** As shown last; undefined while it is folded. */
  children: readonly SourceTreeNode[] | undefined;
}

/** A passage that speaks for or against the draft. */
export interface PassageNode {
  readonly kind: "passage";
  readonly source: SourceNode;
  readonly passage: SourcePassage;
}

/** What of a source is no evidence. */
export interface LeftOutNode {
  readonly kind: "left out";
  readonly source: SourceNode;
}

/** One part that is no evidence. */
export interface DroppedNode {
  readonly kind: "dropped";
  readonly source: SourceNode;
  readonly part: DroppedPart;
}

/** How many parts of a source are no evidence. */
export function droppedCountOf({ dropped }: SourceRow): number {
  return dropped.reduce((sum, { count }) => sum + count, 0);
}
