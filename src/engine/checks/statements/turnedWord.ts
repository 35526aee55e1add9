import { clausesOf } from "../../evidence/clauses.js";
import type { Match } from "../../evidence/findPassages.js";
import { fitOf, presence, strength } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement, Term } from "../../evidence/statement.js";
import { isVerb } from "../../evidence/words/verbs.js";
import { lazily } from "../../text/lazily.js";
import type { Token } from "../../text/sentence.js";
import type { Claim } from "../check.js";
import { isTakenBackAt } from "../../weighing/withdrawn.js";
import { actAt, groupStart, termsAt } from "./acts.js";
import { alignmentOf, hasValuesAlike, isNarrower, type Place } from "./align.js";
import { hasOpposite, inFormOf, isConverse, isVerbal } from "./opposites.js";
import { wordingsOf } from "./phrases.js";
import { askedWord, isDenied, isSame, wordedAt, type AskedWord, type Worded } from "./worded.js";

/** A word of a claim for which an aligned passage has the opposite. */
export interface TurnedWord {
  readonly token: Worded;
  /** The source's word. */
  readonly told: Worded;
  /** What the draft would have to say, in its own form; undefined where that is not certain. */
  readonly instead: string | undefined;
  readonly match: Match;
}

/** Passages looked at for a turned word. */
const MOST_PASSAGES = 24;
/** A passage that has less of the claim around the word does not speak of the same thing. */
const SAME_THING = 0.62;
const SAME_PHRASE = 0.6;
/** A passage that says it the claim's way bears it out unless it fits this much worse. */
const REACH = 0.2;
/** How surely a name or a value of the clause must be there. */
const SURELY = 0.5;
/** Words after a verb among which its object stands. */
const OBJECT_REACH = 4;

/** A passage that tells the very opposite of the same has so much of what the claim tells with the word. */
const ALIGNED = 0.6;

/** One passage on one word of the claim: the same way, or the other way round. */
interface Telling {
  readonly turned: boolean;
  readonly share: number;
  readonly hasObject: boolean;
  /** Whether it is told of the same, and done to the same. */
  readonly isAligned: boolean;
  /** Whether the passage says itself of whom. */
  readonly isClear: boolean;
  /** Whether the names that the claim has beside its word belong to the passage's word. */
  readonly hasNames: boolean;
  readonly told: Worded;
  readonly match: Match;
}

/** The word of a claim that the sources turn round: `rose` where they have `fell` of the same thing and none has `rose`. */
export function turnedWord(claim: Claim): TurnedWord | undefined {
  const { statement, matches } = claim;
  const { tokens } = statement.sentence;
  if (tokens.at(-1)?.text === "?") return undefined;
  const asked = lazily(() => withAnswers(matches.slice(0, MOST_PASSAGES)));
  for (const [at, first] of tokens.entries()) {
    const token = wordedAt(tokens, at, claim.plain);
    if (token === undefined || !hasOpposite(token.lower) || isOfMention(statement, first)) continue;
    const word = askedWord(statement, at, token);
    const tellings = asked().flatMap((match) => tellingsOf(statement, word, match));
    const rival = best(tellings.filter(({ turned }) => turned));
    if (rival === undefined) continue;
    const support = best(
      tellings.filter(({ turned, hasNames }) => !turned && (hasNames || !rival.hasNames)),
    );
    const isStated = support !== undefined && saysIt(support, rival, token);
    if (isStated) continue;
    const before = tokens[at - 1]?.lower ?? "";
    return {
      token,
      told: rival.told,
      instead: insteadOf(token, rival.told, { isParticiple: AUXILIARIES.has(before) }),
      match: rival.match,
    };
  }
  return undefined;
}

/** The best passages, with the short ones behind them that say no more than yes or no: `The mill denies it.` */
function withAnswers(matches: readonly Match[]): readonly Match[] {
  const known = new Set(matches.map(({ passage }) => passage));
  const answers = matches.slice(0, MOST_ANSWERED).flatMap(({ passage, share }) => {
    const next = passage.home.passages[passage.at + 1];
    const isShort = next !== undefined && next.statement.sentence.tokens.length <= ANSWER;
    return isShort && !known.has(next) ? [{ passage: next, share }] : [];
  });
  return [...matches, ...answers];
}

