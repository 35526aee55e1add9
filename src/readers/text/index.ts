import { identitySegments } from "../../engine/index.js";
import type { Passage, Reading, TextReader } from "../reader.js";
import { findLines, isSentenceEnd, type Line } from "./lines.js";
import { findRows, type TextRow } from "./tables.js";
import { joinWrapped } from "./wrapping.js";

/** Plain text: a line or a hard-wrapped run of lines is a block. Nothing is left out. */
export const text: TextReader = {
  endings: [".txt", ".text", ".log"],
  read: (raw) => readText(raw),
};

function readText(raw: string): Reading {
  const lines = findLines(raw);
  const rows = findRows(lines);
  const groups = joinWrapped(withoutRows(lines, rows));
  const plain = spacedOut(raw, groups);
  const written = groups.flatMap((group) => toPassage(plain, group) ?? []);
  const inOrder = [...written, ...rows.map((row) => toRowPassage(plain, row))].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const passages = listFacts(inOrder);
  return { plain, segments: identitySegments(raw), passages, skips: [], stated: {} };
}

// What follows a table does not go on with the line before it.
function withoutRows(lines: readonly Line[], rows: readonly TextRow[]): readonly Line[] {
  const inTable = new Set(rows.map(({ line }) => line));
  return lines.flatMap((line, index) => {
    if (inTable.has(line)) return [];
    const before = lines[index - 1];
    return [before !== undefined && inTable.has(before) ? { ...line, apart: true } : line];
  });
}

function toRowPassage(plain: string, { line, span, cells, over }: TextRow): Passage {
  return {
    kind: "row",
    span,
    raw: span,
    text: plain.slice(span.start, span.end),
    linked: 0,
    apart: line.apart,
    marked: false,
    cells,
    ...(over === undefined ? {} : { heads: over }),
  };
}

// "Dead: 4", "Hurt: 31": facts, not headings, where two stand together or the story has begun. "Ferry sinks: 4 dead" above
// everything is a headline.
function listFacts(passages: readonly Passage[]): readonly Passage[] {
  const isFact = (passage: Passage | undefined): boolean =>
    passage?.kind === "heading" && !passage.marked && fact.test(passage.text);
  const begins = passages.findIndex(
    ({ kind, text: words }) => kind === "paragraph" && words.length > 80,
  );
  return passages.map((passage, index) => {
    const hasTwin = isFact(passages[index - 1]) || isFact(passages[index + 1]);
    const isBelow = begins >= 0 && begins < index;
    return isFact(passage) && (hasTwin || isBelow) ? { ...passage, kind: "item" } : passage;
  });
}

const fact = /^[^:]{1,30}: ?[^:]{0,24}\d[^:]{0,30}$/u;

// The line breaks inside a hard-wrapped paragraph become spaces, one for one, so offsets stay what they are.
function spacedOut(raw: string, groups: readonly (readonly Line[])[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const group of groups) {
    for (const [index, line] of group.entries()) {
      const next = group[index + 1];
      if (next === undefined) continue;
      parts.push(raw.slice(done, line.end), " ".repeat(next.start - line.end));
      done = next.start;
    }
  }
  parts.push(raw.slice(done));
  return parts.join("");
}

// "- ", "• ", "3) " and "## " are marks, not words.
const itemMark = /^(?:[-*•▪●–]|\d{1,3}[.)])[ \t]+(?=\S)/u;
const headingMark = /^#{1,6}[ \t]+(?=\S)/u;

function toPassage(plain: string, group: readonly Line[]): Passage | undefined {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const whole = plain.slice(first.start, last.end);
  const mark = itemMark.exec(whole) ?? headingMark.exec(whole);
  const span = { start: first.start + (mark?.[0].length ?? 0), end: last.end };
  const words = plain.slice(span.start, span.end);
  return {
    kind: kindOf(words, mark?.[0] ?? "", group),
    span,
    raw: span,
    text: words,
    linked: 0,
    apart: first.apart,
    marked: mark !== null,
    ...(mark !== null && /^\d/u.test(mark[0]) ? { numbered: true as const } : {}),
  };
}

function kindOf(words: string, mark: string, group: readonly Line[]): Passage["kind"] {
  if (mark.startsWith("#")) return "heading";
  if (mark !== "") return "item";
  return looksLikeHeading(words, group) ? "heading" : "paragraph";
}

// "Measures" or "What I do not like": short, no full stop, begins with a capital or a digit, set apart from what follows.
function looksLikeHeading(words: string, group: readonly Line[]): boolean {
  if (group.length > 1 || words.length > 120 || isSentenceEnd(words)) return false;
  if (!/^[“"‘']?[\p{Lu}\p{N}]/u.test(words) || /[,;:]$/u.test(words)) return false;
  // A byline and the time of an update stand in short lines too.
  if (/\||^(?:By|Date|Posted|Published|Status|Updated)\b|\b\d{1,2}:\d{2}\b/u.test(words))
    return false;
  return words.split(/\s+/u).length <= 18;
}
