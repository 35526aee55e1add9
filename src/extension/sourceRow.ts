import { l10n } from "vscode";
import type { SourceRow, SourceUse, Stretch } from "../protocol/index.js";

/** The beginning of a source's text, as a stretch without length. */
export function startOf({ place }: SourceRow): Stretch {
  return { start: place, end: place };
}

/** `supports 12, contradicts 2`; empty for neither. */
export function wordsForUse(use: SourceUse | undefined): string {
  if (use === undefined) return "";
  const parts: string[] = [];
  if (use.supports > 0) parts.push(l10n.t("supports {0}", use.supports));
  if (use.contradicts > 0) parts.push(l10n.t("contradicts {0}", use.contradicts));
  return parts.join(", ");
}

/** `Reuters, 2024-12-02`, or what there is of it. */
export function bylineOf({ outlet, published }: SourceRow): string {
  return [outlet, published].filter((part) => part !== undefined).join(", ");
}

/** What is wrong with a source, without the path that its row shows anyhow: `holds no text`. */
export function problemOf({ path, problems }: SourceRow): string | undefined {
  const first = problems[0];
  return first?.startsWith(`${path} `) === true ? first.slice(path.length + 1) : first;
}

/** The address of the folder that a source stands in. */
export function folderUriOf({ uri }: SourceRow): string {
  return uri.slice(0, uri.lastIndexOf("/"));
}
