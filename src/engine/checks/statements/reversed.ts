import type { Match } from "../../evidence/findPassages.js";
import { presence } from "../../evidence/fit.js";
import type { Statement } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import { isTakenBackAt } from "../../weighing/withdrawn.js";
import type { Token } from "../../text/sentence.js";
import { overlaps } from "../../text/span.js";
import type { Claim } from "../check.js";
import { entitiesOf, meet } from "../names/slots.js";
import { actAt, isVerbAt, termsAt, type Act } from "./acts.js";
import { denialOf } from "./denied.js";
import { nameAt, nounAt, partyOf, type Party } from "./parties.js";

/** Verbs that go from one party to another and seldom back. */
const ONE_WAY = keysOf(
  `appoint arrest bribe buy capture defeat dismiss employ fine hire invade invite kill lend owe pay rescue sell summon
  teach`,
);
/** The same of verbs that often go both ways: they must agree in what it is about as well. */
const OFTEN_BACK = keysOf("accuse attack beat blame criticise praise sue support thank warn");
const SAME_THING = 0.7;
const SAME_MATTER = 0.8;
const MOST_PASSAGES = 12;

/** A party of a claim that a passage has on the other side of the same deed. */
export interface Reversed {
  /** The one that does it in the claim. */
  readonly doer: Party;
  readonly match: Match;
}

function keysOf(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(/\s+/u).map((verb) => keyOf(verb)));
}

/**
 * A deed told the other way round where one of the two is named otherwise: `Orrin has bought Tarn` where `the company has
 * bought Orrin`. Two names that differ are two deeds; a common noun may be the other one.
 */
export function reversedDeed(claim: Claim): Reversed | undefined {
  const { statement, matches } = claim;
  for (const [at, { lower }] of statement.sentence.tokens.entries()) {
    const key = keyOf(lower);
    const least = ONE_WAY.has(key) ? SAME_THING : OFTEN_BACK.has(key) ? SAME_MATTER : undefined;
    if (least === undefined || !isVerbAt(statement.sentence.tokens, at)) continue;
    if (denialOf(statement, at) !== undefined) continue;
    const own = sidesOf(claim, statement, at);
    if (own === undefined) continue;
    const told = matches.slice(0, MOST_PASSAGES).flatMap((match) =>
      placesOf(match, key).flatMap((place) => {
        const sides = sidesOf(claim, match.passage.statement, place);
        return sides === undefined ? [] : [{ match, sides }];
      }),
    );
    if (told.some(({ sides }) => isStraight(own, sides))) continue;
    const found = told.find(
      ({ match, sides }) =>
        match.share >= least && isCrossed(own, sides) && hasValues(statement, at, match),
    );
    const [doer] = own.doers;
    if (found !== undefined && doer !== undefined) return { doer: doer.party, match: found.match };
  }
  return undefined;
}

function placesOf({ passage }: Match, key: string): readonly number[] {
  const { tokens } = passage.statement.sentence;
  return (passage.statement.places.get(key) ?? []).filter((place) => {
    const token = tokens[place];
    return (
      token !== undefined &&
      isVerbAt(tokens, place) &&
      !isTakenBackAt(passage, token) &&
      denialOf(passage.statement, place) === undefined
    );
  });
}

