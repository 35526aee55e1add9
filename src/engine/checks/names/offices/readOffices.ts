import type { Statement } from "../../../evidence/statement.js";
import { keyOf } from "../../../evidence/words/key.js";
import { officeOf } from "../../../mentions/names/compareRoles.js";
import type { NamedRole, NameMention } from "../../../mentions/names/name.js";
import type { Token } from "../../../text/sentence.js";
import { overlaps } from "../../../text/span.js";
import type { Office } from "./office.js";
import { takenUp } from "./takenUp.js";
import { definiteWords, officeEnds, officeHeads, officeLinks, officeVerbs } from "./words.js";

/** A sentence as the reading of offices needs it. */
interface Scene {
  readonly tokens: readonly Token[];
  /** The name that each token is part of. */
  readonly nameAt: readonly (NameMention | undefined)[];
}

const read = new WeakMap<Statement, readonly Office[]>();

/** The offices that a sentence gives to those it names: by title, in apposition, `who leads …`, `remains its chairman`. */
export function readOffices(statement: Statement): readonly Office[] {
  const known = read.get(statement);
  if (known !== undefined) return known;
  const names = statement.mentions.filter((mention) => mention.kind === "name");
  const { tokens } = statement.sentence;
  const nameAt = tokens.map((token) => names.find(({ span }) => overlaps(span, token)));
  const scene: Scene = { tokens, nameAt };
  const offices = names
    .filter(mayBearOffice)
    .flatMap((name) => [
      ...rolesOf(name).map((role) => titleOffice(scene, name, role)),
      ...clauseOffices(scene, name),
      ...(predicateOffice(scene, name) ?? []),
      ...(nounOffice(scene, name) ?? []),
      ...newOffices(scene, name),
    ]);
  read.set(statement, offices);
  return offices;
}

/** Whether a name may be that of somebody who has an office. */
export function mayBearOffice({ type }: NameMention): boolean {
  return type === "person" || type === "other";
}

/** `Iraqi Foreign Minister Abbas Karimli`, `Karimli, Iraq's foreign minister`, `the governor of Osh region, Aizhan Beishenova`. */
function titleOffice(scene: Scene, bearer: NameMention, role: NamedRole): Office {
  const from = scene.tokens.findIndex(({ end }) => end > role.span.start);
  const to = endAt(scene.tokens, role.span.end);
  const before = ownersBefore(scene, from, bearer);
  const after = ownersAfter(scene, to, bearer);
  const isTitle =
    /^\p{Lu}/u.test(scene.tokens[from]?.text ?? "") && role.span.end < bearer.span.start;
  // "Kowalczyk, chief executive of Athletic,"
  const isBare = scene.tokens[from - 1]?.text === "," && role.span.start > bearer.span.end;
  const hasOwner = hasOwners(before) || hasOwners(after);
  return {
    bearer,
    span: role.span,
    role: role.text,
    ...joined(before, after),
    isDefinite: before.isDefinite || (isTitle && from > 0) || (isBare && hasOwner),
    isPast: before.isPast || officeOf(role.text).isPast || isAtTheTime(scene.tokens, to),
    isTitle,
    ...(isPronoun(scene.tokens[from - 1]) ? { isOfPronoun: true } : {}),
  };
}

function rolesOf({ role, otherRoles = [] }: NameMention): readonly NamedRole[] {
  return role === undefined ? [] : [role, ...otherRoles];
}

/** `its chairman`: of what the sentence speaks of. */
function isPronoun(token: Token | undefined): boolean {
  return token?.lower === "its" || token?.lower === "their";
}

/** `Colin Threlfall, who leads the Conservatives`, `Solberg owns the club`. */
function clauseOffices({ tokens, nameAt }: Scene, bearer: NameMention): readonly Office[] {
  const end = endAt(tokens, bearer.span.end);
  let at = end;
  if (tokens[at]?.text === ",") at += 1;
  const isRelative = tokens[at]?.lower === "who";
  if (isRelative) at += 1;
  else at = end;
  const verb = tokens[at];
  const role = officeVerbs.get(verb?.lower ?? "");
  // "Beck led the race" is no office; "who led the study" and "leads the party" are.
  if (verb === undefined || role === undefined) return [];
  if (!isRelative && !verb.lower.endsWith("s")) return [];
  const owners = ownersIn({ tokens, nameAt }, at + 1);
  return hasOwners(owners)
    ? [{ bearer, span: verb, role, ...owners, isDefinite: true, isPast: false, isTitle: false }]
    : [];
}

