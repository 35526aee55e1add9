import { textOf, type Span } from "../../text/span.js";
import { currencySigns } from "./currencies.js";
import type { FigureMention } from "./figure.js";
import { findLexemes, isCapitalised } from "./lexemes.js";
import { numberInDigits, numberInWords } from "./numberWords.js";
import { readNumeral } from "./readNumeral.js";

/**
 * The source's value in the draft's manner, for the place of the draft's `core`: `eleven` becomes `seven`, `18
 * percent` with `12%` becomes `12 percent`. A bound or hedge of the source comes along unless the draft has one of its
 * own in front (`About 800` becomes `About 200`). Where the numbers agree and only the bounds differ it is the source's
 * whole phrase, for the place of the draft's `span`.
 */
export function rewriteFigure(inDraft: FigureMention, inSource: FigureMention): string {
  const draftCore = coreText(inDraft);
  const sourceCore = coreText(inSource);
  const isSameValue =
    inDraft.quantity.value !== undefined &&
    inDraft.quantity.value === inSource.quantity.value &&
    inDraft.quantity.unit.name === inSource.quantity.unit.name;
  if (isSameValue && hasLead(inDraft)) return matchCase(inSource.text, inDraft.text);
  const core = restyle(draftCore, sourceCore, inDraft, inSource);
  if (hasLead(inDraft) || !hasLead(inSource)) return matchCase(core, draftCore);
  const lead = textOf(inSource.text, { start: 0, end: inSource.core.start - inSource.span.start });
  const tail = inSource.text.slice(inSource.core.end - inSource.span.start);
  return matchCase(lead + core + tail, draftCore);
}

function coreText({ text, span, core }: FigureMention): string {
  return text.slice(core.start - span.start, core.end - span.start);
}

function hasLead({ span, core }: FigureMention): boolean {
  return span.start < core.start || core.end < span.end;
}

/** The source's number with the draft's unit words, where both have one number in one unit. */
function restyle(
  draftCore: string,
  sourceCore: string,
  { quantity: draft }: FigureMention,
  { quantity: source }: FigureMention,
): string {
  const { value } = source;
  // Cents are of dollars and of euros alike.
  const isOfCents = /\bcents?$/iu.test(draftCore) && HAVE_CENTS.has(source.unit.name);
  const isAlike =
    (isOfCents || draft.unit.name === source.unit.name) &&
    draft.unit.dimension === source.unit.dimension;
  if (value === undefined || draft.value === undefined || source.unit.dimension === "rank")
    return sourceCore;
  if (!isAlike) return withSign(draftCore, sourceCore, source) ?? sourceCore;
  const draftNumeral = numeralSpan(draftCore);
  const sourceNumeral = numeralSpan(sourceCore);
  if (draftNumeral === undefined || sourceNumeral === undefined) return sourceCore;
  // "One day" and "two days": the unit follows the number, so the source's own words are kept.
  if ((value === 1) !== (draft.value === 1) && source.unit.name !== "") return sourceCore;
  // "81 cents" and "$0.92", "6C above zero" and "minus 6C": the numbers written do not stand for each other.
  const draftFactor = draft.value * sourceNumeral.value;
  const sourceFactor = value * draftNumeral.value;
  const own = draftCore.slice(draftNumeral.start, draftNumeral.end);
  const isOneScale = Math.abs(draftFactor - sourceFactor) <= 1e-9 * Math.abs(sourceFactor);
  // "65 cents" and "€0.69" are 69 cents.
  const cents = isOneScale ? undefined : inCents(value, draft.value / draftNumeral.value);
  if (!isOneScale && cents === undefined) return sourceCore;
  const written = sourceCore.slice(sourceNumeral.start, sourceNumeral.end);
  const numeral =
    cents ??
    inScaleOf(own, written, value) ??
    (draft.style === source.style
      ? grouped(own, written, value)
      : draft.style === "words"
        ? (numberInWords(value) ?? written)
        : inDigits(value, written));
  return draftCore.slice(0, draftNumeral.start) + numeral + draftCore.slice(draftNumeral.end);
}

const HAVE_CENTS: ReadonlySet<string> = new Set("AUD CAD EUR NZD USD".split(" "));

/** The number of hundredths, for less than one of what has a hundred of them. */
function inCents(value: number, scale: number): string | undefined {
  const count = Math.round(value * 100);
  const isWhole = Math.abs(value * 100 - count) < 1e-6;
  return scale === 0.01 && isWhole && count > 1 && count < 100 ? String(count) : undefined;
}

/** `9.875 million` for `9,875 thousand` where the draft counts in millions; undefined where it counts as the source does. */
function inScaleOf(own: string, written: string, value: number): string | undefined {
  const word = SCALE.exec(own)?.[0];
  if (word === undefined || SCALE.exec(written)?.[0] === word) return undefined;
  const factor = SCALES.get(word.trim().toLowerCase());
  if (factor === undefined) return undefined;
  const number = Number((value / factor).toPrecision(12));
  const isShort = number >= 1 && number < 1000 && String(number).length <= MOST_DIGITS;
  return isShort ? `${String(number)}${word}` : undefined;
}

const SCALE = /\s?(?:thousand|million|billion|trillion|bn|m)$/iu;
const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["m", 1e6],
  ["million", 1e6],
  ["bn", 1e9],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
/** `9.875`: more digits than these are nobody's manner beside a word. */
const MOST_DIGITS = 6;

/** The source's digits, grouped if the draft groups its own. */
function grouped(own: string, written: string, value: number): string {
  return /\d,\d{3}/u.test(own) && /^\d{4,}$/u.test(written) ? numberInDigits(value) : written;
}

/** `£450 million` for `450 million pounds` where the draft writes a sign in front; undefined where there is none to write. */
function withSign(
  draftCore: string,
  sourceCore: string,
  { unit }: FigureMention["quantity"],
): string | undefined {
  const numeral = numeralSpan(sourceCore);
  const isSigned = /^\p{Lu}{0,2}\p{Sc}/u.test(draftCore);
  if (!isSigned || unit.dimension !== "money" || numeral === undefined || numeral.start > 0)
    return undefined;
  const [sign] = [...currencySigns].find(([, name]) => name === unit.name) ?? [];
  // "98 cents" is no $98.
  const isWhole = !/\b(?:cents?|pence|pennies)\b/iu.test(sourceCore);
  return sign === undefined || !isWhole
    ? undefined
    : sign + sourceCore.slice(numeral.start, numeral.end);
}

/** Digits for words, but `two million` stays: long rows of zeros are nobody's manner. */
function inDigits(value: number, written: string): string {
  return Math.abs(value) < 1e6 ? numberInDigits(value) : written;
}

function numeralSpan(core: string): (Span & { readonly value: number }) | undefined {
  const lexemes = findLexemes(core, { start: 0, end: core.length });
  for (const [at, { start }] of lexemes.entries()) {
    const numeral = readNumeral(lexemes, at);
    const last = numeral === undefined ? undefined : lexemes[numeral.end - 1];
    if (numeral !== undefined && last !== undefined)
      return { start, end: last.end, value: numeral.value };
  }
  return undefined;
}

/** `text` with a first letter as large or small as `model` has it; names keep their capitals. */
function matchCase(text: string, model: string): string {
  const [first] = findLexemes(model, { start: 0, end: model.length });
  if (first?.kind !== "word") {
    return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  }
  if (isCapitalised(first)) return text.charAt(0).toUpperCase() + text.slice(1);
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
