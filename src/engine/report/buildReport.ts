import { duplicateProblems, witnessesOf, type Witness } from "../evidence/witnesses/witnessesOf.js";
import type { Source, SourceProblem } from "../text/readText.js";
import { toRaw } from "../text/readText.js";
import type { DraftReport, Report, SourceReport, Summary } from "./report.js";
import { withValues } from "../text/withValues.js";

/**
 * Puts the reports of all drafts and the sources they were judged by into one. `witnesses` are those of `sources`,
 * where they are known already.
 */
export function buildReport(
  drafts: readonly DraftReport[],
  sources: readonly Source[],
  witnesses: readonly Witness[] | undefined = witnessesOf(sources),
): Report {
  const leads = new Map(
    witnesses.flatMap(({ lead, members }) => members.map(({ source }) => [source, lead] as const)),
  );
  const duplicates = duplicateProblems(witnesses);
  return {
    version: 1,
    sources: sources.map((source) =>
      describe(source, leads.get(source) ?? source, duplicates.get(source)),
    ),
    drafts,
    summary: count(drafts),
  };
}

function describe(
  source: Source,
  lead: Source,
  duplicate: SourceProblem | undefined,
): SourceReport {
  const { id, path, title, outlet, author, published, updated, url, language, key, pages } = source;
  const problems = duplicate === undefined ? source.problems : [...source.problems, duplicate];
  return {
    id,
    path,
    ...withValues({ title, outlet, author, published, updated, url, language, key }),
    witness: lead.id,
    bodySpans: source.blocks.map((block) => toRaw(source, block.span)),
    ...(pages === undefined ? {} : { pages }),
    problems: problems.map(({ code, message }) => ({ code, message })),
  };
}

function count(drafts: readonly DraftReport[]): Summary {
  const verdicts = drafts.flatMap((draft) => draft.sentences.map((sentence) => sentence.verdict));
  const of = (verdict: string): number => verdicts.filter((other) => other === verdict).length;
  const ignored = drafts.reduce((sum, draft) => sum + (draft.ignored?.length ?? 0), 0);
  const heldBack = drafts.reduce((sum, draft) => sum + (draft.heldBack ?? 0), 0);
  return {
    sentences: verdicts.length,
    supported: of("supported"),
    contradicted: of("contradicted"),
    disputed: of("disputed"),
    unsupported: of("unsupported"),
    unchecked: of("unchecked"),
    skipped: drafts.reduce((sum, draft) => sum + draft.skips.length, 0),
    ...(ignored === 0 ? {} : { ignored }),
    ...(heldBack === 0 ? {} : { heldBack }),
  };
}
