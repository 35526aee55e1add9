import type { Claim } from "../checks/check.js";
import type { MentionBase } from "../mentions/mention.js";
import { textOf } from "../text/span.js";
import type { Place } from "./surroundings.js";
import type { ValueKind } from "./weighed.js";

/** What a mention by itself tells: how likely it stands in the sources, or is the writer's own. All 0 to 1. */
export const traits = [
  /** Hardly met by chance. */
  "telling",
  /** A date or a time. */
  "date",
  "duration",
  /** A rank or a multiple. */
  "relative",
  "percent",
  "money",
  /** Written in words. */
  "worded",
  /** A count that writers make themselves. */
  "few",
  /** `about`, `nearly`. */
  "hedged",
  /** `at least`, `up to`, `dozens`. */
  "bounded",
  /** How much the claim says beside it. */
  "said",
  /** How much of the claim the best passage of all has. */
  "matched",
  /** The claim reckons: `in all`, `each`, `of them`. */
  "reckoned",
  /** It stands in a heading. */
  "heading",
] as const;

/** The name of something that a mention tells. */
export type Trait = (typeof traits)[number];

/** What a mention tells, by name. */
export type Traits = Readonly<Record<Trait, number>>;

/** Words of a claim beyond these add nothing. */
const MUCH_SAID = 8;

/** Words of reckoning. */
const RECKONED =
  /\b(?:altogether|average|averages|combined|difference|each|every|except|in all|more than (?:double|twice)|of (?:them|these|those|the \p{Nd}+)|on average|per|rest|together|total|twice)\b|\b(?:fewer|higher|less|lower|more) than (?:in |the )/iu;

/** What the mention at `place` tells. */
export function traitsOf<M extends MentionBase<string>>(
  claim: Claim,
  place: Place,
  { mention, kind }: { readonly mention: M; readonly kind: ValueKind<M> },
): Traits {
  const { sentence } = claim.statement;
  const mass = place.words.reduce((sum, { weight }) => sum + weight, 0);
  const own = kind.traits(mention);
  const all: Partial<Record<Trait, number>> = {
    ...own,
    telling: kind.telling(mention),
    said: Math.min(1, mass / MUCH_SAID),
    matched: claim.matches[0]?.share ?? 0,
    reckoned: RECKONED.test(textOf(claim.plain, sentence.span)) ? 1 : 0,
    heading: sentence.block.kind === "heading" ? 1 : 0,
  };
  // Every name is a trait's.
  return Object.fromEntries(traits.map((name) => [name, all[name] ?? 0])) as Record<Trait, number>;
}
