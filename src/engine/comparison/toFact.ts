import type { SourceSet } from "../evidence/sourceSet.js";
import { compareText, inOrder } from "../text/order.js";
import { toRaw } from "../text/readText.js";
import { textOf, type Span } from "../text/span.js";
import type { Fact, FactValue, Telling } from "./comparison.js";
import { excerpt } from "./excerpt.js";
import type { Gathered } from "./gather.js";
import type { Told } from "../weighing/quantity/told.js";
import { trendOf } from "./trendOf.js";

/** A table of values as it is shown. */
export function toFact({ told, relation, likeness }: Gathered, set: SourceSet): Fact {
  const byValue = new Map<string, Told[]>();
  for (const one of told) byValue.set(valueKey(one), [...(byValue.get(valueKey(one)) ?? []), one]);
  const values = [...byValue.values()]
    .map((tellers) => toValue(tellers, set))
    .sort((a, b) => inOrder((a.at ?? 0) - (b.at ?? 0), compareText(a.text, b.text)));
  const [first] = told;
  const isRank =
    first?.mention.kind === "figure" && first.mention.quantity.unit.dimension === "rank";
  const kind = first?.mention.kind === "date" ? "date" : isRank ? "rank" : "figure";
  const at = values.flatMap((value) => value.at ?? []);
  const [low, high] = [Math.min(...at), Math.max(...at)];
  const spread = high > 0 && kind !== "date" ? 1 - Math.max(0, low) / high : DATES_SPREAD;
  const trend = kind === "figure" ? trendOf(values, set) : undefined;
  const isDrawn = kind === "figure" && at.length === values.length && low < high;
  return {
    kind,
    about: aboutOf(told, kind),
    relation,
    difference: Math.round(1000 * spread * (0.5 + 0.5 * likeness)) / 1000,
    ...(trend === undefined ? {} : { note: trend }),
    ...(isDrawn ? { scale: { low, high } } : {}),
    values,
  };
}

/** How far two days lie apart says little. */
const DATES_SPREAD = 0.4;

/** One for all ways of writing a value: `about 200` and `200`, `at least 25` and `more than 25`. */
function valueKey({ mention }: Told): string {
  if (mention.kind === "date")
    return mention.first === undefined
      ? JSON.stringify(mention.parts)
      : `${mention.first} ${mention.last ?? ""} ${String(mention.parts.minute ?? "")}`;
  const { value, low, high, unit, bound } = mention.quantity;
  const number =
    value === undefined ? `${String(low)} ${String(high)}` : String(value * unit.toBase);
  return `${number} ${unit.dimension} ${openOf(bound) ?? ""}`;
}

function openOf(bound: string): FactValue["open"] {
  if (bound === "at-least" || bound === "more-than") return "above";
  return bound === "at-most" || bound === "less-than" ? "below" : undefined;
}

function toValue(told: readonly Told[], set: SourceSet): FactValue {
  const [first] = told;
  const { mention } = first ?? {};
  const quantity = mention?.kind === "figure" ? mention.quantity : undefined;
  const at = quantity?.value === undefined ? undefined : quantity.value * quantity.unit.toBase;
  const open = quantity && openOf(quantity.bound);
  return {
    text: spoken(mention?.text ?? ""),
    ...(at === undefined ? {} : { at }),
    ...(open === undefined ? {} : { open }),
    witnessCount: witnessCount(
      told.map(({ passage }) => passage.home.source.id),
      set,
    ),
    tellings: told.map((one) =>
      toTelling({ passage: one.passage, value: one.mention.span, clause: one.clause }),
    ),
  };
}

/** How many independent witnesses these sources are. */
export function witnessCount(ids: readonly string[], { witnessOf }: SourceSet): number {
  return new Set(ids.map((id) => witnessOf.get(id)?.lead.id ?? id)).size;
}

/** A sentence that tells something, as it is shown. */
export function toTelling({
  passage: { home, statement },
  value,
  clause,
}: Pick<Told, "clause" | "passage"> & { readonly value: Span }): Telling {
  const { source } = home;
  const { span } = statement.sentence;
  const lead = textOf(source.plain, { start: span.start, end: value.start });
  const start = lead.replace(/\s+/gu, " ").trimStart().length;
  return {
    source: source.id,
    ...toRaw(source, span),
    text: fold(textOf(source.plain, span)),
    value: toRaw(source, value),
    mark: { start, end: start + fold(textOf(source.plain, value)).length },
    words: excerpt(source.plain, { clause, value }, MOST_WORDS),
  };
}

const MOST_WORDS = 150;
const MOST_ABOUT = 90;
/** A line of about so many words tells best what it is of. */
const BEST_WORDS = 8;

function aboutOf(told: readonly Told[], kind: Fact["kind"]): string {
  const lines = told
    .filter(({ passage }) => passage.statement.sentence.block.kind !== "row")
    .map(({ passage, clause, mention }) => {
      const { plain } = passage.home.source;
      const part = kind === "rank" ? betweenCommas(plain, clause, mention.span) : clause;
      return excerpt(plain, { clause: part, value: mention.span, blank: true }, MOST_ABOUT);
    });
  const rate = (line: string): number => Math.abs(line.split(" ").length - BEST_WORDS);
  const [best] = lines.sort((a, b) => inOrder(rate(a) - rate(b), compareText(a, b)));
  return best ?? "";
}

/** What a rank is of stands right beside it: `Syria’s … city`. */
function betweenCommas(plain: string, clause: Span, value: Span): Span {
  const before = plain.slice(clause.start, value.start);
  const after = plain.slice(value.end, clause.end);
  const end = after.indexOf(",");
  return {
    start: clause.start + before.lastIndexOf(",") + 1,
    end: end < 0 ? clause.end : value.end + end,
  };
}

/** The value as it reads inside a sentence: `seven` for `Seven`. */
export function spoken(text: string): string {
  return fold(text).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** With single blanks for all white space. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
