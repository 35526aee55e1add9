import { keyOf, weightOf } from "../../evidence/words/key.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import { figures } from "../../mentions/figures/index.js";
import type { Likeness } from "../../mentions/mention.js";
import type { Check, Claim, Judgement } from "../check.js";
import { derive, type Derivation } from "./derive.js";
import { valueJudgement } from "../../weighing/valueJudgement.js";
import { weighValue, type ValueKind } from "../../weighing/weighValue.js";

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
  if (judgement.verdict === "supported" || judgement.verdict === "disputed") return judgement;
  const derivation = derive(claim, mention);
  if (derivation !== undefined) return derived(judgement, derivation);
  const isTold = weighing.rivals.some(
    ({ value, share }) => share >= (isOfOneHead(mention, value) ? RIVAL_OF_LIKE : RIVAL_OF_LOOSE),
  );
  return isLoose(mention) && !isTold ? silent(judgement) : judgement;
}

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

/** What figures are weighed by. */
export const figureKind: ValueKind<FigureMention> = {
  isOne: (mention): mention is FigureMention => mention.kind === "figure",
  compare: (inDraft, inSource, passage) => {
    const likeness =
      passage.statement.sentence.block.kind === "row"
        ? compareWithCell(inDraft, inSource, passage.home.source.plain)
        : figures.compare(inDraft, inSource);
    if (likeness === "incomparable" && isBareEqual(inDraft, inSource)) return "same";
    return likeness === "different" && isLeftOpen(inDraft, inSource) ? "incomparable" : likeness;
  },
  sameThing,
  isSurelySame: (inDraft, inSource) =>
    isOfOneHead(inDraft, inSource) && weightOf(headOf(inDraft) ?? "") === 1,
  mayDispute: ({ quantity: { value: a } }, { quantity: { value: b } }) =>
    a === undefined || b === undefined || (a < MOST_APART * b && b < MOST_APART * a),
  telling: ({ quantity }) => telling(quantity.value),
};

const words = {
  noun: "figure",
  core: (mention: FigureMention) => mention.core,
  rewrite: figures.rewrite,
  spoken: ({ text }: FigureMention) =>
    text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
};

/** Reports of one thing seldom differ by more than this factor. */
const MOST_APART = 5;

/** Digits without the noughts at the end: three or more are hardly met by chance. */
function telling(value: number | undefined): number {
  if (value === undefined) return 0;
  const digits = String(Math.abs(value))
    .replace(/\D/gu, "")
    .replace(/^0{1,20}|0{1,20}$/gu, "").length;
  return digits >= 3 ? 1 : digits === 2 ? 0.5 : 0;
}

/** `200 Iraqi militiamen` and `300 fighters` count the same; `seven killed` and `7 districts` do not. */
function sameThing(inDraft: FigureMention, inSource: FigureMention): number {
  const unit = sameUnit(inDraft, inSource) ? 1 : 0.9;
  const [a, b] = [headOf(inDraft), headOf(inSource)];
  // "32% of revenue" is a share, "climbed 22%" a change.
  const isShare = inDraft.quantity.unit.dimension === "percent" && a !== b;
  if (isShare) return 0.7 * unit;
  if (a === undefined && b !== undefined) return 0.8 * unit;
  if (a === undefined || b === undefined) return 0.9 * unit;
  if (a === b) return unit;
  return 0.6 * unit;
}

function isOfOneHead(inDraft: FigureMention, inSource: FigureMention): boolean {
  const head = headOf(inDraft);
  return head !== undefined && head === headOf(inSource);
}

function sameUnit(a: FigureMention, b: FigureMention): boolean {
  return a.quantity.unit.name === b.quantity.unit.name;
}

function headOf({ counted }: FigureMention): string | undefined {
  const head = counted?.words.at(-1);
  return head === undefined ? undefined : keyOf(head);
}

/** `More than 400` leaves 412 open: it neither bears it out nor contradicts it. */
function isLeftOpen(inDraft: FigureMention, inSource: FigureMention): boolean {
  const [a, b] = [inDraft.quantity, inSource.quantity];
  if (a.unit.name !== b.unit.name || b.bound === "exact" || a.bound !== "exact") return false;
  return a.low <= b.high && b.low <= a.high;
}

/** `Weaver, 116,` and `aged 116`: a number that says nothing of its unit is borne out by the same with one. */
function isBareEqual(inDraft: FigureMention, inSource: FigureMention): boolean {
  return (
    inDraft.quantity.unit.dimension === "count" &&
    inDraft.counted === undefined &&
    inDraft.quantity.value !== undefined &&
    inDraft.quantity.value === inSource.quantity.value
  );
}

/**
 * A bare number in a table row has its unit in a heading: `0.81` bears out `81 cents`, `186.5` under "in millions"
 * bears out `$186.5 million`. It contradicts no figure that has a unit.
 */
function compareWithCell(inDraft: FigureMention, inSource: FigureMention, plain: string): Likeness {
  const { unit, value } = inSource.quantity;
  if (
    unit.dimension !== "count" ||
    inDraft.quantity.unit.dimension === "count" ||
    value === undefined
  ) {
    return figures.compare(inDraft, inSource);
  }
  const scale = scaleOf(plain);
  const { low, high, step } = inSource.quantity;
  const quantity = {
    ...inSource.quantity,
    unit: inDraft.quantity.unit,
    value: value * scale,
    low: low * scale,
    high: high * scale,
    step: step * scale,
  };
  const bare = { ...inSource.quantity, unit: inDraft.quantity.unit };
  const fits = [quantity, bare].some(
    (read) => figures.compare(inDraft, { ...inSource, quantity: read }) === "same",
  );
  return fits ? "same" : "incomparable";
}

/** "(in millions of dollars)" over a table scales its bare numbers. */
function scaleOf(plain: string): number {
  const scale = /\bin (?<scale>thousands|millions|billions)\b/u.exec(plain)?.groups?.["scale"];
  return scale === "thousands" ? 1e3 : scale === "millions" ? 1e6 : scale === "billions" ? 1e9 : 1;
}
