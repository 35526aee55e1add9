import { officeOf } from "../../../mentions/names/compareRoles.js";
import type { Token } from "../../../text/sentence.js";
import type { Span } from "../../../text/span.js";
import { definiteWords, officeHeads } from "./words.js";

/** An office that somebody takes up, and the index of the token behind it. */
export interface TakenUp {
  readonly role: string;
  readonly span: Span;
  readonly to: number;
}

const BEFORE_VERB = /^(?:be|been|could|has|have|is|may|might|set|shall|should|to|was|will|would)$/u;
const TAKING = /^(?:became|become|becomes|takes|took)$/u;
/** What is done to somebody: `the museum made her director` tells of no office of the museum. */
const GIVEN = /^(?:appointed|elected|made|named|nominated)$/u;
const PASSIVE = /^(?:be|been|is|was)$/u;
const BEHIND_VERB = /^(?:a|as|over|the|new|next)$/u;

/** No office has more words before its head: `acting deputy foreign minister`. */
const LONGEST = 4;

/** `Anna Crewe becomes interior minister`, `Crewe was elected mayor`: the office, told right behind the name's end. */
export function takenUp(tokens: readonly Token[], end: number): TakenUp | undefined {
  let at = end;
  while (BEFORE_VERB.test(tokens[at]?.lower ?? "")) at += 1;
  const verb = tokens[at]?.lower ?? "";
  const isGiven = GIVEN.test(verb) && at > end && PASSIVE.test(tokens[at - 1]?.lower ?? "");
  if (!TAKING.test(verb) && !isGiven) return undefined;
  at += 1;
  while (BEHIND_VERB.test(tokens[at]?.lower ?? "")) at += 1;
  const first = tokens[at];
  for (let to = at; to < at + LONGEST; to++) {
    const token = tokens[to];
    if (first === undefined || token === undefined || !/^\p{Ll}{3,}$/u.test(token.text))
      return undefined;
    if (definiteWords.has(token.lower)) return undefined;
    const role = tokens
      .slice(at, to + 1)
      .map(({ lower }) => lower)
      .join(" ");
    // "head coach": the last head is the office.
    if (isHead(role) && !isHead(tokens[to + 1]?.lower ?? ""))
      return { role, span: { start: first.start, end: token.end }, to: to + 1 };
  }
  return undefined;
}

function isHead(role: string): boolean {
  return officeHeads.has(officeOf(role).head);
}
