import type { Claim } from "../checks/check.js";
import type { Passage } from "../evidence/sourceSet.js";
import { keyOf, weightOf } from "../evidence/words/key.js";
import type { MentionBase } from "../mentions/mention.js";
import { textOf } from "../text/span.js";

/** How far behind a value its claimant is looked for, in code units. */
const REACH = 80;

/** `not the 120 claimed by the army`, `not 120, as the army claims`, `not the 120 that the army says it killed`. */
const CLAIMED =
  /^(?: \p{L}{1,20}){0,2},?(?: (?:alleged|asserted|cited|claimed) by (?<by>(?:\p{L}[\p{L}'’-]{0,24} ?){1,4})| (?:as|that|which) (?<who>(?:\p{L}[\p{L}'’-]{0,24} ){1,4}?)(?:alleges?|alleged|asserts?|asserted|claims?|claimed|confirmed|counts|counted|estimates|insists?|insisted|says)\b)/u;

/** Words with which a draft tells whose a value is. */
const ATTRIBUTING =
  /\b(?:according to|alleges?|alleged|arrives? at|asserts?|asserted|claims?|claimed|confirmed|counts|counted|estimates|insists?|insisted|maintains?|puts?|reckons?|reckoned|reports?|reported|said|says|speaks? of|spoke of)\b/iu;

/**
 * Who stands by a value that the passage denies: `the army` where it says "not the 120 claimed by the army". One side then
 * gainsays another, and nobody takes anything back.
 */
export function claimantOf(
  { statement, home }: Passage,
  { span }: MentionBase<string>,
): string | undefined {
  const end = Math.min(statement.sentence.span.end, span.end + REACH);
  const { by, who } =
    CLAIMED.exec(textOf(home.source.plain, { start: span.end, end }))?.groups ?? {};
  return by ?? who;
}

/** Whether the draft tells of somebody that he says so. */
export function isAttributed({ statement, plain }: Claim): boolean {
  return ATTRIBUTING.test(textOf(plain, statement.sentence.span));
}

/** Whether the draft itself tells that somebody says so, and the passage denies the value as that somebody's. */
export function isToldOfClaimant(
  claim: Claim,
  passage: Passage,
  value: MentionBase<string>,
): boolean {
  const claimant = claimantOf(passage, value);
  if (claimant === undefined || !isAttributed(claim)) return false;
  const named = new Set(claim.statement.terms.flatMap(({ key, stems }) => [key, ...stems]));
  return claimant
    .toLowerCase()
    .split(" ")
    .map((word) => keyOf(word))
    .some((key) => weightOf(key) === 1 && named.has(key));
}