function newOffices(scene: Scene, bearer: NameMention): readonly Office[] {
  const taken = takenUp(scene.tokens, endAt(scene.tokens, bearer.span.end));
  if (taken === undefined) return [];
  const { role, span, to } = taken;
  const owners = ownersAfter(scene, to, bearer);
  const told = { isDefinite: true, isPast: false, isTitle: false, isNew: true } as const;
  return [{ bearer, span, role, ...owners, ...told }];
}

/** `Her supervisor was Ola Lien`, `the chief executive of the mill is Anna Crewe`. */
function predicateOffice(scene: Scene, bearer: NameMention): readonly Office[] | undefined {
  const { tokens } = scene;
  const at = scene.nameAt.indexOf(bearer);
  if (!/^(?:are|is|remains|was|were)$/u.test(tokens[at - 1]?.lower ?? "")) return undefined;
  let to = at - 2;
  while (to > at - LONGEST && !isHeadAt(tokens, to)) {
    if (tokens[to]?.kind !== "word") return undefined;
    to -= 1;
  }
  const head = tokens[to];
  if (head === undefined || !isHeadAt(tokens, to)) return undefined;
  const isWhole = to === at - 2 || officeLinks.has(tokens[to + 1]?.lower ?? "");
  let from = to;
  while (
    from > to - 3 &&
    /^\p{Ll}{3,}$/u.test(tokens[from - 1]?.text ?? "") &&
    !definiteWords.has(tokens[from - 1]?.lower ?? "")
  )
    from -= 1;
  const before = ownersBefore(scene, from, bearer);
  const first = tokens[from];
  if (!isWhole || first === undefined || !before.isDefinite) return undefined;
  const role = tokens
    .slice(from, to + 1)
    .map(({ lower }) => lower)
    .join(" ");
  const after = ownersAfter(scene, to + 1, bearer);
  return [
    {
      ...joined(before, after),
      bearer,
      span: { start: first.start, end: head.end },
      role,
      isDefinite: true,
      isPast: before.isPast || officeOf(role).isPast,
      isTitle: false,
      ...(isPronoun(tokens[from - 1]) ? { isOfPronoun: true as const } : {}),
    },
  ];
}

/** `executive` is a head in `chief executive`. */
function isHeadAt(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== "word" || /^\p{Lu}/u.test(token.text)) return false;
  return isHead(token) || officeHeads.has(officeOf(`${before?.lower ?? ""} ${token.lower}`).head);
}

function joined(a: Owners, b: Owners): Owners {
  return {
    owners: [...a.owners, ...b.owners],
    ownerWords: [...a.ownerWords, ...b.ownerWords],
    ownerNouns: [...a.ownerNouns, ...b.ownerNouns],
  };
}

const BEING = new Set(["became", "becomes", "is", "remained", "remains", "was"]);

