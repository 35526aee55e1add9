import type { Passage } from "../../evidence/sourceSet.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import { listSources, verbFor } from "../../report/sourceName.js";
import { valueJudgement } from "../../weighing/valueJudgement.js";
import type { Weighing } from "../../weighing/weighed.js";
import { weighValue } from "../../weighing/weighValue.js";
import type { Check, Claim, Judgement } from "../check.js";
import { judgeAge } from "../names/judgeAge.js";
import { byOtherTeller } from "./accounts/otherTeller.js";
import { withoutWithdrawn } from "./accounts/withdrawnElsewhere.js";
import { doubtedLittle } from "./comparing/changes.js";
import { againstReached, formerAsNow } from "./directions/formerAsNow.js";
import { turnedPassages } from "./directions/turnedPassages.js";
import { turnedWord } from "./directions/turnedWord.js";
import { byRangeEnds, wrongEndOf } from "./slips/rangeEnds.js";
import { lessSure } from "./notGiven/doubtful.js";
import { isLeftAlone } from "./notGiven/leftAlone.js";
import { isToldUnread } from "./notGiven/toldUnread.js";
import { byDigits } from "./slips/sameDigits.js";
import { ofOtherTime } from "./slips/sameForOtherTime.js";
import { slipsOf } from "./slips/sameNumber.js";
import { shareForChange } from "./slips/shareForChange.js";
import { byOrdinal } from "./sums/byOrdinal.js";
import { columnSum } from "./sums/columnSum.js";
import { comesTo } from "./sums/comesTo.js";
import { derive, type Derivation } from "./sums/derive.js";
import { announcedSums } from "./sums/index.js";
import { ownSum, type OwnSum } from "./sums/ownSum.js";
import { withinRange } from "./sums/withinRange.js";
import { byTable, toldInWords } from "./tables/byTable.js";
import { cellDifference, otherDifference, turnedDifference } from "./tables/differences.js";
import { rowWithMeasure } from "./tables/inColumn.js";
import { changeOverTimes } from "./tables/overTimes.js";
import { rowOfChange } from "./tables/pairs.js";
import { bySameColumn } from "./tables/sameColumn.js";
import { asMeant } from "./wording/asMeant.js";
import { explainFigure } from "./wording/explainFigure.js";
import { joinFigures } from "./wording/joinFigures.js";
import { replaceFigure } from "./wording/replaceFigure.js";
import { figureKind } from "./figureKind.js";
import { againstLengths, otherLengths } from "./lastings.js";
import { judgeMatch } from "./matchScore.js";
import { judgeScore } from "./periodScore.js";
import { othersOfQuantity } from "./sameQuantity.js";
import { isOfOneOccasion, isOfSeveral, isTogether, ofSeveralOnly } from "./severalOccasions.js";
import { ofOneSign } from "./signs.js";
import { byVote } from "./votes.js";

/** Figures of the draft against figures of the same thing in the sources. */
export const figureCheck: Check = {
  kind: "figure",
  faults: [
    {
      id: "contradicted-figure",
      verdict: "contradicted",
      title: "The sources give another figure for the same thing.",
    },
    {
      id: "disputed-figure",
      verdict: "disputed",
      title: "The sources give different figures for the same thing.",
    },
    {
      id: "unsupported-figure",
      verdict: "unsupported",
      title: "No source gives this figure for anything like this.",
    },
  ],
  judge(claim) {
    return claim.statement.mentions
      .filter((mention) => mention.kind === "figure")
      .filter(({ quantity }) => quantity.value !== 0)
      .map((mention) => judgeAge(claim, mention) ?? judgeFigure(claim, mention));
  },
};

