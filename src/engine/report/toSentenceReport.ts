import { compareText, inOrder } from "../text/order.js";
import type { Ground } from "../checks/check.js";
import type { Coverage } from "../evidence/coverage.js";
import { toRaw, type Block, type Draft } from "../text/readText.js";
import { textOf, type Span } from "../text/span.js";
import { mentionsOf } from "./mentionsOf.js";
import type { SentenceReport } from "./report.js";
import { riskOf } from "./risk.js";
import type { Judged } from "./settle.js";
import { toEvidence } from "./toFinding.js";
import { whyUnchecked } from "./whyUnchecked.js";

/** A source that covers less than this bears nothing out. */
const LEAST_COVER = 0.25;
/** What a source gains by giving a value of the sentence at all; the rest by how well the passage fits. */
const GIVEN = 0.3;
/** A value in a passage that fits less is there by chance. */
const LEAST_FIT = 0.1;
/** A passage that fits so well gains all. */
const FULL_FIT = 0.5;
/** A source that covers this much less than the best is not worth citing. */
const COVER_REACH = 0.3;
/** From here the words alone say that the sources speak of the sentence. */
const BORNE_OUT = 0.55;

/** How a draft sentence fared, all its judgements together. */
export function toSentenceReport(
  draft: Draft,
  {
    span,
    block,
    judgements,
    failures,
    held,
    coverage,
  }: {
    readonly span: Span;
    readonly block: Block;
    readonly judgements: readonly Judged[];
    readonly failures: readonly string[];
    /** What is held back: it is no verdict, but a risk. */
    readonly held: readonly Judged[];
    readonly coverage: readonly Coverage[];
  },
): SentenceReport {
  const ranked = rankSources(judgements, coverage);
  const verdict = verdictOf(judgements, coverage);
  const isJudged = judgements.length + failures.length > 0;
  return {
    ...toRaw(draft, span),
    verdict,
    ...(verdict === "unchecked" && held.length === 0
      ? { unchecked: whyUnchecked(textOf(draft.plain, span), { block: block.kind, isJudged }) }
      : {}),
    risk: riskOf([...judgements, ...held], 1 - (coverage[0]?.share ?? 0)),
    citations: ranked.map(({ source }) => source),
    evidence: ranked.map(({ ground }) => toEvidence(ground)),
    ...notesOf(draft, judgements),
    ...mentionsOf(draft, judgements),
  };
}

function notesOf(draft: Draft, judgements: readonly Judged[]): Pick<SentenceReport, "notes"> {
  const notes = judgements.flatMap(({ span, verdict, note }) =>
    verdict === "supported" && note !== undefined ? [{ ...toRaw(draft, span), text: note }] : [],
  );
  return notes.length === 0 ? {} : { notes };
}

function verdictOf(
  judgements: readonly Judged[],
  coverage: readonly Coverage[],
): SentenceReport["verdict"] {
  for (const verdict of ["contradicted", "disputed", "unsupported"] as const) {
    if (judgements.some((one) => one.verdict === verdict)) return verdict;
  }
  const values = judgements.some((one) => one.check.kind !== "statement");
  return values || (coverage[0]?.share ?? 0) >= BORNE_OUT ? "supported" : "unchecked";
}

interface Ranked {
  readonly source: string;
  readonly ground: Ground;
  readonly score: number;
}

/**
 * What a source gives of a sentence's values, 1 each at most, less those that it gives otherwise. Names do not count:
 * they stand in every source of a story.
 */
function gainOf(values: readonly Judged[], source: string): number {
  let gain = 0;
  for (const { check, grounds } of values) {
    if (check.kind === "name") continue;
    const own = grounds.filter(({ passage }) => passage.home.source.id === source);
    const fits = own.filter(({ bears }) => bears === "supports").map(({ share }) => share);
    const best = Math.max(0, ...fits);
    if (best > LEAST_FIT) gain += GIVEN + (1 - GIVEN) * Math.min(1, best / FULL_FIT);
    if (own.some(({ bears }) => bears === "contradicts")) gain -= 1;
  }
  return gain;
}

/** The passage of a source that best gives a value of the sentence. */
function giverOf(values: readonly Judged[], source: string): Ground | undefined {
  return values
    .flatMap(({ check, grounds }) => (check.kind === "name" ? [] : grounds))
    .filter(
      ({ bears, passage, share }) =>
        bears === "supports" && share > LEAST_FIT && passage.home.source.id === source,
    )
    .sort((a, b) => b.share - a.share)[0];
}

/**
 * Sources by how much of the sentence they cover and how many of its values they give; none that gives another value. Where
 * a value is contradicted, a source must at least bear out another one: shared words are no ground to cite it there.
 */
function rankSources(
  judgements: readonly Judged[],
  coverage: readonly Coverage[],
): readonly Ranked[] {
  const values = judgements.filter((one) => one.check.kind !== "statement");
  const gainsaying = new Set(
    values
      .filter(({ verdict }) => verdict === "contradicted")
      .flatMap(({ grounds }) => grounds.map(({ passage }) => passage.home.source.id)),
  );
  const bearsOut = new Set(
    values
      .flatMap(({ grounds }) => grounds)
      .filter(({ bears }) => bears === "supports")
      .map(({ passage }) => passage.home.source.id),
  );
  const isGround = (source: string): boolean => gainsaying.size === 0 || bearsOut.has(source);
  const ranked = coverage
    .filter(
      ({ share, source }) => share >= LEAST_COVER && !gainsaying.has(source) && isGround(source),
    )
    .map(({ source, share, best, bestShare }) => ({
      source,
      ground: giverOf(values, source) ?? {
        passage: best,
        bears: "supports" as const,
        share: bestShare,
      },
      score:
        (share + bestShare) / 2 +
        (values.length === 0 ? 0 : (0.5 * gainOf(values, source)) / values.length),
    }))
    .sort((a, b) => inOrder(b.score - a.score, compareText(a.source, b.source)));
  const top = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= top - COVER_REACH).slice(0, 4);
}
