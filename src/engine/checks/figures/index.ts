import { keyOf } from "../../evidence/words/key.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import { figures } from "../../mentions/figures/index.js";
import type { Check } from "../check.js";
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
      .map((mention) => valueJudgement(mention, weighValue(claim, mention, kind), words));
  },
};

const kind: ValueKind<FigureMention> = {
  isOne: (mention): mention is FigureMention => mention.kind === "figure",
  compare: figures.compare,
  sameThing,
};

const words = {
  noun: "figure",
  core: (mention: FigureMention) => mention.core,
  rewrite: figures.rewrite,
};

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
