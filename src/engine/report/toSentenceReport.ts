import { compareText, inOrder } from "../text/order.js";
import type { Ground } from "../checks/check.js";
import type { Coverage } from "../evidence/coverage.js";
import { toRaw, type Block, type Draft, type Source } from "../text/readText.js";
import { textOf, type Span } from "../text/span.js";
import { mentionsOf } from "./mentionsOf.js";
import type { SentenceReport } from "./report.js";
import { riskOf, riskSignsOf } from "./risk.js";
import { toldByIn } from "./toldBy.js";
import type { WordSigns } from "../risk/signs.js";
import type { Judged } from "./settle.js";
import { isFaulty } from "./strictness.js";
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
    wordSigns,
  }: {
    readonly span: Span;
    readonly block: Block;
    readonly judgements: readonly Judged[];
    readonly failures: readonly string[];
    /** What is held back: it is no verdict, but a risk. */
    readonly held: readonly Judged[];
    readonly coverage: readonly Coverage[];
    readonly wordSigns: WordSigns;
  },
): SentenceReport {
  const text = textOf(draft.plain, span);
  const ranked = rankedSources(judgements, coverage, text);
  const verdict = verdictOf(judgements, coverage);
  // The risk is the same however strict the check.
  const all = [...judgements, ...held];
  const isJudged = judgements.length + failures.length > 0;
  return {
    ...toRaw(draft, span),
    verdict,
    ...(verdict === "unchecked" && held.length === 0
      ? { unchecked: whyUnchecked(text, { block: block.kind, isJudged }) }
      : {}),
    risk: riskOf(riskSignsOf(all, wordSigns), { isFaulty: isFaulty(all) }),
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

/** What of one value a source gives, the best first: the value, or another one where the sentence is wrong and told from there. */
function givenBy({ verdict, grounds }: Judged, source: string): readonly Ground[] {
  return grounds
    .filter(
      ({ bears, passage, share }) =>
        (bears === "supports" || (bears === "contradicts" && verdict === "contradicted")) &&
        share > LEAST_FIT &&
        passage.home.source.id === source,
    )
    .sort((a, b) => b.share - a.share);
}

/** What that gains it, 1 at most; a source that gives another value than one that is borne out or disputed loses by it. */
function gainOf(value: Judged, source: string): number {
  const [best] = givenBy(value, source);
  const gain = best === undefined ? 0 : GIVEN + (1 - GIVEN) * Math.min(1, best.share / FULL_FIT);
  const isAgainst =
    value.verdict !== "contradicted" &&
    value.grounds.some(
      ({ bears, passage }) => bears === "contradicts" && passage.home.source.id === source,
    );
  return isAgainst ? gain - 1 : gain;
}

/** Names do not count: they stand in every source of a story. What is contradicted does, whatever it is. */
function isTelling({ check, verdict }: Judged): boolean {
  return verdict === "contradicted" || (check.kind !== "name" && check.kind !== "statement");
}

/** The judgements that a ranking was made by, and what came out. */
interface Ranking {
  readonly judgements: readonly Judged[];
  readonly ranked: readonly Ranked[];
}

/** By the coverage, which is remembered with the sentence: an edit elsewhere ranks nothing anew. */
const rankings = new WeakMap<readonly Coverage[], Ranking>();

function rankedSources(
  judgements: readonly Judged[],
  coverage: readonly Coverage[],
  text: string,
): readonly Ranked[] {
  const known = rankings.get(coverage);
  if (known !== undefined && areAlike(known.judgements, judgements)) return known.ranked;
  const ranked = rankSources(judgements, coverage, toldByIn(text));
  rankings.set(coverage, { judgements, ranked });
  return ranked;
}

/** Whether two lists say the same of the sources: where their words stand makes no difference. */
function areAlike(before: readonly Judged[], now: readonly Judged[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ verdict, check, grounds }, at) => {
      const other = now[at];
      return other?.verdict === verdict && other.check === check && other.grounds === grounds;
    })
  );
}

/**
 * Sources by how much of the sentence they cover and how many of its values they give. Of a contradicted sentence they
 * are those that it is told from, to be cited once it is mended: shared words are no ground to cite a source there.
 */
function rankSources(
  judgements: readonly Judged[],
  coverage: readonly Coverage[],
  toldBy: (source: Source) => number,
): readonly Ranked[] {
  const values = judgements.filter(isTelling);
  const wrong = values.filter(({ verdict }) => verdict === "contradicted");
  const ranked = coverage
    .filter(({ share }) => share >= LEAST_COVER)
    .flatMap(({ source, share, best, bestShare }): readonly Ranked[] => {
      const [giver] = (wrong.length > 0 ? wrong : values)
        .flatMap((value) => givenBy(value, source))
        .sort((a, b) => b.share - a.share);
      const whole = { passage: best, bears: "supports" as const, share: bestShare };
      const gain = values.reduce((sum, value) => sum + gainOf(value, source), 0);
      if (wrong.length > 0 && gain <= 0) return [];
      const score =
        (share + bestShare) / 2 +
        (values.length === 0 ? 0 : (0.5 * gain) / values.length) +
        toldBy(best.home.source);
      return [{ source, ground: giver ?? whole, score }];
    })
    .sort((a, b) => inOrder(b.score - a.score, compareText(a.source, b.source)));
  const top = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= top - COVER_REACH).slice(0, 4);
}
