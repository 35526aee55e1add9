import { keyOf } from "../../../evidence/words/key.js";
import { officeOf } from "../../../mentions/names/compareRoles.js";
import type { EntityTable } from "../../../mentions/names/entities.js";
import type { Office } from "./office.js";
import { stateHeads } from "./words.js";

/**
 * How two offices stand to each other. `same`: of the same body; `loose`: at least one does not say of what; `other`:
 * one of the kind, but another's or another rank; `past`: the one is held no more; `incomparable`: other kinds.
 */
export type OfficeLikeness = "incomparable" | "loose" | "other" | "past" | "same";

/** Compares what two offices are over: `leads the Conservatives` is `the Conservative leader`. Total. */
export function compareOffices(a: Office, b: Office, table: EntityTable): OfficeLikeness {
  const [x, y] = [officeOf(a.role), officeOf(b.role)];
  if (x.head === "" || keyOf(x.head) !== keyOf(y.head)) return "incomparable";
  if (x.rank !== y.rank) return "other";
  if (a.isPast !== b.isPast) return "past";
  const fields = compareFields([...x.fields].map(keyOf), [...y.fields].map(keyOf));
  const owners = compareOwners(a, b, table);
  if (fields === "other" || owners === "other") return "other";
  if (owners === "same") return "same";
  // "Prime Minister" and "UK Prime Minister" may be two.
  const isEither = hasOwner(a) !== hasOwner(b) && stateHeads.has(x.head);
  return fields === "same" && !isEither ? "same" : "loose";
}

/** The head of an office, in one word for all its forms: `chairperson` for `chairwoman of the trust`. */
export function headOf({ role }: Office): string {
  return officeOf(role).head;
}

function hasOwner({ owners, ownerWords }: Office): boolean {
  return owners.length + ownerWords.length > 0;
}

type Partial = "loose" | "other" | "same";

/** `health` in `health minister`: all of the shorter list must stand in the other. */
function compareFields(a: readonly string[], b: readonly string[]): Partial {
  if (a.length === 0 || b.length === 0) return "loose";
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((key) => many.includes(key)) ? "same" : "other";
}

/** A name met by its entity or its words; `the club` may be any that bears a name. */
function compareOwners(a: Office, b: Office, table: EntityTable): Partial {
  const [mine, theirs] = [namedOwners(a, table), namedOwners(b, table)];
  const everything = [...theirs, ...b.ownerNouns];
  if (mine.some((key) => everything.includes(key))) return "same";
  if (a.ownerNouns.some((key) => everything.includes(key))) return "same";
  return mine.length > 0 && theirs.length > 0 ? "other" : "loose";
}

function namedOwners({ owners, ownerWords }: Office, table: EntityTable): readonly string[] {
  return [
    ...ownerWords,
    ...owners.flatMap((owner) => [
      ...table.lookup(owner).entities.map(({ id }) => `@${id}`),
      ...owner.words.map((word) => keyOf(word)).filter((key) => key !== ""),
    ]),
  ];
}
