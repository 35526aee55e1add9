import { keyOf, weightOf } from "../../../evidence/words/key.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Weighed } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { unitedAs } from "../comparing/unitBefore.js";
import { isSurelyToldOtherwise } from "./slot.js";
import { around, coreOf, figuresIn, madeAs, passagesOf, type Sum, type Term } from "./sum.js";

/** A passage that speaks less of the claim lends no share, and one that speaks still less no whole. */
const LEAST_SHARE = 0.25;
const LEAST_OF_WHOLE = 0.2;
/** Passages asked. */
const MOST = 12;

/**
 * A sum of money that a source tells as a share of another: `at least $2.56 billion must be grants`, where of 6.4 billion `at least 40
 * per cent` must be. A bound of the share is one of the sum. None where a source tells the sum itself otherwise: of all shares of all sums
 * one comes near any.
 */
export function shareOf(
  claim: Claim,
  mention: FigureMention,
  rivals: readonly Weighed<FigureMention>[],
): readonly Sum[] {
  const { unit, bound } = mention.quantity;
  if (unit.dimension !== "money" || isSurelyToldOtherwise(rivals)) return [];
  const shares = termsOf(claim, LEAST_SHARE).filter(
    ({ figure: { quantity } }) =>
      quantity.unit.dimension === "percent" &&
      (quantity.value ?? 0) > 0 &&
      (quantity.value ?? 100) < 100 &&
      // "At least" and "no less than" are of one side; an exact share makes an exact sum.
      quantity.bound === bound,
  );
  const told = termsOf(claim, LEAST_OF_WHOLE);
  const isWhole = ({ figure: { quantity } }: Term): boolean =>
    quantity.unit.name === unit.name &&
    quantity.bound === "exact" &&
    (quantity.value ?? 0) > (mention.quantity.value ?? Infinity);
  return shares.flatMap((share) =>
    [...besides(share), ...told]
      .filter((whole) => isWhole(whole) && mayBeOf(share, whole))
      .map((whole) => {
        const part = (share.figure.quantity.value ?? 0) / 100;
        const made = madeAs(mention, part * (whole.figure.quantity.value ?? 0));
        return {
          sum: `${coreOf(share.figure)} of ${coreOf(whole.figure)} is ${made.text}`,
          made,
          passages: passagesOf([share, whole]),
          isSure: false,
        };
      }),
  );
}

/** The figures told beside a share, of which the claim itself may have nothing. */
function besides({ passage }: Term): readonly Term[] {
  return passage === undefined ? [] : around(passage, NEAR, 1).flatMap(termsIn);
}

function termsOf({ matches }: Claim, least: number): readonly Term[] {
  return matches
    .filter(({ share }) => share >= least)
    .slice(0, MOST)
    .flatMap(({ passage }) => termsIn(passage));
}

function termsIn(passage: Passage): readonly Term[] {
  return figuresIn(passage).map((figure) => ({
    figure: unitedAs(figure, passage) ?? figure,
    passage,
  }));
}

const NEAR = 2;

/** Whether the share is of that sum: told beside it, or of what the sum's own sentence or row speaks of. */
function mayBeOf({ figure, passage: one }: Term, { passage: other }: Term): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.home === other.home && Math.abs(one.at - other.at) <= NEAR) return true;
  const { plain } = one.home.source;
  const named = OF.exec(plain.slice(figure.core.end, figure.core.end + 60))?.groups?.["named"];
  const keys = (named ?? "").split(" ").map((word) => keyOf(word.toLowerCase()));
  return keys.some((key) => key !== "" && weightOf(key) === 1 && other.statement.places.has(key));
}

/** `18 percent of Flow Control revenue`. */
const OF = /^ of (?:the |its |their |our )?(?<named>\p{L}{2,20}(?: \p{L}{2,20}){0,2})/u;
