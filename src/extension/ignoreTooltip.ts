import { MarkdownString } from "vscode";
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
      "\n\n$(history) Expired: the source sentence that decided then is not there any more, so the finding is shown again.",
    );
  if (state === "idle")
    page.appendMarkdown("\n\n$(circle-outline) Nothing in this draft is put aside by it.");
  const lines = [
    by === "comment" ? "by a comment in the draft" : `reaches ${reachWords[reach]}`,
    ...(verdict === undefined ? [] : [`was ${verdict}`]),
    ...(date === undefined ? [] : [`put aside on ${date}`]),
    ...(reason === undefined ? [] : [`reason: ${reason}`]),
    ...(passage === undefined ? [] : [`the source said: “${passage}”`]),
  ];
  page.appendMarkdown(`\n\n${lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n")}`);
  return page;
}

const reachWords: Readonly<Record<IgnoreRow["reach"], string>> = {
  here: "this sentence of this draft",
  "this file": "this draft",
  "this sentence": "this sentence in every draft",
  "this workspace": "every draft",
};
