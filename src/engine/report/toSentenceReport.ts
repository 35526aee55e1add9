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
const LEAST_COVER = 0.35;
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
 * Sources by how much of the sentence they cover and how many of its values they give; none that gives another value. Where
 * a value is contradicted, a source must at least bear out another one: shared words are no ground to cite it there.
 */
function rankSources(
  judgements: readonly Judged[],
  coverage: readonly Coverage[],
): readonly Ranked[] {
  const values = judgements.filter((one) => one.check.kind !== "statement");
  const count = (source: string, bears: Ground["bears"]): number =>
    values.filter((one) =>
      one.grounds.some(
        (ground) => ground.bears === bears && ground.passage.home.source.id === source,
      ),
    ).length;
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
      ground: { passage: best, bears: "supports" as const, share: bestShare },
      score:
        (share + bestShare) / 2 +
        (values.length === 0
          ? 0
          : (0.5 * (count(source, "supports") - count(source, "contradicts"))) / values.length),
    }))
    .sort((a, b) => inOrder(b.score - a.score, compareText(a.source, b.source)));
  const top = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= top - COVER_REACH).slice(0, 4);
}
