import {
  buildReport,
  renderMarkdown,
  textOf,
  type Evidence,
  type Source,
} from "../engine/index.js";
import { reportPathTo } from "../protocol/index.js";
import type { Client } from "./client.js";
import type { Judged } from "./judgeDraft.js";
import { escapeMarkdown } from "./markdown.js";
import { bylineOf, evidenceRange, isTextFile } from "./sourceLinks.js";
import { pathFrom } from "./uris.js";
import type { JudgedDraft } from "./workspaceCheck.js";

/** The address under which a reader of the report opens `uri`, the file of a draft or of `source`, at `line`, counted from 1. */
export type LinkTo = (uri: string, line: number, source?: Source) => string;

/** The links that the client asked for. Without a folder to count from they are full addresses. */
export function linksFor(
  { reportLinks, opensSources }: Pick<Client, "opensSources" | "reportLinks">,
  folderUris: readonly string[],
): LinkTo {
  const [root] = folderUris;
  const toPath = reportLinks === "workspace" && root !== undefined;
  return (uri, line, source) =>
    opensSources && source !== undefined && !isTextFile(source)
      ? reportPathTo(uri, line)
      : `${toPath ? pathFrom(root, uri) : uri}#L${String(line)}`;
}

/** A section on the sentences that are borne out, each with the sources and the words that do it; empty for none. */
export function borneOutSection(judged: Judged, linkTo: LinkTo): string {
  const sound = judged.report.sentences.filter(({ verdict }) => verdict === "supported");
  if (sound.length === 0) return "";
  const entries = sound.map((sentence) => {
    const words = escapeMarkdown(textOf(judged.draft.raw, sentence));
    const proofs = sentence.evidence
      .filter(({ bears }) => bears === "supports")
      .map((evidence) => `  - ${proofLine(judged, evidence, linkTo)}\n`);
    return `- ${words}\n${proofs.join("")}`;
  });
  return `\n### Borne out (${String(sound.length)})\n\n${entries.join("")}`;
}

function proofLine({ sources }: Judged, evidence: Evidence, linkTo: LinkTo): string {
  const file = sources.fileOf.get(evidence.source);
  const source = sources.sourceOf.get(evidence.source);
  const quote = `“${escapeMarkdown(evidence.text)}”`;
  if (file === undefined || source === undefined) return quote;
  const line = evidenceRange(source, evidence).start.line + 1;
  const address = linkTo(file.uri, line, source).replace(/\(/gu, "%28").replace(/\)/gu, "%29");
  return `[${escapeMarkdown(bylineOf(source))}](${address}): ${quote}`;
}

/** The report on all drafts together as a Markdown page. */
export function reportPage(drafts: readonly JudgedDraft[], linkTo: LinkTo): string {
  const uriByPath = new Map<string, string>();
  const sources = new Map<string, Source>();
  for (const { uri, judged } of drafts) {
    uriByPath.set(judged.report.path, uri);
    for (const source of judged.sources.set.sources) {
      const file = judged.sources.fileOf.get(source.id);
      if (file === undefined) continue;
      uriByPath.set(source.path, file.uri);
      sources.set(file.uri, source);
    }
  }
  const report = buildReport(
    drafts.map(({ judged }) => judged.report),
    [...sources.values()],
  );
  const sourceByPath = new Map([...sources.values()].map((source) => [source.path, source]));
  const link = (path: string, line: number): string =>
    linkTo(uriByPath.get(path) ?? path, line, sourceByPath.get(path));
  return renderMarkdown(report, link, {
    draftTexts: new Map(drafts.map(({ judged }) => [judged.report.path, judged.draft.raw])),
    sourceTexts: new Map([...sources.values()].map(({ id, raw }) => [id, raw])),
  });
}
