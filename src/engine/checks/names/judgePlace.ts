import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement } from "../../evidence/statement.js";
import { entityKey } from "../../evidence/sourceSet.js";
import { keyOf } from "../../evidence/words/key.js";
import type { DateMention } from "../../mentions/dates/date.js";
import { countryWord } from "../../mentions/names/gazetteer.js";
import type { NameMention } from "../../mentions/names/name.js";
import { rewriteName } from "../../mentions/names/rewriteName.js";
import type { Claim, Judgement } from "../check.js";
import { entitiesOf, meet, namesOf } from "./slots.js";
import { toldOtherwise } from "./toldOtherwise.js";

/** A source sentence that has the same event on the same day in another place. */
interface Elsewhere {
  readonly passage: Passage;
  readonly place: NameMention;
}

/**
 * The place of an event against that of the sources: `The fair will be held in Orm on 3 June` where they have `a fair in
 * Velden on 3 June`. The noun right before `in` and the day make it the same event, whatever else is said. Silent where a
 * source has the event close to the draft's place, and where one place may lie in the other.
 */
export function judgePlace(claim: Claim, name: NameMention): Judgement | undefined {
  const event = eventAt(claim.statement, name);
  if (event === undefined || !mayBePlace(name)) return undefined;
  const days = daysIn(claim.statement);
  const ids = entitiesOf(claim, name);
  if (days.length === 0 || ids.size === 0 || isNear(claim, ids, event)) return undefined;
  const found = claim.matches.flatMap(({ passage }) => placesIn(claim, passage, event));
  const others = found.filter(
    ({ passage, place }) =>
      daysIn(passage.statement).some((day) => days.some((own) => isSameDay(own, day))) &&
      !meet(ids, new Set(passage.statement.entityPlaces.keys())) &&
      !isWithin(claim, ids, entitiesOf(claim, place)),
  );
  const [first] = others;
  if (first === undefined) return undefined;
  return toldOtherwise(
    name.span,
    `has it in ${first.place.text}, not in ${name.text}`,
    others.map(({ passage, place }) => ({
      passage,
      value: place.text,
      text: rewriteName(name, place),
    })),
  );
}

/** `in` and the verbs of taking place before it: what comes to pass is named before them. */
const PLACED = /^(?:at|in)$/u;
const TAKING_PLACE =
  /^(?:be|been|begin|begins|being|held|is|meet|meets|met|open|opened|opens|place|start|started|starts|take|taken|takes|taking|took|was|will|would|due|to)$/u;

/** The key of the event that a sentence puts in a place: `congress` in `The congress will be held in Orm`. */
function eventAt({ sentence: { tokens } }: Statement, name: NameMention): string | undefined {
  let at = tokens.findIndex(({ end }) => end > name.span.start) - 1;
  if (!PLACED.test(tokens[at]?.lower ?? "")) return undefined;
  at -= 1;
  while (TAKING_PLACE.test(tokens[at]?.lower ?? "")) at -= 1;
  const [noun, before] = [tokens[at], tokens[at - 1]];
  const isNoun =
    noun?.kind === "word" && /^\p{Ll}{4,}$/u.test(noun.text) && before?.kind === "word";
  if (!isNoun) return undefined;
  // "A new congress", "the party congress"
  const isHeaded = tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:an?|her|his|its|the|their|this)$|['’]s?$/u.test(lower));
  const key = isHeaded ? keyOf(noun.lower) : "";
  return key === "" ? undefined : key;
}

function placesIn(claim: Claim, passage: Passage, event: string): readonly Elsewhere[] {
  return namesOf(passage)
    .filter((place) => mayBePlace(place) && eventAt(passage.statement, place) === event)
    .filter((place) => entitiesOf(claim, place).size > 0)
    .map((place) => ({ passage, place }));
}

function mayBePlace({ type, words }: NameMention): boolean {
  return (type === "place" || type === "other") && countryWord(words) === undefined;
}

function daysIn({ mentions }: Statement): readonly DateMention[] {
  return mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === "date" && mention.grain === "day" && mention.relation === undefined,
  );
}

function isSameDay(a: DateMention, b: DateMention): boolean {
  const { day, month } = a.parts;
  if (day !== undefined && month !== undefined && b.parts.day !== undefined)
    return day === b.parts.day && month === b.parts.month;
  return a.first !== undefined && a.first === b.first && a.last === b.last;
}

/** So many tokens apart, an event and a place may belong together. */
const NEAR = 12;

/** Whether a source sentence has the event close to the place. */
function isNear(claim: Claim, ids: ReadonlySet<string>, event: string): boolean {
  return [...ids].some((id) =>
    (claim.sources.passagesOf.get(entityKey(id)) ?? []).some(
      ({ statement: { places, entityPlaces } }) =>
        (places.get(event) ?? []).some((at) =>
          (entityPlaces.get(id) ?? []).some((place) => Math.abs(place - at) <= NEAR),
        ),
    ),
  );
}

/** `the province of Maresh`, `Maresh's`: what others lie in. */
const WIDE =
  /^(?:area|archipelago|canton|continent|county|district|island|islands|peninsula|province|region|state|valley)$/u;

/** Whether the sources let one of the two places lie in the other: side by side, `Velden, Orm`, or called a region. */
function isWithin(claim: Claim, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [a, b].some((ids) =>
    [...ids].some((id) =>
      (claim.sources.passagesOf.get(entityKey(id)) ?? []).some(({ statement }) => {
        const spots = statement.entityPlaces.get(id) ?? [];
        const others = ids === a ? b : a;
        const isWide = statement.sentence.tokens.some(
          ({ lower }, at) =>
            WIDE.test(lower) && spots.some((spot) => at - spot <= 1 && spot - at <= 2),
        );
        const isBeside = [...others].some((other) =>
          (statement.entityPlaces.get(other) ?? []).some((at) =>
            spots.some((spot) => isSideBySide(statement, Math.min(spot, at), Math.max(spot, at))),
          ),
        );
        return isWide || isBeside;
      }),
    ),
  );
}

/** `Velden, Orm`, `Velden in Orm`; not `Velden and Orm`. */
function isSideBySide({ sentence: { tokens } }: Statement, from: number, to: number): boolean {
  return to - from <= 4 && !tokens.slice(from, to).some(({ lower }) => /^(?:and|or)$/u.test(lower));
}