function judgeFigure(claim: Claim, mention: FigureMention): Judgement {
  const ofPeriod = judgeScore(claim, mention) ?? judgeMatch(claim, mention);
  if (ofPeriod !== undefined) return ofPeriod;
  const found = withoutWithdrawn(claim, weighValue(claim, mention, figureKind));
  const weighing = doubtedLittle(mention, ofSeveralOnly(claim, mention, found));
  const voted = byVote(claim, mention, weighing);
  if (voted !== undefined) return valueJudgement(mention, voted, words);
  const contested = byOtherTeller(claim, mention, weighing);
  if (contested !== undefined) return valueJudgement(mention, contested, words);
  const ended = byRangeEnds(claim, mention, weighing);
  if (ended !== undefined) {
    const judgement = valueJudgement(mention, ended, words);
    return { ...judgement, span: wrongEndOf(mention, ended.rivals) };
  }
  const over = toldInWords(weighing) ? undefined : changeOverTimes(claim, mention);
  if (over?.kind === "turned") return turnedAround(claim, mention, [over.row]);
  const tabled = byTable(claim, mention, weighing) ?? bySameColumn(claim, mention, weighing);
  if (tabled !== undefined) return valueJudgement(mention, tabled, words);
  const judgement = valueJudgement(mention, weighing, words);
  const other =
    over?.change ?? (toldInWords(weighing) ? undefined : otherDifference(claim, mention));
  if (other !== undefined) return misadded(judgement, mention, { ...other, result: other.made });
  const swung = toldInWords(weighing) ? undefined : turnedDifference(claim, mention);
  if (swung !== undefined) return turnedAround(claim, mention, [swung]);
  const differing =
    weighing.verdict === "supported"
      ? undefined
      : (rowOfChange(claim, mention) ?? cellDifference(claim, mention));
  if (differing !== undefined) return derived(judgement, differing);
  if (weighing !== found && isOfSeveral(claim, mention) && judgement.verdict === "unsupported")
    return judgement;
  const swapped = shareForChange(claim, mention);
  if (swapped !== undefined) return swapped;
  const slips = slipsOf(claim, mention, weighing);
  if (slips.length > 0) {
    const sureness = Math.max(weighing.sureness, 0.85);
    const slipped = { ...weighing, verdict: "contradicted", sureness, rivals: slips } as const;
    const isGiven = judgement.verdict === "supported" || judgement.verdict === "disputed";
    if (isGiven || derive(claim, mention, weighing) === undefined)
      return valueJudgement(mention, slipped, words);
  }
  if (judgement.verdict === "supported") {
    const turned = turnedPassages(claim, mention, weighing);
    if (turned.length > 0) return turnedAround(claim, mention, turned);
    const reached = formerAsNow(claim, mention, weighing);
    if (reached.length > 0)
      return valueJudgement(mention, againstReached(weighing, reached), words);
    const rivals = othersOfQuantity(claim, mention, weighing);
    if (rivals.length === 0) return judgement;
    return valueJudgement(
      mention,
      { ...weighing, verdict: "disputed", sureness: 0.5, rivals },
      words,
    );
  }
  if (judgement.verdict === "disputed" || weighing.rule === "value of another") return judgement;
  const sums = announcedSums(claim, mention, weighing);
  const right = sums.find(({ made }) => comesTo(mention, made));
  const derivation = right ?? reckoned(claim, mention, weighing);
  if (derivation !== undefined) return derived(judgement, derivation);
  const [wrong] = sums.filter(({ isSure }) => isSure);
  if (wrong !== undefined) return misadded(judgement, mention, { ...wrong, result: wrong.made });
  const row = judgement.verdict === "unsupported" ? rowWithMeasure(claim, mention) : undefined;
  if (row !== undefined) return told(judgement, row);
  const own = ownSum(claim, mention);
  if (own !== undefined) return misadded(judgement, mention, own);
  const others = weighing.supports.length === 0 ? otherLengths(claim, mention) : [];
  if (others.length > 0) return valueJudgement(mention, againstLengths(weighing, others), words);
  if (isToldUnread(claim, mention)) return silent(judgement);
  const left = ofOneSign(claim, mention, weighing);
  if (isLeftAlone(claim, mention, left)) return silent(judgement);
  const slipped = byDigits(claim, mention, left);
  if (slipped !== undefined) return valueJudgement(mention, slipped, words);
  const said = left === weighing ? judgement : valueJudgement(mention, left, words);
  const sure = lessSure(claim, mention, { judgement: said, weighing: left });
  return ofOtherTime(claim, mention, { judgement: sure, rivals: left.rivals });
}

