import type { Span } from "../text/span.js";
import { overlaps } from "../text/span.js";
import { cellAt, isSeenFrom, valueCellAt, type RowCell } from "./cells.js";
import { clausesOf } from "./clauses.js";
import { neighboursOf, NOBODY, type Neighbour } from "./neighbours.js";
import { foundIn, presence, type Presence } from "./presence.js";
import type { Passage } from "./sourceSet.js";
import type { Statement, Term } from "./statement.js";

export { cellAt, presence, type Presence };

/** How well a passage speaks of what a claim says around one of its mentions. */
export interface Fit {
  /** Share of the claim's weighted terms that the passage has: 0 to 1. */
  readonly share: number;
  /** Sum of the weights found: tells two shared words of three from eight of twelve. */
  readonly mass: number;
  /** Share of the terms of the mention's own phrase: 0 to 1. */
  readonly local: number;
}

/** What is compared: a claim without the mention at issue, and a passage around the value it gives. */
export interface FitQuestion {
  readonly claim: Statement;
  /** The mention at issue; its words don't count. */
  readonly without?: Span;
  readonly passage: Passage;
  /** The value in the passage; words near it count more. */
  readonly around?: Span;
  /** Whether words of the sentences before and after count (less); default true. */
  readonly neighbours?: boolean;
}

/** More than a neighbour's, as a column head's is more than this: the first that is found tells what a word counts for. */
const CONTEXT = 0.6;
/** A word of the cell's own column head is as good as one beside the value. */
const HEAD = 0.9;
const TITLE = 0.45;
/** What a word counts for that stands in another clause than the mention or the value. */
const OTHER_CLAUSE = 0.7;

/**
 * Do they speak of the same thing? Each term of the claim counts by its weight and its nearness to the mention, and
 * is found in the passage's own sentence (most), in a neighbouring one, in its heading or in the source's title (less).
 */
export function fitOf({ claim, without, passage, around, neighbours = true }: FitQuestion): Fit {
  const knownClaim = knownClaimOf(claim);
  const { counted, total, localTotal } = frameOf(knownClaim, without);
  const there = around === undefined ? undefined : indexAt(passage.statement, around);
  let got = 0;
  let mass = 0;
  let localGot = 0;
  const cell = there === undefined ? undefined : valueCellAt(passage, there);
  const known = knownOf(knownClaim, passage);
  const { statement } = passage;
  const near = neighbours ? neighboursOf : nobody;
  for (const { number, term, inAll, weight, isLocal } of counted) {
    const own = (known.own[number] ??= presence(term, statement));
    const found =
      inSentence(own, passage, { there, cell }) ??
      (neighbours && cell === undefined
        ? (known.around[number] ??= aroundSentence(term, passage, ANYWHERE))
        : aroundSentence(term, passage, { near, cell }));
    got += weight * found;
    mass += inAll * found;
    if (isLocal) localGot += term.weight * found;
  }
  const row = (known.row ??= rowFit(claim, passage));
  return {
    share: Math.max(row, total === 0 ? 0 : got / total),
    mass,
    local: Math.max(row, localTotal === 0 ? 0 : localGot / localTotal),
  };
}

/** What counts of a claim's terms around one of its mentions. */
interface Frame {
  readonly counted: readonly CountedTerm[];
  readonly total: number;
  readonly localTotal: number;
}

interface CountedTerm {
  /** Its place among the claim's terms. */
  readonly number: number;
  readonly term: Term;
  /** Its weight, more for a term near the mention, whatever its clause; `weight` counts the clause as well. */
  readonly inAll: number;
  readonly weight: number;
  /** Whether it is of the mention's own phrase. */
  readonly isLocal: boolean;
}

