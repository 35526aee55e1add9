import { strength } from "../../../evidence/fit.js";
import { presence } from "../../../evidence/presence.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { Term } from "../../../evidence/statement.js";
import { tableOf } from "../../../evidence/tableOf.js";
import { keyOf } from "../../../evidence/words/key.js";
import type { Claim } from "../../check.js";

/** A table row that a claim names. */
export interface NamedRow {
  readonly row: Passage;
  /** The claim's tokens that name it. */
  readonly places: ReadonlySet<number>;
  /** Whether the claim names no other row of the table, as far as none is told more closely. */
  readonly isAlone: boolean;
}

/** How sentences ask for what a row's head calls by its noun: `is 112 metres long`, `weighs 39 tonnes`. */
const ASKED: ReadonlyMap<string, readonly string[]> = new Map(
  [
    "age old older oldest young younger",
    "cost cheaper costly costs dearer expensive",
    "depth deep deeper deepest",
    "height high higher highest low lower lowest tall taller tallest",
    "length long longer longest shorter",
    "price cheaper cost costs costly dearer expensive",
    "speed fast faster fastest slower speed",
    "weight heavier heavy lighter weigh weighed weighs",
    "width broad broader wide wider",
  ].map((line) => {
    const [noun = "", ...words] = line.split(" ");
    return [keyOf(noun), words];
  }),
);

/** Tables and rows looked at for one claim. */
const MOST_TABLES = 6;
const MOST_ROWS = 80;

const named = new WeakMap<Claim["statement"], readonly NamedRow[]>();

/** The rows of the sources' tables that a claim names by all words of their heads, what stands there in brackets aside. */
export function namedRows(claim: Claim): readonly NamedRow[] {
  const known = named.get(claim.statement);
  if (known !== undefined) return known;
  const found = tablesOf(claim).flatMap((rows) => namedIn(claim, rows));
  named.set(claim.statement, found);
  return found;
}

/** The tables that rows near the claim stand in. */
export function tablesOf({ matches }: Claim): readonly (readonly Passage[])[] {
  const tables = new Map<Passage, readonly Passage[]>();
  for (const { passage } of matches) {
    if (passage.statement.sentence.block.kind !== "row" || tables.size >= MOST_TABLES) continue;
    if ([...tables.values()].some((rows) => rows.includes(passage))) continue;
    const rows = tableOf(passage).slice(0, MOST_ROWS);
    const [first] = rows;
    if (first !== undefined) tables.set(first, rows);
  }
  return [...tables.values()];
}

function namedIn(claim: Claim, rows: readonly Passage[]): readonly NamedRow[] {
  const all = rows.filter(hasHeads).flatMap((row) => {
    const places = placesOf(claim, row);
    return places === undefined ? [] : [{ row, places }];
  });
  // "Members under 18" is not the row of all members.
  const closest = all.filter(
    ({ places }) =>
      !all.some((other) => other.places.size > places.size && isWithin(places, other.places)),
  );
  return closest.map((one) => ({ ...one, isAlone: closest.length === 1 }));
}

/** A row of heads, which some readers keep as a row, has none over it. */
function hasHeads({ cells }: Passage): boolean {
  return cells.some(({ isRowHead, head }) => !isRowHead && head !== "");
}

function isWithin(few: ReadonlySet<number>, many: ReadonlySet<number>): boolean {
  return [...few].every((place) => many.has(place));
}

/** The claim's tokens that name a row; undefined where a word of its head is missing, or the claim names somebody whom neither table nor title knows. */
function placesOf({ statement }: Claim, row: Passage): ReadonlySet<number> | undefined {
  const head = headTerms(row);
  if (head.length === 0) return undefined;
  const places = new Set<number>();
  for (const term of head) {
    const { found, places: there } = presence(term, statement);
    const asked = found >= 0.9 ? there : askedAt(statement, term);
    const [first] = asked;
    if (first === undefined) return undefined;
    for (const place of asked) places.add(place);
  }
  const isStrange = statement.terms.some(
    (term) => term.entities.length + term.stems.length > 0 && term.at >= 0 && !isKnown(term, row),
  );
  return isStrange ? undefined : places;
}

/** Whether a word of a claim is known to a row, its table, its headings or its article's title. */
export function isKnown(term: Term, row: Passage): boolean {
  if (strength(term, row, { there: undefined, neighbours: true }) > 0) return true;
  if (tableOf(row).some(({ statement }) => presence(term, statement).found >= 0.9)) return true;
  const { imprintKeys, titleKeys } = row.home;
  const keys = term.stems.length > 0 ? term.stems : [term.key];
  return keys.some((key) => imprintKeys.has(key) || titleKeys.has(key) || row.contextKeys.has(key));
}

/** The words of a row's head, without what stands there in brackets. */
export function headTerms({ cells, statement }: Passage): readonly Term[] {
  const [head] = cells;
  if (head?.isRowHead !== true) return [];
  const aside = statement.sentence.tokens.findIndex(({ text }) => text === "(");
  const end = aside > head.from ? Math.min(head.to, aside) : head.to;
  return statement.terms.filter(({ at, key }) => at >= head.from && at < end && key !== "");
}

function askedAt({ sentence }: Claim["statement"], { key }: Term): readonly number[] {
  const words = ASKED.get(key);
  if (words === undefined) return [];
  return sentence.tokens.flatMap(({ lower }, at) => (words.includes(lower) ? [at] : []));
}
