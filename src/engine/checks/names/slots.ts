import type { EntityTable, NameLookup } from "../../mentions/names/entities.js";
import type { NameMention, NameType } from "../../mentions/names/name.js";
import type { Statement } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Claim } from "../check.js";

/** The entities that a name of the draft or of a source may stand for. */
export function entitiesOf(claim: Claim, name: NameMention): ReadonlySet<string> {
  const found = claim.sources.entities.lookup(name);
  const known = idsOf.get(found);
  if (known !== undefined) return known;
  const ids = new Set(found.entities.map(({ id }) => id));
  idsOf.set(found, ids);
  return ids;
}

const idsOf = new WeakMap<NameLookup, ReadonlySet<string>>();

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
  const names = (offset: number): boolean => {
    const statement = passage.home.passages[passage.at + offset]?.statement;
    return statement !== undefined && [...ids].some((id) => statement.entityPlaces.has(id));
  };
  if (names(0)) return 1;
  if (hasCommonNoun(claim, passage, ids)) return 0.9;
  const first = passage.statement.sentence.tokens.find(({ kind }) => kind === "word")?.lower ?? "";
  if (names(-1)) return PRONOUNS.has(first) ? 0.95 : 0.65;
  return names(1) ? 0.55 : 0;
}

/** Whether the passage has the common noun of a fuller name: `the province` of `Ardeshan Province`. */
function hasCommonNoun(claim: Claim, { statement }: Passage, ids: ReadonlySet<string>): boolean {
  const nouns = commonNouns(claim.sources.entities);
  for (const id of ids) {
    const noun = nouns.get(id);
    if (noun !== undefined && statement.places.has(noun)) return true;
  }
  return false;
}

/** The keys of common nouns in names, by entity. */
const nounsOf = new WeakMap<EntityTable, ReadonlyMap<string, string>>();

function commonNouns(table: EntityTable): ReadonlyMap<string, string> {
  const known = nounsOf.get(table);
  if (known !== undefined) return known;
  const nouns = new Map(
    table.entities.flatMap(({ id, type, name }) => {
      const noun = COMMON_NOUN.exec(name)?.[0].toLowerCase();
      const counts = noun !== undefined && type !== "person" && type !== "demonym";
      return counts ? [[id, keyOf(noun)] as const] : [];
    }),
  );
  nounsOf.set(table, nouns);
  return nouns;
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
  if (x.after !== "" && x.after === y.after) return true;
  if (x.after === "say" || y.after === "say") return false;
  if (x.suffixed || y.suffixed) return false;
  return x.preposition === y.preposition;
}

function neighboursOf({ statement, name }: PlacedName): {
  readonly preposition: string | undefined;
  readonly after: string;
  readonly suffixed: boolean;
} {
  const { tokens } = statement.sentence;
  const first = tokens.findIndex((token) => token.end > name.span.start);
  const next = tokens.find((token) => token.start >= name.span.end);
  const inside = tokens.find((token) => token.start < name.span.end && token.end > name.span.end);
  const suffix = inside?.lower.split("-").at(-1);
  // "to the builder Harcombe Homes": a noun may stand between.
  const reach = nounBefore(statement, name) === undefined ? 2 : 3;
  const before = tokens
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
