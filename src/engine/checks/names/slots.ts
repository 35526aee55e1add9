import type { NameMention, NameType } from "../../mentions/names/name.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Claim } from "../check.js";

/** The entities that a name of the draft or of a source may stand for. */
export function entitiesOf(claim: Claim, name: NameMention): ReadonlySet<string> {
  return new Set(claim.sources.entities.lookup(name).entities.map(({ id }) => id));
}

/** The names of a passage. */
export function namesOf(passage: Passage): readonly NameMention[] {
  return passage.statement.mentions.filter((mention) => mention.kind === "name");
}

/** Whether the passage, or the sentence before or after it, names one of `ids`. */
export function isNear(passage: Passage, ids: ReadonlySet<string>): boolean {
  return [0, -1, 1].some((offset) => {
    const statement = passage.home.passages[passage.at + offset]?.statement;
    return statement !== undefined && [...ids].some((id) => statement.entityPlaces.has(id));
  });
}

/** Whether one could stand in the other's place: a person for a person, a place for a place or a people. */
export function isOfLikeType(a: NameType, b: NameType): boolean {
  if (a === b) return true;
  if (a === "other" || b === "other") return a !== "person" && b !== "person";
  const [x, y] = [a, b].sort();
  return (x === "demonym" && y === "place") || (x === "organisation" && y === "place");
}

/** Whether the two sets share a member. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const id of a) if (b.has(id)) return true;
  return false;
}
