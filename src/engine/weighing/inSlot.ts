import type { Claim } from "../checks/check.js";
import { distanceOf, indexAt, presence } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Term } from "../evidence/statement.js";
import type { MentionBase } from "../mentions/mention.js";
import { overlaps } from "../text/span.js";
import { groupNamed } from "./groups/groupNamed.js";
import { ownerOf, ownersIn } from "./owners.js";
import { FORMER } from "./former.js";
import { expectationOf, type Expectation } from "./quantity/kin.js";
import { isToldByAnother } from "./quantity/tellers.js";
import { isFramedAsOwn } from "./slotFrames.js";
import type { ValueKind, Weighed } from "./weighed.js";
import { isWhole, partGiven } from "./wholes.js";

/** Words of the claim further off than this say little of the value. */
const NEAR = 8;
/** So much of the claim must stand by the other value, and next to nothing by the draft's. */
const LEAST_OWNED = 1;
const MOST_LEFT = 0.35;
/** Of a list that shares one predicate: all of the other value's words are the claim's. */
const ALL_OF_IT = 0.8;
/** A sentence's subject begins with one of its first words. */
const SUBJECT = 2;
/** A passage that fits the claim this much less well than the best one does not save it. */
const AS_GOOD = 0.8;
/** A sentence that fits less well gives the value by chance. */
const BY_CHANCE = 0.3;
/** So long is no sentence: where no stop was seen, nobody knows what stands by what. */
const MOST_TOKENS = 120;
/** But hardly one whose digits tell. */
const TELLING = 0.8;

/** Words that set two values of one thing beside each other. */
const BESIDE = new Set(["against", "compared", "from", "than", "versus"]);

/**
 * The values that stand where the draft has its own, in the very sentences that give the draft's for something else: of
 * `12 were killed and 7 injured` the 12, where the draft has `7 killed`; of `payable on 21 May to shareholders on the
 * register on 8 May` the first, where the draft has `payable on 8 May`. None if one good sentence gives the draft's for
 * the claim's own words, or does not tell.
 */
export function rivalsInSlot<M extends MentionBase<string>>(
  claim: Claim,
  mention: M,
  { kind, supports }: { readonly kind: ValueKind<M>; readonly supports: readonly Weighed<M>[] },
): readonly Weighed<M>[] {
  const best = supports[0]?.share ?? 0;
  const good = supports.filter(({ share }) => share >= AS_GOOD * best);
  if (good.some(({ passage }) => passage.statement.sentence.tokens.length > MOST_TOKENS)) return [];
  const looksBeside = claim.statement.sentence.tokens.some(
    ({ lower }) => FORMER.has(lower) || BESIDE.has(lower),
  );
  if (isWhole(claim.statement, mention)) return [];
  const rivalIn = (support: Weighed<M>): Weighed<M> | undefined => {
    const group = groupNamed(claim, mention, { kind, support });
    if (group?.names === "other" && isGivenBeside(claim, mention, { kind, support, group }))
      return undefined;
    if (group?.names === "other" && isSpokenOf(claim, mention, { kind, support }))
      return { ...support, value: group.value, passage: group.passage, likeness: "different" };
    if (group?.names === "own") return undefined;
    const part = partGiven(claim, mention, { kind, support });
    if (part !== undefined) return { ...support, value: part, likeness: "different" };
    return looksBeside || best < BY_CHANCE ? undefined : rivalOf(claim, mention, { kind, support });
  };
  const found: Weighed<M>[] = [];
  for (const support of good) {
    const rival = rivalIn(support);
    // `18.40 florins a share` stands in no place of `312.8 million florins`.
    if (rival === undefined || kind.relate(mention, rival.value).nearness === 0) return [];
    found.push(rival);
  }
  return found;
}

/**
 * Whether the claim has both values, and counts by its own what the source counts by the equal one and not by the other: `put
 * the number at 300, counting 60 temporary contracts`.
 */
function isGivenBeside<M extends MentionBase<string>>(
  { statement }: Claim,
  mention: M,
  {
    kind,
    support,
    group,
  }: {
    readonly kind: ValueKind<M>;
    readonly support: Weighed<M>;
    readonly group: { readonly value: M; readonly passage: Passage };
  },
): boolean {
  const isCounted = (value: M): boolean => kind.relate(mention, value).head === "same";
  return (
    isCounted(support.value) &&
    !isCounted(group.value) &&
    statement.mentions
      .filter(kind.isOne)
      .some((one) => one !== mention && kind.compare(one, group.value, group.passage) === "same")
  );
}

