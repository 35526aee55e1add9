import type { Claim } from "../../checks/check.js";
import { cellAt, indexAt } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement } from "../../evidence/statement.js";
import { isVerb } from "../../evidence/words/verbs.js";
import type { MentionBase } from "../../mentions/mention.js";
import type { Span } from "../../text/span.js";
import type { ValueKind, Weighed } from "../weighed.js";
import { areOneGroup, groupWordsIn, groupWordsOf, type GroupWord } from "./groupWords.js";
import { membersOf, ownStretch, type Member } from "./members.js";
import { counterpartsOf, phrasesOf, type Phrase } from "./phrases.js";
import { respectiveGroups } from "./respective.js";

/** A value of a passage that tells of several groups, with the phrases that name its own. */
interface Told<M> {
  readonly value: M;
  readonly phrases: readonly Phrase[];
}

/** What a sentence or a table row that gives the draft's value for one of several groups comes to. */
export type GroupAnswer<M> =
  /** The claim names the group of another of its values. */
  | { readonly names: "other"; readonly value: M }
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
  const said = wordsSaidOf(claim, likeMention);
  const others = told
    .filter(({ value }) => kind.compare(mention, value, passage) === "different")
    .map((other) => ({ other, ...setApart(said, own, other) }))
    .filter(({ isApart }) => isApart);
  if (others.length === 0) return undefined;
  const apart = others.filter(({ otherSaid }) => otherSaid === 0).map(({ other }) => other.value);
  const [best, next] = others
    .filter(({ ownSaid, otherSaid }) => ownSaid === 0 && otherSaid > 0)
    .sort((a, b) => b.otherSaid - a.otherSaid);
  if (best === undefined)
    return { names: others.every(({ ownSaid }) => ownSaid > 0) ? "own" : "unclear", apart };
  if (next?.otherSaid === best.otherSaid || isGivenBesides(claim, best.other, likeMention))
    return { names: "unclear", apart };
  return { names: "other", value: best.other.value };
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

/** Whether the claim gives the other value as well, and for its own group. */
function isGivenBesides<M extends MentionBase<string>>(
  claim: Claim,
  { value, phrases }: Told<M>,
  { mention, kind, passage }: Asked<M>,
): boolean {
  const words = phrases.flatMap((phrase) => phrase.words);
  return claim.statement.mentions
    .filter(kind.isOne)
    .filter((other) => other !== mention && kind.compare(other, value, passage) === "same")
    .some((other) => {
      const said = wordsSaidOf(claim, { mention: other, kind, passage });
      const own = wordsSaidOf(claim, { mention, kind, passage });
      return meeting(without(words, own), said).length > 0 || meeting(words, own).length === 0;
    });
}

interface Asked<M extends MentionBase<string>> {
  readonly mention: M;
  readonly kind: ValueKind<M>;
  readonly passage: Passage;
}

/** The claim's words that tell of the mention: those of its member, but for the values. */
function wordsSaidOf<M extends MentionBase<string>>(
  { statement }: Claim,
  { mention, kind, passage }: Asked<M>,
): readonly SaidWord[] {
  const values = seriesOf(statement, { like: mention, kind, passage });
  const spans = values.map(({ span }) => span);
  const own = values.findIndex(({ span }) => span.start === mention.span.start);
  const respective = respectiveGroups(statement, spans)?.[own];
  if (respective !== undefined) return respective.map((word) => ({ ...word, isPlaced: false }));
  const members = membersOf(statement, spans);
  const member = members.length > 1 ? members.find((one) => one.values.includes(own)) : undefined;
  return wordsBetween(statement, member ?? ownStretch(statement, mention.span), spans);
}

function wordsBetween(
  statement: Statement,
  { from, to }: Omit<Member, "values">,
  values: readonly Span[],
): readonly SaidWord[] {
  const words = groupWordsOf(statement);
  let isPlaced = false;
  return statement.sentence.tokens.slice(from, to).flatMap(({ lower, kind, start, end }, index) => {
    if (PLACING.has(lower)) isPlaced = true;
    else if (kind === "mark" || isVerb(lower)) isPlaced = false;
    const isOfValue = values.some((value) => start < value.end && end > value.start);
    return isOfValue ? [] : (words[from + index] ?? []).map((word) => ({ ...word, isPlaced }));
  });
}

