import { distanceOf, indexAt } from "../evidence/fit.js";
import type { Statement, Term } from "../evidence/statement.js";
import { keyOf, weightOf } from "../evidence/words/key.js";
import type { DateMention } from "../mentions/dates/date.js";
import type { FigureMention } from "../mentions/figures/figure.js";
import { overlaps } from "../text/span.js";

/** Words that say where, in what or of what part something is. */
const SCOPING: ReadonlySet<string> = new Set(
  "across around in inside near on outside within".split(" "),
);

/** What stands behind `in`, `at`, `on` in a value's clause, nearer to it than to another figure: names, and nouns that tell. */
export function scopeTerms(
  statement: Statement,
  mention: DateMention | FigureMention,
  { isOneCount }: { readonly isOneCount: boolean },
): readonly Term[] {
  const { tokens } = statement.sentence;
  const isRank = mention.kind === "figure" && mention.quantity.unit.dimension === "rank";
  if (isRank || statement.sentence.block.kind === "row") return [];
  const at = indexAt(statement, mention.span);
  const values = statement.mentions.filter(({ kind }) => kind === "figure" || kind === "date");
  const figures = values
    .filter(({ kind, span }) => kind === "figure" && span.start !== mention.span.start)
    .map(({ span }) => indexAt(statement, span));
  return statement.terms.filter((term) => {
    const place = tokens
      .slice(Math.max(0, term.at - PHRASE), term.at)
      .findLast(({ lower, kind }) => kind === "mark" || SCOPING.has(lower));
    const isPlaced = place !== undefined && SCOPING.has(place.lower);
    const isNamed = !isOneCount && term.entities.length > 0;
    return (
      (isPlaced || isNamed) &&
      (term.entities.length > 0 || weightOf(term.key) === 1) &&
      !COMPASS.has(term.key) &&
      distanceOf(statement, at, term.at) <= NEAR &&
      !values.some(({ span }) => overlaps(span, term.span)) &&
      figures.every((figure) => Math.abs(figure - term.at) > Math.abs(at - term.at))
    );
  });
}

/** Words of a place that is named in full elsewhere: `in the south of the country`. */
const COMPASS: ReadonlySet<string> = new Set(
  "central eastern northern region southern western east north south west"
    .split(" ")
    .map((word) => keyOf(word)),
);

/** What stands further off tells of something else. */
const NEAR = 10;
/** A phrase of place is not longer than this. */
const PHRASE = 4;
