import { inOrder } from "../text/order.js";
import type { Draft, Source } from "../text/readText.js";
import { overlaps, type Span } from "../text/span.js";
import { leadsTo } from "./addresses.js";
import type { CitationStyle, Mark, Note } from "./citation.js";
import { findNotes } from "./findNotes.js";
import { sourceKeys } from "./sourceKeys.js";
import { sourcesMeant } from "./sourcesMeant.js";
import { citationStyles, styleOf } from "./styles.js";

/** One of the things that a mark cites. */
export interface Target {
  readonly label: string;
  /** The note that the label is of, where there is one. */
  readonly note: ReadNote | undefined;
  /** Ids of the sources that it stands for; none where they are not among the sources. */
  readonly sources: readonly string[];
}

/** A mark and what it cites. */
export interface ReadMark extends Mark {
  readonly targets: readonly Target[];
}

/** A note and the sources it means. */
export interface ReadNote extends Note {
  readonly sources: readonly string[];
}

/** The citations of a draft in order. All offsets point into its raw text. */
export interface Citations {
  readonly marks: readonly ReadMark[];
  readonly notes: readonly ReadNote[];
  /** The style that it uses most; undefined where it cites nothing. */
  readonly style: CitationStyle | undefined;
  /** The key of each source, by id. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Reasons of skips in which notes stand all the same. */
const NOTE_SKIPS = new Set(["footnote", "link definition", "list of sources"]);

/**
 * Reads which sources `draft` cites where. A number in brackets is a citation only where the draft has a numbered list
 * of sources; a link only where it leads to one of the `sources`; what stands in code is none.
 */
export function readCitations(draft: Draft, sources: readonly Source[]): Citations {
  const { raw, path } = draft;
  const keys = sourceKeys(sources);
  if (!/[\][\\]|<sup/iu.test(raw)) return { marks: [], notes: [], style: undefined, keys };
  const closed = draft.skips.filter(({ reason }) => !NOTE_SKIPS.has(reason));
  const isOpen = (span: Span): boolean => !closed.some((skip) => overlaps(skip, span));
  const byNumber = citationStyles
    .filter(({ notes: sort }) => sort === "number")
    .flatMap((style) => style.findMarks(raw));
  const notes = findNotes(raw)
    .filter(({ head }) => isOpen(head))
    .map((note): ReadNote => ({ ...note, sources: sourcesMeant(note.text, sources, path) }))
    // "1. Three people drowned" under "Notes" is the writer's own text, unless something points at it or it names a source.
    .filter(
      ({ head, label, sources: meant }) =>
        !/^\d/u.test(raw.slice(head.start, head.end)) ||
        meant.length > 0 ||
        byNumber.some(({ labels }) => labels.includes(label)),
    );
  const hasNumbers = notes.some(({ sort }) => sort === "number");
  const isHead = (mark: Mark): boolean => notes.some(({ head }) => overlaps(head, mark));
  const marks = citationStyles
    .filter(({ notes: sort }) => sort !== "number" || hasNumbers)
    .flatMap((style) => style.findMarks(raw))
    .filter((mark) => isOpen(mark) && !isHead(mark))
    .map((mark): ReadMark => ({
      ...mark,
      targets: mark.labels.map((label) =>
        targetOf(label, styleOf(mark.style), { draft, sources, notes, keys }),
      ),
    }))
    .filter(
      ({ style, targets }) =>
        style !== "link" || targets.some((target) => target.sources.length > 0),
    )
    .sort((a, b) => inOrder(a.start - b.start, b.end - a.end));
  return { marks, notes, style: usualStyle(marks.filter((mark) => isEnclosed(raw, mark))), keys };
}

interface Known {
  readonly draft: Draft;
  readonly sources: readonly Source[];
  readonly notes: readonly ReadNote[];
  readonly keys: ReadonlyMap<string, string>;
}

function targetOf(
  label: string,
  style: CitationStyle,
  { draft, sources, notes, keys }: Known,
): Target {
  if (style.notes === undefined) {
    const found = sources.filter((source) => leadsTo(label, source, draft.path));
    return { label, note: undefined, sources: found.map(({ id }) => id) };
  }
  const note = notes.find((each) => each.sort === style.notes && sameLabel(each.label, label));
  if (note !== undefined && note.sources.length > 0) return { label, note, sources: note.sources };
  if (style.notes !== "key") return { label, note, sources: [] };
  const found = sources.filter(({ id }) => keys.get(id) === label || id === label);
  return { label, note, sources: found.map(({ id }) => id) };
}

/** Labels of notes meet whatever their case, as in Markdown. */
export function sameLabel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether a mark is no part of the sentence: a link is one only in brackets of its own. */
export function isEnclosed(raw: string, { style, start }: Mark): boolean {
  return style !== "link" || raw.charAt(start) === "(";
}

function usualStyle(marks: readonly Mark[]): CitationStyle | undefined {
  const count = (style: CitationStyle): number =>
    marks.filter((mark) => mark.style === style.id).length;
  const [best] = [...citationStyles].sort((a, b) => count(b) - count(a));
  return best === undefined || count(best) === 0 ? undefined : best;
}
