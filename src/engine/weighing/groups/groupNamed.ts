import type { Claim } from "../../checks/check.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { MentionBase } from "../../mentions/mention.js";
import type { ValueKind, Weighed } from "../weighed.js";
import { areOneGroup, type GroupWord } from "./groupWords.js";
import { counterpartsOf } from "./phrases.js";
import { wordsSaidOf, type Asked, type SaidWord } from "./said.js";
import { toldIn, type Told } from "./told.js";

/** What a sentence or a table row that gives the draft's value for one of several groups comes to. */
export type GroupAnswer<M> =
  /** The claim names the group of another of its values. */
  | { readonly names: "other"; readonly value: M; readonly passage: Passage }
  /** The claim names the group of the draft's value, or none of them, or several. */
  | {
      readonly names: "own" | "unclear";
      /** The values that the sentence gives for groups of which the claim says nothing. */
      readonly apart: readonly M[];
    };

/**
 * Which group of a supporting sentence or table row the claim names: of `12.1% after two doses, 8.4% after one dose and
 * 3.2% after placebo` that of 8.4%, where the draft has `3.2 percent after one dose`. Undefined where the sentence does
 * not tell of several groups alike.
 */
export function groupNamed<M extends MentionBase<string>>(
  claim: Claim,
  mention: M,
  { kind, support }: { readonly kind: ValueKind<M>; readonly support: Weighed<M> },
): GroupAnswer<M> | undefined {
  const { passage } = support;
  const told = toldIn(passage, mention, { kind, support });
  const own = told.find(({ value }) => value === support.value);
  if (own === undefined || told.length < 2) return undefined;
  const likeMention = { mention, kind, passage };
  const said = wordsSaidOf(claim.statement, likeMention);
  const others = told
    .filter((other) => kind.compare(mention, other.value, other.passage) === "different")
    .map((other) => ({ other, ...setApart(said, own, other) }))
    .filter(({ isApart }) => isApart);
  if (others.length === 0) return undefined;
  const apart = others.filter(({ otherSaid }) => otherSaid === 0).map(({ other }) => other.value);
  const [best, next] = others
    .filter(({ ownSaid, otherSaid }) => ownSaid === 0 && otherSaid > 0)
    .sort((a, b) => b.otherSaid - a.otherSaid);
  if (best === undefined)
    return { names: others.every(({ ownSaid }) => ownSaid > 0) ? "own" : "unclear", apart };
  if (
    next?.otherSaid === best.otherSaid ||
    isGivenBesides(claim, { own, other: best.other }, likeMention)
  )
    return { names: "unclear", apart };
  return { names: "other", value: best.other.value, passage: best.other.passage };
}

/** How many of the words that name one of two groups, and not the other, the claim says. */
interface Apart {
  /** Whether the sentence sets the two apart at all. */
  readonly isApart: boolean;
  readonly ownSaid: number;
  readonly otherSaid: number;
}

function setApart<M>(all: readonly SaidWord[], own: Told<M>, other: Told<M>): Apart {
  let [isApart, ownSaid, otherSaid] = [false, 0, 0];
  for (const { one, other: answer } of counterpartsOf(own.phrases, other.phrases)) {
    const said = one.role === "subject" ? all.filter(({ isPlaced }) => !isPlaced) : all;
    const ownWords = without(one.words, answer.words);
    const otherWords = without(answer.words, one.words);
    if (ownWords.length === 0 && (otherWords.length === 0 || one.role === answer.role)) continue;
    isApart = true;
    ownSaid += meeting(ownWords, said).length;
    const found = meeting(otherWords, said).length;
    if (found * 2 >= otherWords.length) otherSaid += found;
  }
  return { isApart, ownSaid, otherSaid };
}

/** Whether the claim gives the other value as well, and for the group that it is told of. */
function isGivenBesides<M extends MentionBase<string>>(
  { statement }: Claim,
  { own, other }: { readonly own: Told<M>; readonly other: Told<M> },
  { mention, kind, passage }: Asked<M>,
): boolean {
  const [ownWords, otherWords] = [own, other].map(({ phrases }) =>
    phrases.flatMap(({ words }) => words),
  );
  const telling = without(otherWords ?? [], ownWords ?? []);
  return statement.mentions
    .filter(kind.isOne)
    .filter((one) => one !== mention && kind.compare(one, other.value, other.passage) === "same")
    .some((one) => {
      const said = wordsSaidOf(statement, { mention: one, kind, passage });
      return meeting(telling, said).length > 0;
    });
}

function without(words: readonly GroupWord[], others: readonly GroupWord[]): readonly GroupWord[] {
  return words.filter((word) => !others.some((other) => areOneGroup(word, other)));
}

function meeting(words: readonly GroupWord[], others: readonly GroupWord[]): readonly GroupWord[] {
  return words.filter((word) => others.some((other) => areOneGroup(word, other)));
}
