import type { Match } from "../evidence/findPassages.js";
import type { Fit } from "../evidence/fit.js";
import type { MentionBase } from "../mentions/mention.js";
import type { Scopes } from "./scope.js";
import { namesLacking, nearShare, nextWords, strangeAround, type Place } from "./surroundings.js";
import type { ValueKind } from "./weighed.js";

/**
 * What is looked at to tell whether two values, the draft's and a source's, are of the same thing. All lie between 0
 * and 1. A sign says which way a careful editor would take it: `+` for the same thing, `-` against.
 */
export const pairSigns = {
  /** Share of the claim that the passage has, what is near the values counting more. */
  share: "+",
  /** Whether it has anything of it near the value. */
  touched: "+",
  /** What of it lies above one half. */
  shareHigh: "+",
  /** How many words were found at all. */
  mass: "+",
  /** Share of the whole sentence that the passage has, wherever it stands. */
  whole: "+",
  /** The same by comparison with the passage that has most of it. */
  lead: "+",
  /** Of the words in common, how many stand nearer to this value than to the others of its sentence. */
  owned: "+",
  /** Share of the mention's clause that stands in the value's clause. */
  clause: "+",
  /** Share of the claim's names that stand nowhere around the passage. */
  namesLacking: "-",
  /** Share of the words around the value that the claim does not have. */
  strange: "-",
  /** The same for those right beside it. */
  strangeBeside: "-",
  /** Share of the names around the value that the claim does not have. */
  strangers: "-",
  /** Both count the same, in so many words. */
  headSame: "+",
  /** They count different things. */
  headOther: "-",
  /** The words right behind the two differ: `23 dead`, `23 were missing`. */
  nextOther: "-",
  /** The source's value is less exact than the draft's: a month for a day, a bound for a number. */
  coarser: "-",
  /** One lies far from the other: an order of magnitude. */
  far: "-",
  /** It stands in the very table cell that the claim speaks of. */
  ownCell: "+",
  /** Claim and passage are of different days. */
  otherDay: "-",
  /** It stands in the row of something that the claim does not name. */
  otherRow: "-",
  /** It stands in the column of another time. */
  otherColumn: "-",
} as const;

/** The name of something looked at. */
export type PairFeature = keyof typeof pairSigns;

/** What was seen of a pair of values: 0 to 1 each. */
export type PairFeatures = Readonly<Record<PairFeature, number>>;

/** Less than this in common is as good as nothing. */
const TOUCHED = 0.2;
/** Words found from here on are as good as all. */
const MUCH = 4;

/** Two values, and what is known of their surroundings already. */
export interface Pair<M extends MentionBase<string>> {
  readonly place: Place;
  readonly mention: M;
  readonly value: M;
  readonly match: Match;
  readonly kind: ValueKind<M>;
  readonly fit: Fit;
  /** See `ownedBy`: the share of what the best value of the sentence owns. */
  readonly owned: number;
  readonly ownCell: boolean;
  readonly scopes: Scopes;
}

/** Looks at two values as an editor would who asks whether they are of the same thing. */
export function pairFeatures<M extends MentionBase<string>>(pair: Pair<M>): PairFeatures {
  const { place, mention, value, match, kind, fit, owned, ownCell, scopes } = pair;
  const { passage } = match;
  const { span } = value;
  const strange = strangeAround(place, passage, span);
  const { head, isCoarser, nearness } = kind.relate(mention, value);
  const next = head === "untold" ? nextWords(place, passage, span) : "untold";
  return {
    share: fit.share,
    touched: Math.min(1, fit.share / TOUCHED),
    shareHigh: Math.max(0, 2 * fit.share - 1),
    mass: Math.min(1, fit.mass / MUCH),
    whole: match.share,
    lead: Math.min(1, match.share / Math.max(place.most, 0.01)),
    owned,
    clause: nearShare(place.clause, passage, { value: span, none: 0.5 }),
    namesLacking: namesLacking(place.names, passage),
    strange: strange.words,
    strangeBeside: strange.beside,
    strangers: strange.names,
    headSame: head === "same" ? 1 : 0,
    headOther: head === "other" ? 1 : 0,
    nextOther: next === "other" ? 1 : 0,
    coarser: isCoarser ? 1 : 0,
    far: 1 - nearness,
    ownCell: ownCell ? 1 : 0,
    otherDay: scopes.day ? 1 : 0,
    otherRow: scopes.row ? 1 : 0,
    otherColumn: scopes.column ? 1 : 0,
  };
}