/**
 * Whether a passage gives the value for what the claim speaks of, not by chance: it has enough of its words, another of
 * its values, or the row's head.
 */
function isSpokenOf<M extends MentionBase<string>>(
  claim: Claim,
  mention: M,
  { kind, support }: { readonly kind: ValueKind<M>; readonly support: Weighed<M> },
): boolean {
  if (support.share >= BY_CHANCE || kind.telling(mention) >= TELLING) return true;
  const { passage } = support;
  const [head] = passage.cells;
  if (head?.isRowHead !== true) return false;
  const others = claim.statement.mentions.filter(kind.isOne).filter((one) => one !== mention);
  const has = (other: M): boolean =>
    passage.statement.mentions.some(
      (value) => kind.isOne(value) && kind.compare(other, value, passage) === "same",
    );
  if (others.some(has)) return true;
  const words = passage.statement.terms.filter(({ at }) => at >= head.from && at < head.to);
  const said = words.filter((term) => presence(term, claim.statement).found > 0);
  return said.length * 2 >= words.length;
}

function rivalOf<M extends MentionBase<string>>(
  claim: Claim,
  mention: M,
  { kind, support }: { readonly kind: ValueKind<M>; readonly support: Weighed<M> },
): Weighed<M> | undefined {
  const { passage } = support;
  if (passage.cells.length > 0) return undefined;
  const values = passage.statement.mentions
    .filter(kind.isOne)
    .filter((value) => kind.compare(mention, value, passage) !== "incomparable");
  const own = values.findIndex(({ span }) => span.start === support.value.span.start);
  const { asked, spoken } = wordsOf(claim, mention, kind);
  const owners = ownersIn(passage, asked, values);
  const massOf = (owner: number, of: readonly Term[]): number =>
    of
      .filter((term) => owners.get(term) === owner)
      .reduce((sum, term) => sum + weightIn(claim, term), 0);
  const left = massOf(own, asked);
  const cover = (index: number): Cover => coverOf(claim, passage, { asked, values, index });
  const ownCover = cover(own);
  const isOfSame = kind.relate(mention, support.value).head === "same";
  for (const [index, value] of values.entries()) {
    if (index === own || kind.compare(mention, value, passage) !== "different") continue;
    // "Some 600 fighters in 90 trucks": who counts fighters has no truck in their place.
    if (isOfSame && kind.relate(mention, value).head === "other") continue;
    if (isSetBeside(passage, support.value, value) || isWhole(passage.statement, value)) continue;
    if (isToldByAnother(passage.statement, support.value.span, value.span)) continue;
    if (isFramedAsOwn(claim, passage, { mention, own: support.value, other: value })) continue;
    const gained = massOf(index, spoken);
    // What stands behind may leave to its forerunner what is said of both: `in March 12 people died, in April 7`.
    const isFirst = index > own;
    const isItsOwn =
      gained >= LEAST_OWNED && left <= MOST_LEFT && (isFirst || ownCover.unsaid >= LEAST_OWNED);
    const isListed =
      isFirst &&
      gained >= LEAST_OWNED &&
      cover(index).share >= ALL_OF_IT &&
      ownCover.unsaid >= LEAST_OWNED;
    const isSubject = spoken.some((term) => term.at <= SUBJECT && owners.get(term) === index);
    if (!isItsOwn && !(isListed && isSubject)) continue;
    if (!isToldApart(claim, { mention, value, kind, support })) continue;
    if (expectationIn(claim, mention) !== expectationIn(passage, value)) continue;
    return { ...support, value, likeness: "different" };
  }
  return undefined;
}

/** Who expected a value, where it is told as expected. */
function expectationIn(
  where: Claim | Passage,
  { span }: MentionBase<string>,
): Expectation | undefined {
  const plain = "home" in where ? where.home.source.plain : where.plain;
  return expectationOf({ plain, statement: where.statement, span });
}

