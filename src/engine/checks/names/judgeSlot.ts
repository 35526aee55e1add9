import { fitOf } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement } from "../../evidence/statement.js";
import { countryOfCapital, countryWord } from "../../mentions/names/gazetteer.js";
import type { NameMention, NameType } from "../../mentions/names/name.js";
import { rewriteName } from "../../mentions/names/rewriteName.js";
import type { Claim, Judgement } from "../check.js";
import { sourceName } from "../../report/sourceName.js";
import type { Sentence } from "../../text/sentence.js";
import { bodiesMeant } from "./bodiesMeant.js";
import { bestOf, fitBeside, fitsBesideName } from "./fitBeside.js";
import { areOfOneSort } from "./placedBody.js";
import {
  entitiesOf,
  isInBrackets,
  isInLikePlace,
  isMeant,
  isOfLikeType,
  meet,
  namesOf,
  nounAfter,
  nounBefore,
  placeOf,
  sortOf,
} from "./slots.js";
import { titledSpan } from "./titledSpan.js";

/** A sentence without the name says the same as the draft's from here. */
const SAME_STATEMENT = 0.66;
/** So much less will do for a name that no source has, where there is but one. */
const SAME_OF_ONE = 0.5;
/** So much better must it fit than any sentence with the name; less where it says the very same. */
const LEAD = 0.3;
const VERY_SAME = 0.8;
const LEAD_OF_VERY_SAME = 0.22;
/** Names of a source less sure than this may be common words. */
const SURE_NAME = 0.6;
/** Fewer matched words than this are chance. */
const LEAST_MASS = 2.2;
/** Less will do where only one thing can be meant: `the journal …`, `steepest in …`. */
const LEAST_MASS_OF_ONE = 1.4;
/** Still less between `University of Karsk` and `University of Wexmoor`. */
const LEAST_MASS_OF_SORT = 0.8;
/** A passage that fits no better tells nothing of the kind. */
const NOTHING_TOLD = 0.1;
/** Another's name is worth offering from here, where no source has the draft's. */
const WORTH_OFFERING = 0.5;

/** A source sentence that says the same of somebody else. */
interface Rival {
  readonly passage: Passage;
  readonly name: NameMention;
  readonly sort: NameType;
  readonly share: number;
  /** Whether there can be but one such: `the journal …`. */
  readonly isSole: boolean;
}

/**
 * A right name in the wrong place: a source says the same of somebody else, and none says it, or anything much like
 * it, near this name. A name that no source has is in the wrong place too, where it stands in no list.
 */
export function judgeSlot(claim: Claim, name: NameMention): Judgement | undefined {
  const rivals = rivalsOf(claim, name);
  const [best] = rivals;
  const least = best?.isSole === true && isUnknown(claim, name) ? SAME_OF_ONE : SAME_STATEMENT;
  if (best === undefined || best.share < least) return undefined;
  let own = bestWith(claim, name);
  if (best.share - own < leadOver(best.share)) {
    // A sentence beside the rival's may owe all of its fit to it: then both are taken by themselves.
    own = bestWith(claim, name, best.passage);
    const alone = fitWith(claim, name, best);
    const isOfSort = best.name.type === name.type || best.sort === sortOf(claim, name);
    if (!isOfSort || alone < SAME_STATEMENT || alone - own < LEAD) return undefined;
  }
  const others = rivals.filter(({ share }) => share >= best.share - 0.05);
  const texts = textsOf(name, others);
  return {
    span: name.span,
    verdict: "contradicted",
    sureness: Math.min(0.95, 0.5 + (best.share - own) / 2),
    fault: "contradicted-name",
    reason: `${sourceName(best.passage.home.source)} has ${best.name.text} here, not ${name.text}`,
    expected: texts,
    grounds: others.slice(0, 3).map((rival) => ({
      passage: rival.passage,
      bears: "contradicts",
      value: rival.name.text,
      share: rival.share,
    })),
    replacements: texts.map((text) => ({
      span: name.span,
      text,
      source: best.passage.home.source.id,
    })),
  };
}

