import type { Entity, EntityTable } from "../../mentions/names/entities.js";
import type { NameMention, NameType } from "../../mentions/names/name.js";
import type { Statement } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Span } from "../../text/span.js";
import type { Claim } from "../check.js";
import { bodiesMeant } from "./bodiesMeant.js";

/** The entities that a name of the draft or of a source may stand for. */
export function entitiesOf(claim: Claim, name: NameMention): ReadonlySet<string> {
  const ids = claim.sources.entities.idsOf(name);
  const known = setsOf.get(ids) ?? new Set(ids);
  setsOf.set(ids, known);
  return known;
}

const setsOf = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The names of a passage. */
export function namesOf(passage: Passage): readonly NameMention[] {
  return passage.statement.mentions.filter((mention) => mention.kind === "name");
}

const PRONOUNS = new Set("he her his it its she their they".split(" "));

/**
 * How surely the passage speaks of one of `ids`: 1 where it names it, less where the sentence before does, most of
 * all before a pronoun, and where the next one does; else 0.
 */
export function nearnessOf(claim: Claim, passage: Passage, ids: ReadonlySet<string>): number {
  const known = nearnesses.get(ids) ?? new WeakMap<Passage, number>();
  nearnesses.set(ids, known);
  const found = known.get(passage) ?? findNearness(claim, passage, ids);
  known.set(passage, found);
  return found;
}

/** Of those that `entitiesOf` gives, which are of the sources that a passage stands among. */
const nearnesses = new WeakMap<ReadonlySet<string>, WeakMap<Passage, number>>();

function findNearness(claim: Claim, passage: Passage, ids: ReadonlySet<string>): number {
  const names = (offset: number): boolean => {
    const statement = passage.home.passages[passage.at + offset]?.statement;
    return statement !== undefined && [...ids].some((id) => statement.entityPlaces.has(id));
  };
  if (names(0) || isMeant(claim, passage, ids)) return 1;
  // "The ministry" is the one named last, not any.
  if (bodiesMeant(passage, claim.sources).length === 0 && hasCommonNoun(claim, passage, ids))
    return 0.9;
  const first = passage.statement.sentence.tokens.find(({ kind }) => kind === "word")?.lower ?? "";
  if (names(-1)) return PRONOUNS.has(first) ? 0.95 : 0.65;
  return names(1) ? 0.55 : 0;
}

/** Whether the passage speaks of one of `ids` by a common noun: `The company`. */
export function isMeant(claim: Claim, passage: Passage, ids: ReadonlySet<string>): boolean {
  return bodiesMeant(passage, claim.sources).some((body) => meet(ids, entitiesOf(claim, body)));
}

/** Whether the passage has the common noun of a fuller name: `the province` of `Ardeshan Province`. */
function hasCommonNoun(claim: Claim, { statement }: Passage, ids: ReadonlySet<string>): boolean {
  const nounOf = commonNouns(claim.sources.entities);
  for (const id of ids) {
    const noun = nounOf(id);
    if (noun !== undefined && statement.places.has(noun)) return true;
  }
  return false;
}

/** The key of the common noun in an entity's name, if it has one. */
type NounOf = (id: string) => string | undefined;

const nounsOf = new WeakMap<EntityTable, NounOf>();

function commonNouns(table: EntityTable): NounOf {
  const known = nounsOf.get(table);
  if (known !== undefined) return known;
  const entities = new Map(table.entities.map((entity) => [entity.id, entity]));
  const nouns = new Map<string, string | undefined>();
  const nounOf: NounOf = (id) => {
    if (!nouns.has(id)) nouns.set(id, commonNoun(entities.get(id)));
    return nouns.get(id);
  };
  nounsOf.set(table, nounOf);
  return nounOf;
}

function commonNoun(entity: Entity | undefined): string | undefined {
  const noun = COMMON_NOUN.exec(entity?.name ?? "")?.[0].toLowerCase();
  const counts = noun !== undefined && entity?.type !== "person" && entity?.type !== "demonym";
  return counts ? keyOf(noun) : undefined;
}

const COMMON_NOUN =
  /\b(?:Agency|Army|Bank|Centre|Center|City|Company|Council|Department|District|Hospital|Institute|Ministry|Party|Province|Region|University|Village)\b/iu;

/** Whether one could stand in the other's place: a person for a person, a place for a place or a people, a body for a body. */
export function isOfLikeType(a: NameType, b: NameType): boolean {
  if (a === b) return true;
  if (a === "demonym" || b === "demonym") return a === "place" || b === "place";
  return (a === "other" || b === "other") && a !== "person" && b !== "person";
}

/** Whether the two sets share a member. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const id of a) if (b.has(id)) return true;
  return false;
}

/** `(Orm News) -`, `Thesis on moss (supervisor: Tor Lien)`: somebody beside what the sentence is of. */
export function isInBrackets({ sentence: { tokens } }: Statement, { span }: NameMention): boolean {
  const before = tokens.filter(({ end }) => end <= span.start);
  return (
    before.findLastIndex(({ text }) => text === "(") >
    before.findLastIndex(({ text }) => text === ")")
  );
}

/** A name where it stands. */
export interface PlacedName {
  readonly statement: Statement;
  readonly name: NameMention;
}

const PREPOSITIONS = new Set(
  "against at by for from in inside into near of on outside over to toward towards under via with".split(
    " ",
  ),
);

/**
 * Whether two names stand in like places of their sentences: after the same preposition, before the same word
 * (`-backed`, `Foreign Minister`), or both where a subject stands, with no preposition before them.
 */
