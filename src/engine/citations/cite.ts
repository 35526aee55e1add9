import type { Edit, Evidence, Fix } from "../report/report.js";
import { sourceName } from "../report/sourceName.js";
import type { Draft, Source } from "../text/readText.js";
import type { Span } from "../text/span.js";
import type { CitationStyle } from "./citation.js";
import { describeSource, pageOf } from "./describeSource.js";
import { freshLabel } from "./freshLabel.js";
import { notePlace } from "./notePlace.js";
import { readCitations, type Citations, type ReadMark } from "./readCitations.js";
import { styleOf } from "./styles.js";

/** How citations are written. */
export interface CiteOptions {
  /** The id of a style; without one the draft's own goes on. */
  readonly style?: string;
  /** Whether the words relied on are quoted in the note. */
  readonly quote?: boolean;
  /** All sources of the draft, so that keys and notes are told apart. */
  readonly sources?: readonly Source[];
}

/** A sentence, the source that it is to cite, and the passage relied on. */
export interface CitePlace {
  readonly sentence: Span;
  readonly source: Source;
  readonly relied: Evidence | undefined;
}

/** The fix that cites `source` at the end of `sentence`; undefined where it is cited there already. */
export function citeFix(
  draft: Draft,
  sentence: Span,
  source: Source,
  relied: Evidence | undefined,
  options: CiteOptions = {},
): Fix | undefined {
  const edits = new CitationWriter(draft, {
    ...options,
    sources: options.sources ?? [source],
  }).cite({
    sentence,
    source,
    relied,
  });
  if (edits.length === 0) return undefined;
  return { title: `Cite ${sourceName(source)}`, safety: "safe", edits: merged(edits) };
}

/** One fix that cites all of `places`, in order; undefined where nothing is left to cite. */
export function citeAllFix(
  draft: Draft,
  places: readonly CitePlace[],
  options: CiteOptions & { readonly sources: readonly Source[] },
): Fix | undefined {
  const writer = new CitationWriter(draft, options);
  const all = places.map((place) => writer.cite(place)).filter((edits) => edits.length > 0);
  if (all.length === 0) return undefined;
  const title = `Cite ${String(all.length)} supported ${all.length === 1 ? "sentence" : "sentences"}`;
  // At the text's end a mark and a note may meet: all marks come first.
  const calls = all.flatMap((edits) => edits.slice(0, 1));
  const notes = all.flatMap((edits) => edits.slice(1));
  return { title, safety: "safe", edits: merged([...calls, ...notes]) };
}

/** How a source is called in a mark, and the edit that adds its note where there is none. */
export interface Reference {
  /** A note's label or a key. */
  readonly label: string;
  readonly note?: Edit;
}

/** How `place.source` is called in a mark of the style `options.style` that is being written at the end of `place.sentence`. */
export function referTo(
  draft: Draft,
  { source, relied, sentence }: CitePlace,
  options: CiteOptions & { readonly sources: readonly Source[] },
): Reference {
  return new CitationWriter(draft, options).refer(source, relied, sentence.end);
}

/** Writes citations into one draft, one after the other: a note made for one sentence serves the next. */
export class CitationWriter {
  readonly #draft: Draft;
  readonly #options: CiteOptions;
  readonly #citations: Citations;
  readonly #style: CitationStyle;
  /** Labels of the notes made, by the source's id. */
  readonly #made = new Map<string, string>();
  /** Where notes were put already. */
  readonly #noted = new Set<number>();

  constructor(draft: Draft, options: CiteOptions & { readonly sources: readonly Source[] }) {
    this.#draft = draft;
    this.#options = options;
    this.#citations = readCitations(draft, options.sources);
    this.#style =
      options.style === undefined
        ? (this.#citations.style ?? styleOf(draft.markup))
        : styleOf(options.style);
  }

  /** The edits that cite, the mark first and then its note; none where the sentence cites the source already. */
  cite({ sentence, source, relied }: CitePlace): readonly Edit[] {
    const own = this.#marksOf(sentence);
    if (own.some(({ targets }) => targets.some((target) => target.sources.includes(source.id))))
      return [];
    const { mark, note } = this.write(source, relied, sentence.end);
    const last = own.findLast(({ style }) => style === this.#style.id);
    const cited = {
      draft: this.#draft,
      source,
      label: this.#labelOf(source),
      page: pageOf(source, relied),
    };
    const joined = last && this.#style.join?.(this.#draft.raw.slice(last.start, last.end), cited);
    const call =
      last !== undefined && joined !== undefined
        ? { start: last.start, end: last.end, newText: joined }
        : this.#insert(sentence, own, mark);
    return note === undefined ? [call] : [call, note];
  }

  /** How `source` is called in a mark at `at`, and the edit that adds its note where there is none. */
  refer(source: Source, relied: Evidence | undefined, at: number): Reference {
    const style = this.#style;
    const known = this.#knownLabel(source);
    const label = known ?? this.#newLabel(source);
    if (!style.writesNotes || known !== undefined) return { label };
    this.#made.set(source.id, label);
    const text = `${style.writeHead(label)} ${this.describe(source, relied)}`;
    return { label, note: this.#noteEdit(text, at) };
  }

  /** A mark for `source`, and the edit that adds its note where there is none; `at` is where the mark will stand. */
  write(
    source: Source,
    relied: Evidence | undefined,
    at: number,
  ): { readonly mark: string; readonly note?: Edit } {
    const { label, note } = this.refer(source, relied, at);
    const page = this.#style.writesNotes ? undefined : pageOf(source, relied);
    const mark = this.#style.writeMark({ draft: this.#draft, source, label, page });
    return note === undefined ? { mark } : { mark, note };
  }

  /** What a note says of `source`. */
  describe(source: Source, relied: Evidence | undefined): string {
    return describeSource(
      source,
      this.#options.quote === false ? undefined : relied,
      pageOf(source, relied),
    );
  }

  #labelOf(source: Source): string {
    return this.#knownLabel(source) ?? this.#newLabel(source);
  }

  #knownLabel(source: Source): string | undefined {
    const { notes } = this.#style;
    const own = this.#citations.notes.find(
      (note) => note.sort === notes && note.sources.includes(source.id),
    );
    return own?.label ?? this.#made.get(source.id);
  }

