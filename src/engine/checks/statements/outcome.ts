import type { Match } from "../../evidence/findPassages.js";
import type { Passage } from "../../evidence/sourceSet.js";
import { presence } from "../../evidence/fit.js";
import type { Statement, Term } from "../../evidence/statement.js";
import type { Token } from "../../text/sentence.js";
import { isVerb } from "../../evidence/words/verbs.js";
import { isTakenBackAt } from "../../weighing/withdrawn.js";
import type { Claim } from "../check.js";
import { actAt, groupStart, termsAt } from "./acts.js";
import { isOfOneSpeaker } from "./attribution.js";
import { endsAt, type EndAt } from "./ends.js";
import { hasNoDoer, isActAt, standingOf } from "./standing.js";
import { isBySame, isOneThing, themeOf, type Theme } from "./themes.js";

/** What a claim tells became of something of which a passage tells that something else became of it. */
export interface Outcome {
  readonly token: Token;
  /** The source's own words. */
  readonly told: string;
  readonly match: Match;
}

const MOST_PASSAGES = 24;

/**
 * An end that excludes the one told: `the tanker sank` where it `was towed into port`. Who or what it became of must be the
 * same, whatever else either says; a passage that tells the claim's end of the same thing makes it no fault.
 */
export function otherOutcome(claim: Claim): Outcome | undefined {
  const { statement, matches } = claim;
  const { tokens } = statement.sentence;
  if (tokens.at(-1)?.text === "?") return undefined;
  for (const [at, token] of tokens.entries()) {
    for (const end of endsAt(tokens, at)) {
      const own = toldAt(statement, at, end);
      if (own === undefined || own.theme.terms.length === 0) continue;
      if (end.isOfNow && !isOfNow(statement, at)) continue;
      const near = matches.slice(0, MOST_PASSAGES);
      if (near.some(({ passage }) => tellsAt(claim, own, passage) !== undefined)) continue;
      for (const match of near) {
        const place = otherAt(claim, { ...own, side: end.side.other }, match.passage);
        if (place !== undefined) return { token, told: wordsAt(match.passage, place), match };
      }
    }
  }
  return undefined;
}

/** An end told of something. */
interface Told {
  readonly at: number;
  readonly side: EndAt["side"] | undefined;
  readonly isAhead: boolean;
  readonly theme: Theme;
}

/** What a sentence tells with an end at a place; undefined where it denies it or leaves it open. */
function toldAt(statement: Statement, at: number, { side, isVerbal, to }: EndAt): Told | undefined {
  const { tokens } = statement.sentence;
  const isPredicate = isVerbal
    ? isActAt(statement, at) || isUnderWay(statement, at)
    : tokens.slice(Math.max(0, at - NOW_REACH), at).some(({ lower }) => COPULAS.has(lower));
  if (!isPredicate || DETERMINERS.has(tokens[at - 1]?.lower ?? "")) return undefined;
  const standing = isUnderWay(statement, at) ? "done" : standingOf(statement, at);
  if (standing !== "done" && standing !== "planned") return undefined;
  const theme = isVerbal
    ? themeOf(statement, at, to)
    : {
        terms: termsAt(statement, actAt(statement, at).before).filter(
          ({ key }) => !key.startsWith("#"),
        ),
        isSubject: true,
        isElsewhere: actAt(statement, at).isSubjectElsewhere,
      };
  return { at, side, isAhead: standing === "planned", theme };
}

const BEING = new Set("are is was were".split(" "));
const COPULAS = new Set(
  "are be been being is held remain remained remains stay stayed stays was were".split(" "),
);
/** `The reopened bridge` tells nothing of when. */
const DETERMINERS = new Set(
  "a an any its her his no of some that the their these this those".split(" "),
);

/** `Is recovering`: it is so already. */
function isUnderWay({ sentence: { tokens } }: Statement, at: number): boolean {
  const group = tokens.slice(groupStart(tokens, at), at).map(({ lower }) => lower);
  return (
    tokens[at]?.lower.endsWith("ing") === true &&
    group.some((word) => BEING.has(word)) &&
    !group.some((word) => word === "not" || word.endsWith("n't") || word === "never")
  );
}

const NOW = new Set("are is remain remains still".split(" "));

function isOfNow({ sentence: { tokens } }: Statement, at: number): boolean {
  return tokens.slice(Math.max(0, at - NOW_REACH), at).some(({ lower }) => NOW.has(lower));
}

const NOW_REACH = 4;