export function isInLikePlace(a: PlacedName, b: PlacedName): boolean {
  const [x, y] = [neighboursOf(a), neighboursOf(b)];
  if (isAgent(a) && isSubject(b)) return true;
  if (x.after !== "" && x.after === y.after) return true;
  if (x.after === "say" || y.after === "say") return false;
  if (x.suffixed || y.suffixed) return false;
  return x.preposition === y.preposition;
}

/** What sort of thing a name is where it stands: one of unknown type is a place behind `in` or `near`. */
export function typeAt({ statement: { sentence }, name }: PlacedName): NameType {
  if (name.type !== "other") return name.type;
  const words = sentence.tokens
    .filter(({ end }) => end <= name.span.start)
    .map(({ lower }) => lower);
  const last = words.at(-1) === "the" ? words.at(-2) : words.at(-1);
  return PLACING.has(last ?? "") ? "place" : name.type;
}

/** What sort of thing a name is: a person too where the sources as a whole take a full name for one. */
export function sortOf(claim: Claim, name: NameMention): NameType {
  if (name.type !== "other" || name.words.length < 2) return name.type;
  const { entities } = claim.sources.entities.lookup(name);
  const isPerson = entities.length > 0 && entities.every(({ type }) => type === "person");
  return isPerson ? "person" : name.type;
}

const PLACING = new Set("around at in near outside".split(" "));

/** `was fined by the board`: who does it, behind a participle. */
function isAgent({ statement: { sentence }, name }: PlacedName): boolean {
  const before = sentence.tokens.filter(({ end }) => end <= name.span.start);
  const words = before.slice(-AGENT_REACH).map(({ lower }) => lower);
  const by = words.lastIndexOf("by");
  if (by < 0 || words.length - by > 3) return false;
  const being = words.findLastIndex((word) => /^(?:are|be|been|being|is|was|were)$/u.test(word));
  return (
    being >= 0 && being < by && words.slice(being, by).some((word) => /(?:ed|en|n|t)$/u.test(word))
  );
}

/** The participle may stand so far before its agent. */
const AGENT_REACH = 12;

/** Whether a name is the first of its sentence, with no preposition before. */
function isSubject({ statement, name }: PlacedName): boolean {
  const first = statement.mentions.find(({ kind }) => kind === "name");
  return first === name && neighboursOf({ statement, name }).preposition === undefined;
}

/**
 * Where to look around a name: behind the clause that stands between it and its verb, as in `Norway, though far from any
 * war, keeps a base`.
 */
export function placeOf(statement: Statement, name: NameMention): Span {
  const { tokens } = statement.sentence;
  const { span } = name;
  if (neighboursOf({ statement, name }).preposition !== undefined) return span;
  const at = tokens.findIndex(({ start }) => start >= span.end);
  if (tokens[at]?.text !== "," || /^(?:and|nor|or)$/u.test(tokens[at + 1]?.lower ?? ""))
    return span;
  const end = tokens.findIndex(({ text }, i) => i > at && text === ",");
  const verb = tokens[end + 1];
  return end > at && end - at < LONGEST_ASIDE && verb !== undefined && /^\p{Ll}/u.test(verb.text)
    ? { start: verb.start, end: verb.end }
    : span;
}

const LONGEST_ASIDE = 15;

/** What stands beside a name. */
interface Neighbours {
  readonly preposition: string | undefined;
  readonly after: string;
  readonly suffixed: boolean;
}

// A name stands in one sentence.
const neighbours = new WeakMap<NameMention, Neighbours>();

function neighboursOf(placed: PlacedName): Neighbours {
  const known = neighbours.get(placed.name) ?? readNeighbours(placed);
  neighbours.set(placed.name, known);
  return known;
}

function readNeighbours({ statement, name }: PlacedName): Neighbours {
  const { tokens } = statement.sentence;
  const first = tokens.findIndex((token) => token.end > name.span.start);
  const next = tokens.find((token) => token.start >= name.span.end);
  const inside = tokens.find((token) => token.start < name.span.end && token.end > name.span.end);
  const suffix = inside?.lower.split("-").at(-1);
  // "to the builder Harcombe Homes": a noun may stand between.
  const reach = nounBefore(statement, name) === undefined ? 2 : 3;
  // "On Tuesday Rita Holm": the preposition is that of the day.
  const day = statement.mentions.find(
    ({ kind, span }) => kind === "date" && span.end === tokens[first - 1]?.end,
  );
  const before = (day === undefined ? tokens : [])
    .slice(Math.max(0, first - reach), Math.max(0, first))
    .reverse()
    .map(({ lower }) => lower);
  return {
    preposition: before.find((word) => PREPOSITIONS.has(word)),
    after: keyOf(suffix ?? (next?.kind === "word" ? next.lower : "")),
    suffixed: suffix !== undefined && /^(?:back|base|support|led|lead|aid)/u.test(keyOf(suffix)),
  };
}

/** The key of the word right after a name: `owner` in `the Swedish owner`; empty for none. */
export function nounAfter(statement: Statement, name: NameMention): string {
  return neighboursOf({ statement, name }).after;
}

/** The key of the common noun right before a name: `journal` in `the journal Nature`. */
export function nounBefore(statement: Statement, name: NameMention): string | undefined {
  const { tokens } = statement.sentence;
  const first = tokens.findIndex((token) => token.end > name.span.start);
  const noun = tokens[first - 1];
  const isNoun =
    noun?.kind === "word" && /^\p{Ll}{3,}$/u.test(noun.text) && !PREPOSITIONS.has(noun.lower);
  const isHeaded = /^(?:an?|her|his|its|the|their)$/u.test(tokens[first - 2]?.lower ?? "");
  const key = isNoun && isHeaded ? keyOf(noun.lower) : "";
  return key === "" ? undefined : key;
}
