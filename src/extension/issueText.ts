import type { DocumentStatus } from "../protocol/index.js";

/** What an issue tells of the place where it happened. No text, no name and no path of the user's is part of it. */
export interface IssueFacts {
  readonly version: string;
  readonly editor: string;
  readonly system: string;
  readonly language: string;
  /** Names of the settings that are not at their defaults, without their values: those may hold paths. */
  readonly changedSettings: readonly string[];
  readonly isTrusted: boolean;
  readonly folderCount: number;
  /** Of the draft in front. */
  readonly status: DocumentStatus | undefined;
}

/** The words around the facts, in the user's language. */
export interface IssueWords {
  readonly notice: string;
  readonly happened: string;
  readonly expected: string;
  readonly steps: string;
  readonly facts: string;
}

/**
 * An issue to be filled in, as Markdown. Counts and states stand in it and nothing that was written or read. Its first line
 * keeps Stet from checking it like a draft.
 */
export function issueText(facts: IssueFacts, words: IssueWords): string {
  const { status } = facts;
  const counts = status?.counts;
  const rows = [
    `Stet ${facts.version}, ${facts.editor}, ${facts.system}, ${facts.language}`,
    `trusted: ${facts.isTrusted ? "yes" : "no"}, workspace folders: ${String(facts.folderCount)}`,
    `settings changed: ${facts.changedSettings.length === 0 ? "none" : facts.changedSettings.join(", ")}`,
    ...(status === undefined || counts === undefined
      ? ["draft in front: none"]
      : [
          `draft in front: ${status.state}, ${String(counts.sentences)} sentences, ${String(counts.findings)} findings, ${String(counts.skipped)} skipped`,
          `sources: ${String(status.sourceCount)}`,
        ]),
  ];
  const blank = (title: string): string => `## ${title}\n\n\n`;
  return [
    "<!-- stet-ignore-file -->\n",
    `> ${words.notice}\n`,
    ...[words.happened, words.expected, words.steps].map(blank),
    `## ${words.facts}\n`,
    `${rows.map((row) => `- ${row}`).join("\n")}\n`,
  ].join("\n");
}
