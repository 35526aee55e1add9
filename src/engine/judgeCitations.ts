import { citedSentences, type SentenceCitations } from "./citations/citedSentences.js";
import type { CiteOptions } from "./citations/cite.js";
import type { Citations } from "./citations/readCitations.js";
import type { JudgedDraft, Looked } from "./checks/draftCheck.js";
import { draftChecks } from "./checks/index.js";
import type { SourceSet } from "./evidence/sourceSet.js";
import type { JudgedSentence } from "./judging/judgeSentences.js";
import type { DraftReport, SentenceReport } from "./report/report.js";
import type { Judged } from "./report/settle.js";
import { inOrder } from "./text/order.js";
import type { Draft } from "./text/readText.js";

/** What judging the citations needs beside the report on the sentences. */
export interface CitingDraft {
  readonly draft: Draft;
  readonly sources: SourceSet;
  readonly citations: Citations;
  readonly options: CiteOptions;
  readonly judged: readonly Pick<JudgedSentence, "block" | "judgements">[];
  /** Judges one sentence anew, by the sources of these ids alone. */
  readonly judgeAt: (at: number, ids: readonly string[]) => readonly Judged[];
}

/** The report with the sources that each sentence cites, and with what is wrong with the citations. */
export function judgeCitations(report: DraftReport, citing: CitingDraft): DraftReport {
  const { draft, citations, judged, judgeAt } = citing;
  if (citations.marks.length === 0 && citations.notes.length === 0) return report;
  const placed = report.sentences.map(({ start, end }, at) => ({
    start,
    end,
    block: judged[at]?.block,
  }));
  const cites = citedSentences(draft.raw, placed, citations);
  const looked = look({
    ...citing,
    sentences: report.sentences.map((sentence, at) => ({
      report: sentence,
      cites: cites[at] ?? { own: [], covering: [] },
      judgements: judged[at]?.judgements ?? [],
      judgeBy: (ids) => judgeAt(at, ids),
    })),
  });
  return {
    ...report,
    findings: [...report.findings, ...looked.findings].sort((a, b) =>
      inOrder(a.start - b.start, a.end - b.end),
    ),
    sentences: report.sentences.map((sentence, at) => ({ ...sentence, ...citedBy(cites[at]) })),
    skips: [...report.skips, ...looked.skips],
  };
}

/** A check that throws loses its own findings only. */
function look(judged: JudgedDraft): Looked {
  const parts = draftChecks.map((check): Looked => {
    try {
      return check.look(judged);
    } catch (error) {
      const why = error instanceof Error ? error.message : "unknown error";
      const end = judged.draft.raw.length;
      return {
        findings: [],
        skips: [{ start: 0, end, reason: `the ${check.kind} check failed here (${why})` }],
      };
    }
  });
  return {
    findings: parts.flatMap(({ findings }) => findings),
    skips: parts.flatMap(({ skips }) => skips),
  };
}

function citedBy(cites: SentenceCitations | undefined): Pick<SentenceReport, "cited"> {
  const marks = cites === undefined ? [] : [...cites.own, ...cites.covering];
  const cited = new Set(marks.flatMap(({ targets }) => targets.flatMap(({ sources }) => sources)));
  return cited.size === 0 ? {} : { cited: [...cited] };
}