/** A party with all that it may be known by. */
interface Known {
  readonly party: Party;
  /** Entities of a name, and the keys of its words or of the noun. */
  readonly ids: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

interface Sides {
  readonly doers: readonly Known[];
  readonly others: readonly Known[];
}

function sidesOf(claim: Claim, statement: Statement, at: number): Sides | undefined {
  const act = actAt(statement, at);
  const behind = partiesIn(claim, statement, afterPlaces(statement, act));
  const before = partiesIn(claim, statement, [...act.before]);
  const sides = act.isPassive
    ? { doers: behind, others: before }
    : { doers: before, others: behind };
  return sides.doers.length === 0 || sides.others.length === 0 ? undefined : sides;
}

/** Prepositions whose noun does no deed and suffers none. */
const ASIDES = new Set(
  "about after against among as at before during for from in into near of on over since through under until with".split(
    " ",
  ),
);

/** What an act is done to: up to the first preposition that leads away; of a passive who does it. */
function afterPlaces(
  { sentence: { tokens } }: Statement,
  { after, isPassive }: Act,
): readonly number[] {
  const places = [...after];
  const from = isPassive ? places.findIndex((at) => tokens[at]?.lower === "by") : -1;
  if (isPassive && from < 0) return [];
  const own = places.slice(from + 1);
  const end = own.findIndex((at) => ASIDES.has(tokens[at]?.lower ?? ""));
  return end < 0 ? own : own.slice(0, end);
}

/** The names that stand at some tokens, and the nouns that end a run of words there. */
function partiesIn(
  claim: Claim,
  statement: Statement,
  places: readonly number[],
): readonly Known[] {
  const { tokens } = statement.sentence;
  const found = new Map<number, Party>();
  for (const at of places) {
    const token = tokens[at];
    if (token === undefined) continue;
    const name = nameAt(statement, token);
    if (name !== undefined) {
      const isOwner = /['’]s?$/u.test(token.text);
      if (token.end >= name.span.end && !isOwner && name.type !== "demonym")
        found.set(name.span.start, partyOf(name));
      continue;
    }
    const noun = nounAt(statement, at);
    const next = tokens[at + 1];
    const isEnd =
      next === undefined ||
      !places.includes(at + 1) ||
      (nounAt(statement, at + 1) === undefined && nameAt(statement, next) === undefined);
    if (noun !== undefined && isEnd && !isOfValue(statement, token)) found.set(token.start, noun);
  }
  return [...found.values()].map((party) => ({
    party,
    ids: party.name === undefined ? new Set() : entitiesOf(claim, party.name),
    words: new Set(
      party.name === undefined ? [party.key] : party.name.words.map((word) => keyOf(word)),
    ),
  }));
}

/** `£2 million` is nobody. */
function isOfValue({ mentions }: Statement, token: Token): boolean {
  return mentions.some(({ kind, span }) => kind !== "name" && overlaps(span, token));
}

function isStraight(own: Sides, told: Sides): boolean {
  return areOne(own.doers, told.doers) || areOne(own.others, told.others);
}

function isCrossed(own: Sides, told: Sides): boolean {
  const there = areOneNamed(own.others, told.doers);
  const back = areOneNamed(own.doers, told.others);
  if (there && back) return true;
  if (there) return mayBeOne(own.doers, told.others);
  return back && mayBeOne(own.others, told.doers);
}

/** The same, and one at least by a name: there are many drivers. */
function areOneNamed(some: readonly Known[], others: readonly Known[]): boolean {
  return some.some((one) =>
    others.some(
      (other) =>
        (one.party.name !== undefined || other.party.name !== undefined) && areOne([one], [other]),
    ),
  );
}

/** Whether some of both are the same: by their names, or a noun by its word in the other's name. */
function areOne(some: readonly Known[], others: readonly Known[]): boolean {
  return some.some((one) =>
    others.some((other) =>
      one.party.name !== undefined && other.party.name !== undefined
        ? meet(one.ids, other.ids)
        : [...one.words].some((word) => other.words.has(word)),
    ),
  );
}

/** Whether one of two sides has no name, so that it may be the other. */
function mayBeOne(some: readonly Known[], others: readonly Known[]): boolean {
  return [some, others].some((side) => side.every(({ party }) => party.name === undefined));
}

/** Whether a passage has every value that the claim tells with the verb. */
function hasValues(statement: Statement, at: number, { passage }: Match): boolean {
  const { before, after } = actAt(statement, at);
  return termsAt(statement, new Set([...before, ...after]))
    .filter(({ key }) => key.startsWith("#"))
    .every((term) => presence(term, passage.statement).found > 0);
}
