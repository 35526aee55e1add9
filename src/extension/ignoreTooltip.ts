import { l10n, MarkdownString } from "vscode";
import type { IgnoreRow } from "../protocol/index.js";
import { escapeMarkdown } from "./markdown.js";

/** All that is known of an ignore, as a page for its tooltip. */
export function ignoreTooltip(row: IgnoreRow): MarkdownString {
  const { text, check, verdict, sentence, reach, reason, date, passage, state, by } = row;
  const page = new MarkdownString("", true);
  page.appendMarkdown(`**${escapeMarkdown(text)}** · ${escapeMarkdown(check)}`);
  if (sentence !== undefined) page.appendMarkdown(`\n\n> ${escapeMarkdown(sentence)}`);
  if (state === "expired")
    page.appendMarkdown(
      `\n\n$(history) ${l10n.t("Expired: the source sentence that decided then is not there any more, so the finding is shown again.")}`,
    );
  if (state === "idle")
    page.appendMarkdown(
      `\n\n$(circle-outline) ${l10n.t("Nothing in this draft is put aside by it.")}`,
    );
  const lines = [
    by === "comment" ? l10n.t("by a comment in the draft") : reachWords(reach),
    ...(verdict === undefined ? [] : [l10n.t("was {verdict}", { verdict })]),
    ...(date === undefined ? [] : [l10n.t("put aside on {date}", { date })]),
    ...(reason === undefined ? [] : [l10n.t("reason: {reason}", { reason })]),
    ...(passage === undefined ? [] : [l10n.t("the source said: “{passage}”", { passage })]),
  ];
  page.appendMarkdown(`\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n")}`);
  return page;
}

function reachWords(reach: IgnoreRow["reach"]): string {
  const words: Readonly<Record<IgnoreRow["reach"], string>> = {
    here: l10n.t("reaches this sentence of this draft"),
    "this file": l10n.t("reaches this draft"),
    "this sentence": l10n.t("reaches this sentence in every draft"),
    "this workspace": l10n.t("reaches every draft"),
  };
  return words[reach];
}