const MOST_ANSWERED = 6;
const ANSWER = 8;

/** Whether a passage that tells it the claim's way weighs enough against one that turns it round. */
function saysIt(support: Telling, rival: Telling, { lower }: Worded): boolean {
  if (support.match !== rival.match) return support.share >= rival.share - REACH;
  if (support.isAligned || !isVerbal(lower)) return true;
  return !rival.isClear && (support.hasObject || !rival.hasObject);
}

/** The draft's word in the source's sense; undefined where several words say it. */
function insteadOf(
  token: Worded,
  told: Worded,
  form: { readonly isParticiple: boolean },
): string | undefined {
  return token.text.includes(" ") || token.text.toLowerCase() !== token.lower
    ? undefined
    : inFormOf(token.lower, told.lower, form);
}

const AUXILIARIES = new Set("be been being had has have is was were".split(" "));

function best(tellings: readonly Telling[]): Telling | undefined {
  return [...tellings].sort((a, b) => b.share - a.share)[0];
}

function tellingsOf(claim: Statement, word: AskedWord, match: Match): readonly Telling[] {
  const { sentence } = match.passage.statement;
  const wordings = wordingsOf(sentence);
  const tellings: Telling[] = [];
  for (const [place, { lower }] of sentence.tokens.entries()) {
    // Most words are another's: they are passed over before anything is made of them.
    const relation = word.relate(wordings.get(place)?.lower ?? lower);
    if (relation === undefined) continue;
    const telling = tellingAt(claim, word, { match, place, relation });
    if (telling !== undefined) tellings.push(telling);
  }
  return tellings;
}

function tellingAt(
  claim: Statement,
  word: AskedWord,
  {
    match,
    place,
    relation,
  }: { readonly match: Match; readonly place: number; readonly relation: "opposite" | "same" },
): Telling | undefined {
  const { passage } = match;
  const { statement } = passage;
  const { tokens } = statement.sentence;
  const around = tokens[place];
  const told = wordedAt(tokens, place, passage.home.source.plain);
  if (around === undefined || told === undefined) return undefined;
  const isTurned = relation === "opposite" && isToldAlike(word.token, told, tokens[place - 1]);
  if (!isTurned && !isSame(word.token, told.lower)) return undefined;
  if (isTakenBackAt(passage, around)) return undefined;
  const turned = isTurned !== (word.isDenied !== isDenied(statement, place, told));
  // The same word denied is for another rule: there the whole sentence is told the other way round.
  if (turned && !isTurned) return undefined;
  if (turned && isConverse(told.lower) && isOfOther(claim, word.at, { passage, place }))
    return undefined;
  // "Will be working again" says nothing of what was.
  if (!turned && isAhead(tokens, place) && !isAhead(claim.sentence.tokens, word.at))
    return undefined;
  const fit = fitOf({ claim, without: word.token, passage, around });
  const { share, isOfOne, hasNames } = alignmentOf(claim, word.at, { passage, place });
  const isAligned = isOfOne && share >= ALIGNED;
  const speaks =
    (fit.share >= SAME_THING &&
      fit.local >= SAME_PHRASE &&
      hasNamesAndValues(claim, word, passage) &&
      isOfOneKind(claim, word, { passage, place })) ||
    (isAligned &&
      !word.isBoth &&
      isVerbal(told.lower) &&
      !isNarrower(claim, word.at, { passage, place }));
  if (turned && !speaks) return undefined;
  return {
    turned,
    share: isAligned ? Math.max(fit.share, share) : fit.share,
    hasObject: hasObject(claim, word.at, { statement, place }),
    isAligned,
    isClear: isAligned && !actAt(statement, place).isSubjectElsewhere,
    hasNames,
    told,
    match,
  };
}

