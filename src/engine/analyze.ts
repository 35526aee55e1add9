import type { CiteOptions } from "./citations/cite.js";
import { maskCitations } from "./citations/maskCitations.js";
import { readCitations } from "./citations/readCitations.js";
import type { RecordedWeighing } from "./explain/record.js";
import type { Tracer } from "./explain/tracer.js";
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
import { judgeCitations } from "./judgeCitations.js";
import type { NameBook } from "./mentions/names/index.js";
import { settle, type Judged } from "./report/settle.js";
import { toFinding } from "./report/toFinding.js";
import { toSentenceReport } from "./report/toSentenceReport.js";
import type { DraftReport } from "./report/report.js";
import { lineStartsOf } from "./text/lines.js";
import { toRaw, type Draft } from "./text/readText.js";

/** What an analysis may be told beside the texts. */
export interface AnalyzeOptions extends CiteOptions {
  /** Is given the traces of the sentences that it asks for; without one nothing is noted down. */
  readonly tracer?: Tracer;
}

/** Judges every sentence of `written` against `sources`. Total: any text gives a report. */
export function analyze(
  written: Draft,
  sources: SourceSet,
  options: AnalyzeOptions = {},
): DraftReport {
  return lastOf(analyzeInSteps(written, sources, options));
}

/** The same a sentence at a time, for who has other things to do in between or may lose interest. */
export function* analyzeInSteps(
  written: Draft,
  sources: SourceSet,
  options: AnalyzeOptions = {},
): Generator<void, DraftReport> {
  const lineStarts = lineStartsOf(written.raw);
  const citations = readCitations(written, sources.sources);
  const draft = maskCitations(written, citations);
  const { sentences } = readSentences(draft, { day: draft.date, known: sources.nameEvidence });
  const judged = yield* judgeSentences(sentences, draft, { sources, tracer: options.tracer });
  const report = {
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
  // A sentence that points back is judged with the one before it.
  const judgeAt = (at: number, set: SourceSet): readonly Judged[] =>
    lastOf(
      judgeSentences(sentences.slice(Math.max(0, at - 1), at + 1), draft, { sources: set }),
    ).at(-1)?.judgements ?? [];
  return judgeCitations(report, { draft, sources, citations, options, judged, judgeAt });
}

/** What all the steps come to. */
function lastOf<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A sentence as a claim, and what stands of the checks' judgements. */
interface JudgedSentence extends JudgedClaim {
  readonly claim: Claim;
}

function* judgeSentences(
  sentences: readonly ReadSentence[],
  { plain }: Draft,
  { sources, tracer }: { readonly sources: SourceSet; readonly tracer?: Tracer | undefined },
): Generator<void, readonly JudgedSentence[]> {
  const statements = sentences.map((read) =>
    toStatement(withoutNoNames(read, sources.nameBook), sources.entities),
  );
  const judged: JudgedSentence[] = [];
  for (const [at, alone] of statements.entries()) {
    yield;
    const statement = withContext(alone, statements[at - 1]);
    const found = { statement, matches: findPassages(statement, sources), sources, plain };
    const weighings: RecordedWeighing[] = [];
    const isTraced = tracer?.wants(statement.sentence.span) === true;
    const claim: Claim = isTraced ? { ...found, record: (one) => weighings.push(one) } : found;
    const { judgements, failures } = isByline(statement) ? NOTHING : judgeAll(claim);
    const settled = settle(judgements);
    if (isTraced) tracer.take({ claim, weighings, judgements, settled });
    judged.push({ claim, judgements: settled, failures });
  }
  return judged;
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
