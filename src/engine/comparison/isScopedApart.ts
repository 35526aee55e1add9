import { figureKind } from "../checks/figures/figureKind.js";
import { distanceOf, indexAt, presence, strength } from "../evidence/fit.js";
import type { Term } from "../evidence/statement.js";
import { keyOf, weightOf } from "../evidence/words/key.js";
import { overlaps } from "../text/span.js";
import type { Told } from "./told.js";

/** Words that say where, in what or of what part something is. */
const SCOPING: ReadonlySet<string> = new Set(
  "across around in inside near on outside within".split(" "),
);

/** Whether one of two values is told of a place or a part of which the other's source sentence, its neighbours and its headings know nothing. */
export function isScopedApart(a: Told, b: Told): boolean {
  const [x, y] = [a.mention, b.mention];
  // "200 fighters" and "300 militiamen" count the same, whoever else is named beside them.
  const isOneCount = x.kind === "figure" && y.kind === "figure" && figureKind.isSurelySame(x, y);
  return isOfOther(a, b, isOneCount) || isOfOther(b, a, isOneCount);
}

function isOfOther(one: Told, other: Told, isOneCount: boolean): boolean {
  return scopeOf(one, isOneCount).some(
    (term) =>
      strength(term, other.passage, { there: undefined, neighbours: true }) === 0 &&
      !(isPlace(term, one) && isInLead(term, other)),
  );
}

/** Whether a term may be known from the story as a whole: of whom or of which body a sentence tells, it must say itself. */
function isPlace({ entities, span }: Term, { passage }: Told): boolean {
  if (entities.length === 0) return true;
  return !passage.statement.mentions.some(
    (name) =>
      name.kind === "name" &&
      name.span.start === span.start &&
      (name.type === "organisation" || name.type === "person"),
  );
}

/** Whether the story as a whole is of it: the first sentences say so. */
function isInLead(term: Term, { passage }: Told): boolean {
  return passage.home.passages
    .slice(0, LEAD)
    .some(({ statement }) => presence(term, statement).found > 0);
}

const LEAD = 4;

/** What stands behind `in`, `at`, `on` in the value's clause, nearer to it than to another figure: names, and nouns that tell. */
function scopeOf({ claim, mention, passage }: Told, isOneCount: boolean): readonly Term[] {
  const { statement } = claim;
  const { tokens } = passage.statement.sentence;
  const isRank = mention.kind === "figure" && mention.quantity.unit.dimension === "rank";
  if (isRank || passage.statement.sentence.block.kind === "row") return [];
  const at = indexAt(statement, mention.span);
  const values = passage.statement.mentions.filter(
    ({ kind }) => kind === "figure" || kind === "date",
  );
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
