import { clauseSpanOf } from "../../../evidence/clauseOf.js";
import { fitOf } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { isAttributed } from "../../../weighing/contested.js";
import type { Weighed, Weighing } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { figureKind } from "../figureKind.js";
import { countsOther } from "../comparing/otherNoun.js";

/** `The organisers put the number at`, `but people close to it told the Post that it would be`: who says so, and nothing of what. */
const TELLER =
  /^\s*(?:(?:and|but|while|whereas|;|,) ?){0,2}(?:\p{L}[\p{L}.’'-]{0,24} ){1,8}?(?:claim(?:s|ed)?|count(?:s|ed)?|estimate[sd]?|gave|gives?|given|lists?|listed|mention(?:s|ed)|puts?|reckon(?:s|ed)?|said|says?|sp(?:eaks?|oke|oken) of|talk(?:s|ed) of|told(?: \p{L}[\p{L}.’'-]{0,24}){1,4})(?: that)?(?: (?:it|they|there|this|(?:the|their|its) (?:real |true |actual )?(?:bill|cost|count|crowd|figure|number|price|size|sum|toll|total)(?: of (?:dead|people|those))?))?(?: (?:are|as|at|came to|had been|is|should be|to be|was|were|will be|would be)){0,2} $/iu;
/** What may follow and still names nothing that is counted. */
const NOTHING_MORE = /^(?: (?:in all|instead|names|people|of them))?[ .;,]{0,3}$/iu;

/** `fewer than the figure of`, `rather than the`, `lower than a first estimate of`: what follows is another's for the same. */
const SET_AGAINST =
  /\b(?:above|below|(?:fewer|higher|larger|less|lower|more|rather|smaller) than) (?:the|an?) (?:\p{L}{1,14} ){0,2}?(?:(?:count|estimate|figure|number|sum|toll|total) of )?$/iu;
/** `reported by news agencies`, `by the institute`. */
const ANOTHERS =
  /^(?: (?:announced|claimed|cited|estimated|forecast|given|mentioned|published|quoted|reported|stated|told))? by \p{L}/iu;
/** `The figure is lower than …`: what is set against another stands in the sentence before. */
const POINTS_BACK =
  /^(?:it|that|this|(?:the|their|its) (?:count|estimate|figure|number|sum|toll|total))\b/iu;

/** Two accounts of one thing seldom lie further apart than this factor. */
const MOST_APART = 5;
/** The sentence with the first account must speak so well of the claim. */
const LEAST_SHARE = 0.35;
/** Or so well where its source names the draft's value as another's, and another gives it. */
const LEAST_NAMED = 0.15;

/** Two values that one source gives side by side for one thing, each by somebody else's word. */
interface Accounts {
  readonly passage: Passage;
  readonly value: FigureMention;
  /** The sentence of the second account; it may be the same. */
  readonly otherPassage: Passage;
  readonly otherValue: FigureMention;
  /** Whether the source itself sets the one against the other. */
  readonly isSetAgainst: boolean;
}

/**
 * The weighing of a figure that a source gives beside another by somebody else's word: `About 4,000 people marched, police
 * said. Organisers spoke of 12,000`. What the second sentence counts is what the first counts: it tells who says so, and
 * names nothing else. So does `fewer than the 600 reported by agencies`. Undefined where the draft itself tells who says so.
 */
export function byOtherTeller(
  claim: Claim,
  mention: FigureMention,
  weighing: Weighing<FigureMention>,
): Weighing<FigureMention> | undefined {
  if (weighing.verdict === "disputed" || isAttributed(claim)) return undefined;
  for (const { passage, share } of claim.matches) {
    if (share < LEAST_SHARE) continue;
    for (const accounts of accountsIn(passage)) {
      const { value, otherPassage, otherValue } = accounts;
      const isFirst = figureKind.compare(mention, value, passage) === "same";
      if (!isFirst && figureKind.compare(mention, otherValue, otherPassage) !== "same") continue;
      const isBoth =
        isFirst && figureKind.compare(mention, otherValue, otherPassage) !== "different";
      const first = weighed(claim, mention, { passage, value });
      const others = weighing.supports.filter((one) => one.passage.home !== passage.home);
      const isNamed = accounts.isSetAgainst && others.some((one) => one.share >= LEAST_SHARE);
      const least = isNamed ? LEAST_NAMED : LEAST_SHARE;
      if (isBoth || first.share < least || isSaidElsewhere(weighing, first)) continue;
      if (countsOther(mention, value) || isToldOfBoth(claim, mention, accounts)) continue;
      const second = { ...first, value: otherValue, passage: otherPassage };
      const [own, rival] = isFirst ? [first, second] : [second, first];
      return {
        verdict: "disputed",
        sureness: 0.6,
        rule: "sources differ",
        supports: [{ ...own, likeness: "same" }, ...others],
        rivals: [rival],
      };
    }
  }
  return undefined;
}

