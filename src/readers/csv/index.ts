import type { Skip } from "../../engine/index.js";
import { PassageBuilder } from "../passageBuilder.js";
import type { Reading, TextReader } from "../reader.js";
import { isFigureCell } from "../tables/figureCell.js";
import { planTable } from "../tables/planTable.js";
import type { TableRow } from "../tables/table.js";
import { text } from "../text/index.js";
import { findDelimiter, hasDecimalComma, isHeadLine } from "./manner.js";
import { mostFields, readRecords, type Field } from "./records.js";

const mostRows = 20_000;
const longestFact = 250;

/** Tables with a line a row, divided by commas, semicolons, tabs or bars. Prose in a field is a paragraph. */
export const csv: TextReader = {
  endings: [".csv", ".tsv", ".tab"],
  read: (raw, purpose) => {
    const delimiter = findDelimiter(raw);
    return delimiter === undefined ? text.read(raw, purpose) : readTable(raw, delimiter);
  },
};

function readTable(raw: string, delimiter: string): Reading {
  const all = readRecords(raw, delimiter, mostRows + 1);
  const [named] = all;
  const isNamed = named !== undefined && /^sep=.$/u.test(raw.slice(named.start, named.end));
  const records = (isNamed ? all.slice(1) : all).slice(0, mostRows);
  const words = records.map(({ fields }) => fields.map((field) => wordsOf(raw, field)));
  const isComma = hasDecimalComma(delimiter, words.slice(0, 200).flat());
  const passages = new PassageBuilder(raw);
  const plans = planTable(toRows(words));
  for (const [index, { fields }] of records.entries()) {
    const plan = plans[index];
    const over = plan?.context;
    passages.open("row", { over });
    for (const [at, field] of fields.entries()) {
      if (isProse(field)) continue;
      passages.cell(plan?.cells[at]);
      addField(passages, raw, field, isComma);
    }
    for (const field of fields.filter(isProse)) {
      passages.open("paragraph", { over });
      addField(passages, raw, field, false);
    }
  }
  const skips: Skip[] = records.flatMap(({ fields, end }): readonly Skip[] => {
    const start = fields.at(-1)?.span.end ?? end;
    const reason = `columns beyond the first ${String(mostFields)}`;
    return fields.length === mostFields && start < end ? [{ start, end, reason }] : [];
  });
  const last = records.at(-1);
  if (all.length > records.length + (isNamed ? 1 : 0) && last !== undefined) {
    const reason = `rows beyond the first ${String(mostRows)}`;
    skips.push({ start: last.end, end: raw.length, reason });
  }
  return { ...passages.finish(), skips, stated: {} };
}

// The first line in several columns may name them.
function toRows(words: readonly (readonly string[])[]): readonly TableRow[] {
  const first = words.findIndex((row) => row.filter((field) => field !== "").length > 1);
  const head = words[first];
  const isHead = head !== undefined && isHeadLine(head, words.slice(first + 1, first + 50));
  return words.map((row, index) => ({
    inHead: isHead && index === first,
    cells: row.map((field) => ({ text: field })),
  }));
}

function isProse({ span }: Field): boolean {
  return span.end - span.start > longestFact;
}

function wordsOf(raw: string, { span, isQuoted }: Field): string {
  const words = raw.slice(span.start, Math.min(span.end, span.start + 400));
  // "deaths_total" is "deaths total" where it heads a column.
  const shown = /^\p{L}+(?:_[\p{L}\p{N}]+)+$/u.test(words) ? words.replaceAll("_", " ") : words;
  return (isQuoted ? shown.replaceAll('""', '"') : shown).replace(/\s+/gu, " ").trim();
}

function addField(passages: PassageBuilder, raw: string, { span }: Field, isComma: boolean): void {
  const words = raw.slice(span.start, span.end);
  if (isComma && isFigureCell(words)) {
    const turned = words.replace(/[.,]/gu, (mark) => (mark === "," ? "." : ","));
    passages.put(turned, span.start, span.end);
    return;
  }
  let done = 0;
  // Two quotation marks are one, and a line break in a field is a space.
  for (const { 0: mark, index } of words.matchAll(/""|[\r\n]+/gu)) {
    passages.keep(span.start + done, span.start + index);
    const end = index + mark.length;
    passages.put(mark === '""' ? '"' : " ", span.start + index, span.start + end);
    done = end;
  }
  passages.keep(span.start + done, span.end);
}
