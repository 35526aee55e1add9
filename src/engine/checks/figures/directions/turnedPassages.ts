import { distanceOf, indexAt } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { Statement } from "../../../evidence/statement.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Weighing } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { fromToOf } from "../tables/pairs.js";
import { wayOf } from "../tables/cellFigure.js";
import { wayOfWord, type Way } from "./words.js";

/** A direction word belongs to a figure this near. */
const NEAR = 6;
/** A source that fits less well tells nothing of direction. */
const LEAST_SHARE = 0.4;

/** A passage that fits this much less well than the best one tells of another change. */
const REACH = 0.1;

/**
 * The passages that give the draft's figure, but going the other way: `fell by 12 percent` against `rose by 12
 * percent`. None where a source that fits about as well has it going the draft's way; one that does not say, as a cell
 * under `Share`, tells nothing, while one under `Change` does by its sign.
 */
export function turnedPassages(
  claim: Claim,
  mention: FigureMention,
  { supports }: Weighing<FigureMention>,
): readonly Passage[] {
  // "Fell for the third month": the word tells it alone.
  if (mention.quantity.unit.dimension === "rank") return [];
  if (isTurnedByItself(claim, mention)) return supports.slice(0, 1).map(({ passage }) => passage);
  const own = directionAt(claim.statement, mention);
  if (own === undefined) return [];
  const told = supports
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ passage, value, share }) => {
      const way = directionAt(passage.statement, value) ?? wayOf(passage, value);
      return way === undefined ? [] : [{ passage, share, way }];
    });
  const best = Math.max(0, ...told.map(({ share }) => share));
  const near = told.filter(({ share }) => share >= best - REACH);
  return near.every(({ way }) => way !== own) ? near.map(({ passage }) => passage) : [];
}

/** Whether the draft's two values, both borne out, belie its own verb: `fell from 4,830 to 5,120`. */
function isTurnedByItself(claim: Claim, mention: FigureMention): boolean {
  const ends = mention.isFormer === true ? undefined : fromToOf(claim, mention);
  const [from, to] = [ends?.from.quantity, ends?.to.quantity];
  if (ends === undefined || from?.value === undefined || to?.value === undefined) return false;
  if (from.unit.name !== to.unit.name || from.unit.dimension === "rank") return false;
  const way = directionAt(claim.statement, ends.from);
  return (way === "down" && to.value > from.value) || (way === "up" && to.value < from.value);
}

/** The direction word nearest to a figure; undefined where there is none near, or two of different ways. */
function directionAt(statement: Statement, figure: FigureMention): Way | undefined {
  const at = indexAt(statement, figure.span);
  const near = statement.sentence.tokens.flatMap(({ lower }, index) => {
    const way = wayOfWord(lower);
    const far = distanceOf(statement, at, index);
    return way === undefined || far > NEAR ? [] : [{ way, far }];
  });
  const ways = new Set(near.map(({ way }) => way));
  return ways.size === 1 ? near[0]?.way : undefined;
}