/** `Police estimated the crowd at 400, the organisers at 700`: the draft gives both. */
function isToldOfBoth(
  { statement }: Claim,
  mention: FigureMention,
  { passage, value, otherPassage, otherValue }: Accounts,
): boolean {
  return statement.mentions
    .filter(figureKind.isOne)
    .some(
      (other) =>
        other !== mention &&
        (figureKind.compare(other, value, passage) === "same" ||
          figureKind.compare(other, otherValue, otherPassage) === "same"),
    );
}

/** Whether the draft's value stands where another sentence speaks better of the claim. */
function isSaidElsewhere(
  { verdict, supports }: Weighing<FigureMention>,
  { share, passage }: Weighed<FigureMention>,
): boolean {
  const [best] = supports;
  return verdict === "supported" && best?.passage.home === passage.home && best.share > share;
}

const known = new WeakMap<Passage, readonly Accounts[]>();

/** The accounts of which a passage has the first. */
function accountsIn(passage: Passage): readonly Accounts[] {
  const found = known.get(passage) ?? findAccounts(passage);
  known.set(passage, found);
  return found;
}

function findAccounts(passage: Passage): readonly Accounts[] {
  const values = passage.mentions.filter(figureKind.isOne);
  if (values.length === 0 || passage.cells.length > 0) return [];
  const next = passage.home.passages[passage.at + 1];
  return [passage, next].flatMap((otherPassage) => {
    if (otherPassage === undefined || otherPassage.cells.length > 0) return [];
    return otherPassage.mentions.filter(figureKind.isOne).flatMap((told) => {
      const before = values.filter(
        (value) => value.span.end <= told.span.start && isAlike(value, withUnitOf(value, told)),
      );
      const [value] = before;
      if (value === undefined || before.length > 1) return [];
      const isSetAgainst = isAnothers(passage, otherPassage, told);
      if (!isSetAgainst && !isByWordOf(otherPassage, told)) return [];
      const otherValue = withUnitOf(value, told);
      return [{ passage, value, otherPassage, otherValue, isSetAgainst }];
    });
  });
}

/** Whether the source sets a value, as another's, against the one before it. */
function isAnothers(
  passage: Passage,
  { statement, home }: Passage,
  { span }: FigureMention,
): boolean {
  const { plain } = home.source;
  const { start, end } = statement.sentence.span;
  return (
    ANOTHERS.test(plain.slice(span.end, end)) &&
    SET_AGAINST.test(plain.slice(Math.max(start, span.start - REACH), span.start)) &&
    (passage.statement === statement || POINTS_BACK.test(plain.slice(start, span.start)))
  );
}

const REACH = 80;

/** Whether the value's clause, or its sentence, says whose word it is and no more. */
function isByWordOf({ statement, home }: Passage, { span }: FigureMention): boolean {
  const { plain } = home.source;
  const sentence = statement.sentence.span;
  if (!NOTHING_MORE.test(plain.slice(span.end, sentence.end))) return false;
  const clause = clauseSpanOf(statement, span);
  const cut = plain.slice(sentence.start, span.start).search(/;[^;]{0,200}$/u);
  const starts = [clause.start, ...(cut < 0 ? [sentence.start] : [sentence.start + cut + 1])];
  return starts.some((start) => TELLER.test(plain.slice(start, span.start)));
}

/** `Insured for 6.9 million euros. The director has spoken of 8.4 million`: a sum of the same money. */
function withUnitOf({ quantity: { unit } }: FigureMention, told: FigureMention): FigureMention {
  const isBare = told.quantity.unit.dimension === "count" && told.counted === undefined;
  return isBare && unit.dimension === "money"
    ? { ...told, quantity: { ...told.quantity, unit } }
    : told;
}

function isAlike({ quantity: a }: FigureMention, { quantity: b }: FigureMention): boolean {
  if (a.unit.name !== b.unit.name || a.unit.dimension !== b.unit.dimension) return false;
  const [x, y] = [a.value ?? a.low, b.value ?? b.low];
  return x > 0 && y > 0 && x !== y && Math.max(x, y) <= MOST_APART * Math.min(x, y);
}

function weighed(
  { statement }: Claim,
  { span }: FigureMention,
  { passage, value }: { readonly passage: Passage; readonly value: FigureMention },
): Weighed<FigureMention> {
  const fit = fitOf({ claim: statement, without: span, passage, around: value.span });
  const told = { surelySame: false, ownCell: false, mayDispute: true } as const;
  return { value, passage, likeness: "different", ...fit, ...told };
}
