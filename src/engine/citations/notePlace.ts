import type { Note } from "./citation.js";
import { findSourcesSection } from "./findNotes.js";

/** Where a new note goes, and the lines before and behind it. */
export interface NotePlace {
  /** Offset in the draft's raw text. */
  readonly offset: number;
  readonly gap: string;
  readonly tail: string;
}

/**
 * Where the draft keeps its notes: behind the paragraph of `at` where a note stands behind an earlier paragraph and
 * text goes on below it; else behind the last note; else under the heading for sources; else at the end.
 */
export function notePlace(
  raw: string,
  at: number,
  { notes }: { readonly notes: readonly Note[] },
): NotePlace {
  const last = notes.at(-1);
  if (last === undefined) return emptyPlace(raw);
  const gap = apart(raw, notes) ? "\n\n" : "\n";
  const inBetween = notes.filter((note) => !endsList(raw, note, notes));
  // Notes in one heap in the middle are a list; several heaps stand each behind its own paragraph.
  if (inBetween.length === 0 || heaps(raw, notes) < 2) return { offset: last.end, gap, tail: "" };
  const paragraphEnd = endOfParagraph(raw, at);
  const own = notes.filter(
    ({ start, end }) =>
      start >= paragraphEnd && /^\s*$/u.test(between(raw, paragraphEnd, start, notes)) && end > at,
  );
  const behind = own.at(-1);
  return behind === undefined
    ? { offset: paragraphEnd, gap: "\n\n", tail: "" }
    : { offset: behind.end, gap, tail: "" };
}

function emptyPlace(raw: string): NotePlace {
  const section = findSourcesSection(raw);
  if (section === undefined) return atEndOf(raw, raw.length);
  const { start, end } = section.body;
  const isLast = end === raw.length;
  const place = atEndOf(raw, start + raw.slice(start, end).trimEnd().length);
  // An empty section: the heading's own line ends before the body.
  const isEmpty = raw.slice(start, end).trim() === "";
  const offset = isEmpty
    ? section.heading.start + raw.slice(section.heading.start, start).trimEnd().length
    : place.offset;
  return {
    offset,
    gap: "\n\n",
    tail: isLast || /^\s*\n\s*\n/u.test(raw.slice(offset)) ? "" : "\n",
  };
}

function atEndOf(raw: string, end: number): NotePlace {
  return { offset: raw.slice(0, end).trimEnd().length, gap: "\n\n", tail: "" };
}

/** Whether nothing but notes follows. */
function endsList(raw: string, note: Note, notes: readonly Note[]): boolean {
  return /^\s*$/u.test(between(raw, note.end, raw.length, notes));
}

/** The text between two places without the notes in it. */
function between(raw: string, from: number, to: number, notes: readonly Note[]): string {
  let text = "";
  let at = from;
  for (const { start, end } of notes) {
    if (end <= at || start >= to) continue;
    text += raw.slice(at, Math.max(at, start));
    at = end;
  }
  return text + raw.slice(at, Math.max(at, to));
}

function heaps(raw: string, notes: readonly Note[]): number {
  return notes.filter(
    (note, at) => at === 0 || !/^\s*$/u.test(raw.slice(notes[at - 1]?.end ?? 0, note.start)),
  ).length;
}

/** Whether a blank line stands between most notes that follow each other. */
function apart(raw: string, notes: readonly Note[]): boolean {
  const gaps = notes
    .slice(1)
    .map((note, at) => raw.slice(notes[at]?.end ?? 0, note.start))
    .filter((gap) => /^\s*$/u.test(gap));
  if (gaps.length === 0) return notes[0]?.sort === "number";
  return gaps.filter((gap) => gap.split("\n").length > 2).length * 2 > gaps.length;
}

function endOfParagraph(raw: string, at: number): number {
  const blank = /\r?\n[ \t]{0,40}\r?\n/u.exec(raw.slice(at));
  return blank === null ? raw.trimEnd().length : at + blank.index;
}