/** The names, as the draft would write them, that the sources have where it has one unknown to them. */
export function namesInstead(claim: Claim, name: NameMention): readonly string[] {
  const rivals = rivalsOf(claim, name, WORTH_OFFERING);
  const [best] = rivals;
  return best === undefined
    ? []
    : textsOf(
        name,
        rivals.filter(({ share }) => share >= best.share - 0.05),
      ).slice(0, 3);
}

function textsOf(name: NameMention, rivals: readonly Rival[]): readonly string[] {
  return [...new Set(rivals.map((rival) => rewriteName(name, rival.name)))];
}

function isUnknown(claim: Claim, name: NameMention): boolean {
  return entitiesOf(claim, name).size === 0;
}

function leadOver(share: number): number {
  return share >= VERY_SAME ? LEAD_OF_VERY_SAME : LEAD;
}

/** How well a rival's sentence fits without those around it. */
function fitWith(claim: Claim, name: NameMention, { passage, name: other }: Rival): number {
  const without = titledSpan(claim, name);
  const question = { claim: claim.statement, without, passage, around: other.span };
  return fitOf({ ...question, neighbours: false }).share;
}

/**
 * The best fit of any passage that names it, itself or, at less, beside it. The passages beside `rival` that name it
 * stand alone.
 */
function bestWith(claim: Claim, name: NameMention, rival?: Passage): number {
  if (rival === undefined) return bestOf(fitsBesideName(claim, name));
  return fitBeside(claim, { span: titledSpan(claim, name), ids: entitiesOf(claim, name) }, rival);
}

function rivalsOf(
  claim: Claim,
  name: NameMention,
  leastShare = SAME_STATEMENT - 0.1,
): readonly Rival[] {
  const ids = entitiesOf(claim, name);
  const inClaim = new Set(claim.statement.terms.flatMap((term) => term.entities));
  const own = singular(name.text);
  const sort = sortOf(claim, name);
  const without = titledSpan(claim, name);
  const rivals: Rival[] = [];
  // Where nothing of the kind is told of this name, a shorter sentence that says the very same tells enough.
  let isUntold: boolean | undefined;
  const leastMass = (share: number): number =>
    share >= VERY_SAME && (isUntold ??= bestWith(claim, name) < NOTHING_TOLD)
      ? LEAST_MASS_OF_ONE
      : LEAST_MASS;
  for (const { passage } of claim.matches) {
    if ([...ids].some((id) => passage.statement.entityPlaces.has(id))) continue;
    if (isMeant(claim, passage, ids)) continue;
    const named = [...namesOf(passage), ...bodiesMeant(passage, claim.sources)];
    if (named.length === 0) continue;
    const fit = fitOf({ claim: claim.statement, without, passage });
    const least = namesOf(passage).some((other) => areOfOneSort(name, other))
      ? LEAST_MASS_OF_SORT
      : LEAST_MASS_OF_ONE;
    if (fit.share < leastShare || fit.mass < least) continue;
    const [slot] = named
      .filter(
        (other) =>
          other.sureness >= SURE_NAME &&
          singular(other.text) !== own &&
          !meet(inClaim, entitiesOf(claim, other)) &&
          (isOfLikeType(name.type, other.type) || isOfLikeType(sort, sortOf(claim, other))) &&
          (fit.mass >= leastMass(fit.share) || isOnlyOne(claim, name, { passage, other })) &&
          (!isInBrackets(passage.statement, other) || isInBrackets(claim.statement, name)) &&
          !isSeatOf(name, other) &&
          !isPartOf(name, other, passage) &&
          !(ids.size > 0 && mayLieIn(name, other)) &&
          (hasHeadOf(name, other) ||
            hasCountsOf(claim, passage) ||
            isInLikePlace(
              { statement: claim.statement, name },
              { statement: passage.statement, name: other },
            )),
      )
      .map((other) => ({
        name: other,
        sort: sortOf(claim, other),
        isSole: isOnlyOne(claim, name, { passage, other }),
        share: fitOf({
          claim: claim.statement,
          without,
          passage,
          around: placeOf(passage.statement, other),
        }).share,
      }))
      .sort((a, b) => b.share - a.share);
    if (slot !== undefined) rivals.push({ passage, ...slot });
  }
  return rivals.sort((a, b) => b.share - a.share);
}

