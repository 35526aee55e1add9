import type { Passage } from "../../evidence/sourceSet.js";
import type { Statement } from "../../evidence/statement.js";
import type { DateMention } from "../../mentions/dates/date.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import type { Weighed, Weighing } from "../../weighing/weighed.js";
import type { Claim } from "../check.js";
import { figureKind } from "./figureKind.js";

/** How sure it is that a row of one occasion tells nothing of several. */
const OF_ONE_OCCASION = 0.75;
const REACH = 80;

/** What covers more than one occasion: `over his last two games`, `in a row`, `this season`, `in 17 tries`. */
const SPAN =
  /\b(?:last|past|previous) (?:few|several|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|\bover (?:that|this) (?:span|stretch|run)\b|\bin a row\b|\bconsecutive\b|\bstraight (?:day|defeat|game|loss|match|month|quarter|season|victor|week|win|year)|\b(?:on|over|for|of|in) the season\b|\bon the year\b(?! (?:before|earlier))|\bthis season\b|\bin \d{1,3} (?:attempts|games|matches|outings|starts|tries)\b/iu;
/** The same, right behind a figure, before any comma: `four of their last five games`. */
const SPAN_BEHIND = new RegExp(`^[^,;:.()]{0,40}?(?:${SPAN.source})`, "iu");
/** `20 points and 11 rebounds` between the word that covers them and the figure. */
const LIST = String.raw`(?:[\p{L}\d.]{1,12} \p{L}{1,16} ?(?:, and|,|and) ){0,4}(?:\p{L}{1,10} ){0,2}$`;
// "On average one every 11 kilometres" shares a whole out, and is of no games.
const AVERAGED = new RegExp(
  String.raw`\b(?:averag(?:es|ed|ing)|(?<!\bon )average)(?: of)? ${LIST}`,
  "iu",
);
const COMBINED = new RegExp(String.raw`\bcombin(?:es?|ed|ing) for ${LIST}`, "iu");
/** The five of `their last five games` say how far the span goes. */
const OF_SPAN = /\b(?:last|past|previous) $/iu;

/** A sentence that fits the claim this well tells of the same, whatever its words for the span. */
const TOLD_ALIKE = 0.35;
const TOLD_OVERALL = 0.5;

/** What a figure covers: one occasion, several, or it says itself over how many the span goes. */
type Cover = "one" | "several" | "span";

/**
 * What a figure of a sentence covers. An average, a run, and what a number of games came to are of several: `two men combined for
 * 45 points` tells of one game, `he has combined for 45 points over his last two games` of two.
 */
function coverOf(plain: string, { sentence }: Statement, { core }: FigureMention): Cover {
  const { start, end } = sentence.span;
  const before = plain.slice(Math.max(start, core.start - REACH), core.start);
  const after = plain.slice(core.end, Math.min(end, core.end + REACH));
  if (OF_SPAN.test(before)) return "span";
  const isCovering =
    AVERAGED.test(before) || SPAN_BEHIND.test(after) || (COMBINED.test(before) && SPAN.test(after));
  return isCovering ? "several" : "one";
}

/** Whether the claim's figure covers several occasions. */
export function isOfSeveral({ plain, statement }: Claim, mention: FigureMention): boolean {
  return coverOf(plain, statement, mention) === "several";
}

/** Before a figure with no other between: `bread and cocoa together came to`. */
const TOGETHER = /\b(?:altogether|combined|together)(?:,? \p{L}{1,20}){0,8} $/iu;

/** `The two combined for 45 points`: what several have together is in nobody's cell. */
export function isTogether(
  { plain, statement }: Pick<Claim, "plain" | "statement">,
  { core }: FigureMention,
): boolean {
  const from = Math.max(statement.sentence.span.start, core.start - REACH);
  const before = plain.slice(from, core.start);
  return COMBINED.test(before) || TOGETHER.test(before);
}

/** The share of the ten largest together is told where a source tells it of several together; that of the one largest is no rival. */
function givenTogether(
  claim: Claim,
  mention: FigureMention,
  weighing: Weighing<FigureMention>,
): Weighing<FigureMention> {
  const isOfAll = ({ value, passage }: Weighed<FigureMention>): boolean =>
    isTogether({ plain: passage.home.source.plain, statement: passage.statement }, value);
  const isGiven =
    weighing.verdict === "contradicted" &&
    isTogether(claim, mention) &&
    weighing.supports.some(isOfAll) &&
    !weighing.rivals.some(isOfAll);
  return isGiven ? { ...weighing, verdict: "supported", rule: "given", rivals: [] } : weighing;
}

/**
 * The weighing without what tells of one occasion, where the figure covers several: the 12 rebounds of a game bear out no
 * average of 12, nor do its numbers speak against one.
 */
export function ofSeveralOnly(
  claim: Claim,
  mention: FigureMention,
  weighed: Weighing<FigureMention>,
): Weighing<FigureMention> {
  const weighing = givenTogether(claim, mention, weighed);
  const isLeftOpen = weighing.verdict === "supported" && weighing.supports.length === 0;
  // "In the first six months of the year": a span of time is of no occasion.
  const isSpan = mention.quantity.unit.dimension === "duration";
  if (isLeftOpen || isSpan || !isOfSeveral(claim, mention) || !isOfGames(claim)) return weighing;
  const [supports, rivals] = [weighing.supports, weighing.rivals].map((all) =>
    all.filter((one) => !tellsOfOne(one)),
  );
  if (supports === undefined || rivals === undefined) return weighing;
  if (supports.length > 0) {
    const isFreed = weighing.verdict !== "supported" && rivals.length === 0;
    return isFreed ? { ...weighing, verdict: "supported", rivals } : weighing;
  }
  const isGainsaid = weighing.verdict !== "supported" && rivals.length > 0;
  if (isGainsaid || isGivenInWords(claim, mention)) return weighing;
  const sureness = OF_ONE_OCCASION;
  return { ...weighing, verdict: "unsupported", rule: "not given", sureness, supports, rivals: [] };
}

/** Whether the sources have a table of one occasion: without one, `than in the season before` is said of anything. */
function isOfGames({ matches }: Claim): boolean {
  return matches.some(({ passage }) => isOfOneOccasion(passage));
}

/** Whether a source's value is of one occasion. */
function tellsOfOne({ value, passage, share }: Weighed<FigureMention>): boolean {
  if (passage.cells.length > 0) return isOfOneOccasion(passage);
  const cover = coverOf(passage.home.source.plain, passage.statement, value);
  return cover === "span" || (cover === "one" && share < TOLD_ALIKE);
}

/** Whether another sentence, of no table, gives the value for several occasions, or tells much of what the claim tells. */
function isGivenInWords({ matches }: Claim, mention: FigureMention): boolean {
  return matches.some(
    ({ passage, share }) =>
      passage.cells.length === 0 &&
      passage.statement.mentions.filter(figureKind.isOne).some((value) => {
        const cover = coverOf(passage.home.source.plain, passage.statement, value);
        const mayTell = cover === "several" || (cover === "one" && share >= TOLD_OVERALL);
        return mayTell && figureKind.compare(mention, value, passage) === "same";
      }),
  );
}

/** Words by which a row or its heads tell of more than one occasion. */
const TOLD_OF_SEVERAL =
  /\b(?:all|average|avg|career|last|mean|past|per|season|streak|total|year|years)\b/iu;

/** Whether a table's row tells of one occasion: none of its cells is dated, and no head speaks of a span. */
export function isOfOneOccasion({ cells, statement, home }: Passage): boolean {
  if (cells.length === 0) return false;
  const isDated = cells.some(
    ({ head, headDates }) =>
      headDates.some(isCalendars) || headDates.some(({ text }) => text === head),
  );
  if (isDated || statement.mentions.some((one) => one.kind === "date" && isCalendars(one)))
    return false;
  const [first] = cells;
  const heads = cells.map(({ head }) => head).join(" ");
  const row = first === undefined ? "" : home.source.plain.slice(first.span.start, first.span.end);
  return !TOLD_OF_SEVERAL.test(`${row} ${heads} ${statement.sentence.block.context ?? ""}`);
}

/** Whether a date stands in a calendar; the `first quarter` of a game does not. */
function isCalendars({ grain, parts }: DateMention): boolean {
  return parts.year !== undefined || (grain !== "quarter" && grain !== "half");
}
