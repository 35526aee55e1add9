import { lineStartsOf } from "../text/lines.js";
import type { Span } from "../text/span.js";
import type { Note, NoteSort } from "./citation.js";

/** A heading under which sources are listed, and what stands under it. Offsets point into raw text. */
export interface SourcesSection {
  readonly heading: Span;
  /** From behind the heading's line to the next heading or the end. */
  readonly body: Span;
}

const HEADING =
  /^[ \t]{0,3}(?:#{1,6}[ \t]{1,9}|\*\*|<h[1-6]>)?(?:references|sources|notes|footnotes|endnotes|bibliography|works cited)[ \t]{0,9}(?::|#{1,6}|:?\*\*:?|<\/h[1-6]>)?[ \t]{0,9}$/iu;
const ANY_HEADING = /^ {0,3}#{1,6}[ \t]/u;

/** The last section of `raw` that is a list of sources by its heading; undefined for none. */
export function findSourcesSection(raw: string): SourcesSection | undefined {
  const lines = linesOf(raw);
  const at = lines.findLastIndex(({ text }) => HEADING.test(text));
  const heading = lines[at];
  if (heading === undefined) return undefined;
  const next = lines.slice(at + 1).find(({ text }) => ANY_HEADING.test(text));
  const start = lines[at + 1]?.start ?? raw.length;
  return { heading, body: { start, end: next?.start ?? raw.length } };
}

const HEADS: readonly (readonly [NoteSort, RegExp, "anywhere" | "section"])[] = [
  ["footnote", /^ {0,3}\[\^(?<label>[^\]\s]{1,60})\]:/u, "anywhere"],
  ["number", /^ {0,3}\[(?<label>\d{1,3})\]:?(?=[ \t])/u, "anywhere"],
  ["number", /^ {0,3}<sup>\[?(?<label>\d{1,3})\]?<\/sup>:?(?=[ \t])/iu, "anywhere"],
  ["number", /^ {0,3}(?<label>\d{1,3})[.)](?=[ \t])/u, "section"],
  ["key", /^\s{0,9}\\bibitem(?:\[[^\]]{0,80}\])?\{(?<label>[^{}]{1,80})\}/u, "anywhere"],
];

/**
 * The notes of `raw` in order. A note goes on to the next blank line, and beyond it where the text is indented. A line
 * `1. Title` is one only under a heading for sources.
 */
export function findNotes(raw: string): readonly Note[] {
  const section = findSourcesSection(raw);
  const lines = linesOf(raw);
  const notes: Note[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const head = line && headOf(line, section);
    if (line === undefined || head === undefined) continue;
    let last = at;
    for (let next = at + 1; next < lines.length; next += 1) {
      const text = lines[next]?.text ?? "";
      if (text.trim() === "") continue;
      const goesOn = next === last + 1 ? !beginsAnew(text) : /^(?: {4}|\t)/u.test(text);
      const following = lines[next];
      if (!goesOn || following === undefined || headOf(following, section) !== undefined) break;
      last = next;
    }
    const end = (lines[last]?.start ?? 0) + (lines[last]?.text.trimEnd().length ?? 0);
    const headEnd = line.start + head.length;
    notes.push({
      sort: head.sort,
      label: head.label,
      start: line.start,
      end: Math.max(end, headEnd),
      head: { start: line.start + head.indent, end: headEnd },
      text: raw
        .slice(headEnd, end)
        .replace(/\s{1,200}/gu, " ")
        .trim(),
    });
    at = last;
  }
  return notes;
}

interface Line extends Span {
  readonly text: string;
}

interface Head {
  readonly sort: NoteSort;
  readonly label: string;
  readonly length: number;
  readonly indent: number;
}

function headOf({ text, start }: Line, section: SourcesSection | undefined): Head | undefined {
  if (!/^\s{0,9}[[<\\\d]/u.test(text)) return undefined;
  const inSection =
    section !== undefined && section.body.start <= start && start < section.body.end;
  for (const [sort, pattern, where] of HEADS) {
    if (where === "section" && !inSection) continue;
    const found = pattern.exec(text);
    if (found === null) continue;
    const indent = text.length - text.trimStart().length;
    return { sort, label: found.groups?.["label"] ?? "", length: found[0].length, indent };
  }
  return undefined;
}

function beginsAnew(text: string): boolean {
  return /^ {0,3}(?:#{1,6}[ \t]|[-*+][ \t]|>|```|~~~|---|\\end\{)/u.test(text);
}

function linesOf(raw: string): readonly Line[] {
  const starts = lineStartsOf(raw);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? raw.length;
    return { start, end, text: raw.slice(start, end).replace(/[\r\n]{1,2}$/u, "") };
  });
}
