import { lazily } from "../text/lazily.js";
import { compareText, inOrder } from "../text/order.js";
import type { Passage } from "../evidence/sourceSet.js";
import { isPublicationEntry } from "../evidence/publicationEntry.js";
import type { Statement } from "../evidence/statement.js";
import type { Match } from "../evidence/findPassages.js";
import { fitOf } from "../evidence/fit.js";
import type { Likeness, MentionBase } from "../mentions/mention.js";
import type { Claim } from "../checks/check.js";
import type { RecordedWeighing } from "../explain/record.js";
import { isToldOfClaimant } from "./contested.js";
import type { Verdict } from "../report/report.js";
import { decide } from "./decide.js";
import { mayDispute } from "./disputes.js";
import { succession } from "./laterReport.js";
import { keptFor, type KeptByMention } from "./keptByMention.js";
import { rivalsInSlot } from "./inSlot.js";
import { contains } from "../text/span.js";
import { withoutOthersOwn } from "./ofOtherValue.js";
import { ofOneQuantity } from "./quantity/tellings.js";
import { withoutOtherGroups } from "./groups/withoutOtherGroups.js";
import { ownCell } from "./ownCell.js";
import { ownedBy } from "./ownership.js";
import { pairFeatures } from "./features.js";
import { pairChance, pairScore } from "./model.js";
import { scopeFactor, scopesOf } from "./scope.js";
import { isOfOtherPeriod } from "./period.js";
import { placeOf, type Place } from "./surroundings.js";
import { traitsOf } from "./traits.js";
import type { Scored, ValueKind, Weighed, Weighing, Weights } from "./weighed.js";
import { isWithdrawn, tellsOfMistake } from "./withdrawn.js";

/** A value that owns less than this share of what the best of its sentence owns stands aside. */
const ASIDE = 0.4;
const ASIDE_FACTOR = 0.7;
/** A passage that has less of the claim as a whole holds no rival. */
const LEAST_WHOLE = 0.2;
/** How well the very cell of row and column fits. */
const OWN_CELL = 0.9;
/** Fewer words in common than this weight are chance. */
const LEAST_MASS = 0.9;

/**
 * Judges one value of a claim: supported where a source gives it of the same thing; contradicted where one gives
 * another and none this; disputed where sources differ; unsupported where none speaks of it. A value that the claim
 * itself gives besides is no rival.
 */
export function weighValue<M extends MentionBase<string>>(
  claim: Claim,
  mention: M,
  kind: ValueKind<M>,
): Weighing<M> {
  const { weighing, noted } = keptFor(weighings, { claim, mention }, () =>
    weigh(claim, mention, kind),
  );
  claim.record?.(noted);
  return weighing;
}

/** The same, which is not noted down. */
export function weighingOf<M extends MentionBase<string>>({
  claim,
  mention,
  kind,
}: {
  readonly claim: Claim;
  readonly mention: M;
  readonly kind: ValueKind<M>;
}): Weighing<M> {
  return keptFor(weighings, { claim, mention }, () => weigh(claim, mention, kind)).weighing;
}

const weighings: KeptByMention = new WeakMap();

function weigh<M extends MentionBase<string>>(
  claim: Claim,
  mention: M,
  kind: ValueKind<M>,
): { readonly weighing: Weighing<M>; readonly noted: RecordedWeighing } {
  const weights = withoutOthersOwn(withoutOtherGroups(weightsOf(claim, mention, kind), kind), kind);
  const supportsOfEach = bestOfEach(weights.supports);
  const moved = rivalsInSlot(claim, mention, { kind, supports: supportsOfEach });
  const inSlot = moved.some((rival) => isInPlace(claim, mention, { rival, kind })) ? [] : moved;
  const decision = inSlot.length > 0 ? ELSEWHERE : decide(weights);
  const succeeded = decision.verdict === "disputed" ? succession(weights) : undefined;
  const { supports, rivals } = weights;
  const told = { ...decision, ...succeeded };
  const shown = inSlot.length > 0 ? inSlot : offered(weights, decision.verdict);
  return {
    weighing: { ...told, supports: supportsOfEach, rivals: bestOfEach(shown) },
    noted: { mention, ...told, values: [...supports, ...rivals].sort(likeliestFirst) },
  };
}

