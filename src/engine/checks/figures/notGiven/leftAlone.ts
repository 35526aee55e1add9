import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import type { Span } from "../../../text/span.js";
import type { Weighing } from "../../../weighing/weighed.js";
import type { Claim } from "../../check.js";
import { isOfOneHead } from "../comparing/oneHead.js";
import { birthFor } from "../sums/births.js";

/**
 * Whether a figure that no source bears out is left alone at every strictness, by what it is: one that writers make themselves, or
 * that counts what stands below a heading, unless a source tells the same thing with another value. What the sources give beside it
 * is not looked at here; a figure that may come from that is doubted in `doubtful.ts`.
 */
export function isLeftAlone(
  claim: Claim,
  mention: FigureMention,
  weighing: Weighing<FigureMention>,
): boolean {
  const { rivals } = weighing;
  if (isCountOfReports(claim, mention))
    return !rivals.some(
      ({ value, share }) => share >= RIVAL_OF_LIKE && isOfOneHead(mention, value),
    );
  if (isOneOfSeveral(claim, mention, rivals) || isOneOfRatio(claim, mention)) return true;
  if (isSurelyTold(claim, mention, { ...weighing, least: SURE_OF_RECKONING })) return false;
  if (isReckoning(claim, mention)) return true;
  // What lies between two shares is in points, and the sources give the shares.
  if (mention.quantity.unit.dimension === "points" && rivals.length === 0) return true;
  if (weighing.verdict === "unsupported" && isAgeOfNobody(claim, mention)) return false;
  if (!isLoose(mention) && !isCountOfHeading(claim, mention)) return false;
  if (isLoose(mention) && isSurelyTold(claim, mention, { ...weighing, least: SURE_OF_LOOSE }))
    return false;
  const isFirm = isStatedSpan(claim, mention);
  return !rivals.some(({ value, share, passage }) => {
    if (isFramedAlike(claim, mention, { value, passage })) return share >= RIVAL_IN_FRAME;
    const isLike =
      isFirm || isOfOneHead(mention, value) || isToldAlike(claim, mention, { value, passage });
    return share >= (isLike ? RIVAL_OF_LIKE : RIVAL_OF_LOOSE);
  });
}

/** Chances from which a source is taken to tell the very thing, so that its value counts and not what a writer may have reckoned. */
const SURE_OF_LOOSE = 0.48;
const SURE_OF_RECKONING = 0.7;

/**
 * Whether a source surely tells the same thing with another value: `six years in prison` of who faces `up to three`. A span of time
 * that is reckoned from something, `two days after the fire`, is told by one that is reckoned likewise.
 */
function isSurelyTold(
  { plain }: Claim,
  { core, quantity }: FigureMention,
  { verdict, rivals, least }: Weighing<FigureMention> & { readonly least: number },
): boolean {
  if (verdict !== "contradicted") return false;
  const isSpan = quantity.unit.dimension === "duration";
  const from = (text: string, { end }: Span): string | undefined =>
    isSpan ? RECKONED_FROM.exec(text.slice(end, end + 12))?.[0] : undefined;
  const own = from(plain, core);
  return rivals.some(
    ({ chance = 0, value, passage }) =>
      chance >= least &&
      own === from(passage.home.source.plain, value.core) &&
      // "Almost ten times" and "some eight times" are two guesses.
      (quantity.hedge === "none" || value.quantity.hedge === "none"),
  );
}

const RECKONED_FROM = /^\s(?:after|ago|apart|before|earlier|from|later|since|until)\b/iu;

/** `One teacher for every 15 pupils`: what the ratio tells is its other figure. */
function isOneOfRatio({ plain }: Claim, { core, quantity }: FigureMention): boolean {
  return quantity.value === 1 && FOR_EVERY.test(plain.slice(core.end, core.end + 60));
}