/** A word of the claim. */
interface SaidWord extends GroupWord {
  /** Whether it stands in a phrase that names no one who acts: `1,400 of the company's dockers`. */
  readonly isPlaced: boolean;
}

const PLACING = new Set("against at from in near of on over under with".split(" "));

/** The values of a passage that are told of several groups alike, each with what names its group. */
function toldIn<M extends MentionBase<string>>(
  passage: Passage,
  mention: M,
  { kind, support }: { readonly kind: ValueKind<M>; readonly support: Weighed<M> },
): readonly Told<M>[] {
  const { statement } = passage;
  const values = seriesOf(statement, { like: support.value, kind, passage }).filter(
    (value) => kind.compare(mention, value, passage) !== "incomparable",
  );
  if (passage.cells.length > 0) return toldInCells(passage, values);
  const spans = values.map(({ span }) => span);
  const respective = respectiveGroups(statement, spans);
  if (respective !== undefined)
    return values.map((value, index) => ({
      value,
      phrases: [{ role: "subject", side: "before", words: respective[index] ?? [] }],
    }));
  const own = values.indexOf(support.value);
  const members = membersOf(statement, spans);
  const home = members.find((member) => member.values.includes(own));
  const rank = home?.values.indexOf(own) ?? -1;
  if (home === undefined) return [];
  return members
    .filter((member) => member.values.length === home.values.length)
    .flatMap((member) => {
      const value = values[member.values[rank] ?? -1];
      const first = spans[member.values[0] ?? -1];
      if (value === undefined || first === undefined) return [];
      return [{ value, phrases: phrasesOf(statement, member, { value: first, others: spans }) }];
    });
}

/** Cells of a row with the heads of their columns, what stands there in brackets aside. */
function toldInCells<M extends MentionBase<string>>(
  passage: Passage,
  values: readonly M[],
): readonly Told<M>[] {
  return values.flatMap((value) => {
    const cell = cellAt(passage, indexAt(passage.statement, value.span));
    if (cell === undefined || cell.isRowHead || cell.head === "") return [];
    const words = groupWordsIn(cell.head.replace(/\([^()]{0,80}\)/gu, " "));
    return [{ value, phrases: [{ role: "column", side: "before", words }] }];
  });
}

/** The figures of a sentence that may be told of several groups: not the `two` of `after two doses`, but what it names. */
function seriesOf<M extends MentionBase<string>>(
  statement: Statement,
  {
    like,
    kind,
    passage,
  }: { readonly like: M; readonly kind: ValueKind<M>; readonly passage: Passage },
): readonly M[] {
  return statement.mentions
    .filter(kind.isOne)
    .filter(
      (value) =>
        value.span.start === like.span.start ||
        (kind.compare(like, value, passage) !== "incomparable" &&
          kind.relate(like, value).head !== "other" &&
          !namesGroup(statement, value)),
    );
}

/** `In the two-dose group`, `after two doses`: a number that tells which group is meant. */
function namesGroup(statement: Statement, { span }: MentionBase<string>): boolean {
  const { tokens } = statement.sentence;
  const at = indexAt(statement, span);
  const token = tokens[at];
  if (token?.lower.includes("-") === true && /\p{L}-\p{L}/u.test(token.lower)) return true;
  return (
    /^(?:after|aged|over|under|with|without)$/u.test(tokens[at - 1]?.lower ?? "") &&
    /^\p{Ll}{3,20}$/u.test(tokens[at + 1]?.lower ?? "")
  );
}

function without(words: readonly GroupWord[], others: readonly GroupWord[]): readonly GroupWord[] {
  return words.filter((word) => !others.some((other) => areOneGroup(word, other)));
}

function meeting(words: readonly GroupWord[], others: readonly GroupWord[]): readonly GroupWord[] {
  return words.filter((word) => others.some((other) => areOneGroup(word, other)));
}
