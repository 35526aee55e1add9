import {
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
} from "vscode";
import type { PassagePlace, SourceRow } from "../protocol/index.js";
import { commandIds } from "./commandIds.js";
import { bylineOf, problemOf, startOf, wordsForUse } from "./sourceRow.js";
import { droppedCountOf, type SourceNode, type SourceTreeNode } from "./sourceNodes.js";
import { sourceTooltip } from "./sourceTooltip.js";
import { useUri } from "./useDecorations.js";

/** How a node of the list of sources looks. */
export function itemFor(node: SourceTreeNode): TreeItem {
  switch (node.kind) {
    case "folder": {
      const path = workspace.asRelativePath(Uri.parse(node.uri, true));
      const item = new TreeItem(path, TreeItemCollapsibleState.Expanded);
      item.id = `folder ${node.uri}`;
      item.iconPath = ThemeIcon.Folder;
      item.description = String(node.sources.length);
      item.contextValue = "folder";
      return item;
    }
    case "source":
      return sourceItem(node);
    case "passage": {
      const { bears, text, claim, stretch } = node.passage;
      const item = new TreeItem(text);
      const supports = bears === "supports";
      item.iconPath = supports
        ? new ThemeIcon("check")
        : new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
      item.tooltip = supports
        ? l10n.t("Supports: {claim}", { claim })
        : l10n.t("Contradicts: {claim}", { claim });
      item.accessibilityInformation = {
        label: `${item.tooltip} ${l10n.t("Source: {text}", { text })}`,
      };
      item.command = opening({ uri: node.source.row.uri, stretch });
      item.contextValue = "passage";
      return item;
    }
    case "left out": {
      const { row } = node.source;
      const item = new TreeItem(l10n.t("Left Out"), TreeItemCollapsibleState.Collapsed);
      item.id = `left out ${row.uri}`;
      item.iconPath = new ThemeIcon("eye-closed");
      item.description = String(droppedCountOf(row));
      item.tooltip = l10n.t("Parts that are no evidence, with the reason");
      return item;
    }
    case "dropped": {
      const { words, reason, stretch } = node.part;
      const item = new TreeItem(words === "" ? reason : words);
      item.description = words === "" ? "" : reason;
      item.tooltip = l10n.t("Left out as {reason}: {words}", { reason, words });
      item.iconPath = new ThemeIcon("blank");
      item.command = opening({ uri: node.source.row.uri, stretch });
      return item;
    }
  }
}

function sourceItem({ row, use }: SourceNode): TreeItem {
  const hasMore = use !== undefined || row.dropped.length > 0;
  const state = hasMore ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(nameOf(row), state);
  item.id = `source ${row.uri}`;
  item.resourceUri = useUri(row, use);
  item.iconPath = iconFor(row);
  const isBroken = row.health === "error";
  const parts = isBroken ? [problemOf(row) ?? ""] : [bylineOf(row), wordsForUse(use)];
  item.description = parts.filter((part) => part !== "").join(" \u00B7 ");
  item.tooltip = sourceTooltip(row, use);
  item.command = opening({ uri: row.uri, stretch: startOf(row) });
  item.contextValue = isBroken ? "source.broken" : "source";
  const health = row.health === "ok" ? "" : `, ${row.health}: ${row.problems.join(" ")}`;
  item.accessibilityInformation = { label: `${nameOf(row)}, ${item.description}${health}` };
  return item;
}

/** The title, or the file's name for a source without one. */
function nameOf({ title, path }: SourceRow): string {
  return title ?? path.slice(path.lastIndexOf("/") + 1);
}

function iconFor({ health, path }: SourceRow): ThemeIcon {
  if (health === "error") return new ThemeIcon("error", new ThemeColor("list.errorForeground"));
  if (health === "warning")
    return new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return new ThemeIcon(icons.get(ending) ?? "file-text");
}

const icons: ReadonlyMap<string, string> = new Map([
  ["csv", "table"],
  ["eml", "mail"],
  ["epub", "book"],
  ["htm", "globe"],
  ["html", "globe"],
  ["pdf", "file-pdf"],
  ["tsv", "table"],
]);

function opening(place: PassagePlace): NonNullable<TreeItem["command"]> {
  return { command: commandIds.openPassage, title: l10n.t("Open"), arguments: [place] };
}

/** The file of a node, for commands of the editor. */
export function fileOf(node: SourceTreeNode): Uri | undefined {
  if (node.kind === "folder") return undefined;
  return Uri.parse(node.kind === "source" ? node.row.uri : node.source.row.uri, true);
}
