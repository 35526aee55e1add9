import { buildReport, renderMarkdown, type Source } from "../engine/index.js";
import type { ReportLinks } from "../protocol/index.js";
import { pathFrom } from "./uris.js";
import type { JudgedDraft } from "./workspaceCheck.js";

/** The address under which a reader of the report opens `uri` at `line`, counted from 1. */
export type LinkTo = (uri: string, line: number) => string;

/** The links that the client asked for. Without a folder to count from they are full addresses. */
export function linksFor(style: ReportLinks, folderUris: readonly string[]): LinkTo {
  const [root] = folderUris;
  const toPath = style === "workspace" && root !== undefined;
  return (uri, line) => `${toPath ? pathFrom(root, uri) : uri}#L${String(line)}`;
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
  return renderMarkdown(report, (path, line) => linkTo(uriByPath.get(path) ?? path, line), {
    draftTexts: new Map(drafts.map(({ judged }) => [judged.report.path, judged.draft.raw])),
    sourceTexts: new Map([...sources.values()].map(({ id, raw }) => [id, raw])),
  });
}
