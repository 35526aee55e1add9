import type { FigureMention } from "../../../mentions/figures/figure.js";
import { sourceName } from "../../../report/sourceName.js";
import type { SourcedValue } from "../../../weighing/valueJudgement.js";
import type { Replacement } from "../../check.js";
import { replaceFigure } from "./replaceFigure.js";

/** Told apart by name, no more values than these can be read in one breath. */
const MOST_NAMED = 3;

/** Values further apart are hardly two counts of one thing. */
const MOST_APART = 5;

/**
 * What a draft may say where sources differ: `between 200 and 300`, and `200 (Newsweek) or 300 (Daily Sabah)`. Nothing
 * for values of several units, ranges and vague plurals.
 */
export function joinFigures(
  mention: FigureMention,
  given: readonly SourcedValue<FigureMention>[],
): readonly Replacement[] {
  const values = distinct(given);
  const [least, most] = [values[0], values.at(-1)];
  if (least === undefined || most === undefined || least === most) return [];
  const { unit } = mention.quantity;
  const isOneUnit = values.every(({ value }) => value.quantity.unit.name === unit.name);
  if (!isOneUnit || unit.dimension === "rank" || unit.dimension === "score") return [];
  if ((most.value.quantity.value ?? 0) > MOST_APART * (least.value.quantity.value ?? 0)) return [];
  const between = [least, most].map(({ value }) => plain(mention, value));
  const named = values.map(
    ({ value, source }) => `${inside(replaceFigure(mention, value).text)} (${sourceName(source)})`,
  );
  // One agency's two counts are not told apart by its name.
  const isTold = new Set(values.map(({ source }) => sourceName(source))).size === values.length;
  return [
    { span: mention.span, text: cased(mention, `between ${between.join(" and ")}`) },
    ...(values.length > MOST_NAMED || !isTold
      ? []
      : [{ span: mention.span, text: cased(mention, named.join(" or ")) }]),
  ];
}

/** One a value, smallest first; of several sources that give it the best. */
function distinct(
  given: readonly SourcedValue<FigureMention>[],
): readonly SourcedValue<FigureMention>[] {
  const byValue = new Map<number, SourcedValue<FigureMention>>();
  for (const one of given) {
    const { value } = one.value.quantity;
    if (value === undefined) return [];
    if (!byValue.has(value)) byValue.set(value, one);
  }
  return [...byValue].sort(([a], [b]) => a - b).map(([, one]) => one);
}

/** The source's number in the draft's manner, without any bound. */
function plain(mention: FigureMention, value: FigureMention): string {
  const bare = { ...value, span: value.core, text: coreText(value) };
  const own = { ...mention, span: mention.core, text: coreText(mention) };
  const exact = { bound: "exact", hedge: "none" } as const;
  return replaceFigure(
    { ...own, quantity: { ...own.quantity, ...exact } },
    { ...bare, quantity: { ...bare.quantity, ...exact } },
  ).text;
}

function coreText({ text, span, core }: FigureMention): string {
  return text.slice(core.start - span.start, core.end - span.start);
}

/** As it reads inside a sentence: `at least 300`. */
function inside(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function cased({ text }: FigureMention, words: string): string {
  const first = words.charAt(0);
  return (/^\p{Lu}/u.test(text) ? first.toUpperCase() : first) + words.slice(1);
}
