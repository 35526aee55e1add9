import type { Passage } from "../../../evidence/sourceSet.js";
import { keyOf } from "../../../evidence/words/key.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { unitOf } from "../../../mentions/figures/units.js";
import type { Claim } from "../../check.js";
import { headOf } from "../comparing/oneHead.js";
import { unitedAs } from "../comparing/unitBefore.js";
import {
  around,
  figuresIn,
  othersIn,
  quotientOf,
  wordsBefore,
  wordsBehind,
  type Sum,
  type Term,
} from "./sum.js";

/** A passage that speaks less of the claim lends no figure. */
const LEAST_SHARE = 0.3;
const MOST_LOOKED_AT = 8;
/** What is shared out may be told a sentence away. */
const NEAR = 2;

/** `6 tonnes a hectare`, `150,000 crowns per employee`, `15 pupils to a teacher`, `300 customers for each employee`. */
const PER =
  /^ (?:\p{L}{1,20} )?(?:an?|each|every|per|(?:for|to) (?:an?|each|every|one)) (?<one>\p{L}{2,20})\b/iu;
/** `On average a branch has 20 employees`. */
const AVERAGE = /\b(?:on (?:an )?average|average)\b/iu;
/** `One teacher for every 15 pupils`. */
const FOR_EVERY =
  /\b(?:one|an?) (?<one>\p{L}{2,20}) (?:for|to) (?:each|every)(?: (?:about|some))? $/iu;

/** `Nine inspectors for 2,300 factories, or one for about 250 of them`. */
const ONE_FOR =
  /\bone (?:for|per|to) (?:(?:each|every) )?(?:(?:about|almost|nearly|roughly|some) )?$/iu;

/**
 * So much for each of those that share it: `6 tonnes a hectare`, where a row has 720 tonnes and 120 hectares, `16 pupils to a teacher`. What is
 * shared and who shares it stand in one sentence or row, or close by.
 */
export function perHeadOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  const { unit, value } = mention.quantity;
  if (value === undefined || unit.dimension === "percent" || unit.dimension === "rank") return [];
  if (ONE_FOR.test(wordsBefore(claim, mention))) return ofOwn(claim, mention);
  const keys = sharersOf(claim, mention);
  if (keys.length === 0) return [];
  return claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .slice(0, MOST_LOOKED_AT)
    .flatMap(({ passage }) => {
      const near = passage.cells.length > 0 ? [passage] : around(passage, NEAR, NEAR);
      const told = near.flatMap(termsIn);
      const wholes = termsIn(passage).filter(({ figure }) => isLike(figure, mention));
      return wholes.flatMap((whole) =>
        told
          .filter(({ figure }) => figure !== whole.figure && isOf(figure, keys))
          .map((sharer) => quotientOf(mention, whole, sharer)),
      );
    });
}

/** The last two counts that the draft's sentence gives before, the one divided by the other. */
function ofOwn(claim: Claim, mention: FigureMention): readonly Sum[] {
  const [one, other] = othersIn(claim, mention)
    .filter(
      ({ span, quantity: { unit, value = 0 } }) =>
        span.end < mention.span.start && unit.dimension === "count" && value > 1,
    )
    .slice(-2)
    .map((figure) => ({ figure, passage: undefined }));
  if (one === undefined || other === undefined) return [];
  const isLess = (one.figure.quantity.value ?? 0) < (other.figure.quantity.value ?? 0);
  return [isLess ? quotientOf(mention, other, one) : quotientOf(mention, one, other)];
}

/** The words for those that share: behind the figure, or all that the claim names where it speaks of an average. */
function sharersOf(claim: Claim, mention: FigureMention): readonly string[] {
  const behind = wordsBehind(claim, { ...mention, span: mention.core });
  const before = wordsBefore(claim, mention, 80);
  const { one } = PER.exec(behind)?.groups ?? FOR_EVERY.exec(before)?.groups ?? {};
  if (one !== undefined) return [keyOf(one.toLowerCase()), unitOf(one.toLowerCase())?.name ?? ""];
  if (!AVERAGE.test(before)) return [];
  const head = headOf(mention);
  return claim.statement.terms
    .filter(({ at, key, entities }) => at >= 0 && entities.length === 0 && key !== head)
    .map(({ key }) => key);
}

/** The exact figures of a passage, with the units that its table gives them. */
function termsIn(passage: Passage): readonly Term[] {
  return figuresIn(passage)
    .map((figure) => ({ figure: unitedAs(figure, passage) ?? figure, passage }))
    .filter(({ figure }) => figure.isChange !== true && (figure.quantity.value ?? 0) > 0);
}

function isLike(figure: FigureMention, mention: FigureMention): boolean {
  const [a, b] = [figure.quantity.unit, mention.quantity.unit];
  if (a.dimension === "count" && b.dimension === "count") return headOf(figure) === headOf(mention);
  return a.dimension === b.dimension && a.name === b.name;
}

function isOf(figure: FigureMention, keys: readonly string[]): boolean {
  const { unit, value = 0 } = figure.quantity;
  if (value <= 1) return false;
  const name = unit.dimension === "count" ? headOf(figure) : unit.name;
  return name !== undefined && name !== "" && keys.includes(name);
}
