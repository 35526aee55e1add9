import { figures } from "../../mentions/figures/index.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import type { Weighed, Weighing } from "../../weighing/weighed.js";
import type { Claim } from "../check.js";

/** A passage that fits less tells of something else that lasted. */
const LEAST_SHARE = 0.45;
/** How sure it is that of two lengths told alike one is wrong. */
const TOLD_ALIKE = 0.7;
const REACH = 32;
const HEDGE = String.raw`(?:(?:about|almost|around|at|just|least|more|most|nearly|only|over|roughly|some|than|up|to|the|a) ){0,3}$`;
/** How long something goes on. */
const LASTING = new RegExp(
  String.raw`\b(?:for|last|lasts|lasted|lasting|takes?|took|taking) ${HEDGE}`,
  "iu",
);
const WITHIN = new RegExp(String.raw`\b(?:within|in under|in less than) ${HEDGE}`, "iu");
/** `Two days later` is reckoned from a day. */
const RECKONED = /^ (?:after|ago|apart|before|earlier|from|later|since|until)\b/iu;

/**
 * The lengths of time that sources tell as the draft tells its own, but others: `the debate went on for seven hours` and `the debate
 * lasted five`, `gone within two weeks` and `gone within two days`. Only of a sentence that tells much of the claim and has no other
 * length told so.
 */
export function otherLengths(
  claim: Claim,
  mention: FigureMention,
): readonly Weighed<FigureMention>[] {
  const sort = sortOf(claim.plain, mention, claim.statement.sentence.span.start);
  if (sort === undefined) return [];
  return claim.matches.flatMap(({ passage, share }) => {
    if (share < LEAST_SHARE || passage.cells.length > 0) return [];
    const { start } = passage.statement.sentence.span;
    const told = passage.statement.mentions
      .filter((other) => other.kind === "figure")
      .filter((other) => sortOf(passage.home.source.plain, other, start) === sort);
    const [value] = told;
    if (value === undefined || told.length > 1) return [];
    const likeness = figures.compare(mention, value);
    if (likeness !== "different") return [];
    return [
      {
        value,
        passage,
        likeness,
        share,
        local: share,
        mass: 1,
        ownCell: false,
        surelySame: false,
        mayDispute: true,
      },
    ];
  });
}

/** The weighing of a length that no source gives, against the lengths that sources tell alike. */
export function againstLengths(
  weighing: Weighing<FigureMention>,
  rivals: readonly Weighed<FigureMention>[],
): Weighing<FigureMention> {
  return {
    ...weighing,
    verdict: "contradicted",
    rule: "another given",
    sureness: TOLD_ALIKE,
    rivals,
  };
}

function sortOf(
  plain: string,
  { core, quantity }: FigureMention,
  start: number,
): "lasting" | "within" | undefined {
  if (quantity.unit.dimension !== "duration" || /old/iu.test(plain.slice(core.start, core.end + 5)))
    return undefined;
  if (RECKONED.test(plain.slice(core.end, core.end + REACH))) return undefined;
  const before = plain.slice(Math.max(start, core.start - REACH), core.start);
  if (WITHIN.test(before)) return "within";
  return LASTING.test(before) ? "lasting" : undefined;
}
