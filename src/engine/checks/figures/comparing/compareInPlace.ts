import type { Passage } from "../../../evidence/sourceSet.js";
import { keyOf, weightOf } from "../../../evidence/words/key.js";
import { extentOf, holds } from "../../../mentions/figures/extent.js";
import type { FigureMention, Quantity } from "../../../mentions/figures/figure.js";
import { figures } from "../../../mentions/figures/index.js";
import type { Likeness } from "../../../mentions/mention.js";
import type { Source } from "../../../text/readText.js";
import { isLevelForChange } from "./changes.js";
import { readCell } from "./cellUnit.js";
import { headOf, isOfOneHead } from "./oneHead.js";
import { countsOther } from "./otherNoun.js";
import { isOfOtherStanding } from "./otherStanding.js";
import { withUnitBefore } from "./unitBefore.js";

/** How the draft's figure stands to a source's where the source gives it: in running text or in a table. */
export function compareInPlace(
  inDraft: FigureMention,
  inSource: FigureMention,
  passage: Passage,
): Likeness {
  const likeness =
    passage.cells.length > 0
      ? compareWithCell(inDraft, inSource, passage)
      : figures.compare(inDraft, inSource);
  if (likeness !== "same" && isScaledAbove(inDraft, inSource, passage)) return "same";
  if (likeness === "different" && isOfOtherSort(inDraft, inSource, passage)) return "incomparable";
  // Trucks are no rivals of fighters, nor is an age one of years of service.
  if (
    likeness === "different" &&
    (countsOther(inDraft, inSource) || isOtherSpan(inDraft, inSource))
  )
    return "incomparable";
  if (likeness === "different" && isLevelForChange(inDraft, inSource, passage))
    return "incomparable";
  if (likeness === "different" && isOfOtherStanding(inDraft, inSource)) return "incomparable";
  // "Reduced from nine million": what was before speaks against no value of now.
  if (likeness === "different" && inSource.isFormer === true && inDraft.isFormer !== true)
    return "incomparable";
  // Nor does what a change came to speak against what a change began with.
  if (likeness === "different" && inDraft.isFormer === true && isReached(inSource, passage))
    return "incomparable";
  if (likeness === "incomparable") return compareUnited(inDraft, inSource, passage);
  if (isOfOtherTime(inDraft, inSource)) return likeness === "same" ? "different" : "incomparable";
  if (likeness === "same" && isFarWithin(inDraft, inSource)) return "incomparable";
  if (likeness === "same" && isInsideOnly(inDraft, inSource, passage)) return "incomparable";
  if (likeness === "same" && isOfOtherHead(inDraft, inSource, passage)) return "incomparable";
  return likeness;
}

/**
 * Whether the source counts one thing and the draft another that the same sentence counts too: in `10 assists and seven
 * turnovers` seven assists are not borne out.
 */
function isOfOtherHead(
  inDraft: FigureMention,
  inSource: FigureMention,
  { statement }: Passage,
): boolean {
  const [own, other] = [headOf(inDraft), headOf(inSource)];
  if (own === undefined || other === undefined || own === other) return false;
  if (weightOf(own) < 1 || weightOf(other) < 1) return false;
  return statement.mentions.some((mention) => mention.kind === "figure" && headOf(mention) === own);
}

/** `Maddox, 47, has driven a crane for 19 years`: how old somebody is, and how long something lasts. */
function isOtherSpan(inDraft: FigureMention, inSource: FigureMention): boolean {
  return (inDraft.isAge ?? false) !== (inSource.isAge ?? false) && isOfYears(inDraft, inSource);
}

function isOfYears(...figures: readonly FigureMention[]): boolean {
  return figures.every(({ quantity }) => quantity.unit.dimension === "duration");
}

/** Whether a change came to the figure: `rose by 8.9% to €412.6 million`. */
function isReached({ span, isFormer }: FigureMention, { home }: Passage): boolean {
  const before = home.source.plain.slice(Math.max(0, span.start - 8), span.start);
  return isFormer !== true && /\bto\s{1,3}$/iu.test(before);
}

/** A bare number may have its unit from the sentence before; it bears out, but speaks against nothing. */
function compareUnited(
  inDraft: FigureMention,
  inSource: FigureMention,
  passage: Passage,
): Likeness {
  if (inDraft.quantity.unit.dimension === "count") return "incomparable";
  const united = withUnitBefore(inSource, passage);
  return united !== undefined && figures.compare(inDraft, united) === "same"
    ? "same"
    : "incomparable";
}

