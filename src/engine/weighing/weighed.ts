import type { Passage } from "../evidence/sourceSet.js";
import type { Likeness, MentionBase } from "../mentions/mention.js";
import type { Mention } from "../mentions/index.js";
import type { Verdict } from "../report/report.js";
import type { Claim } from "../checks/check.js";
import type { PairFeatures } from "./features.js";
import type { Trait, Traits } from "./traits.js";
import type { Rule } from "./rules.js";

/** A source's value for the draft's, and how likely it is of the same thing. */
export interface Weighed<M> {
  readonly value: M;
  readonly passage: Passage;
  readonly likeness: Exclude<Likeness, "incomparable">;
  /** 0 to 1: how well what surrounds the two values agrees. */
  readonly share: number;
  /** The same for the words of the value's own phrase. */
  readonly local: number;
  /** Weight of the words found; little is chance. */
  readonly mass: number;
  /** Whether the two values are said to be of the same, in so many words. */
  readonly surelySame: boolean;
  /** Whether it stands in the very table cell that the claim speaks of, by row and column. */
  readonly ownCell: boolean;
  /** Whether two sources may disagree by so much of one thing. */
  readonly mayDispute: boolean;
  /** How likely both are of the same thing by the learnt weights, see `pairChance`; undefined where they were not asked. */
  readonly chance?: number;
}

/** The same with what the learnt weights make of it. */
export interface Scored<M> extends Weighed<M> {
  /** See `ValueKind`. */
  readonly isVery: "bare" | "counted" | undefined;
  /** What was seen of the two values, by name. */
  readonly features: PairFeatures;
  /** What that comes to by the learnt weights; it means nothing beside other weights' scores. */
  readonly score: number;
  readonly chance: number;
}

/** How two values of a kind stand to each other beside what surrounds them. */
export interface Relation {
  /** Whether both say of what they are: of the same, of another thing, or one does not say. */
  readonly head: "other" | "same" | "untold";
  /** Whether the source's is less exact: a month for a day. */
  readonly isCoarser: boolean;
  /** 1 for values that are close, 0 for those an order of magnitude apart. */
  readonly nearness: number;
}

/** What the weighing comes to. */
export interface Weighing<M> {
  readonly verdict: Verdict;
  readonly sureness: number;
  readonly rule: Rule;
  /** What else decided, in words: `Newsweek gave 25 before, on 2024-12-02`. */
  readonly note?: string;
  /** The best of each source, best first. */
  readonly supports: readonly Weighed<M>[];
  readonly rivals: readonly Weighed<M>[];
}

/** What a kind of value must answer to be weighed. */
export interface ValueKind<M extends MentionBase<string>> {
  readonly isOne: (mention: Mention) => mention is M & Mention;
  readonly compare: (inDraft: M, inSource: M, passage: Passage) => Likeness;
  /** Factor for what the values are of: 1 the same thing, near 0 another, between where it isn't said. */
  readonly sameThing: (inDraft: M, inSource: M) => number;
  /**
   * Whether the source gives the very value, in the same unit: `counted` where both count the same, `bare` where they do not say
   * so.
   */
  readonly isVery: (inDraft: M, inSource: M, passage: Passage) => "bare" | "counted" | undefined;
  /** Whether both say in so many words that they are of the same: `200 fighters`, `300 militiamen`. */
  readonly isSurelySame: (inDraft: M, inSource: M) => boolean;
  /** Whether two sources may disagree by so much of one thing. */
  readonly mayDispute: (inDraft: M, inSource: M) => boolean;
  /** How the two stand to each other, whatever surrounds them. */
  readonly relate: (inDraft: M, inSource: M) => Relation;
  /** What the mention itself tells of how it came to be written: 0 to 1 each; what is not named is 0. */
  readonly traits: (inDraft: M) => Partial<Record<Trait, number>>;
  /** How much its own digits tell: 1 for a value that is hardly met by chance (18,400), 0 for `two`. */
  readonly telling: (inDraft: M) => number;
}

/** What a decision rests on. Supports and rivals come best first. */
export interface Weights<M> {
  readonly claim: Claim;
  readonly mention: M;
  readonly supports: readonly Scored<M>[];
  readonly rivals: readonly Scored<M>[];
  /** How much the mention's own digits tell, 0 to 1. */
  readonly telling: number;
  readonly traits: Traits;
}
