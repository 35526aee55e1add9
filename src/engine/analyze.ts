import type { CiteOptions } from "./citations/cite.js";
import { maskCitations } from "./citations/maskCitations.js";
import { readCitations } from "./citations/readCitations.js";
import { readInSteps, type SourceSet } from "./evidence/sourceSet.js";
import type { Tracer } from "./explain/tracer.js";
import { judgeCitations } from "./judgeCitations.js";
import { judgeAfter, judgeSentences, type JudgedSentence } from "./judging/judgeSentences.js";
import { readDraftSentences } from "./judging/readDraftSentences.js";
import { SentenceMemory } from "./judging/sentenceMemory.js";
import type { DraftReport, Finding, SentenceReport } from "./report/report.js";
import type { Judged } from "./report/settle.js";
import { holdBack, type HeldBack, type Strictness } from "./report/strictness.js";
import { toFinding, type Place } from "./report/toFinding.js";
import { toSentenceReport } from "./report/toSentenceReport.js";
import { lineStartsOf } from "./text/lines.js";
import { inOrder } from "./text/order.js";
import { toRaw, type Draft } from "./text/readText.js";

/** What an analysis may be told beside the texts. */
export interface AnalyzeOptions extends CiteOptions {
  /** Is given the traces of the sentences that it asks for; without one nothing is noted down. */
  readonly tracer?: Tracer;
  /** What is known of the draft's sentences from earlier; takes in what this run adds. It changes no verdict. */
  readonly memory?: SentenceMemory;
  /** How sure a finding must be to be shown; what is held back is counted. */
  readonly strictness?: Strictness;
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
  const { tracer, memory = new SentenceMemory(), strictness } = options;
  const lineStarts = lineStartsOf(written.raw);
  const citations = readCitations(written, sources.sources);
  const draft = maskCitations(written, citations);
  yield* readInSteps(sources);
  const sentences = yield* readDraftSentences(draft, sources.nameEvidence, memory);
  const { plain } = draft;
  const all = yield* judgeSentences(sentences, { plain, sources, memory, tracer });
  const judged = all.map((sentence) => holdBack(sentence, strictness));
  const heldBack = judged.reduce((sum, { held }) => sum + held.length, 0);
  const shown = yield* showInSteps(judged, { draft, sources, lineStarts });
  const report = {
    path: draft.path,
    ...shown,
    skips: [
      ...draft.skips,
      ...judged.flatMap(({ span, failures }) =>
        failures.map((reason) => ({ ...toRaw(draft, span), reason })),
      ),
    ],
    ...(heldBack === 0 ? {} : { heldBack }),
  };
  const judgeAt = (at: number, ids: readonly string[]): readonly Judged[] => {
    const place = sentences[at];
    if (place === undefined) return [];
    const anew = judgeAfter(sentences[at - 1], place, { plain, sources, ids, memory });
    return holdBack(anew, strictness).judgements;
  };
  return judgeCitations(report, { draft, sources, citations, options, judged, judgeAt });
}

/** What the report says of each sentence, a sentence a step. */
function* showInSteps(
  judged: readonly HeldBack<JudgedSentence>[],
  place: Omit<Place, "claim">,
): Generator<void, Pick<DraftReport, "findings" | "sentences">> {
  const findings: Finding[] = [];
  const sentences: SentenceReport[] = [];
  for (const claim of judged) {
    yield;
    for (const one of claim.judgements) {
      const finding = toFinding(one, { ...place, claim });
      if (finding !== undefined) findings.push(finding);
    }
    sentences.push(toSentenceReport(place.draft, claim));
  }
  findings.sort((a, b) => inOrder(a.start - b.start, a.end - b.end));
  return { findings, sentences };
}

/** What all the steps come to. */
function lastOf<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