function frameOf({ claim, frames }: KnownClaim, without: Span | undefined): Frame {
  const key = without === undefined ? "" : `${String(without.start)} ${String(without.end)}`;
  const known = frames.get(key);
  if (known !== undefined) return known;
  const at = without === undefined ? undefined : indexAt(claim, without);
  const counted: CountedTerm[] = [];
  let total = 0;
  let localTotal = 0;
  for (const [number, term] of claim.terms.entries()) {
    if (without !== undefined && overlaps(term.span, without)) continue;
    const inAll = term.weight * nearness(claim, at, term.at);
    const weight = inAll * (isOfOneClause(claim, at, term.at) ? 1 : OTHER_CLAUSE);
    const isLocal = at !== undefined && distanceOf(claim, at, term.at) <= LOCAL;
    counted.push({ number, term, inAll, weight, isLocal });
    total += weight;
    if (isLocal) localTotal += term.weight;
  }
  const frame = { counted, total, localTotal };
  frames.set(key, frame);
  return frame;
}

/** Whether a claim has nothing else in the phrase of one of its words, so that `local` tells nothing: `…, most of them men`. */
export function isApart(claim: Statement, without: Span): boolean {
  return frameOf(knownClaimOf(claim), without).localTotal === 0;
}

/** What was found of a claim's terms in a passage, by the term's number: the same for every mention of the claim. */
interface Known {
  readonly own: Presence[];
  readonly around: number[];
  /** See `rowFit`. */
  row?: number;
}

/** What is known of one claim. */
interface KnownClaim {
  readonly claim: Statement;
  /** Its terms' numbers. */
  readonly numbers: ReadonlyMap<Term, number>;
  readonly byPassage: Map<Passage, Known>;
  /** By the mention at issue. */
  readonly frames: Map<string, Frame>;
}

/** One claim is judged after the other, and source sentences beside it are compared with each other: few at a time. */
const MOST_CLAIMS = 8;
/** The one asked about last comes first. */
let claims: readonly KnownClaim[] = [];

function knownClaimOf(claim: Statement): KnownClaim {
  const [last] = claims;
  if (last?.claim === claim) return last;
  const first = claims.find((one) => one.claim === claim) ?? {
    claim,
    numbers: new Map(claim.terms.map((term, number) => [term, number] as const)),
    byPassage: new Map<Passage, Known>(),
    frames: new Map<string, Frame>(),
  };
  claims = [first, ...claims.filter((one) => one !== first)].slice(0, MOST_CLAIMS);
  return first;
}

function knownOf({ byPassage }: KnownClaim, passage: Passage): Known {
  const known = byPassage.get(passage);
  if (known !== undefined) return known;
  const made: Known = { own: [], around: [] };
  byPassage.set(passage, made);
  return made;
}

/** How well a row fits whose head the claim has word for word, by how much that head says. */
const ROW_NAMED = 0.45;
const ROW_MASS = 0.1;

/**
 * A table row has no verbs: it speaks of what the claim speaks of if the claim has all words of its head (what stands
 * there in brackets aside), and names nobody whom row, table and source don't know.
 */
export function rowFit(claim: Statement, passage: Passage): number {
  const [head] = passage.cells;
  if (head?.isRowHead !== true) return 0;
  const { sentence, terms } = passage.statement;
  const aside = sentence.tokens.findIndex(({ text }) => text === "(");
  const end = aside > head.from ? Math.min(head.to, aside) : head.to;
  const named = terms.filter(({ at, key }) => at >= head.from && at < end && key !== "total");
  const mass = named.reduce((sum, { weight }) => sum + weight, 0);
  if (mass === 0 || !named.every((term) => presence(term, claim).found >= 0.9)) return 0;
  const isStrange = claim.terms.some(
    (term) =>
      term.entities.length > 0 &&
      term.at >= 0 &&
      strength(term, passage, { there: undefined, neighbours: true }) === 0 &&
      !has(passage.home.imprintKeys, term),
  );
  return isStrange ? 0 : ROW_NAMED + ROW_MASS * Math.min(2, mass);
}

/** How surely `passage` has this term: 1 in its own sentence near the value, 0 nowhere. */
export function strength(
  term: Term,
  passage: Passage,
  { there, neighbours }: { readonly there: number | undefined; readonly neighbours: boolean },
): number {
  if (there === undefined && neighbours) return strengthAnywhere(term, passage);
  const cell = there === undefined ? undefined : valueCellAt(passage, there);
  return (
    inSentence(presence(term, passage.statement), passage, { there, cell }) ??
    aroundSentence(term, passage, { near: neighbours ? neighboursOf : nobody, cell })
  );
}

