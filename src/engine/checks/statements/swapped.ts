import type { Match } from "../../evidence/findPassages.js";
import type { Span } from "../../text/span.js";
import type { Claim } from "../check.js";
import { entitiesOf, meet } from "../names/slots.js";
import { deedsIn, type Deed } from "./deeds.js";
import type { Party } from "./parties.js";

/** A passage that fits the claim less than this may speak of another deed of the two. */
const SAME_STORY = 0.4;
/** The same where one of the two is no name: there are many clubs. */
const SAME_THING = 0.62;

/** The parties of a claim's deed that have changed places. */
export interface Swapped {
  /** The one that stands first in the draft. */
  readonly first: Party;
  /** The draft's words from the one to the other, and the same with the two in their places. */
  readonly span: Span;
  readonly told: string;
  /** Whether putting each in the other's place makes a sentence. */
  readonly isMendable: boolean;
  /** The doer and the other as the passage names them. */
  readonly doer: Party;
  readonly other: Party;
  readonly match: Match;
}

/**
 * The two parties of a deed exchanged: `the YPG took Tal Rifaat from the SNA`, `the club lent the city £2m` where a
 * source has it the other way round, with the same verb, and none has it so.
 */
export function swappedParties(claim: Claim): Swapped | undefined {
  for (const deed of deedsIn(claim.statement)) {
    const found = swappedIn(claim, deed);
    if (found !== undefined) return found;
  }
  return undefined;
}

function swappedIn(claim: Claim, deed: Deed): Swapped | undefined {
  const doer = idsOf(claim, deed.doer);
  const other = idsOf(claim, deed.other);
  if (doer.size === 0 || other.size === 0 || meet(doer, other)) return undefined;
  const areNames = deed.doer.name !== undefined && deed.other.name !== undefined;
  const told = claim.matches
    .filter(({ share }) => share >= (areNames ? SAME_STORY : SAME_THING))
    .flatMap((match) =>
      deedsIn(match.passage.statement)
        .filter(({ verb, link }) => verb === deed.verb && link === deed.link)
        .map((there) => ({
          match,
          there,
          doer: idsOf(claim, there.doer),
          other: idsOf(claim, there.other),
        })),
    );
  if (told.some((one) => meet(one.doer, doer) && meet(one.other, other))) return undefined;
  const turned = told.find((one) => meet(one.doer, other) && meet(one.other, doer));
  if (turned === undefined) return undefined;
  const [first, second] =
    deed.doer.span.start < deed.other.span.start
      ? [deed.doer, deed.other]
      : [deed.other, deed.doer];
  const between = claim.plain.slice(first.span.end, second.span.start);
  return {
    first,
    span: { start: first.span.start, end: second.span.end },
    told: `${second.text}${between}${first.text}`,
    isMendable: first.isMovable && second.isMovable,
    doer: turned.there.doer,
    other: turned.there.other,
    match: turned.match,
  };
}

function idsOf(claim: Claim, { name, key }: Party): ReadonlySet<string> {
  return name === undefined ? new Set([`word ${key}`]) : entitiesOf(claim, name);
}
