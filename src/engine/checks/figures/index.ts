import { keyOf } from "../../evidence/words/key.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import { figures } from "../../mentions/figures/index.js";
import type { Likeness } from "../../mentions/mention.js";
import type { Check, Claim, Judgement } from "../check.js";
import { derive, type Derivation } from "./derive.js";
import { valueJudgement } from "../valueJudgement.js";
import { weighValue, type ValueKind } from "../weighValue.js";

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
  const weighing = weighValue(claim, mention, kind);
  const judgement = valueJudgement(mention, weighing, words);
  if (weighing.supports.length > 0 || judgement.verdict === "supported") return judgement;
  const derivation = derive(claim, mention);
  if (derivation !== undefined) return derived(judgement, derivation);
  return isLoose(mention) && (weighing.rivals[0]?.share ?? 0) < RIVAL_OF_LOOSE
    ? silent(judgement)
    : judgement;
}

/** A loose figure is contradicted only by a rival this sure. */
const RIVAL_OF_LOOSE = 0.72;

/**
 * Figures that writers make themselves from what the sources say, and that are seldom wrong where no source has
 * them: ranks (`the ninth victim`), spans of time (`two days later`), multiples, and shares in words (`half`).
 */
function isLoose({ quantity }: FigureMention): boolean {
  const { unit, style } = quantity;
  return (
    ["duration", "multiple", "rank"].includes(unit.dimension) ||
    (unit.dimension === "percent" && style === "words")
  );
}

function derived(judgement: Judgement, { sum, passages }: Derivation): Judgement {
  const { span } = judgement;
  return {
    span,
    verdict: "supported",
    sureness: 0.7,
    reason: `it follows from the sources: ${sum}`,
    expected: [],
    grounds: [...new Set(passages)].map((passage) => ({ passage, bears: "supports", share: 0.6 })),
    replacements: [],
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

const kind: ValueKind<FigureMention> = {
  isOne: (mention): mention is FigureMention => mention.kind === "figure",
  compare: (inDraft, inSource, passage) =>
    passage.statement.sentence.block.kind === "row"
      ? compareWithCell(inDraft, inSource)
      : figures.compare(inDraft, inSource),
  sameThing,
  telling: ({ quantity }) => telling(quantity.value),
};

const words = {
  noun: "figure",
  core: (mention: FigureMention) => mention.core,
  rewrite: figures.rewrite,
};

/** Digits without the noughts at the end: three or more are hardly met by chance. */
function telling(value: number | undefined): number {
  if (value === undefined) return 0;
  const digits = String(Math.abs(value))
    .replace(/\D/gu, "")
    .replace(/^0+|0+$/gu, "").length;
  return digits >= 3 ? 1 : digits === 2 ? 0.5 : 0;
}

/** `200 Iraqi militiamen` and `300 fighters` count the same; `seven killed` and `7 districts` do not. */
function sameThing(inDraft: FigureMention, inSource: FigureMention): number {
  const unit = sameUnit(inDraft, inSource) ? 1 : 0.9;
  const [a, b] = [headOf(inDraft), headOf(inSource)];
  if (a === undefined || b === undefined) return 0.9 * unit;
  if (a === b) return unit;
  return 0.6 * unit;
}

function sameUnit(a: FigureMention, b: FigureMention): boolean {
  return a.quantity.unit.name === b.quantity.unit.name;
}

function headOf({ counted }: FigureMention): string | undefined {
  const head = counted?.words.at(-1);
  return head === undefined ? undefined : keyOf(head);
}

/**
 * A bare number in a table row has its unit in a heading: `0.81` bears out `81 cents`, `186.5` under "in millions"
 * bears out `$186.5 million`. It contradicts no figure that has a unit.
 */
function compareWithCell(inDraft: FigureMention, inSource: FigureMention): Likeness {
  const { unit, value } = inSource.quantity;
  if (
    unit.dimension !== "count" ||
    inDraft.quantity.unit.dimension === "count" ||
    value === undefined
  ) {
    return figures.compare(inDraft, inSource);
  }
  const scales = [1, 1e3, 1e6, 1e9];
  const fits = scales.some((scale) => {
    const { low, high, step } = inSource.quantity;
    const quantity = {
      ...inSource.quantity,
      unit: inDraft.quantity.unit,
      value: value * scale,
      low: low * scale,
      high: high * scale,
      step: step * scale,
    };
    return figures.compare(inDraft, { ...inSource, quantity }) === "same";
  });
  return fits ? "same" : "incomparable";
}