/** `Radnor, who had run it for years and remains its chairman`: said of the name that the clause is about. */
function nounOffice({ tokens, nameAt }: Scene, bearer: NameMention): readonly Office[] | undefined {
  const end = endAt(tokens, bearer.span.end);
  for (let at = end + 1; at < tokens.length; at++) {
    const name = nameAt[at];
    const next = tokens[at];
    // Another who may be meant, or another clause.
    if (name !== undefined && name !== bearer && name.type === "person") return undefined;
    if (next === undefined || /^[;:—“”"]$/u.test(next.text)) return undefined;
    if (!definiteWords.has(tokens[at + 1]?.lower ?? "")) continue;
    // "Frey, an ecologist at Tarnholm and the lead author"
    const isListed = next.lower === "and" && /^an?$/u.test(tokens[end + 1]?.lower ?? "");
    if (!BEING.has(next.lower) && !isListed) continue;
    let to = at + 2;
    while (to < at + 6 && tokens[to]?.kind === "word" && !isHead(tokens[to])) to += 1;
    const head = tokens[to];
    const first = tokens[at + 2];
    if (head === undefined || first === undefined || !isHead(head)) continue;
    const owners = ownersAfter({ tokens, nameAt }, to + 1, bearer);
    const role = tokens
      .slice(at + 2, to + 1)
      .map(({ lower }) => lower)
      .join(" ");
    const span = { start: first.start, end: head.end };
    return [
      {
        bearer,
        span,
        role,
        ...owners,
        isDefinite: true,
        isPast: officeOf(role).isPast,
        isTitle: false,
      },
    ];
  }
  return undefined;
}

function isHead(token: Token | undefined): boolean {
  return token !== undefined && officeHeads.has(officeOf(token.lower).head);
}

type Owners = Pick<Office, "ownerNouns" | "ownerWords" | "owners">;

function hasOwners({ owners, ownerWords, ownerNouns }: Owners): boolean {
  return owners.length + ownerWords.length + ownerNouns.length > 0;
}

const PAST = new Set(["ex", "former", "late", "onetime", "then"]);

/** Whose it is, told before the office: `The club's Norwegian owner`, `Turkey's foreign minister`. */
function ownersBefore(
  { tokens, nameAt }: Scene,
  from: number,
  bearer: NameMention,
): Owners & Pick<Office, "isDefinite" | "isPast"> {
  const owners: NameMention[] = [];
  const ownerWords: string[] = [];
  const ownerNouns: string[] = [];
  let at = from - 1;
  let isDefinite = false;
  let isPast = false;
  for (; at >= 0 && at > from - 8; at--) {
    const token = tokens[at];
    const name = nameAt[at];
    if (token === undefined || name === bearer || token.kind === "mark") break;
    const isPossessive = /['’]s?$/u.test(token.text);
    if (name !== undefined && name.type !== "person") {
      if (!owners.includes(name)) owners.push(name);
      isDefinite ||= isPossessive;
      continue;
    }
    if (definiteWords.has(token.lower)) isDefinite = true;
    else if (PAST.has(token.lower)) {
      isPast = true;
      continue;
    } else if (isPossessive || (/^\p{Lu}/u.test(token.text) && at > 0)) {
      const key = keyOf(token.lower);
      if (key !== "") (/^\p{Lu}/u.test(token.text) && at > 0 ? ownerWords : ownerNouns).push(key);
      isDefinite ||= isPossessive;
      continue;
    }
    break;
  }
  return { owners, ownerWords, ownerNouns, isDefinite, isPast };
}

/** Whose it is, told behind the office: `of the Growers' Federation`, `at Ghent University`; not `at the time`. */
function ownersAfter(scene: Scene, to: number, bearer: NameMention): Owners {
  return !isAtTheTime(scene.tokens, to) &&
    officeLinks.has(scene.tokens[to]?.lower ?? "") &&
    scene.nameAt[to] !== bearer
    ? ownersIn(scene, to + 1, bearer)
    : { owners: [], ownerWords: [], ownerNouns: [] };
}

function isAtTheTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "at" && tokens[at + 2]?.lower === "time";
}

const LONGEST = 8;

function ownersIn({ tokens, nameAt }: Scene, from: number, bearer?: NameMention): Owners {
  const owners: NameMention[] = [];
  const ownerWords: string[] = [];
  const ownerNouns: string[] = [];
  for (let at = from; at < tokens.length && at < from + LONGEST; at++) {
    const name = nameAt[at];
    if (name !== undefined) {
      if (name === bearer) break;
      if (!owners.includes(name)) owners.push(name);
      continue;
    }
    const token = tokens[at];
    if (token?.kind !== "word" || officeEnds.has(token.lower)) break;
    const key = keyOf(token.lower);
    if (key === "" || officeLinks.has(token.lower)) continue;
    (/^\p{Lu}/u.test(token.text) ? ownerWords : ownerNouns).push(key);
  }
  return { owners, ownerWords, ownerNouns };
}

function endAt(tokens: readonly Token[], offset: number): number {
  const at = tokens.findIndex(({ start }) => start >= offset);
  return at < 0 ? tokens.length : at;
}
