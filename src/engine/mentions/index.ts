import { inOrder } from "../text/order.js";
import type { Sentence } from "../text/sentence.js";
import { contains, overlaps } from "../text/span.js";
import type { DateMention } from "./dates/date.js";
import { dates } from "./dates/index.js";
import type { FigureMention } from "./figures/figure.js";
import { figures } from "./figures/index.js";
import type { ReadingContext } from "./mention.js";
import { namesIn, type NameEvidence } from "./names/index.js";
import type { NameMention } from "./names/name.js";
import { quotes } from "./quotes/index.js";
import type { QuoteMention } from "./quotes/quote.js";

/** What a sentence says that sources can bear out. */
export type Mention = DateMention | FigureMention | NameMention | QuoteMention;

/**
 * The mentions of a sentence, in order of their start. Quotations may hold others. Of the rest, a date wins over a
 * figure (`in 2011`), a name that holds a number over the number (`Shuttle 500`), and a figure over any other name.
 */
export function findMentions(
  sentence: Sentence,
  context: ReadingContext,
  evidence: NameEvidence,
): readonly Mention[] {
  const found: Mention[] = dates
    .find(sentence, context)
    .map((date) => (isCellNumber(sentence, date, context) ? asCount(date) : date));
  const free = (mention: Mention): boolean =>
    !found.some((earlier) => overlaps(earlier.span, mention.span));
  const read = namesIn(sentence, context, evidence).filter(free);
  const figured = figures.find(sentence, context);
  // "Reached the Brisa 50 minutes after": a number with its unit is no part of a name; nor is a sum of money,
  // "cost EUR 34m", unless the name goes on behind it.
  const isMeasured = ({ span }: NameMention): boolean =>
    figured.some(({ core, quantity }) =>
      quantity.unit.dimension === "money"
        ? overlaps(core, span) && core.end >= span.end
        : quantity.unit.dimension === "duration" &&
          core.start > span.start &&
          core.start < span.end &&
          core.end > span.end,
    );
  const numbered = read.filter((name) => /\p{Nd}/u.test(name.text) && !isMeasured(name));
  const unnumbered = read.filter((name) => !/\p{Nd}/u.test(name.text));
  for (const kind of [
    (): readonly Mention[] => numbered,
    (): readonly Mention[] => figured.filter(free),
    (): readonly Mention[] => unnumbered.filter(free),
    (): readonly Mention[] => quotes.find(sentence, context),
  ]) {
    for (const mention of kind()) found.push(mention);
  }
  if (found.length < 2) return found;
  return found.sort((a, b) => inOrder(a.span.start - b.span.start, b.span.end - a.span.end));
}

function asCount({ span, text }: DateMention): FigureMention {
  const value = Number(text);
  const unit = { dimension: "count", name: "", toBase: 1 } as const;
  const exact = { bound: "exact", hedge: "none", step: 1, unit, style: "digits" } as const;
  return {
    kind: "figure",
    span,
    text,
    core: span,
    quantity: { low: value, high: value, value, ...exact },
  };
}

/** `2040` under the head `Visitors`: in a table's body a bare number of four digits is no year unless its head says so. */
function isCellNumber(
  { block }: Sentence,
  { span, text }: DateMention,
  { plain }: ReadingContext,
): boolean {
  if (!/^\p{Nd}{4}$/u.test(text)) return false;
  const index = (block.cells ?? []).findIndex((cell) => contains(cell.span, span));
  const head = block.cells?.[index]?.head;
  const [first] = block.cells ?? [];
  const rowHead = first === undefined ? "" : plain.slice(first.span.start, first.span.end);
  return index > 0 && head !== undefined && !OF_YEARS.test(head) && !IS_OF_YEARS.test(rowHead);
}

const OF_YEARS = /\b(?:born|built|date|founded|opened|season|since|year)\b/iu;
/** All of a row's head: `Built | 1998 | 2014`; of `Cars built` there may be 2,014. */
const IS_OF_YEARS =
  /^\s?(?:year|(?:year (?:of )?)?(?:birth|born|built|commissioned|completed|established|founded|launched|opened|since))\s?$/iu;
