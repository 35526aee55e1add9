import { fitOf } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { listSources, verbFor } from "../../../report/sourceName.js";
import type { Claim, Judgement } from "../../check.js";
import { figuresIn } from "../sums/sum.js";

/** A passage that fits less well has the same number by chance. */
const LEAST_SHARE = 0.45;
const MOST_PASSAGES = 12;
const SURENESS = 0.8;

const MORE = /^ (?:fewer|greater|higher|larger|less|lower|more|smaller) than\b/u;
const OF = /^ of\b/u;

/**
 * The judgement of a percentage by which the draft says that one thing is more or less than another, where a source has that very
 * percentage of the other: `40 percent more than a year's sales` for `40 percent of a year's sales`; and the other way round.
 */
export function shareForChange(claim: Claim, mention: FigureMention): Judgement | undefined {
  const { unit, value } = mention.quantity;
  if (unit.dimension !== "percent" || value === undefined) return undefined;
  const behind = claim.plain.slice(mention.core.end, mention.core.end + MOST_WORDS);
  const own = MORE.exec(behind) ?? OF.exec(behind);
  if (own === null) return undefined;
  const isMore = MORE.test(behind);
  const found = claim.matches.slice(0, MOST_PASSAGES).flatMap(({ passage }) =>
    figuresIn(passage)
      .filter(({ quantity }) => quantity.unit.dimension === "percent" && quantity.value === value)
      .flatMap((figure) => {
        const joint = behindIn(passage, figure);
        return joint === undefined ? [] : [{ passage, figure, joint }];
      })
      .filter(({ figure }) => shareOf(claim, mention, { passage, figure }) >= LEAST_SHARE),
  );
  const [first] = found;
  const isToldSo = found.some(({ joint }) => MORE.test(joint) === isMore);
  if (first === undefined || isToldSo) return undefined;
  const span = { start: mention.core.start, end: mention.core.end + own[0].length };
  const text = claim.plain.slice(mention.core.start, mention.core.end) + first.joint;
  const source = first.passage.home.source;
  return {
    span,
    verdict: "contradicted",
    sureness: SURENESS,
    fault: "contradicted-figure",
    reason: `${listSources([source])} ${verbFor([source], "says", "say")} ${text}, not ${claim.plain.slice(span.start, span.end)}`,
    expected: [text],
    grounds: [{ passage: first.passage, bears: "contradicts", value: text, share: 0.8 }],
    replacements: [{ span, text }],
  };
}

const MOST_WORDS = 24;

/** What joins a source's percentage to what it is of, or more than. */
function behindIn({ home }: Passage, { core }: FigureMention): string | undefined {
  const behind = home.source.plain.slice(core.end, core.end + MOST_WORDS);
  return (MORE.exec(behind) ?? OF.exec(behind))?.[0];
}

interface Told {
  readonly passage: Passage;
  readonly figure: FigureMention;
}

function shareOf({ statement }: Claim, { span }: FigureMention, { passage, figure }: Told): number {
  return fitOf({ claim: statement, without: span, passage, around: figure.span }).share;
}