const FOR_EVERY = /^(?:\s[\p{L}'’-]{1,20}){1,3}?\s(?:for|in|per|to)\s(?:each|every)\s/iu;

/**
 * `$561 million, or about 44% of revenue`, `that is, 1.6 million a day`: the writer's own reckoning of the figure before it, in another
 * unit or for another time.
 */
function isReckoning({ plain, statement }: Claim, mention: FigureMention): boolean {
  const { start } = statement.sentence.span;
  const before = plain.slice(Math.max(start, mention.span.start - 30), mention.span.start);
  if (!ANNOUNCED.test(before)) return false;
  const last = statement.mentions
    .filter((other) => other.kind === "figure")
    .filter(({ span }) => span.end <= mention.span.start)
    .at(-1);
  return (
    last !== undefined &&
    (last.quantity.unit.name !== mention.quantity.unit.name || last.per !== mention.per)
  );
}

const ANNOUNCED =
  /[,\u2013\u2014(] ?(?:i\.e\.|in other words|or|that is|which is)(?: (?:on average|only|some))?,? $/iu;

/** `One helicopter on Friday and another the next day`: told one by one, of what a source counts together. */
function isOneOfSeveral(
  { plain, statement }: Claim,
  { core, quantity }: FigureMention,
  rivals: Weighing<FigureMention>["rivals"],
): boolean {
  if (quantity.value !== 1 || quantity.unit.dimension !== "count") return false;
  const after = plain.slice(core.end, statement.sentence.span.end);
  const others = after.match(OTHER)?.length ?? 0;
  const [best] = rivals;
  return others > 0 && best?.value.quantity.value === 1 + others;
}

const OTHER = /(?:, |,? and )(?:another|a (?:second|third|fourth)|the (?:other|second|third))\b/giu;

/** `According to five news reports`, `these four articles`: what the writer has read, which no source counts. */
function isCountOfReports({ plain, statement }: Claim, mention: FigureMention): boolean {
  const head = mention.counted?.words.at(-1);
  if (head === undefined || !REPORTS.has(head)) return false;
  const { start } = statement.sentence.span;
  const before = plain.slice(Math.max(start, mention.span.start - 24), mention.span.start);
  return FRAMED.test(before);
}

const REPORTS = new Set(
  "accounts agencies articles newspapers outlets papers reports sources stories texts".split(" "),
);
const FRAMED = /\b(?:according to|across|based on|drawn from|these|those)(?: the| all)? ?$/iu;

/** `Five things to know`: a heading counts what stands below it. */
function isCountOfHeading({ statement }: Claim, { quantity }: FigureMention): boolean {
  const { value, unit } = quantity;
  return (
    statement.sentence.block.kind === "heading" &&
    unit.dimension === "count" &&
    (value ?? 0) <= MOST_IN_HEADING
  );
}

const MOST_IN_HEADING = 20;

/** Writers count things up to so many without being told how many they are. */
const MOST_COUNTED = 4;

/** A loose figure is contradicted only by a rival this sure, or this sure where both count the same. */
const RIVAL_OF_LOOSE = 0.72;
const RIVAL_OF_LIKE = 0.45;
/** Or this sure where both stand in one frame. */
const RIVAL_IN_FRAME = 0.25;

/**
 * Figures that writers make themselves from what the sources say, and that are seldom wrong where no source has
 * them: ranks (`the ninth victim`), spans of time (`two days later`), multiples, shares in words (`half`), and what one counts
 * oneself (`four products`).
 */
function isLoose({ quantity }: FigureMention): boolean {
  const { unit, style, value } = quantity;
  return (
    ["duration", "multiple", "rank"].includes(unit.dimension) ||
    (unit.dimension === "percent" && style === "words") ||
    (unit.dimension === "count" && style === "words" && (value ?? 0) <= MOST_COUNTED)
  );
}

/**
 * `A 51-year-old oboist` where no source has that number of anything, nor a birth: nobody counts another's years oneself, as one counts
 * the days between two events.
 */
function isAgeOfNobody(claim: Claim, { isAge, quantity }: FigureMention): boolean {
  const { value, style, bound, hedge } = quantity;
  const isPlain = style === "digits" && bound === "exact" && hedge === "none";
  if (isAge !== true || !isPlain || birthFor(claim) !== undefined) return false;
  return !claim.sources.passages.some(({ mentions }) =>
    mentions.some((one) => one.kind === "figure" && one.quantity.value === value),
  );
}

/** `Out of service for 41 days`, `a 36-year-old cook`: told, not reckoned from two dates as `two days later` is. */
function isStatedSpan({ plain, statement }: Claim, { core, quantity }: FigureMention): boolean {
  if (quantity.unit.dimension !== "duration") return false;
  const { start, end } = statement.sentence.span;
  const before = plain.slice(Math.max(start, core.start - 24), core.start);
  const after = plain.slice(core.end, Math.min(end, core.end + 16));
  const isAge = /year-olds?$/iu.test(plain.slice(core.start, core.end)) || /^-old\b/u.test(after);
  const isReckoned = RECKONED_FROM.test(after);
  return (
    isAge ||
    (/\b(?:for|last|lasts|lasted|lasting|takes|took|aged|spent|spends|served|serving) (?:\p{L}+ )?$/iu.test(
      before,
    ) &&
      !isReckoned)
  );
}

/**
 * `Adults aged 65`, `adults aged 60`; `eight months apart`, `eight weeks apart`; `within two weeks`, `within two days`: what
 * frames the two spans is the same word, and so is the span's number or unit.
 */
function isFramedAlike(
  { plain }: Claim,
  { core, quantity }: FigureMention,
  { value, passage }: { readonly value: FigureMention; readonly passage: Passage },
): boolean {
  const told = value.quantity;
  if (quantity.unit.dimension !== "duration" || told.unit.dimension !== "duration") return false;
  if (quantity.value !== told.value && quantity.unit.name !== told.unit.name) return false;
  const there = passage.home.source.plain;
  const [before, otherBefore] = [
    FRAME_BEFORE.exec(plain.slice(Math.max(0, core.start - 24), core.start))?.[0],
    FRAME_BEFORE.exec(there.slice(Math.max(0, value.core.start - 24), value.core.start))?.[0],
  ];
  const [after, otherAfter] = [
    FRAME_AFTER.exec(plain.slice(core.end, core.end + 12))?.[0],
    FRAME_AFTER.exec(there.slice(value.core.end, value.core.end + 12))?.[0],
  ];
  return (
    (before !== undefined && before === otherBefore) ||
    (after !== undefined && after === otherAfter)
  );
}

const FRAME_BEFORE = /\b(?:aged|within)\s$/u;
const FRAME_AFTER = /^\sapart\b/u;

/** `38 hours after the levee broke`, `83 hours after`: both reckon in one unit from one end. */
function isToldAlike(
  { plain }: Claim,
  { core, quantity }: FigureMention,
  { value, passage }: { readonly value: FigureMention; readonly passage: Passage },
): boolean {
  if (
    isOccasions(plain, core, quantity) &&
    isOccasions(passage.home.source.plain, value.core, value.quantity)
  )
    return true;
  if (quantity.unit.dimension !== "duration" || quantity.unit.name !== value.quantity.unit.name)
    return false;
  const there = passage.home.source.plain;
  const [own, other] = [
    RECKONED.exec(plain.slice(core.end, core.end + 12))?.[0],
    RECKONED.exec(there.slice(value.core.end, value.core.end + 12))?.[0],
  ];
  return own !== undefined && own === other;
}

/** `Complained three times last year` counts occasions; `three times as many` compares. */
function isOccasions(
  plain: string,
  { end }: Span,
  { hedge, unit }: FigureMention["quantity"],
): boolean {
  return (
    unit.dimension === "multiple" && hedge === "none" && !COMPARES.test(plain.slice(end, end + 24))
  );
}

const COMPARES =
  /^ (?:as|bigger|faster|greater|higher|larger|longer|lower|more|over|that of|the|what|its|their)\b/iu;

const RECKONED = /^\s(?:after|before|earlier|later)\b/u;