/** The same wherever the value stands, neighbours included: of the claim that was asked about last it is mostly known. */
function strengthAnywhere(term: Term, passage: Passage): number {
  const [last] = claims;
  const number = last?.numbers.get(term);
  if (last === undefined || number === undefined) {
    const { found } = presence(term, passage.statement);
    return found > 0 ? found : aroundSentence(term, passage, ANYWHERE);
  }
  const { own, around } = knownOf(last, passage);
  const { found } = (own[number] ??= presence(term, passage.statement));
  return found > 0 ? found : (around[number] ??= aroundSentence(term, passage, ANYWHERE));
}

function inSentence(
  { found, places }: Presence,
  passage: Passage,
  { there, cell }: { readonly there: number | undefined; readonly cell: RowCell | undefined },
): number | undefined {
  if (found <= 0) return undefined;
  if (there === undefined) return found;
  let near: number | undefined;
  for (const place of places) {
    if (cell !== undefined && !isSeenFrom(passage, cell, place)) continue;
    const inClause = isOfOneClause(passage.statement, there, place) ? 1 : OTHER_CLAUSE;
    near = Math.max(near ?? 0, inClause * nearness(passage.statement, there, place));
  }
  return near === undefined ? undefined : found * (0.6 + 0.4 * near);
}

/** Where a term is looked for beside a passage's own sentence. */
interface Around {
  readonly near: (passage: Passage) => readonly Neighbour[];
  /** The value's, if it stands in a table. */
  readonly cell: RowCell | undefined;
}

const ANYWHERE: Around = { near: neighboursOf, cell: undefined };

function nobody(): readonly Neighbour[] {
  return NOBODY;
}

function aroundSentence(term: Term, passage: Passage, { near, cell }: Around): number {
  if (cell !== undefined && has(cell.headKeys, term)) return HEAD;
  if (has(passage.contextKeys, term) && !(cell !== undefined && isForeign(cell, term)))
    return CONTEXT;
  let best = has(passage.home.titleKeys, term) ? TITLE : 0;
  for (const { statement, weight } of near(passage)) {
    // What has been found already counts for as much as any word there could.
    if (weight > best) best = Math.max(best, weight * foundIn(term, statement));
  }
  return best;
}

function isForeign({ foreignKeys }: RowCell, { key, stems }: Term): boolean {
  return stems.length === 0 ? foreignKeys.has(key) : stems.every((stem) => foreignKeys.has(stem));
}

function has(keys: ReadonlySet<string>, term: Term): boolean {
  return term.stems.length === 0 ? keys.has(term.key) : term.stems.every((stem) => keys.has(stem));
}

/** Words this near belong to the same phrase. */
const LOCAL = 5;
/** How far away a term of the sentence before counts as. */
const BEFORE = 10;

/** Whether two tokens stand in one clause; so they do where there is no place to compare with. */
function isOfOneClause({ sentence }: Statement, from: number | undefined, to: number): boolean {
  if (from === undefined) return true;
  const clauses = clausesOf(sentence);
  return clauses[from] === clauses[to];
}

/** 1 beside it, one half ten words away; 1 where there is no place to be near to. */
function nearness(statement: Statement, from: number | undefined, to: number): number {
  return from === undefined ? 1 : 1 / (1 + Math.max(0, distanceOf(statement, from, to) - 1) / 10);
}

/** Words between two tokens of a statement, where a comma or a colon counts as several. */
export function distanceOf({ reach }: Statement, from: number, to: number): number {
  const [a, b] = [reach[from] ?? reach.length, reach[to] ?? -BEFORE];
  return Math.abs(a - b);
}

/** The token at which `span` begins. */
export function indexAt({ sentence }: Statement, span: Span): number {
  const index = sentence.tokens.findIndex((token) => token.end > span.start);
  return index < 0 ? sentence.tokens.length : index;
}
