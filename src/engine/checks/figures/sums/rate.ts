import { indexAt } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { figures } from "../../../mentions/figures/index.js";
import type { Claim } from "../../check.js";
import { figuresIn, othersIn, quotientOf, type Sum } from "./sum.js";

/** Words between a duration and what lasts so long. */
const REACH = 4;
/** Passages of a source that are looked through for a duration. */
const MOST_LOOKED_AT = 200;

/**
 * So much a day, from the whole that the draft's own sentence names and the days that the source of that whole counts: `48
 * million, or 1.6 million a day`, in `a strike of thirty days`. The draft must speak of what lasts so long.
 */
export function rateOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  const { per } = mention;
  if (per === undefined) return [];
  const wholes = othersIn(claim, mention).filter(
    (other) =>
      isLike(other, mention) && other.per === undefined && other.quantity.value !== undefined,
  );
  const homes = new Set(
    claim.matches
      .filter(({ passage }) =>
        figuresIn(passage).some((figure) =>
          wholes.some(
            (whole) =>
              figures.compare(whole, figure) === "same" ||
              whole.quantity.value === figure.quantity.value,
          ),
        ),
      )
      .map(({ passage }) => passage.home),
  );
  return [...homes].flatMap((home) =>
    home.passages.slice(0, MOST_LOOKED_AT).flatMap((passage) =>
      figuresIn(passage)
        .filter((figure) => figure.quantity.unit.name === per && (figure.quantity.value ?? 0) > 1)
        .filter((figure) => isOfClaim(claim, figure, passage))
        .flatMap((figure) =>
          wholes.map((whole) =>
            quotientOf(mention, { figure: whole, passage: undefined }, { figure, passage }),
          ),
        ),
    ),
  );
}

/** Whether what lasts so long stands beside the duration, and in the claim. */
function isOfClaim({ statement }: Claim, figure: FigureMention, passage: Passage): boolean {
  const at = indexAt(passage.statement, figure.span);
  return passage.statement.terms.some(
    (term) =>
      Math.abs(term.at - at) <= REACH &&
      !term.key.startsWith("#") &&
      term.weight >= 0.5 &&
      statement.terms.some(({ key, at: own }) => own >= 0 && key === term.key),
  );
}

function isLike(other: FigureMention, mention: FigureMention): boolean {
  const [a, b] = [other.quantity.unit, mention.quantity.unit];
  return a.name === b.name || (b.dimension === "count" && a.dimension === "money");
}
