import { fitOf } from "../../evidence/fit.js";
import { isDialogue } from "../../evidence/isDialogue.js";
import type { Passage } from "../../evidence/sourceSet.js";
import { keyOf } from "../../evidence/words/key.js";
import { countryWord } from "../../mentions/names/gazetteer.js";
import type { NameMention, NameType } from "../../mentions/names/name.js";
import { rewriteName } from "../../mentions/names/rewriteName.js";
import type { Claim, Judgement } from "../check.js";
import { bodiesMeant } from "./bodiesMeant.js";
import { fitsBesideName, SPOKEN_OF } from "./fitBeside.js";
import { isSeatOf } from "./judgeSlot.js";
import { peopleMeant } from "./peopleMeant.js";
import {
  entitiesOf,
  isInBrackets,
  isInLikePlace,
  meet,
  namesOf,
  nearnessOf,
  placeOf,
  sortOf,
  typeAt,
  type PlacedName,
} from "./slots.js";
import { titledSpan } from "./titledSpan.js";
import { toldOtherwise } from "./toldOtherwise.js";

/** From here on another's sentence ties to somebody else what none ties to the name; see `src/README.md`. */
const ENOUGH = 0.25;
/** How much the best of what the sources tell of the name counts against it: of a sentence with it, and of any near one. */
const OF_TOLD = 0.9;
/** How much it counts that the other stands in a like place, and that the sentence may mean the draft's name as well. */
const OF_LIKE_PLACE = 0.25;
const OF_NEARNESS = 0.3;
/** A sentence that shares less with the draft's, or fewer matched words, tells nothing of the kind. */
const LEAST_SHARE = 0.3;
const LEAST_MASS = 1;
/** Names less sure than this may be common words. */
const SURE_NAME = 0.6;
/** Whose sentence names the one meant itself. */
const NAMED = 0.95;

const JUDGED: ReadonlySet<NameType> = new Set(["organisation", "person", "place"]);

interface Other {
  readonly passage: Passage;
  readonly name: NameMention;
  /** By how much the sources tie the sentence to this one, and not to the draft's. */
  readonly lead: number;
}

/**
 * A name to which the sources tie less of what the draft tells of it than to another of the same kind: `Rita Holm, who
 * runs the ferry office, resigned` where they have that of Tor Lien, and of Rita Holm nothing of the sort. What counts is
 * by how much the sentence about the other fits better, so that little will do where nothing is told of the name.
 */
export function judgeUntied(claim: Claim, name: NameMention): Judgement | undefined {
  const ids = entitiesOf(claim, name);
  if (!JUDGED.has(name.type) || ids.size === 0) return undefined;
  const inClaim = new Set(claim.statement.terms.flatMap(({ entities }) => entities));
  let told: number | undefined;
  const others = claim.matches
    .flatMap(({ passage }) => othersIn(claim, { name, inClaim }, passage))
    .map((other) => ({ ...other, lead: other.lead - OF_TOLD * (told ??= toldOf(claim, name)) }))
    .filter(({ lead }) => lead >= ENOUGH)
    .sort((a, b) => b.lead - a.lead);
  const [first] = others;
  if (first === undefined) return undefined;
  return toldOtherwise(
    name.span,
    `tells this of ${first.name.text}, and no source tells anything like it of ${name.text}`,
    others
      .filter((other) => meet(entitiesOf(claim, other.name), entitiesOf(claim, first.name)))
      .map((other) => ({
        passage: other.passage,
        value: other.name.text,
        text: rewriteName(name, other.name),
      })),
  );
}

/** How much of the sentence the sources tell of the name; what a sentence with its name tells counts twice. */
function toldOf(claim: Claim, name: NameMention): number {
  let [named, near] = [0, 0];
  for (const { share, nearness } of fitsBesideName(claim, name)) {
    if (nearness >= NAMED) named = Math.max(named, share);
    near = Math.max(near, share * nearness);
  }
  return named + near;
}

function othersIn(
  claim: Claim,
  { name, inClaim }: { readonly name: NameMention; readonly inClaim: ReadonlySet<string> },
  passage: Passage,
): readonly Other[] {
  const ids = entitiesOf(claim, name);
  const { statement } = claim;
  const nearness = nearnessOf(claim, passage, ids);
  if (nearness >= SPOKEN_OF || isAbout(passage, name) || isDialogue(passage.home)) return [];
  // "He left for Turkey" is told of Ankara too.
  if (namesOf(passage).some((other) => isSeatOf(name, other))) return [];
  return [
    ...namesOf(passage),
    ...bodiesMeant(passage, claim.sources),
    ...peopleMeant(passage),
  ].flatMap((other) => {
    const there = { statement: passage.statement, name: other };
    if (!isOfKind(claim, name, there) || meet(inClaim, entitiesOf(claim, other))) return [];
    if (isInBrackets(passage.statement, other) && !isInBrackets(statement, name)) return [];
    const { share, mass } = fitOf({
      claim: statement,
      without: titledSpan(claim, name),
      passage,
      around: placeOf(passage.statement, other),
    });
    if (share < LEAST_SHARE || mass < LEAST_MASS) return [];
    const isLike = isInLikePlace({ statement, name }, there);
    const lead = share + (isLike ? OF_LIKE_PLACE : 0) - OF_NEARNESS * nearness;
    return lead < ENOUGH ? [] : [{ passage, name: other, lead }];
  });
}

/** Whether a source is about somebody by its title, or a passage by its heading: then they are meant where nobody is named. */
function isAbout({ home, contextKeys }: Passage, { words, type }: NameMention): boolean {
  const isIn = (key: string): boolean => home.titleKeys.has(key) || contextKeys.has(key);
  return type !== "place" && words.some((word) => isIn(keyOf(word)));
}

/** Whether another name could stand for it: no part of it, no town of a country, no capital for a state. */
function isOfKind(claim: Claim, name: NameMention, there: PlacedName): boolean {
  const other = there.name;
  if (!isOfSort(claim, name, there) || other.sureness < SURE_NAME) return false;
  if (other.words.some((word) => name.words.includes(word)) || isSeatOf(name, other)) return false;
  const isCountry = ({ words }: NameMention): boolean => countryWord(words) !== undefined;
  return name.type !== "place" || !isCountry(name) || isCountry(other);
}

/** Whether two names are of one sort as their sentences tell it, or as the sources as a whole do. */
function isOfSort(claim: Claim, name: NameMention, there: PlacedName): boolean {
  const type = typeAt(there);
  return type === name.type || (type === "other" ? sortOf(claim, there.name) : type) === name.type;
}
