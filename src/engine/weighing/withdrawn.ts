import type { IndexedSource, Passage } from "../evidence/sourceSet.js";
import type { Claim } from "../checks/check.js";
import type { MentionBase } from "../mentions/mention.js";
import type { Source } from "../text/readText.js";
import { textOf, type Span } from "../text/span.js";
import { claimantOf } from "./contested.js";
import type { ValueKind } from "./weighed.js";

/** How far before and after a value its sentence is read, in code units. */
const REACH = 60;

/** `not 25`, `rather than the 25`, `not, as first reported, 25`; "not only 25" and "not more than 25" say something else. */
const DENIED =
  /\b(?:not|rather than|instead of)(?:,? as (?:\p{L}{1,20} ){0,3}\p{L}{1,20},)?(?: (?:the|some|about|at|in|on))? $/iu;

/** `25 as first reported`, `the 25 initially feared`: a value that was given once. */
const ONCE =
  /^(?: \p{L}{1,20}){0,2},?(?: as| that (?:was|were|had been))? ?\b(?:first|initially|originally|previously|earlier|wrongly|incorrectly|mistakenly|erroneously) (?:announced|believed|estimated|feared|given|put|reported|said|stated|thought)\b/iu;

/** What a correction says of the version before it: `An earlier version of this article said that 25 …`. */
const EARLIER_VERSION =
  /\b(?:(?:an?|the) (?:earlier|previous|original|first) (?:version|edition|headline)|(?:incorrectly|wrongly|mistakenly|erroneously) (?:gave|put|reported|said|stated)|misstated)\b/iu;
/** A word without which no source corrects anything: most have none. */
const MAY_CORRECT =
  /version|edition|headline|incorrectly|wrongly|mistakenly|erroneously|misstated/iu;
/** Here the correction goes over to what is right. */
const RIGHTED =
  /[;:.]|, (?:and )?not |\b(?:but|in fact|it (?:is|was)|should (?:be|have been|read)|the (?:correct|right|actual|true))\b/iu;

/** `5.2 percent instead of 4`: what was before, which was right then. */
const BEFORE_A_CHANGE = /\b(?:instead|rather) (?:of|than)(?: (?:the|some|about))? $/iu;

/**
 * Whether the passage ends what other sources say too: it takes the value back, and neither as another side's claim nor as
 * what was before a change.
 */
export function isMistakeOfAll(passage: Passage, value: MentionBase<string>): boolean {
  if (!isReplaced(passage, value)) return false;
  const { plain } = passage.home.source;
  const { start, end } = value.span;
  const isChanged = BEFORE_A_CHANGE.test(plain.slice(Math.max(0, start - REACH), start));
  return !isChanged || ONCE.test(plain.slice(end, end + REACH));
}

/** Whether the passage gives another value for one that was given or held before, and not for another side's claim. */
export function isReplaced(passage: Passage, value: MentionBase<string>): boolean {
  return isTakenBack(passage, value) && claimantOf(passage, value) === undefined;
}

/** Whether the passage itself takes the value back: `31 people, not 25`, or a correction's account of what stood there before. */
export function isTakenBack(passage: Passage, value: MentionBase<string>): boolean {
  const known = takenBack.get(value);
  if (known !== undefined) return known;
  const isSo = readTakenBack(passage, value);
  takenBack.set(value, isSo);
  return isSo;
}

// A mention stands in one passage.
const takenBack = new WeakMap<MentionBase<string>, boolean>();

function readTakenBack({ statement, home }: Passage, value: MentionBase<string>): boolean {
  const { plain } = home.source;
  const { start, end } = statement.sentence.span;
  const before = textOf(plain, {
    start: Math.max(start, value.span.start - REACH),
    end: value.span.start,
  });
  const after = textOf(plain, {
    start: value.span.end,
    end: Math.min(end, value.span.end + REACH),
  });
  const lead = plain.slice(start, value.span.start);
  const isMended = GAVE.test(lead) && RIGHT_BELOW.test(plain.slice(end, end + BELOW));
  return DENIED.test(before) || ONCE.test(after) || isCorrected(lead) || isMended;
}

/** `Correction: Bulletin No. 6 gave the number of cases as 54.` What is right comes below. */
const GAVE = /^\P{L}{0,4}correction\b.{1,120}\b(?:gave|put|reported|said|stated)\b/isu;
const RIGHT_BELOW =
  /\b(?:the (?:correct|right|actual|true) (?:count|date|figure|number|total|value)|should (?:be|have been|read))\b/iu;
/** How far below, in code units. */
const BELOW = 160;

/** Whether the words at `span` tell what an earlier version said and the source no longer stands by. */
export function isTakenBackAt({ at, statement, home }: Passage, { start }: Span): boolean {
  const { sentence } = statement;
  if (!correctionsAt(home).has(at)) return false;
  return isCorrected(home.source.plain.slice(sentence.span.start, start));
}

/** Whether `lead`, a sentence up to a value, tells of an earlier version and has not gone over to what is right. */
function isCorrected(lead: string): boolean {
  const told = EARLIER_VERSION.exec(lead);
  return told !== null && !RIGHTED.test(lead.slice(told.index + told[0].length));
}

/** `The 54 given on Sunday was too high`: a draft that tells itself of a value that it was wrong. */
export function tellsOfMistake({ statement, plain }: Claim): boolean {
  return MISTAKEN.test(textOf(plain, statement.sentence.span));
}

const MISTAKEN =
  /\b(?:(?:was|were|is|proved|turned out|been) (?:too (?:high|low|many|few)|wrong|incorrect|mistaken|a mistake|an error)|in error|turned out|(?:been|is|later|since|was|were) corrected|corrected (?:to|from)|an? (?:early|earlier|first|initial|previous) (?:count|estimate|figure|number|report|statement|total|version))\b/iu;

/** The places of the sentences that tell of an earlier version. */
const corrected = new WeakMap<Source, ReadonlySet<number>>();

/**
 * Whether the source no longer stands by the value: its passage takes it back, or a correction in the same source
 * does so of the same value.
 */
export function isWithdrawn<M extends MentionBase<string>>(
  passage: Passage,
  value: M,
  kind: ValueKind<M>,
): boolean {
  if (isTakenBack(passage, value)) return true;
  return correctionsIn(passage.home).some(
    (correction) =>
      correction !== passage &&
      correction.statement.mentions
        .filter(kind.isOne)
        .some(
          (old) =>
            isTakenBack(correction, old) &&
            kind.compare(value, old, correction) === "same" &&
            kind.sameThing(value, old) >= SAME_THING,
        ),
  );
}

/** Two values of one source count the same from here. */
const SAME_THING = 0.8;

/** The passages of a source that tell of an earlier version. */
function correctionsIn(home: IndexedSource): readonly Passage[] {
  const places = correctionsAt(home);
  if (places.size === 0) return NONE;
  return [...places].flatMap((at) => home.passages[at] ?? []);
}

const NONE: readonly Passage[] = [];

function correctionsAt({ source, passages }: IndexedSource): ReadonlySet<number> {
  const known = corrected.get(source);
  if (known !== undefined) return known;
  const found = MAY_CORRECT.test(source.plain)
    ? passages.filter(({ statement }) =>
        EARLIER_VERSION.test(textOf(source.plain, statement.sentence.span)),
      )
    : [];
  const places = new Set(found.map(({ at }) => at));
  corrected.set(source, places);
  return places;
}