/** `£2.4m a month` is not `£2.4m a year`, and of other sums a month and a year tell nothing of each other. */
function isOfOtherTime({ per: own }: FigureMention, { per }: FigureMention): boolean {
  return own !== undefined && per !== undefined && own !== per;
}

/** Who has 9,420 of something does not say "fewer than 18,600": within the bound, but no count of what it bounds. */
function isFarWithin(inDraft: FigureMention, inSource: FigureMention): boolean {
  const { bound, value, unit } = inDraft.quantity;
  if (value === undefined || bound === "exact" || bound === "range" || bound === "vague")
    return false;
  if (isOfOneHead(inDraft, inSource)) return false;
  const told = inSource.quantity.value ?? inSource.quantity.low;
  const [a, b] = [value * unit.toBase, told * inSource.quantity.unit.toBase].map(Math.abs);
  return Math.min(a ?? 0, b ?? 0) < FAR_WITHIN * Math.max(a ?? 0, b ?? 0);
}

const FAR_WITHIN = 0.75;

/**
 * Whether all that the source tells of a range is a value inside it: a mean age of 61 does not bear out `between 18 and 85 years`.
 * Who counts the same does, and whose sentence has both ends.
 */
function isInsideOnly(
  inDraft: FigureMention,
  inSource: FigureMention,
  { statement }: Passage,
): boolean {
  const { bound, hedge, low, high } = inDraft.quantity;
  if (bound !== "range" || hedge !== "none" || inSource.quantity.value === undefined) return false;
  if (isOfOneHead(inDraft, inSource) || (inDraft.isAge === true && inSource.isAge === true))
    return false;
  return ![low, high].every((end) =>
    statement.mentions.some((one) => one.kind === "figure" && one.quantity.value === end),
  );
}

const DIFFERENCE = /^\s{1,9}(?:\p{L}{1,20}\s{1,9})?(?:more|fewer|less|higher|lower)\b/iu;
const WHOLE = /\bout of (?:the )?$/iu;

/** `300 fewer` is a difference, and 48 in `25 out of 48` a whole: no rivals of a plain count. */
function isOfOtherSort(
  inDraft: FigureMention,
  inSource: FigureMention,
  { home }: Passage,
): boolean {
  if (inDraft.quantity.unit.dimension !== inSource.quantity.unit.dimension) return false;
  const { plain } = home.source;
  const { core } = inSource;
  const after = plain.slice(core.end, core.end + 40);
  const before = plain.slice(Math.max(0, core.start - 12), core.start);
  return DIFFERENCE.test(after) || WHOLE.test(before);
}

/**
 * A bare number in a table row has its unit in a head: `0.81` bears out `81 cents`, `186.5` under "(in millions)" bears
 * out `$186.5 million`. It contradicts a figure that has a unit only where its heads say the same unit, and by no more
 * than a table's columns differ.
 */
function compareWithCell(
  inDraft: FigureMention,
  inSource: FigureMention,
  passage: Passage,
): Likeness {
  const { unit, value } = inSource.quantity;
  if (unit.dimension === "money") return compareWithSum(inDraft, inSource, passage);
  if (unit.dimension !== "count" || value === undefined) return figures.compare(inDraft, inSource);
  const isCount = inDraft.quantity.unit.dimension === "count";
  // "Of the three segments" counts what 70.2 measures.
  if (isCount && isFew(inDraft) && !Number.isInteger(value)) return "incomparable";
  const told = readCell(inSource, passage);
  // "To 13.9 million" may leave the unit to the amount before it.
  const scale = scaleOf(passage, told);
  if (isCount) {
    if (fitsBare(inDraft, inSource, scale)) return "same";
    return isOfOtherColumn(inDraft, told) ? "incomparable" : figures.compare(inDraft, inSource);
  }
  // Cents are of dollars and of euros alike.
  const isCents = /\bcents?\b/iu.test(inDraft.text);
  if (!isCents && told?.quantity.unit.dimension === inDraft.quantity.unit.dimension) {
    const likeness = figures.compare(inDraft, told);
    return likeness === "different" && isFarOff(inDraft, told) ? "incomparable" : likeness;
  }
  return fitsBare(inDraft, inSource, scale) ? "same" : "incomparable";
}

