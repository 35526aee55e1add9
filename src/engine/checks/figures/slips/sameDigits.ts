import { fitOf } from "../../../evidence/fit.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { valuePoints } from "../../../report/strictness.js";
import type { Weighed, Weighing } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { figureKind } from "../figureKind.js";

/** A passage that fits less well has the same digits by chance. */
const LEAST_SHARE = 0.3;
/** Passages looked at for a slip. */
const MOST_PASSAGES = 12;
/** How sure it is that digits changed places where no source has the draft's number. */
const SURENESS = 0.85;

/**
 * The weighing of a figure that no source gives where one gives its very digits in another order, or with the point elsewhere,
 * of what the claim speaks of: `61.4 percent` for `64.1 percent`, `0.64` for `0.064`. Undefined where none does.
 */
export function byDigits(
  claim: Claim,
  mention: FigureMention,
  weighing: Weighing<FigureMention>,
): Weighing<FigureMention> | undefined {
  if (weighing.verdict !== "unsupported" || weighing.supports.length > 0) return undefined;
  // What is left alone as the writer's own count is so beside like digits too.
  if (weighing.sureness < valuePoints.balanced.unsupported) return undefined;
  const given = claim.statement.mentions.filter(figureKind.isOne);
  const rivals = claim.matches.slice(0, MOST_PASSAGES).flatMap(({ passage }) =>
    passage.statement.mentions
      .filter(figureKind.isOne)
      .filter((value) => isSlip(mention, value))
      .filter((value) => given.every((own) => figureKind.compare(own, value, passage) !== "same"))
      .map((value): Weighed<FigureMention> => {
        const { span } = mention;
        const fit = fitOf({ claim: claim.statement, without: span, passage, around: value.span });
        const told = { surelySame: false, ownCell: false, mayDispute: false } as const;
        return { value, passage, likeness: "different", ...fit, ...told };
      })
      .filter(({ share }) => share >= LEAST_SHARE),
  );
  if (rivals.length === 0) return undefined;
  return {
    ...weighing,
    verdict: "contradicted",
    sureness: SURENESS,
    rule: "another given",
    rivals: rivals.sort((a, b) => b.share - a.share),
  };
}

function isSlip({ quantity: draft }: FigureMention, { quantity: source }: FigureMention): boolean {
  const [a, b] = [draft.value, source.value];
  if (a === undefined || b === undefined || a === b) return false;
  if (draft.unit.name !== source.unit.name || draft.unit.dimension !== source.unit.dimension)
    return false;
  const [x, y] = [a, b].map(digitsOf);
  if (x === undefined || y === undefined || x.length < 2) return false;
  const isMoved = x === y && Math.max(a, b) < MOST_MOVED * Math.min(a, b);
  return isMoved || (x !== y && sorted(x) === sorted(y) && isOneLength(a, b));
}

/** A point set wrong by one place; further it is another scale. */
const MOST_MOVED = 11;

function isOneLength(a: number, b: number): boolean {
  return Math.floor(Math.log10(a)) === Math.floor(Math.log10(b));
}

/** `64.1` and `0.0641` are 641. */
function digitsOf(value: number): string {
  return String(Math.abs(value))
    .replace(/\D/gu, "")
    .replace(/^0{1,20}|0{1,20}$/gu, "");
}

function sorted(digits: string): string {
  return Array.from(digits).sort().join("");
}
