import { inOrder } from "./text/order.js";
import type { Claim, Judgement } from "./checks/check.js";
import { checks } from "./checks/index.js";
import { coverageOf } from "./evidence/coverage.js";
import { findPassages } from "./evidence/findPassages.js";
import { readSentences, toStatement, withContext } from "./evidence/readStatements.js";
import type { SourceSet } from "./evidence/sourceSet.js";
import { settle, type Judged } from "./report/settle.js";
import { toFinding } from "./report/toFinding.js";
import { toSentenceReport } from "./report/toSentenceReport.js";
import type { DraftReport } from "./report/report.js";
import { lineStartsOf } from "./text/lines.js";
import type { Draft } from "./text/readText.js";

/** Judges every sentence of `draft` against `sources`. Total: any text gives a report. */
export function analyze(draft: Draft, sources: SourceSet): DraftReport {
  const lineStarts = lineStartsOf(draft.raw);
  const { sentences } = readSentences(draft, { day: draft.date, known: sources.nameEvidence });
  const statements = sentences.map((read) => toStatement(read, sources.entities));
  const judged = statements.map((alone, at) => {
    const statement = withContext(alone, statements[at - 1]);
    const claim = {
      statement,
      matches: findPassages(statement, sources),
      sources,
      plain: draft.plain,
    };
    return { claim, judgements: settle(judgeAll(claim)) };
  });
  return {
    path: draft.path,
    findings: judged
      .flatMap(({ claim, judgements }) =>
        judgements.flatMap((one) => toFinding(one, { draft, claim, lineStarts }) ?? []),
      )
      .sort((a, b) => inOrder(a.start - b.start, a.end - b.end)),
    sentences: judged.map(({ claim, judgements }) =>
      toSentenceReport(draft, claim, judgements, coverageOf(claim.statement, claim.matches)),
    ),
    skips: draft.skips,
  };
}

function judgeAll(claim: Claim): readonly Judged[] {
  return checks.flatMap((check) =>
    guarded(() => check.judge(claim)).map((one) => ({ ...one, check })),
  );
}

/** A check that throws loses its own judgements, never its neighbours'. */
function guarded(judge: () => readonly Judgement[]): readonly Judgement[] {
  try {
    return judge();
  } catch {
    return [];
  }
}
