import type { Passage } from "../../evidence/sourceSet.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import { listSources } from "../../report/sourceName.js";
import { valueJudgement } from "../../weighing/valueJudgement.js";
import { weighValue } from "../../weighing/weighValue.js";
import type { Check, Claim, Judgement } from "../check.js";
import { turnedPassages } from "./direction.js";
import { explainFigure } from "./explainFigure.js";
import { joinFigures } from "./joinFigures.js";
import { columnSum } from "./columnSum.js";
import { derive, type Derivation } from "./derive.js";
import { figureKind, isOfOneHead } from "./figureKind.js";
import { ownSum, type OwnSum } from "./ownSum.js";
import { replaceFigure } from "./replaceFigure.js";

/** Figures of the draft against figures of the same thing in the sources. */
export const figureCheck: Check = {
  kind: "figure",
  faults: [
    {
      id: "contradicted-figure",
      verdict: "contradicted",
      title: "The sources give another figure for the same thing.",
    },
    {
      id: "disputed-figure",
      verdict: "disputed",
      title: "The sources give different figures for the same thing.",
    },
    {
      id: "unsupported-figure",
      verdict: "unsupported",
      title: "No source gives this figure for anything like this.",
    },
  ],
  judge(claim) {
    return claim.statement.mentions
      .filter((mention) => mention.kind === "figure")
      .filter(({ quantity }) => quantity.value !== 0)
      .map((mention) => judgeFigure(claim, mention));
  },
};

function judgeFigure(claim: Claim, mention: FigureMention): Judgement {
  const weighing = weighValue(claim, mention, figureKind);
  const judgement = valueJudgement(mention, weighing, words);
  if (judgement.verdict === "supported") {
    const turned = turnedPassages(claim.statement, mention, weighing);
    return turned.length > 0 ? turnedAround(judgement, mention, turned) : judgement;
  }
  if (judgement.verdict === "disputed") return judgement;
  const derivation = derive(claim, mention, weighing) ?? columnSum(claim, mention);
  if (derivation !== undefined) return derived(judgement, derivation);
  const own = ownSum(claim, mention);
  if (own !== undefined)
    return own.comesOut
      ? derived(judgement, { sum: own.sum, passages: [] })
      : misadded(judgement, mention, own);
  const isFirm = isStatedSpan(claim, mention);
  const isTold = weighing.rivals.some(
    ({ value, share }) =>
      share >= (isFirm || isOfOneHead(mention, value) ? RIVAL_OF_LIKE : RIVAL_OF_LOOSE),
  );
  const isLeft = isLoose(mention) || isCountOfHeading(claim, mention);
  return isLeft && !isTold ? silent(judgement) : judgement;
}

/** `Five things to know`: a heading counts what stands below it. */
function isCountOfHeading({ statement }: Claim, { quantity }: FigureMention): boolean {
  const { value, unit } = quantity;
  return (
    statement.sentence.block.kind === "heading" &&
    unit.dimension === "count" &&
    (value ?? 0) <= MOST_IN_HEADING
  );
}

const MOST_IN_HEADING = 20;

/** Writers count things up to so many without being told how many they are. */
const MOST_COUNTED = 4;

/** A loose figure is contradicted only by a rival this sure, or this sure where both count the same. */
const RIVAL_OF_LOOSE = 0.72;
const RIVAL_OF_LIKE = 0.5;

/**
 * Figures that writers make themselves from what the sources say, and that are seldom wrong where no source has
 * them: ranks (`the ninth victim`), spans of time (`two days later`), multiples, shares in words (`half`), and what one counts
 * oneself (`four products`).
 */
function isLoose({ quantity }: FigureMention): boolean {
  const { unit, style, value } = quantity;
  return (
    ["duration", "multiple", "rank"].includes(unit.dimension) ||
    (unit.dimension === "percent" && style === "words") ||
    (unit.dimension === "count" && style === "words" && (value ?? 0) <= MOST_COUNTED)
  );
}

/** `Out of service for 41 days`, `a 36-year-old cook`: told, not reckoned from two dates as `two days later` is. */
function isStatedSpan({ plain, statement }: Claim, { core, quantity }: FigureMention): boolean {
  if (quantity.unit.dimension !== "duration") return false;
  const { start, end } = statement.sentence.span;
  const before = plain.slice(Math.max(start, core.start - 24), core.start);
  const after = plain.slice(core.end, Math.min(end, core.end + 16));
  const isAge = /year-olds?$/iu.test(plain.slice(core.start, core.end)) || /^-old\b/u.test(after);
  const isReckoned = /^\s(?:after|ago|apart|before|earlier|from|later|since|until)\b/iu.test(after);
  return (
    isAge ||
    (/\b(?:for|last|lasts|lasted|lasting|takes|took|aged) (?:\p{L}+ )?$/iu.test(before) &&
      !isReckoned)
  );
}

/** The same figure, but `rose` for `fell`. */
function turnedAround(
  { span }: Judgement,
  { text }: FigureMention,
  passages: readonly Passage[],
): Judgement {
  const sources = passages.map(({ home }) => home.source);
  return {
    span,
    verdict: "contradicted",
    sureness: 0.75,
    fault: "contradicted-figure",
    reason: `${listSources(sources)} ${sources.length > 1 ? "have" : "has"} ${text} going the other way`,
    expected: [],
    grounds: passages.map((passage) => ({
      passage,
      bears: "contradicts",
      value: text,
      share: 0.7,
    })),
    replacements: [],
  };
}

function derived(judgement: Judgement, { sum, passages }: Derivation): Judgement {
  const { span } = judgement;
  return {
    span,
    verdict: "supported",
    sureness: 0.7,
    reason: `it follows from the sources: ${sum}`,
    note: sum,
    expected: [],
    grounds: [...new Set(passages)].map((passage) => ({ passage, bears: "supports", share: 0.6 })),
    replacements: [],
  };
}

/** The sentence's own sum does not come out. */
function misadded(
  judgement: Judgement,
  mention: FigureMention,
  { sum, result }: OwnSum,
): Judgement {
  return {
    ...judgement,
    verdict: "contradicted",
    sureness: 0.8,
    fault: "contradicted-figure",
    reason: `${sum}, the draft says ${words.spoken(mention)}`,
    expected: [result.text],
    replacements: [replaceFigure(mention, result)],
  };
}

function silent({ span }: Judgement): Judgement {
  const reason = "nothing in the sources tells";
  return {
    span,
    verdict: "supported",
    sureness: 0.2,
    reason,
    expected: [],
    grounds: [],
    replacements: [],
  };
}

const words = {
  noun: "figure",
  core: (mention: FigureMention) => mention.core,
  replace: replaceFigure,
  spoken: ({ text }: FigureMention) =>
    text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
  explain: explainFigure,
  joined: joinFigures,
};
