import { inOrder } from "./text/order.js";
import type { Claim } from "./checks/check.js";
import { checks } from "./checks/index.js";
import { coverageOf } from "./evidence/coverage.js";
import { findPassages } from "./evidence/findPassages.js";
import {
  readSentences,
  toStatement,
  withContext,
  type ReadSentence,
} from "./evidence/readStatements.js";
import type { Statement } from "./evidence/statement.js";
import type { SourceSet } from "./evidence/sourceSet.js";
import type { NameBook } from "./mentions/names/index.js";
import { settle, type Judged } from "./report/settle.js";
import { toFinding } from "./report/toFinding.js";
import { toSentenceReport } from "./report/toSentenceReport.js";
import type { DraftReport } from "./report/report.js";
import { lineStartsOf } from "./text/lines.js";
import { toRaw, type Draft } from "./text/readText.js";

/** Judges every sentence of `draft` against `sources`. Total: any text gives a report. */
export function analyze(draft: Draft, sources: SourceSet): DraftReport {
  const lineStarts = lineStartsOf(draft.raw);
  const { sentences } = readSentences(draft, { day: draft.date, known: sources.nameEvidence });
  const statements = sentences.map((read) =>
    toStatement(withoutNoNames(read, sources.nameBook), sources.entities),
  );
  const judged = statements.map((alone, at) => {
    const statement = withContext(alone, statements[at - 1]);
    const claim = {
      statement,
      matches: findPassages(statement, sources),
      sources,
      plain: draft.plain,
    };
    const { judgements, failures } = isByline(statement) ? NOTHING : judgeAll(claim);
    return { claim, judgements: settle(judgements), failures };
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
    skips: [
      ...draft.skips,
      ...judged.flatMap(({ claim, failures }) =>
        failures.map((reason) => ({ ...toRaw(draft, claim.statement.sentence.span), reason })),
      ),
    ],
  };
}

/** What the checks make of one claim. A check that throws loses its own judgements, never its neighbours'. */
interface JudgedClaim {
  readonly judgements: readonly Judged[];
  /** Why a check could not judge, in plain words. */
  readonly failures: readonly string[];
}

const NOTHING: JudgedClaim = { judgements: [], failures: [] };

function judgeAll(claim: Claim): JudgedClaim {
  const judgements: Judged[] = [];
  const failures: string[] = [];
  for (const check of checks) {
    try {
      for (const one of check.judge(claim)) judgements.push({ ...one, check });
    } catch (error) {
      const why = error instanceof Error ? error.message : "unknown error";
      failures.push(`the ${check.kind} check failed here (${why})`);
    }
  }
  return { judgements, failures };
}

/** What the user calls no name is a word like others. */
function withoutNoNames(
  { sentence, mentions }: ReadSentence,
  { isNoName }: NameBook,
): ReadSentence {
  const kept = mentions.filter((mention) => mention.kind !== "name" || !isNoName(mention.words));
  return { sentence, mentions: kept };
}

/** `By Hanna Frey, 12 March 2024`: the draft's own line, which no source bears out. */
function isByline({ sentence }: Statement): boolean {
  const { tokens } = sentence;
  const isShort = tokens.length <= MOST_BYLINE_TOKENS && tokens.at(-1)?.text !== ".";
  return isShort && tokens[0]?.text === "By" && /^\p{Lu}/u.test(tokens[1]?.text ?? "");
}

const MOST_BYLINE_TOKENS = 14;
