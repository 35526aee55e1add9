import type { Source } from "../text/readText.js";
import { toRaw } from "../text/readText.js";
import type { DraftReport, Report, SourceReport, Summary } from "./report.js";

/** Puts the reports of all drafts and the sources they were judged by into one. */
export function buildReport(drafts: readonly DraftReport[], sources: readonly Source[]): Report {
  return { version: 1, sources: sources.map(describe), drafts, summary: count(drafts) };
}

function describe(source: Source): SourceReport {
  const { id, path, title, outlet, author, published, updated, url, language, key } = source;
  return {
    id,
    path,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(key === undefined ? {} : { key }),
    bodySpans: source.blocks.map((block) => toRaw(source, block.span)),
    problems: source.problems.map(({ code, message }) => ({ code, message })),
  };
}

function count(drafts: readonly DraftReport[]): Summary {
  const verdicts = drafts.flatMap((draft) => draft.sentences.map((sentence) => sentence.verdict));
  const of = (verdict: string): number => verdicts.filter((other) => other === verdict).length;
  return {
    sentences: verdicts.length,
    supported: of("supported"),
    contradicted: of("contradicted"),
    disputed: of("disputed"),
    unsupported: of("unsupported"),
    unchecked: of("unchecked"),
    skipped: drafts.reduce((sum, draft) => sum + draft.skips.length, 0),
  };
}