/**
 * What the claim gives too, elsewhere, is a rival only if that has changed places as well: `five, says the ministry; seven,
 * says the union` tells of both.
 */
function isToldApart<M extends MentionBase<string>>(
  claim: Claim,
  {
    mention,
    value,
    kind,
    support,
  }: {
    readonly mention: M;
    readonly value: M;
    readonly kind: ValueKind<M>;
    readonly support: Weighed<M>;
  },
): boolean {
  const { passage } = support;
  const others = claim.statement.mentions
    .filter(kind.isOne)
    .filter((other) => other !== mention && kind.compare(other, value, passage) === "same");
  const values: readonly M[] = passage.statement.mentions.filter(kind.isOne);
  return others.every((other) => {
    const { asked, spoken } = wordsOf(claim, other, kind);
    const owners = ownersIn(passage, asked, values);
    const massAt = (one: M): number =>
      spoken
        .filter((term) => owners.get(term) === values.indexOf(one))
        .reduce((sum, term) => sum + weightIn(claim, term), 0);
    return massAt(support.value) > massAt(value);
  });
}

/** The claim's words that belong to its mention, and those among them that stand near it. */
function wordsOf<M extends MentionBase<string>>(
  { statement }: Claim,
  mention: M,
  kind: ValueKind<M>,
): { readonly asked: readonly Term[]; readonly spoken: readonly Term[] } {
  const values = statement.mentions.filter(kind.isOne);
  const own = values.findIndex(({ span }) => span.start === mention.span.start);
  const at = indexAt(statement, mention.span);
  const terms = statement.terms.filter(
    (term) => term.at >= 0 && !values.some(({ span }) => overlaps(span, term.span)),
  );
  const places = values.map(({ span }) => indexAt(statement, span));
  // With several values in the claim, a word of none of them is of all.
  const asked = terms.filter((term) => ownerOf(statement, [term.at], places) === own);
  return { asked, spoken: asked.filter((term) => distanceOf(statement, at, term.at) <= NEAR) };
}

/** How much of what stands by one of the passage's values the claim says of its own, and the weight of the rest. */
interface Cover {
  readonly share: number;
  readonly unsaid: number;
}

function coverOf(
  { statement: claim }: Claim,
  { statement }: Passage,
  {
    asked,
    values,
    index,
  }: {
    readonly asked: readonly Term[];
    readonly values: readonly MentionBase<string>[];
    readonly index: number;
  },
): Cover {
  const places = values.map(({ span }) => indexAt(statement, span));
  const mine = new Set(asked.map(({ at }) => at));
  const own = statement.terms
    .filter(({ at, key, span }) => at >= 0 && !key.startsWith("#") && !isIn(values, span))
    .filter(({ at }) => ownerOf(statement, [at], places) === index);
  const massOf = (terms: readonly Term[]): number =>
    terms.reduce((sum, { weight }) => sum + weight, 0);
  const [all, said] = [
    massOf(own),
    massOf(own.filter((term) => presence(term, claim).places.some((place) => mine.has(place)))),
  ];
  return { share: all === 0 ? 0 : said / all, unsaid: all - said };
}

function isIn(values: readonly MentionBase<string>[], span: Term["span"]): boolean {
  return values.some((value) => overlaps(value.span, span));
}

/** A year tells two values apart as well as a word does, though by itself it is only a number. */
function weightIn({ statement, plain }: Claim, { key, span, weight }: Term): number {
  // "Person" tells nothing; "men" beside "women" tells all.
  if (/^m[ae]n$/iu.test(plain.slice(span.start, span.end))) return 1;
  if (!key.startsWith("#")) return weight;
  return statement.mentions.some((other) => other.kind === "date" && overlaps(other.span, span))
    ? 1
    : 0;
}

/** `35.8% from 33.7%`, `half a metre above the record of 6.9 metres`: two values of one thing, of which the words between tell neither apart. */
function isSetBeside(
  { statement }: Passage,
  one: MentionBase<string>,
  other: MentionBase<string>,
): boolean {
  const [from, to] = [one, other].map(({ span }) => indexAt(statement, span)).sort((a, b) => a - b);
  return statement.sentence.tokens
    .slice(from, to)
    .some(({ lower }) => BESIDE.has(lower) || /^(?:above|below)$/u.test(lower));
}
