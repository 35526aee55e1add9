import { env, l10n, MarkdownString } from "vscode";
import type { SourceRow, SourceUse } from "../protocol/index.js";
import { escapeMarkdown } from "./markdown.js";
import { droppedCountOf } from "./sourceNodes.js";
import { wordsForUse } from "./sourceRow.js";

/** What is known of a source, as a page for its tooltip. */
export function sourceTooltip(row: SourceRow, use: SourceUse | undefined): MarkdownString {
  const page = new MarkdownString("", true);
  page.appendMarkdown(`**${escapeMarkdown(row.title ?? row.path)}**`);
  const imprint = [row.outlet, row.author, row.published].filter((part) => part !== undefined);
  if (imprint.length > 0) page.appendMarkdown(`\n\n${imprint.map(escapeMarkdown).join(" · ")}`);
  for (const problem of row.problems) {
    page.appendMarkdown(`\n\n$(${row.health === "error" ? "error" : "warning"}) `);
    page.appendMarkdown(escapeMarkdown(problem));
  }
  page.appendMarkdown("\n\n---\n\n");
  const lines = [
    `\`${row.path.replace(/`/gu, "'")}\``,
    useLine(use),
    row.health === "error"
      ? ""
      : row.wordCount === 1
        ? l10n.t("one word as evidence")
        : l10n.t("{count} words as evidence", {
            count: row.wordCount.toLocaleString(env.language),
          }),
    leftOutLine(row),
    ...(row.sameStory.length === 0
      ? []
      : [
          l10n.t("same story as {sources}: one witness", {
            sources: row.sameStory.map(escapeMarkdown).join("; "),
          }),
        ]),
    row.health === "error"
      ? ""
      : l10n.t("cited as {key}", { key: `\`${row.key.replace(/`/gu, "'")}\`` }),
  ];
  page.appendMarkdown(
    lines
      .filter((line) => line !== "")
      .map((line) => `- ${line}`)
      .join("\n"),
  );
  return page;
}

function useLine(use: SourceUse | undefined): string {
  const words = wordsForUse(use);
  return words === "" ? "" : l10n.t("{uses} of the draft’s sentences", { uses: words });
}

function leftOutLine(row: SourceRow): string {
  const total = droppedCountOf(row);
  if (total === 0) return "";
  const reasons = row.dropped.map(({ reason, count: times }) =>
    times === 1 ? escapeMarkdown(reason) : `${escapeMarkdown(reason)} (${String(times)})`,
  );
  return l10n.t("left out: {reasons}", { reasons: reasons.join(", ") });
}