/** The place where a passage tells the claim's own end, however much else it says of the thing. */
function tellsAt(claim: Claim, own: Told, passage: Passage): number | undefined {
  return placeOf(own.side, passage, (told, { isOfNow: isForNow }) => {
    // "Was closed for an hour" is no longer so.
    if (isForNow && !isOfNow(passage.statement, told.at)) return false;
    return hasOneHead(claim.statement, own, { passage, told });
  });
}

/** The place where a passage tells another end of the very thing. */
function otherAt({ statement }: Claim, own: Told, passage: Passage): number | undefined {
  if (!isOfOneSpeaker(statement, passage)) return undefined;
  return placeOf(own.side, passage, (told) => {
    const isByOther =
      !own.theme.isSubject &&
      !told.theme.isSubject &&
      !hasNoDoer(passage.statement, told.at) &&
      !isBySame(statement, own.at, { passage, place: told.at });
    return (
      told.isAhead === own.isAhead &&
      !isByOther &&
      hasOneHead(statement, own, { passage, told }) &&
      isOneThing(statement, own.theme, { told: told.theme, passage })
    );
  });
}

function placeOf(
  side: EndAt["side"] | undefined,
  passage: Passage,
  isIt: (told: Told, end: EndAt) => boolean,
): number | undefined {
  const { statement } = passage;
  const { tokens } = statement.sentence;
  const place = tokens.findIndex((token, at) =>
    endsAt(tokens, at).some((end) => {
      if (end.side !== side || isTakenBackAt(passage, token)) return false;
      const told = toldAt(statement, at, end);
      return told !== undefined && isIt(told, end);
    }),
  );
  return place < 0 ? undefined : place;
}

/** Whether what both tell it of ends in the same noun or name, or the passage only points at it: `it was towed`. */
function hasOneHead(
  statement: Statement,
  own: Told,
  { passage, told }: { readonly passage: Passage; readonly told: Told },
): boolean {
  const others = headsOf(passage.statement, told).map(({ at }) => at);
  if (others.length > 0)
    return headsOf(statement, own).some((head) =>
      presence(head, passage.statement).places.some((place) => others.includes(place)),
    );
  const { tokens } = passage.statement.sentence;
  return PRONOUNS.has(tokens[groupStart(tokens, told.at) - 1]?.lower ?? "");
}

const PRONOUNS = new Set("he it she they".split(" "));

/** The nouns or names that a theme ends in, before what belongs to it: `the treasurer | of Orve`, `Ada Lorne`. */
function headsOf({ sentence: { tokens } }: Statement, { theme, at }: Told): readonly Term[] {
  const { terms, isSubject } = theme;
  const [first, last] = [terms[0], terms.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = isSubject ? at : last.at + 1;
  // "Eight patients died, 29 recovered": of many, one thing becomes of some and another of others.
  if (tokens.slice(Math.max(0, first.at - 2), end).some(isCounting)) return [];
  const heads: Term[] = [];
  let head: Term | undefined;
  let isCut = false;
  for (let place = first.at; place <= end; place++) {
    const { lower, kind } = tokens[place] ?? { lower: "", kind: "mark" };
    if (kind === "mark" || place === end) {
      if (head !== undefined) heads.push(head);
      head = undefined;
      isCut = false;
    } else if (isSubject && isVerb(lower) && place < groupStart(tokens, at)) {
      // "Pakistan agreed, India abstained": what stands before it is another's.
      if (!isCut && tokens.slice(place, at).some(({ text }) => text === ",")) {
        heads.length = 0;
        head = undefined;
      }
      isCut = true;
    } else if (LINKS.has(lower) || COPULAS.has(lower)) isCut = true;
    else if (!isCut) head = terms.findLast((term) => term.at === place) ?? head;
  }
  return heads;
}

function isCounting({ kind, lower }: Token): boolean {
  return kind === "number" || COUNTS.has(lower);
}

const COUNTS = new Set(
  `all another both dozens each eight every few five four half hundreds many most nine none one other others several seven six
  some ten thousands three two`.split(/\s+/u),
);

const LINKS = new Set(
  "after against at between by during for from in near of off on over through to under who which with".split(
    " ",
  ),
);

function wordsAt({ statement, home }: Passage, place: number): string {
  const { tokens } = statement.sentence;
  const to = Math.max(...endsAt(tokens, place).map((end) => end.to));
  const [first, last] = [tokens[place], tokens[to - 1]];
  return first === undefined || last === undefined
    ? ""
    : home.source.plain.slice(first.start, last.end);
}