/** Whether a cell's head tells a unit, and the draft's bare number may leave another one to its sentence: hours are no degrees. */
function isOfOtherColumn({ orElse }: FigureMention, told: FigureMention | undefined): boolean {
  const dimension = told?.quantity.unit.dimension;
  return (
    dimension !== undefined && orElse?.every(({ unit }) => unit.dimension !== dimension) === true
  );
}

/** `$88.4` under "(in millions)" is $88.4 million, but what is paid for a share may stand there too. */
function compareWithSum(
  inDraft: FigureMention,
  inSource: FigureMention,
  passage: Passage,
): Likeness {
  const likeness = figures.compare(inDraft, inSource);
  const told = likeness === "different" ? readCell(inSource, passage) : undefined;
  if (told === undefined) return likeness;
  const scaled = figures.compare(inDraft, told);
  return scaled === "different" && isFarOff(inDraft, told) ? "incomparable" : scaled;
}

/** A small whole number of things. */
function isFew({ counted, quantity: { value = Infinity } }: FigureMention): boolean {
  return counted !== undefined && Number.isInteger(value) && value <= MOST_FEW;
}

const MOST_FEW = 20;

/** Whether the number, taken as it stands or scaled, is the draft's in the draft's own unit. */
function fitsBare(inDraft: FigureMention, inSource: FigureMention, scale: number): boolean {
  const { low, high, step, value = low, bound } = inSource.quantity;
  // Most cells of a table are far from the draft's figure: told without reading them twice in its unit.
  if (bound === "exact" && !mayHold(inDraft.quantity, [value * scale, value])) return false;
  const bare = { ...inSource.quantity, unit: inDraft.quantity.unit };
  const scaled = {
    ...bare,
    value: value * scale,
    low: low * scale,
    high: high * scale,
    step: step * scale,
  };
  // A number of no unit may lie within a bound by chance: a table's `14` is no `at least ten hours`.
  return [scaled, bare]
    .map((quantity) => ({ ...inSource, quantity }))
    .some((read) => figures.compare(inDraft, read) === "same" && !isFarWithin(inDraft, read));
}

/** Whether a plain number in the quantity's own unit may bear it out. */
function mayHold(quantity: Quantity, numbers: readonly number[]): boolean {
  const { dimension, toBase } = quantity.unit;
  if (dimension === "temperature") return true;
  const extent = extentOf(quantity);
  return numbers.some((number) => holds(extent, number * toBase));
}

/** Values of one row and unit seldom lie further apart. */
const MOST_APART = 4;

function isFarOff({ quantity: a }: FigureMention, { quantity: b }: FigureMention): boolean {
  const [x, y] = [Math.abs(a.value ?? a.low), Math.abs(b.value ?? b.low)];
  return x > MOST_APART * y || y > MOST_APART * x;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** What scales a table's bare numbers: a head `Sales (million euros)`, or "(in millions of dollars)" over it. */
function scaleOf(
  { contextKeys, statement, home }: Passage,
  told: FigureMention | undefined,
): number {
  const written = /\b(?:thousand|million|billion)\b/u.exec(told?.text ?? "")?.[0];
  if (written !== undefined) return SCALES.get(written) ?? 1;
  for (const [word, scale] of SCALES) {
    if (contextKeys.has(keyOf(word)) || statement.places.has(keyOf(word))) return scale;
  }
  return scaleOver(home.source);
}

/** `Total spent: 14.8` below a table that is in millions: what stands by a table without a scale may have it from there. */
function isScaledAbove(
  inDraft: FigureMention,
  inSource: FigureMention,
  { cells, home }: Passage,
): boolean {
  const { value, unit } = inSource.quantity;
  const isBare = unit.dimension === "count" && inSource.counted === undefined;
  if (cells.length > 0 || !isBare || value === undefined || Number.isInteger(value)) return false;
  const scale = scaleOver(home.source);
  return scale > 1 && fitsBare(inDraft, inSource, scale);
}

const scales = new WeakMap<Source, number>();

/** What a source says over its tables: looked for once. */
function scaleOver(source: Source): number {
  const known = scales.get(source);
  if (known !== undefined) return known;
  const over = /\bin (?<scale>thousand|million|billion)s\b/u.exec(source.plain);
  const scale = SCALES.get(over?.groups?.["scale"] ?? "") ?? 1;
  scales.set(source, scale);
  return scale;
}
