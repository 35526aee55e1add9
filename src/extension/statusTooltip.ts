import { l10n, MarkdownString } from "vscode";
import type { DocumentStatus } from "../protocol/index.js";
import { commandIds } from "./commandIds.js";
import { LIMITS_PAGE } from "./help.js";
import { escapeMarkdown } from "./markdown.js";

/** How many sources and skipped places the tooltip names before it only counts. */
const NAMED = 12;

/** What the status bar's item says of a document when one rests on it: counts, sources, what was not checked, where to go on. */
export function tooltipFor(status: DocumentStatus): MarkdownString {
  const { summary, counts, sourceCount, sources, setInForce, skips, state } = status;
  const page = new MarkdownString();
  page.appendMarkdown(`${escapeMarkdown(summary)}\n`);
  if (state === "checked") {
    const { sentences, contradicted, disputed, unsupported, unchecked } = counts;
    const words = l10n.t(
      "Of {sentences} sentences: {contradicted} contradicted, {disputed} disputed, {unsupported} unsupported, {unchecked} with nothing to check",
      { sentences, contradicted, disputed, unsupported, unchecked },
    );
    page.appendMarkdown(`\n${words}\n`);
  }
  if (setInForce !== "") {
    const words = l10n.t("Sources in force: {0}", setInForce);
    page.appendMarkdown(`\n\n${escapeMarkdown(words)}\n`);
  }
  const names = sources.map(({ label, problems }) => [label, ...problems].join(" \u2013 "));
  appendList(page, { title: l10n.t("Sources"), count: sourceCount, lines: names });
  appendList(page, { title: l10n.t("Not checked"), count: skips.length, lines: skips });
  appendLinks(page);
  return page;
}

interface TooltipList {
  readonly title: string;
  readonly count: number;
  /** All of them, or the first ones. */
  readonly lines: readonly string[];
}

function appendList(page: MarkdownString, { title, count, lines }: TooltipList): void {
  if (count === 0) return;
  page.appendMarkdown(`\n\n**${title}** (${String(count)})\n`);
  const named = lines.slice(0, NAMED);
  for (const line of named) {
    page.appendMarkdown(`\n- ${escapeMarkdown(line)}`);
  }
  if (count > named.length) {
    page.appendMarkdown(`\n- ${l10n.t("and {0} more", count - named.length)}`);
  }
}

function appendLinks(page: MarkdownString): void {
  const limits = encodeURIComponent(JSON.stringify([LIMITS_PAGE]));
  const links = [
    `[${l10n.t("Sources")}](command:${commandIds.showSources})`,
    `[${l10n.t("Help on the Checks")}](command:${commandIds.showHelp})`,
    `[${l10n.t("What Stet Cannot See")}](command:${commandIds.showHelp}?${limits})`,
  ];
  page.isTrusted = { enabledCommands: [commandIds.showSources, commandIds.showHelp] };
  page.appendMarkdown(`\n\n${links.join(" · ")}\n`);
}
