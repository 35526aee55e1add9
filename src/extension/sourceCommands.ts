import { commands, env, l10n, ProgressLocation, window } from "vscode";
import type { PassagePlace, SourcesCompared } from "../protocol/index.js";
import { addSourceFromClipboard } from "./addSource.js";
import type { commandIds } from "./commandIds.js";
import type { CommandParts, Run } from "./commands.js";
import { excludeSource } from "./excludeSource.js";
import { findInSources } from "./findInSources.js";
import { fileOf } from "./sourceItems.js";
import type { SourceColumn } from "./sourceDocuments.js";
import type { SourceTreeNode } from "./sourceNodes.js";
import { startOf } from "./sourceRow.js";

/** The commands about sources. */
export function sourceCommands({
  keeper,
  draft,
  documents,
  folder,
  view,
  comparison,
}: CommandParts): Readonly<Partial<Record<keyof typeof commandIds, Run>>> {
  const openNode = async (node: unknown, column: SourceColumn): Promise<void> => {
    const place = isNode(node) ? placeOf(node) : undefined;
    if (place !== undefined) await documents.open(place, column);
  };
  return {
    addSourceFromClipboard: () => addSourceFromClipboard(folder, documents),
    clearSourceFilter: () => view.filter(""),
    compareSources: () => compareSources({ keeper, draft, comparison }),
    copyCitationKey: async (node) => {
      if (!isNode(node) || node.kind !== "source") return;
      await env.clipboard.writeText(node.row.key);
      window.setStatusBarMessage(l10n.t("Copied {key}", { key: node.row.key }), 3000);
    },
    excludeSource: async (node) => {
      if (isNode(node) && node.kind === "source") await excludeSource(node.row, folder);
    },
    filterSources: () => {
      view.askForFilter();
    },
    findInSources: () => {
      findInSources({
        keeper,
        draftUri: draft.status?.uri,
        open: (place, column) => documents.open(place, column),
      });
    },
    openPassage: async (place) => {
      if (isPlace(place))
        await documents.open(place, place.beside === true ? "alongside" : "in front");
    },
    openSource: (node) => openNode(node, "in front"),
    openSourceToSide: (node) => openNode(node, "beside"),
    refreshSources: () => view.refresh(),
    revealSource: async (node) => {
      const file = isNode(node) ? fileOf(node) : undefined;
      if (file !== undefined) await commands.executeCommand("revealInExplorer", file);
    },
    showSources: () => commands.executeCommand("stet.sources.focus"),
  };
}

/** Shows where the sources of the draft in front differ, or those of the workspace; gives back what there is to see. */
async function compareSources({
  keeper,
  draft,
  comparison,
}: Pick<CommandParts, "comparison" | "draft" | "keeper">): Promise<SourcesCompared> {
  const uri = draft.status?.uri;
  const title = l10n.t("Comparing the sources");
  const compared = await window.withProgress(
    { location: ProgressLocation.Window, title },
    async () => (await keeper.server()).compareSources(uri === undefined ? {} : { uri }),
  );
  if (compared.sources.length > 0) comparison.show(compared);
  else void window.showInformationMessage(`Stet: ${compared.headline}`);
  return compared;
}

function placeOf(node: SourceTreeNode): PassagePlace | undefined {
  switch (node.kind) {
    case "folder":
      return undefined;
    case "source":
      return { uri: node.row.uri, stretch: startOf(node.row) };
    case "left out":
      return { uri: node.source.row.uri, stretch: startOf(node.source.row) };
    case "passage":
      return { uri: node.source.row.uri, stretch: node.passage.stretch };
    case "dropped":
      return { uri: node.source.row.uri, stretch: node.part.stretch };
  }
}

// A node comes from our own list; the command palette gives none.
function isNode(value: unknown): value is SourceTreeNode {
  return isRecord(value) && typeof value["kind"] === "string";
}

function isPlace(value: unknown): value is PassagePlace {
  if (!isRecord(value) || typeof value["uri"] !== "string") return false;
  const { stretch } = value;
  return (
    stretch === undefined ||
    (isRecord(stretch) && isSpot(stretch["start"]) && isSpot(stretch["end"]))
  );
}

function isSpot(value: unknown): boolean {
  return (
    isRecord(value) && typeof value["line"] === "number" && typeof value["character"] === "number"
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