/**
 * Whether the claim has the rival's value too, and that is where it belongs: two values that changed places are both out of place.
 * `4,920 died where 4,608 would have been normal`.
 */
function isInPlace<M extends MentionBase<string>>(
  claim: Claim,
  mention: M,
  { rival, kind }: { readonly rival: Weighed<M>; readonly kind: ValueKind<M> },
): boolean {
  const other = claim.statement.mentions
    .filter(kind.isOne)
    .find((one) => one !== mention && kind.compare(one, rival.value, rival.passage) === "same");
  if (other === undefined) return false;
  const { supports } = withoutOtherGroups(weightsOf(claim, other, kind), kind);
  return rivalsInSlot(claim, other, { kind, supports: bestOfEach(supports) }).length === 0;
}

/** The rivals that may stand in the draft's place: of a dispute the best of other sources, and those that nothing tells apart. */
function offered<M extends MentionBase<string>>(
  weights: Weights<M>,
  verdict: Verdict,
): readonly Weighed<M>[] {
  const { claim, rivals, supports } = weights;
  if (verdict !== "disputed") return ofOneQuantity(claim, rivals);
  const homes = new Set(supports.map(({ passage }) => passage.home));
  const disputing = rivals.filter(
    (one, at) => mayDispute(weights, one) || (at === 0 && !homes.has(one.passage.home)),
  );
  return ofOneQuantity(claim, disputing.length > 0 ? disputing : rivals);
}

/** The draft's value stands in the sources, but where they speak of something else. */
const ELSEWHERE = { verdict: "contradicted", sureness: 0.9, rule: "value of another" } as const;

/** All that speaks for a value and against it, before anything is decided. */
export function weightsOf<M extends MentionBase<string>>(
  claim: Claim,
  mention: M,
  kind: ValueKind<M>,
): Weights<M> {
  return keptFor(allWeights, { claim, mention }, () => readWeights(claim, mention, kind));
}

const allWeights: KeptByMention = new WeakMap();

function readWeights<M extends MentionBase<string>>(
  claim: Claim,
  mention: M,
  kind: ValueKind<M>,
): Weights<M> {
  const place = placeOf(claim, mention);
  const weighed = weighAll(claim, place, { mention, kind });
  const supports = weighed.filter(({ likeness }) => likeness === "same");
  const rivals = weighed.filter(
    ({ likeness, mass, surelySame }) =>
      likeness === "different" && (surelySame || mass >= LEAST_MASS),
  );
  return {
    claim,
    mention,
    supports,
    rivals,
    telling: kind.telling(mention),
    traits: traitsOf(claim, place, { mention, kind }),
  };
}

