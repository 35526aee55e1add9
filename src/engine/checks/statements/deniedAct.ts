import { clausesOf } from "../../evidence/clauses.js";
import type { Match } from "../../evidence/findPassages.js";
import type { Statement } from "../../evidence/statement.js";
import { keyOf } from "../../evidence/words/key.js";
import { isTakenBackAt } from "../../weighing/withdrawn.js";
import type { Token } from "../../text/sentence.js";
import type { Span } from "../../text/span.js";
import type { Claim } from "../check.js";
import { isVerbAt } from "./acts.js";
import { alignmentOf, isNarrower } from "./align.js";
import { isOfOneSpeaker, speakersOf } from "./attribution.js";
import { denialOf, type Denial } from "./denied.js";

/** A verb of a claim that a passage denies, or says plainly where the claim denies it. */
export interface DeniedAct {
  /** The words of the claim's clause. */
  readonly span: Span;
  readonly share: number;
  readonly match: Match;
}

const MOST_PASSAGES = 24;
/** A passage that denies it has so much of what the claim tells with the verb; one that says it outright needs more. */
const ALIGNED = 0.6;
const ALIGNED_PLAIN = 0.75;
/** One that says it the claim's way needs less to be heard; of somebody else it must fit nearly as well. */
const HEARD = 0.4;
const NEARLY = 0.1;
/** What makes it no plain fact, in the claim or in the passage. */
const OPEN = new Set("could if may might should unless whether would-be".split(" "));
/** Verbs that tell how something is known: their denial tells nothing of the thing. */
const FRAMES = new Set("account announce confirm consider expect say see suggest".split(" "));
/** `had been told of the leaks`: to be told is an act of its own. */
const BEING = /^(?:be|been|being|was|were)$/u;
const INFORMED = keyOf("informed");

/** A place of a passage that has the verb. */
interface Telling {
  readonly match: Match;
  readonly place: number;
  readonly denial: Denial | undefined;
  /** Whether either denies it, the claim or the passage. */
  readonly turned: boolean;
}

/**
 * The act of a claim that the sources deny and none tells: `the minister will resign` where they have `the minister ruled
 * out resigning`. Who it is and what it is done to must be the same; what another denies is his word alone.
 */
export function deniedAct(claim: Claim): DeniedAct | undefined {
  const { statement, matches } = claim;
  const { tokens } = statement.sentence;
  if (tokens.at(-1)?.text === "?") return undefined;
  for (const [at, token] of tokens.entries()) {
    if (!isAct(statement, at) || isOpen(statement, at)) continue;
    const own = denialOf(statement, at);
    if (own === "told") continue;
    const tellings = matches
      .slice(0, MOST_PASSAGES)
      .flatMap((match) => tellingsOf({ token, denial: own }, match));
    const [rival] = tellings
      .flatMap((telling) => shareOfTurned(claim, at, telling))
      .sort((a, b) => b.share - a.share);
    if (rival === undefined) continue;
    if (tellings.some((telling) => isStated(claim, at, { telling, rival }))) continue;
    return { span: clauseSpan(statement, at), ...rival };
  }
  return undefined;
}

interface Verb {
  readonly token: Token;
  readonly denial: Denial | undefined;
}

function tellingsOf({ token: verb, denial: own }: Verb, match: Match): readonly Telling[] {
  const { passage } = match;
  const { statement } = passage;
  const key = keyOf(verb.lower);
  const keys = verb.lower === "told" ? [key, INFORMED] : [key];
  const places = keys.flatMap((one) => statement.places.get(one) ?? []);
  return places.flatMap((place): readonly Telling[] => {
    const token = statement.sentence.tokens[place];
    if (token === undefined || isTakenBackAt(passage, token)) return [];
    const denial = denialOf(statement, place);
    return [{ match, place, denial, turned: (denial === undefined) !== (own === undefined) }];
  });
}

interface Turned {
  readonly share: number;
  readonly match: Match;
}

/** How well a passage that turns the claim's act at `at` round tells of that act, where it is clear that it does. */
function shareOfTurned(
  { statement: claim }: Claim,
  at: number,
  { match, place, denial, turned }: Telling,
): readonly Turned[] {
  if (!turned) return [];
  const { passage } = match;
  const { statement } = passage;
  const { share, isOfOne } = alignmentOf(claim, at, { passage, place });
  const isClear =
    isOfOne &&
    share >= (denial === undefined ? ALIGNED_PLAIN : ALIGNED) &&
    (denial !== undefined || isVerbAt(statement.sentence.tokens, place)) &&
    !isOpen(statement, place) &&
    !isNarrower(claim, at, { passage, place }) &&
    isOfOneSpeaker(claim, passage) &&
    (denial !== undefined || speakersOf(claim) === undefined);
  return isClear ? [{ share, match }] : [];
}

/** Whether a passage tells the claim's act the claim's way, of the same or nearly as well as the rival fits. */
function isStated(
  { statement: claim }: Claim,
  at: number,
  {
    telling: { match, place, turned },
    rival,
  }: { readonly telling: Telling; readonly rival: Turned },
): boolean {
  if (turned) return false;
  const { share, isOfOne } = alignmentOf(claim, at, { passage: match.passage, place });
  return share >= HEARD && (isOfOne || share >= rival.share - NEARLY);
}

/** A verb of weight, whatever its form: a past one, or one behind `will` or a subject. */
function isAct(statement: Statement, at: number): boolean {
  const { tokens } = statement.sentence;
  const key = keyOf(tokens[at]?.lower ?? "");
  const isTold = tokens[at]?.lower === "told" && BEING.test(tokens[at - 1]?.lower ?? "");
  if (key === "" || (FRAMES.has(key) && !isTold)) return false;
  const isTerm = statement.terms.some((term) => term.at === at && term.entities.length === 0);
  return isTerm && isVerbAt(tokens, at);
}

function isOpen({ sentence }: Statement, at: number): boolean {
  const clauses = clausesOf(sentence);
  return (
    sentence.tokens.at(-1)?.text === "?" ||
    sentence.tokens.some(
      ({ lower }, place) => place < at && clauses[place] === clauses[at] && OPEN.has(lower),
    )
  );
}

function clauseSpan({ sentence }: Statement, at: number): Span {
  const clauses = clausesOf(sentence);
  if (new Set(clauses).size === 1) return sentence.span;
  const own = sentence.tokens.filter(
    ({ kind }, place) => clauses[place] === clauses[at] && kind !== "mark",
  );
  const [first, last] = [own[0], own.at(-1)];
  return first === undefined || last === undefined
    ? sentence.span
    : { start: first.start, end: last.end };
}