/** `the Vroom Centre` for `the Halden Centre`, `Barrow Homes` for `Harcombe Homes`: bodies of one kind. */
function hasHeadOf(name: NameMention, other: NameMention): boolean {
  const { words, type } = name;
  if (areOfOneSort(name, other)) return true;
  return words.length > 1 && type !== "person" && other.words.at(-1) === words.at(-1);
}

/** `Nineteen of the 27 missing`: two counts of the claim that stand in the passage too. */
function hasCountsOf({ statement }: Claim, passage: Passage): boolean {
  const counts = countsIn(statement);
  const theirs = countsIn(passage.statement);
  return counts.size > 1 && [...counts].every((count) => theirs.has(count));
}

function countsIn({ mentions }: Statement): ReadonlySet<number> {
  return new Set(
    mentions.flatMap((mention) =>
      mention.kind === "figure" && mention.quantity.bound === "exact"
        ? (mention.quantity.value ?? [])
        : [],
    ),
  );
}

const SUPERLATIVE = /^(?:best|fewest|first|last|least|most|only|worst|\p{L}{3,12}[^r]est)$/u;

/** Whether there can be but one: beside a superlative, or behind the same noun, `the journal Nature`. */
function isOnlyOne(
  { statement }: Claim,
  name: NameMention,
  { passage, other }: { readonly passage: Passage; readonly other: NameMention },
): boolean {
  if (hasHeadOf(name, other)) return true;
  const noun = nounBefore(statement, name);
  if (noun !== undefined && noun === nounBefore(passage.statement, other)) return true;
  // "The Swedish owner", "a Swiss team"
  const [mine, theirs] = [nounAfter(statement, name), nounAfter(passage.statement, other)];
  if (name.type === "demonym" && mine !== "" && mine === theirs) return true;
  return superlativesOf(statement.sentence).some((lower) =>
    passage.statement.sentence.tokens.some((token) => token.lower === lower),
  );
}

const superlatives = new WeakMap<Sentence, readonly string[]>();

/** The superlatives of a draft's sentence, in lower case: every name of every passage asks for them. */
function superlativesOf(sentence: Sentence): readonly string[] {
  const known = superlatives.get(sentence);
  if (known !== undefined) return known;
  const found = sentence.tokens.flatMap(({ text, lower }) =>
    SUPERLATIVE.test(text) ? [lower] : [],
  );
  superlatives.set(sentence, found);
  return found;
}

/** `Washington` for the United States: a capital for its state. */
export function isSeatOf(a: NameMention, b: NameMention): boolean {
  return [[a, b] as const, [b, a] as const].some(([seat, state]) => {
    const [own, other] = [countryOfCapital(seat.words), countryWord(state.words)?.words];
    return own !== undefined && own.join(" ") === other?.join(" ");
  });
}

/** `Dornach` for the `University Hospital of Dornach`, which the source has by its full name too. */
function isPartOf({ text, words }: NameMention, other: NameMention, { home }: Passage): boolean {
  const isPart =
    other.words.length < words.length && other.words.every((word) => words.includes(word));
  return isPart && home.source.plain.includes(text);
}

/** `In Brazil` for `in Goiania`: a town may lie in a country that the sources name too. */
function mayLieIn(country: NameMention, place: NameMention): boolean {
  const isDemonym = country.type === "demonym" || place.type === "demonym";
  return (
    !isDemonym && countryWord(country.words) !== undefined && countryWord(place.words) === undefined
  );
}

/** `the Liberal Democrats` and `the Liberal Democrat leader` are one. */
function singular(text: string): string {
  return text.toLowerCase().replace(/s$/u, "");
}
