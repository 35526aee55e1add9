import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { textOf } from "../../../text/span.js";
import type { Claim } from "../../check.js";
import { votesIn } from "../votes.js";
import { figuresIn, madeAs, wordsBefore, wordsBehind, type Sum } from "./sum.js";

/** A passage that speaks less of the claim may be of another vote. */
const LEAST_SHARE = 0.2;
/** From here on it is the vote, and another number is wrong. */
const SURE_SHARE = 0.5;

type Side = "abstained" | "against" | "all" | "apart" | "for";

/** What the counted did, right behind their number, and a word or two of who they are. */
const DEEDS: readonly (readonly [Side, RegExp])[] = [
  [
    "apart",
    /^(?: [\p{L}’']{1,20}){0,5}? (?:did not|didn['’]t|failed to) (?:vote (?:for|in favou?r)|back|support|approve)\b/iu,
  ],
  ["for", /^(?: [\p{L}’']{1,20}){0,5}? (?:voted|were|was|came out) (?:for|in favou?r)\b/iu],
  ["against", /^(?: [\p{L}’']{1,20}){0,5}?(?: voted| were| was| came out)? against\b/iu],
  [
    "abstained",
    /^(?: [\p{L}’']{1,20}){0,5}? (?:abstain|abstained|abstaining|abstention|abstentions)\b/iu,
  ],
];

/**
 * How many voted for something, against it or not at all, and how many were not for it, from the outcome as it is announced: `by 118
 * votes to 6, with 18 abstentions`.
 */
export function votersOf(claim: Claim, mention: FigureMention): readonly Sum[] {
  if (mention.quantity.unit.dimension !== "count") return [];
  const side = sideOf(claim, mention);
  if (side === undefined) return [];
  const found = claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ passage, share }) =>
      outcomesIn(passage).map((outcome) => ({ outcome, passage, share })),
    );
  return found.flatMap(({ outcome, passage, share }) => {
    const made = votersIn(outcome, side);
    if (made === undefined) return [];
    return [
      {
        sum: `${outcome.text} is ${String(made)} ${SPOKEN[side]}`,
        made: madeAs(mention, made, 1),
        passages: [passage],
        isSure: share >= SURE_SHARE && found.length === 1 && side !== "all" && side !== "apart",
      },
    ];
  });
}

/** What those counted did: the deed next behind their number; all of them are `of the 142 states`. */
function sideOf(claim: Claim, mention: FigureMention): Side | undefined {
  // What is counted may stand in the mention already: "18 countries abstained".
  const { text, span, core } = mention;
  const behind = `${text.slice(core.end - span.start)}${wordsBehind(claim, mention)}`;
  if (/\bof(?: all)?(?: the)? $/iu.test(wordsBefore(claim, mention, 12)))
    return /\b(?:abstain|voted)/iu.test(behind) ? "all" : undefined;
  const [nearest] = DEEDS.flatMap(([side, deed]) => {
    const end = deed.exec(behind)?.[0].length;
    return end === undefined ? [] : [{ side, end }];
  }).sort((a, b) => a.end - b.end);
  return nearest?.side;
}

const SPOKEN: Readonly<Record<Side, string>> = {
  abstained: "that abstained",
  against: "against",
  all: "in all",
  apart: "not for it",
  for: "for it",
};

interface Outcome {
  readonly text: string;
  readonly for: number;
  readonly against: number;
  readonly abstained: number | undefined;
}

/** Who voted against the most has rejected it. */
const REJECTED = /\b(?:defeat|reject|turned down|threw out|voted down)/iu;

function outcomesIn(passage: Passage): readonly Outcome[] {
  const { home, statement } = passage;
  const said = textOf(home.source.plain, statement.sentence.span);
  const rest = figuresIn(passage).find(({ core }) =>
    /^ (?:\p{L}{1,20} ){0,2}abst/iu.test(home.source.plain.slice(core.end, core.end + 60)),
  );
  return votesIn(statement, home.source.plain).flatMap(({ most, least }) => {
    const [a, b] = [most.quantity.value, least.quantity.value];
    const isCount = [most, least].every(({ quantity }) => quantity.unit.dimension === "count");
    if (a === undefined || b === undefined || !isCount) return [];
    const [ayes, noes] = REJECTED.test(said) ? [b, a] : [a, b];
    const text = `${String(a)} votes to ${String(b)}`;
    return [{ text, for: ayes, against: noes, abstained: rest?.quantity.value }];
  });
}

function votersIn(outcome: Outcome, side: Side): number | undefined {
  const { for: ayes, against, abstained } = outcome;
  if (side === "all") return ayes + against + (abstained ?? 0);
  if (side !== "apart") return outcome[side];
  return abstained === undefined ? undefined : against + abstained;
}