/** All values of the claim's passages that compare with the mention, the likeliest of the same thing first. */
function weighAll<M extends MentionBase<string>>(
  claim: Claim,
  place: Place,
  { mention, kind }: { readonly mention: M; readonly kind: ValueKind<M> },
): readonly Scored<M>[] {
  const weighed: Scored<M>[] = [];
  const isMistake = tellsOfMistake(claim);
  for (const match of claim.matches) {
    const { passage } = match;
    const values = passage.statement.mentions.filter(kind.isOne);
    const ownedByEach = lazily(() => {
      const spans = values.map(({ span }) => span);
      return ownedBy(claim.statement, mention.span, passage, spans);
    });
    const ownCellOf = lazily(() => ownCell(claim, mention, passage));
    for (const [index, value] of values.entries()) {
      const likeness = kind.compare(mention, value, passage);
      if (likeness === "incomparable" || isApart(claim, match, { mention, likeness })) continue;
      const own = ownCellOf();
      const isOwn =
        own !== undefined &&
        contains(own.cell.span, value.span) &&
        (own.isSubject || likeness === "same");
      // Another figure of the claim says so; but of the claim's own cell even a value that stands beside it is a rival.
      const isBesides =
        likeness === "different" &&
        !isOwn &&
        statedAs(claim, { value, passage, kind }).some((other) => other !== mention);
      if (isBesides) continue;
      const isToldAsSuch =
        likeness === "same" && (isMistake || isToldOfClaimant(claim, passage, value));
      if (!isToldAsSuch && isWithdrawn(passage, value, kind)) continue;
      const isOther =
        likeness === "different" && kind.isVery(mention, value, passage) === undefined;
      if (isOther && isOfOtherPeriod(claim, passage, { mention, value })) continue;
      const { span } = mention;
      const fit = fitOf({ claim: claim.statement, without: span, passage, around: value.span });
      // Of several values in a list, one that has next to none of the claim's words beside it is another item's.
      const owned = ownedByEach();
      const most = Math.max(0, ...owned);
      const share = most === 0 ? 0.5 : (owned[index] ?? 0) / most;
      const isAside = values.length > 1 && most > 0 && share < ASIDE;
      const scopes = scopesOf(claim, passage, { mention, value: value.span });
      const same =
        kind.sameThing(mention, value) *
        scopeFactor(scopes) *
        (isAside && likeness === "different" ? ASIDE_FACTOR : 1);
      const features = pairFeatures({
        place,
        mention,
        value,
        match,
        kind,
        fit,
        owned: share,
        ownCell: isOwn,
        scopes,
      });
      const score = pairScore(features, likeness);
      weighed.push({
        value,
        passage,
        likeness,
        share: isOwn ? Math.max(OWN_CELL, fit.share) : fit.share * same,
        local: isOwn ? Math.max(OWN_CELL, fit.local) : fit.local * same,
        mass: fit.mass,
        ownCell: isOwn,
        surelySame: isOwn || kind.isSurelySame(mention, value),
        mayDispute: kind.mayDispute(mention, value),
        isVery: likeness === "same" ? kind.isVery(mention, value, passage) : undefined,
        features,
        score,
        chance: pairChance(score, likeness),
      });
    }
  }
  return weighed.sort(likeliestFirst);
}

/** Whether a passage has too little of the claim to tell of it: for a rival, or itself where it is an entry of a list of publications. */
function isApart(
  { statement }: Claim,
  { passage, share }: Match,
  { mention, likeness }: { readonly mention: MentionBase<string>; readonly likeness: Likeness },
): boolean {
  if (likeness === "different" && share < LEAST_WHOLE) return true;
  if (!isPublicationEntry(passage)) return false;
  const own = fitOf({ claim: statement, without: mention.span, passage, neighbours: false });
  return own.share < LEAST_WHOLE;
}

const stated = new WeakMap<Statement, Map<unknown, readonly unknown[]>>();

/** The claim's own mentions that a source's value bears out: asked once for each, however many mentions ask. */
function statedAs<M extends MentionBase<string>>(
  { statement }: Claim,
  { value, passage, kind }: { value: M; passage: Passage; kind: ValueKind<M> },
): readonly unknown[] {
  const known = stated.get(statement) ?? new Map<unknown, readonly unknown[]>();
  stated.set(statement, known);
  const found =
    known.get(value) ??
    statement.mentions
      .filter(kind.isOne)
      .filter((other) => kind.compare(other, value, passage) === "same");
  known.set(value, found);
  return found;
}

/** The best of each source, best first. */
function bestOfEach<M>(weighed: readonly Weighed<M>[]): readonly Weighed<M>[] {
  const seen = new Set<string>();
  return weighed.filter(({ passage }) => {
    const { id } = passage.home.source;
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}

function likeliestFirst<M>(a: Scored<M>, b: Scored<M>): number {
  const [x, y] = [a.passage, b.passage];
  const bySource = inOrder(compareText(x.home.source.id, y.home.source.id), x.at - y.at);
  return inOrder(b.score - a.score, bySource);
}
