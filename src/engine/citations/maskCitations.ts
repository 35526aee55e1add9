import type { Draft, Segment, Skip } from "../text/readText.js";
import { contains, overlaps, type Span } from "../text/span.js";
import { isEnclosed, type Citations } from "./readCitations.js";

/**
 * The draft with white space in place of its citations and notes, so that `[1]` is no figure and `(Outlet)` no name.
 * Every offset stays what it was. Notes are skips: what stands in them is not checked.
 */
export function maskCitations(draft: Draft, { marks, notes }: Citations): Draft {
  const hidden: readonly Span[] = [
    ...marks.filter((mark) => isEnclosed(draft.raw, mark)),
    ...notes,
  ];
  if (hidden.length === 0) return draft;
  const spans = hidden.flatMap((span) => plainSpans(draft.segments, span));
  spans.sort((a, b) => a.start - b.start);
  let plain = "";
  for (const { start, end } of spans) {
    const from = Math.max(start, plain.length);
    if (end <= from) continue;
    plain +=
      draft.plain.slice(plain.length, from) +
      draft.plain.slice(from, end).replace(/[^\n]/gu, blank);
  }
  plain += draft.plain.slice(plain.length);
  const fresh = notes.filter((note) => !draft.skips.some((skip) => contains(skip, note)));
  return { ...draft, plain, skips: withNotes(draft.skips, fresh) };
}

// One blank a code unit: an emoji in a note is two.
function blank(character: string): string {
  return " ".repeat(character.length);
}

function withNotes(skips: readonly Skip[], notes: readonly Span[]): readonly Skip[] {
  if (notes.length === 0) return skips;
  const more = notes.map(({ start, end }): Skip => ({ start, end, reason: "list of sources" }));
  const others = skips.filter((skip) => !notes.some((note) => contains(note, skip)));
  return [...others, ...more].sort((a, b) => a.start - b.start);
}

function plainSpans(segments: readonly Segment[], span: Span): readonly Span[] {
  return segments.flatMap(({ plain, raw }) => {
    if (!overlaps(raw, span)) return [];
    if (raw.end - raw.start !== plain.end - plain.start) return [plain];
    const shift = plain.start - raw.start;
    return [
      { start: Math.max(raw.start, span.start) + shift, end: Math.min(raw.end, span.end) + shift },
    ];
  });
}