/** How a figure that no source gives follows from what they give, or from the sentence's own figures. */
export function reckoned(
  claim: Claim,
  mention: FigureMention,
  weighing: Pick<Weighing<FigureMention>, "rivals" | "supports">,
): Derivation | undefined {
  const found = isOfCell(claim, mention, weighing)
    ? undefined
    : (derive(claim, mention, weighing) ??
      byOrdinal(claim, mention) ??
      columnSum(claim, mention) ??
      withinRange(claim, mention));
  // The points of three players in one game are not those of one player in two.
  const isMixed = found?.passages.every(isOfOneOccasion) === true && isOfSeveral(claim, mention);
  if (found !== undefined && !(isMixed && found.passages.length > 0)) return found;
  const own = ownSum(claim, mention);
  return own?.comesOut === true ? { sum: own.sum, passages: [] } : undefined;
}

/**
 * Whether a source has another in the very cell that the claim speaks of: then nothing is reckoned, and 6 + 1 assists are no
 * one's seven. `16.9 million tonnes more` is no cell's.
 */
function isOfCell(
  claim: Claim,
  mention: FigureMention,
  { rivals }: Pick<Weighing<FigureMention>, "rivals">,
): boolean {
  const after = claim.plain.slice(mention.core.end, claim.statement.sentence.span.end);
  const isDifference =
    /^ (?:\p{L}{1,20} )?(?:more|fewer|less|higher|lower)\b/u.test(after) ||
    mention.isChange === true;
  return !isDifference && !isTogether(claim, mention) && rivals.some(({ ownCell }) => ownCell);
}

/** The same figure, but `rose` for `fell`. */
function turnedAround(
  claim: Claim,
  mention: FigureMention,
  passages: readonly Passage[],
): Judgement {
  const { core, text } = mention;
  const sources = passages.map(({ home }) => home.source);
  const fixes = passages.flatMap((passage) => turnedWord(claim, mention, passage) ?? []);
  return {
    // The word of direction is what is wrong, and the figure tells what it is said of.
    span: fixes[0]?.span ?? core,
    verdict: "contradicted",
    sureness: 0.75,
    fault: "contradicted-figure",
    reason: `${listSources(sources)} ${verbFor(sources, "has", "have")} ${text} going the other way`,
    expected: [],
    grounds: passages.map((passage) => ({
      passage,
      bears: "contradicts",
      value: text,
      share: 0.7,
    })),
    replacements: fixes.slice(0, 1),
  };
}

function derived(judgement: Judgement, { sum, passages }: Derivation): Judgement {
  const { span } = judgement;
  return {
    span,
    verdict: "supported",
    sureness: 0.9,
    reason: `it follows from the sources: ${sum}`,
    note: sum,
    expected: [],
    grounds: [...new Set(passages)].map((passage) => ({ passage, bears: "supports", share: 0.6 })),
    replacements: [],
  };
}

/** A cell gives the figure, in a row that the draft does not name. */
function told({ span }: Judgement, row: Passage): Judgement {
  const { source } = row.home;
  return {
    span,
    verdict: "supported",
    sureness: 0.8,
    reason: `${listSources([source])} says so`,
    expected: [],
    grounds: [{ passage: row, bears: "supports", share: 0.5 }],
    replacements: [],
  };
}

/** The sentence's own sum does not come out. */
function misadded(
  judgement: Judgement,
  mention: FigureMention,
  { sum, result, passages = [] }: Pick<OwnSum, "result" | "sum"> & Partial<Derivation>,
): Judgement {
  return {
    ...judgement,
    ...(passages.length === 0
      ? {}
      : {
          grounds: passages.map((passage) => ({
            passage,
            bears: "contradicts",
            value: result.text,
            share: 0.7,
          })),
        }),
    verdict: "contradicted",
    sureness: 0.8,
    fault: "contradicted-figure",
    reason: `${sum}, the draft says ${words.spoken(mention)}`,
    expected: [result.text],
    replacements: [replaceFigure(mention, result)],
  };
}

function silent({ span }: Judgement): Judgement {
  const reason = "nothing in the sources tells";
  return {
    span,
    verdict: "supported",
    sureness: 0.8,
    reason,
    expected: [],
    grounds: [],
    replacements: [],
  };
}

const words = {
  noun: "figure",
  core: (mention: FigureMention) => mention.core,
  replace: replaceFigure,
  meant: asMeant,
  spoken: ({ text }: FigureMention) =>
    // "A steal" reads as "one" where it is set against two.
    text.replace(/^an?$/iu, "one").replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
  explain: explainFigure,
  joined: joinFigures,
};