  #newLabel(source: Source): string {
    const { notes } = this.#style;
    if (notes === undefined) return sourceName(source);
    if (notes === "key") return this.#citations.keys.get(source.id) ?? source.id;
    const taken = [
      ...this.#citations.notes.filter((note) => note.sort === notes).map(({ label }) => label),
      ...this.#citations.marks.flatMap(({ style, labels }) =>
        styleOf(style).notes === notes ? labels : [],
      ),
      ...this.#made.values(),
    ];
    return freshLabel(source, notes, taken);
  }

  #marksOf({ start, end }: Span): readonly ReadMark[] {
    let reach = end;
    return this.#citations.marks.filter((mark) => {
      if (mark.start < start || mark.end <= start) return false;
      if (mark.start < end) return true;
      if (!/^[ \t]{0,3}(?:\r?\n)?[ \t]{0,3}$/u.test(this.#draft.raw.slice(reach, mark.start)))
        return false;
      reach = mark.end;
      return true;
    });
  }

  #insert({ end }: Span, own: readonly ReadMark[], mark: string): Edit {
    const { raw } = this.#draft;
    const behind = own.findLast((each) => each.start >= end);
    if (behind !== undefined) {
      const gap = this.#style.gap === "" || raw.charAt(behind.end - 1) === "]" ? "" : " ";
      return { start: behind.end, end: behind.end, newText: `${gap}${mark}` };
    }
    const hasStop = /[^.!?…][.!?]$/u.test(raw.slice(Math.max(0, end - 2), end));
    if (!hasStop || !this.#goesBefore()) {
      const clashes = this.#style.clash?.test(raw.slice(0, end).slice(-1)) === true;
      const gap = clashes || this.#style.gap === "~" ? " " : this.#style.gap;
      return { start: end, end, newText: `${gap}${mark}` };
    }
    const touching = own.some((each) => each.end === end - 1 && each.style === this.#style.id);
    const gap = touching && this.#style.notes === "number" ? "" : this.#style.gap;
    return { start: end - 1, end: end - 1, newText: `${gap}${mark}` };
  }

  /** Whether marks of this style stand in front of the stop in this draft. */
  #goesBefore(): boolean {
    const { raw } = this.#draft;
    const marks = this.#citations.marks.filter(({ style }) => style === this.#style.id);
    const before = marks.filter(({ end }) => /^[.!?]/u.test(raw.slice(end, end + 1))).length;
    const after = marks.filter(({ start }) =>
      /[.!?]["”’)]?[ \t]?$/u.test(raw.slice(Math.max(0, start - 4), start)),
    ).length;
    return before === after ? this.#style.place === "before" : before > after;
  }

  #noteEdit(text: string, at: number): Edit {
    const { offset, gap, tail } = notePlace(this.#draft.raw, at, {
      notes: this.#citations.notes.filter(({ sort }) => sort === this.#style.notes),
    });
    const eol = this.#draft.raw.includes("\r\n") ? "\r\n" : "\n";
    const lines = this.#noted.has(offset) && this.#style.notes === "footnote" ? "\n" : gap;
    this.#noted.add(offset);
    return { start: offset, end: offset, newText: `${lines}${text}${tail}`.replace(/\n/gu, eol) };
  }
}

/** Edits in order, with insertions at one place made one. */
function merged(edits: readonly Edit[]): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const at = result.findIndex(({ start, end }) => start === edit.start && end === edit.end);
    const same = result[at];
    if (same === undefined) result.push(edit);
    else if (edit.start === edit.end)
      result[at] = { ...same, newText: same.newText + edit.newText };
  }
  return result.sort((a, b) => a.start - b.start);
}
