import type { Claim } from "../checks/check.js";
import { distanceOf, indexAt, presence, strength } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Statement, Term } from "../evidence/statement.js";
import type { MentionBase } from "../mentions/mention.js";
import { overlaps, type Span } from "../text/span.js";

/** Words this far from a value belong to its clause; a comma or a colon counts as several. */
const CLAUSE = 8;

/** A mention's place in its claim: what stands beside it. Made once for all the values it is compared with. */
export interface Place {
  readonly claim: Statement;
  readonly mention: MentionBase<string>;
  /** Its first token. */
  readonly at: number;
  /** The claim's own words beside the mention: no numbers, nothing of the sentence before. */
  readonly words: readonly Term[];
  /** Those in the mention's clause. */
  readonly clause: readonly Term[];
  /** The names among them, in the whole sentence. */
  readonly names: readonly Term[];
  /** Keys and entities of all that the claim says, the sentence before included. */
  readonly keys: ReadonlySet<string>;
  /** How much of the claim the passage has that has most. */
  readonly most: number;
}

/** Looks around a mention of a claim. */
export function placeOf({ statement: claim, matches }: Claim, mention: MentionBase<string>): Place {
  const at = indexAt(claim, mention.span);
  const words = claim.terms.filter(
    (term) => term.at >= 0 && !term.key.startsWith("#") && !overlaps(term.span, mention.span),
  );
  return {
    claim,
    mention,
    at,
    words,
    clause: words.filter((term) => distanceOf(claim, at, term.at) <= CLAUSE),
    names: words.filter(({ entities }) => entities.length > 0),
    keys: keysOf(claim),
    most: matches[0]?.share ?? 0,
  };
}

const keysByClaim = new WeakMap<Statement, ReadonlySet<string>>();

function keysOf(claim: Statement): ReadonlySet<string> {
  const known = keysByClaim.get(claim);
  if (known !== undefined) return known;
  const keys = new Set(
    claim.terms.flatMap(({ key, stems, entities }) => [key, ...stems, ...entities]),
  );
  keysByClaim.set(claim, keys);
  return keys;
}

/** Share of the weight of `terms` that stands near the value, in its clause; `none` where there are no terms. */
export function nearShare(
  terms: readonly Term[],
  { statement }: Passage,
  { value, none }: { readonly value: Span; readonly none: number },
): number {
  const there = indexAt(statement, value);
  let total = 0;
  let got = 0;
  for (const term of terms) {
    const { found, places } = presence(term, statement);
    const near = found > 0 && places.some((place) => distanceOf(statement, there, place) <= CLAUSE);
    total += term.weight;
    got += near ? term.weight * found : 0;
  }
  return total === 0 ? none : got / total;
}

/** Whether the words right behind the two values are the same: `23 dead` and `23 were missing` differ. */
export function nextWords(
  { claim, mention }: Place,
  { statement }: Passage,
  value: Span,
): "other" | "same" | "untold" {
  const [a, b] = [nextWord(claim, mention.span), nextWord(statement, value)];
  if (a === undefined || b === undefined) return "untold";
  return a.key === b.key || a.stems.includes(b.key) || b.stems.includes(a.key) ? "same" : "other";
}

/** The word that follows a value, weak words aside, with no mark in between. */
function nextWord(statement: Statement, value: Span): Term | undefined {
  const next = statement.terms.find(
    ({ span, at, key }) => at >= 0 && span.start >= value.end && !key.startsWith("#"),
  );
  if (next === undefined || next.entities.length > 0) return undefined;
  const { reach, sentence } = statement;
  const last = sentence.tokens.findLastIndex(({ start }) => start < value.end);
  return (reach[next.at] ?? 0) - (reach[last] ?? 0) <= NEXT ? next : undefined;
}

/** `23 were reported dead` is near enough. */
const NEXT = 3;

/** Share of the claim's names that neither the passage nor what stands around it has. */
export function namesLacking(names: readonly Term[], passage: Passage): number {
  if (names.length === 0) return 0;
  const around = { there: undefined, neighbours: true } as const;
  return (
    names.filter((term) => strength(term, passage, around) < HALF_A_NAME).length / names.length
  );
}

/** `Bank` alone of `World Bank` is no name found. */
const HALF_A_NAME = 0.3;

/** Words this near stand beside a value. */
const BESIDE = 3;

/** What the passage says around its value and the claim does not say: shares, 0 to 1. */
export interface Strange {
  /** Of the words in the value's clause. */
  readonly words: number;
  /** Of those right beside it. */
  readonly beside: number;
  /** Of the names in its clause. */
  readonly names: number;
}

/** How much stands around the value that the claim does not say: it may be of something else. */
export function strangeAround(
  { keys }: Place,
  { statement, cells }: Passage,
  value: Span,
): Strange {
  // A row's words stand in heads that are looked at by themselves.
  if (cells.length > 0) return { words: 0.5, beside: 0.5, names: 0 };
  const there = indexAt(statement, value);
  const near = statement.terms
    .filter(({ key, span }) => !key.startsWith("#") && !overlaps(span, value))
    .map((term) => ({ term, far: distanceOf(statement, there, term.at) }))
    .filter(({ far }) => far <= CLAUSE);
  const lacking = (terms: typeof near): number => {
    const total = terms.reduce((sum, { term }) => sum + term.weight, 0);
    const strange = terms
      .filter(({ term }) => !isTold(keys, term))
      .reduce((sum, { term }) => sum + term.weight, 0);
    return total === 0 ? 0 : strange / total;
  };
  return {
    words: lacking(near),
    beside: lacking(near.filter(({ far }) => far <= BESIDE)),
    names: lacking(near.filter(({ term }) => term.entities.length > 0)),
  };
}

function isTold(keys: ReadonlySet<string>, { key, entities, stems }: Term): boolean {
  return keys.has(key) || [...entities, ...stems].some((other) => keys.has(other));
}
