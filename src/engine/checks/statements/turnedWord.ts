import { clausesOf } from "../../evidence/clauses.js";
import type { Match } from "../../evidence/findPassages.js";
import { fitOf, presence, strength } from "../../evidence/fit.js";
import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement, Term } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import type { Token } from "../../text/sentence.js";
import type { Claim } from "../check.js";
import { hasOpposite, inFormOf, isOpposite, isVerbal, saysSame } from "./opposites.js";
import { negatedPlaces } from "./polarity.js";

/** A word of a claim for which an aligned passage has the opposite. */
export interface TurnedWord {
  readonly token: Token;
  /** The source's word. */
  readonly told: Token;
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

/** One passage on one word of the claim: the same way, or the other way round. */
interface Telling {
  readonly turned: boolean;
  readonly share: number;
  readonly hasObject: boolean;
  readonly told: Token;
  readonly match: Match;
}

/** The word of a claim that the sources turn round: `rose` where they have `fell` of the same thing and none has `rose`. */
export function turnedWord(claim: Claim): TurnedWord | undefined {
  const { statement, matches } = claim;
  const denied = negatedPlaces(statement);
  for (const [at, token] of statement.sentence.tokens.entries()) {
    if (!hasOpposite(token.lower) || isOfMention(statement, token)) continue;
    const tellings = matches
      .slice(0, MOST_PASSAGES)
      .flatMap((match) => tellingsOf(statement, { at, token, isDenied: denied.has(at) }, match));
    const rival = best(tellings.filter(({ turned }) => turned));
    if (rival === undefined) continue;
    const support = best(tellings.filter(({ turned }) => !turned));
    const isStated =
      support !== undefined &&
      (support.match === rival.match
        ? support.hasObject || !rival.hasObject || !isVerbal(token.lower)
        : support.share >= rival.share - REACH);
    if (isStated) continue;
    const before = statement.sentence.tokens[at - 1]?.lower ?? "";
    return {
      token,
      told: rival.told,
      instead: inFormOf(token.lower, rival.told.lower, { isParticiple: AUXILIARIES.has(before) }),
      match: rival.match,
    };
  }
  return undefined;
}

const AUXILIARIES = new Set("be been being had has have is was were".split(" "));

function best(tellings: readonly Telling[]): Telling | undefined {
  return [...tellings].sort((a, b) => b.share - a.share)[0];
}

/** The word at issue, its place, and whether the claim denies it. */
interface Word {
  readonly at: number;
  readonly token: Token;
  readonly isDenied: boolean;
}

function tellingsOf(claim: Statement, word: Word, match: Match): readonly Telling[] {
  const { passage } = match;
  const { statement } = passage;
  const negated = negatedPlaces(statement);
  return statement.sentence.tokens.flatMap((told, place) => {
    const isTurned =
      isOpposite(word.token.lower, told.lower) &&
      isToldAlike(word.token, told, statement.sentence.tokens[place - 1]);
    if (!isTurned && !isSame(word.token, told)) return [];
    const fit = fitOf({ claim, without: word.token, passage, around: told });
    const turned = isTurned !== (word.isDenied !== negated.has(place));
    // The same word denied is for another rule: there the whole sentence is told the other way round.
    if (turned && !isTurned) return [];
    const speaks =
      fit.share >= SAME_THING &&
      fit.local >= SAME_PHRASE &&
      hasNamesAndValues(claim, word, passage);
    if (turned && !speaks) return [];
    return [
      {
        turned,
        share: fit.share,
        hasObject: hasObject(claim, word.at, { statement, place }),
        told,
        match,
      },
    ];
  });
}

/** `growing unrest` is no counterpart of `fell`; `was growing` is. */
function isToldAlike({ lower }: Token, told: Token, before: Token | undefined): boolean {
  return (
    !told.lower.endsWith("ing") || lower.endsWith("ing") || AUXILIARIES.has(before?.lower ?? "")
  );
}

function isSame({ lower }: Token, told: Token): boolean {
  return saysSame(lower, told.lower) || (keyOf(lower) !== "" && keyOf(lower) === keyOf(told.lower));
}

/** Whether a word is part of a name, a date or a quotation. */
export function isOfMention({ mentions }: Statement, token: Token): boolean {
  return mentions.some(
    ({ kind, span }) => kind !== "figure" && span.start < token.end && token.start < span.end,
  );
}

/** Whether a passage has every name and value of the clause in which the word stands. */
function hasNamesAndValues(claim: Statement, { at }: Word, passage: Passage): boolean {
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