/** Whether another than the claim's own does it: `Tarn won` told of what `Orve lost to Tarn`. */
function isOfOther(
  claim: Statement,
  at: number,
  { passage: { statement }, place }: Place,
): boolean {
  const told = actAt(statement, place);
  const isAt = (term: Term, places: ReadonlySet<number>): boolean =>
    presence(term, statement).places.some((one) => places.has(one));
  const names = termsAt(claim, actAt(claim, at).before).filter(
    ({ entities }) => entities.length > 0,
  );
  return (
    names.some((term) => isAt(term, told.after)) && !names.some((term) => isAt(term, told.before))
  );
}

function isAhead(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(groupStart(tokens, at), at)
    .some(({ lower }) => lower === "will" || lower === "would");
}

/** A verb that is told of less, or whose value is linked otherwise, tells nothing of the claim's. */
function isOfOneKind(claim: Statement, { at, token }: AskedWord, place: Place): boolean {
  const { tokens } = place.passage.statement.sentence;
  const subject = [...actAt(place.passage.statement, place.place).before];
  // What is read of a subject with a clause of its own is not sure enough to tell it is another.
  const isPlain = subject.every(
    (at) => tokens[at]?.kind !== "mark" && !isVerb(tokens[at]?.lower ?? ""),
  );
  return (
    !isVerbal(token.lower) ||
    (hasValuesAlike(claim, at, place) && !(isPlain && isNarrower(claim, at, place)))
  );
}

/** `growing unrest` is no counterpart of `fell`; `was growing` is. */
function isToldAlike({ lower }: Worded, told: Worded, before: Token | undefined): boolean {
  return (
    !told.lower.endsWith("ing") || lower.endsWith("ing") || AUXILIARIES.has(before?.lower ?? "")
  );
}

/** Whether a word is part of a name, a date or a quotation. */
export function isOfMention({ mentions }: Statement, token: Token): boolean {
  return mentions.some(
    ({ kind, span }) => kind !== "figure" && span.start < token.end && token.start < span.end,
  );
}

/** Whether a passage has every name and value of the clause in which the word stands. */
function hasNamesAndValues(claim: Statement, { at }: AskedWord, passage: Passage): boolean {
  const clauses = clausesOf(claim.sentence);
  return claim.terms
    .filter((term) => clauses[term.at] === clauses[at] && isTelling(term))
    .every((term) => isThere(term, passage));
}

/** Whether a passage, or what stands around it, surely has a name or value. */
export function isThere(term: Term, passage: Passage): boolean {
  return term.entities.length > 0 || term.stems.length > 0
    ? strength(term, passage, { there: undefined, neighbours: true }) >= SURELY
    : presence(term, passage.statement).found > 0;
}

/** Whether a term is a name or a value. */
export function isTelling({ entities, stems, key }: Term): boolean {
  return entities.length > 0 || stems.length > 0 || key.startsWith("#");
}

/** Whether what follows a word of the claim follows the source's word too: `acquitted of fraud`. */
function hasObject(
  claim: Statement,
  at: number,
  { statement, place }: { readonly statement: Statement; readonly place: number },
): boolean {
  const after = claim.terms.find((term) => term.at > at && term.at <= at + OBJECT_REACH);
  if (after === undefined || isAside(claim, at, after.at)) return false;
  // "Older voters approved the plan; younger ones rejected it": it may be the very same.
  if (PRONOUNS.has(statement.sentence.tokens[place + 1]?.lower ?? "")) return true;
  return presence(after, statement).places.some(
    (one) => one > place && one <= place + OBJECT_REACH && !isAside(statement, place, one),
  );
}

const PRONOUNS = new Set("her him it one ones others that them these this those".split(" "));

/** Whether what stands between a verb and a word makes the word no object of it: `fell in March`. */
function isAside({ sentence }: Statement, verb: number, word: number): boolean {
  return sentence.tokens.slice(verb + 1, word).some(({ lower }) => !LINKS.has(lower));
}

const LINKS = new Set("a all an any her his its of the their this those to".split(" "));
