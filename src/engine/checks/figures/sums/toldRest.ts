import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Claim } from "../../check.js";
import { headOf, isOfOtherHeads } from "../comparing/oneHead.js";
import { isOneSaying, saidOf } from "./complement.js";
import { around, figuresIn, restIn, valueOf, type Sum, type Term } from "./sum.js";

const LEAST_SHARE = 0.3;

/** `105 of 140 candidates`, `105 of the college's 140`. */
const OF_WHOLE = /^ (?:\p{L}{1,20} )?(?:out )?of (?:(?:a total of|[\p{L}’']{1,20}) ){0,2}$/iu;
/** `Of the 61 people on board 40 survived`. */
const OUT_OF = /\b(?:of|out of|from among) (?:(?:about|all|some|the|its|their) ){0,2}$/iu;
/** `2,100 of them`. */
const OF_THEM = /^ (?:\p{L}{1,20} )?of (?:them|these|those|whom|which)\b/iu;

/**
 * The other part of a whole where a source tells one part and the whole, and the draft names neither: `35 failed`, where `105 of 140
 * candidates passed`. The draft must say something else of its part than the source of the part told.
 */
export function toldRest(claim: Claim, mention: FigureMention): readonly Sum[] {
  const { quantity } = mention;
  if (quantity.unit.dimension !== "count" || quantity.value === undefined) return [];
  const own = saidOf(claim.statement, [mention]);
  if (own === undefined) return [];
  return claim.matches
    .filter(({ share, passage }) => share >= LEAST_SHARE && passage.cells.length === 0)
    .flatMap(({ passage }) =>
      partsIn(passage).flatMap(({ part, whole }) => {
        const rest = valueOf(whole.figure) - valueOf(part);
        if (rest <= 0 || !isOfWhole(claim, mention, whole.figure)) return [];
        const said = saidOf(passage.statement, [part]);
        if (said === undefined || isOneSaying(own, said)) return [];
        return [restIn(mention, { whole, part: { figure: part, passage }, step: 1 })];
      }),
    );
}

/** Whether both count one thing, or the claim names what the whole counts. */
function isOfWhole({ statement }: Claim, mention: FigureMention, whole: FigureMention): boolean {
  const head = headOf(whole);
  if (isOfOtherHeads(whole, mention) || head === undefined) return false;
  return headOf(mention) === head || statement.places.has(head);
}

interface Parted {
  readonly part: FigureMention;
  readonly whole: Term;
}

/** The parts that a passage tells with their whole. */
function partsIn(passage: Passage): readonly Parted[] {
  const { plain } = passage.home.source;
  const told = figuresIn(passage).filter(isExactCount);
  return told.flatMap((part, at) => {
    const [before, behind] = [told[at - 1], told[at + 1]];
    if (behind !== undefined && OF_WHOLE.test(plain.slice(part.span.end, behind.span.start)))
      return [{ part, whole: { figure: behind, passage } }];
    if (OF_THEM.test(plain.slice(part.span.end, part.span.end + 30))) {
      const whole = wholeBefore(passage, part);
      return whole === undefined ? [] : [{ part, whole }];
    }
    if (before === undefined) return [];
    const isOutOf = OUT_OF.test(
      plain.slice(Math.max(0, before.span.start - 24), before.span.start),
    );
    const gap = plain.slice(before.span.end, part.span.start);
    return isOutOf && !/[.;:]/u.test(gap) ? [{ part, whole: { figure: before, passage } }] : [];
  });
}

/** What `of them` points at: the count before it, in its sentence or the one ahead. */
function wholeBefore(passage: Passage, part: FigureMention): Term | undefined {
  return around(passage, 1, 0)
    .flatMap((home) => figuresIn(home).map((figure) => ({ figure, passage: home })))
    .filter(({ figure, passage: home }) => home !== passage || figure.span.end <= part.span.start)
    .filter(({ figure }) => isExactCount(figure) && figure.counted !== undefined)
    .at(-1);
}

function isExactCount({ quantity: { unit, bound, value } }: FigureMention): boolean {
  return unit.dimension === "count" && bound === "exact" && value !== undefined;
}
