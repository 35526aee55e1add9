import type { Paragraph } from "./paragraph.js";
import { TableWriter, type Pieces } from "./tables.js";

/** A stretch of a document as HTML; with a reason where it is left out. */
export interface Stretch {
  readonly html: string;
  readonly reason?: string;
}

/** Notes as HTML, by `footnote 2`, `endnote 1`. */
export type Notes = ReadonlyMap<string, string>;

interface Sink {
  pieces: Pieces;
  /** What a paragraph whose end was deleted leaves to the next one. */
  held: string;
  readonly tables: TableWriter[];
}

/** Writes a document as HTML: what stands on the page, and in text boxes and notes on the way. */
export class PageWriter {
  readonly #stretches: Stretch[] = [];
  readonly #sinks: Sink[] = [newSink()];
  readonly #notes: Map<string, string>;
  #calls: string[] = [];

  constructor(notes: Notes) {
    this.#notes = new Map(notes);
  }

  /** The innermost open table of the page, box or note that is written now. */
  get table(): TableWriter | undefined {
    return this.#sink.tables.at(-1);
  }

  /** A note is called here; it stands after the paragraph or the table. */
  call(note: string): void {
    this.#calls.push(note);
  }

  /** Writes a paragraph and what hangs on it. */
  write(paragraph: Paragraph): void {
    const sink = this.#sink;
    if (paragraph.goesOn) sink.held += paragraph.inner;
    else {
      const inner = sink.held + paragraph.inner;
      sink.held = "";
      const { leftOut, tag } = paragraph;
      if (leftOut !== undefined && this.#isOnPage) this.#leaveOut(inner, leftOut);
      else if (/\S/u.test(inner)) this.#place(inner, tag);
    }
    for (const box of paragraph.boxes) sink.pieces.push(box);
    this.#writeNotes();
  }

  /** Begins a table. */
  openTable(): void {
    this.#flushHeld();
    this.#sink.tables.push(new TableWriter(this.#sink.pieces));
  }

  /** Ends a cell. */
  closeCell(): void {
    this.#flushHeld();
    this.table?.closeCell();
  }

  /** Ends a table. */
  closeTable(): void {
    this.#sink.tables.pop()?.close();
    this.#writeNotes();
  }

  /** Begins a text box or a note: what comes now is collected apart. */
  openBox(): void {
    this.#sinks.push(newSink());
  }

  /** Ends a text box or a note and gives its HTML. */
  closeBox(): string {
    if (this.#sinks.length < 2) return "";
    this.#flushHeld();
    const { pieces, tables } = this.#sink;
    while (tables.length > 0) tables.pop()?.close();
    this.#sinks.pop();
    return pieces.join("");
  }

  /** All stretches, in order. */
  finish(): readonly Stretch[] {
    while (this.#sinks.length > 1) {
      const html = this.closeBox();
      this.#sink.pieces.push(html);
    }
    this.#flushHeld();
    while (this.table !== undefined) this.closeTable();
    this.#writeNotes();
    this.#endStretch();
    return this.#stretches;
  }

  get #sink(): Sink {
    return this.#sinks.at(-1) ?? newSink();
  }

  get #isOnPage(): boolean {
    return this.#sinks.length === 1 && this.table === undefined;
  }

  #place(inner: string, tag: string): void {
    const { pieces } = this.#sink;
    if (this.table === undefined) pieces.push(`<${tag}>`, inner, `</${tag}>`);
    // The paragraphs of a cell are one.
    else if (/^<t[dh]/u.test(pieces.at(-1) ?? "")) pieces.push(inner);
    else pieces.push(" ", inner);
  }

  #writeNotes(): void {
    if (!this.#isOnPage) return;
    for (const call of this.#calls) {
      this.#sink.pieces.push(this.#notes.get(call) ?? "");
      this.#notes.delete(call);
    }
    this.#calls = [];
  }

  #flushHeld(): void {
    const sink = this.#sink;
    if (/\S/u.test(sink.held)) this.#place(sink.held, "p");
    sink.held = "";
  }

  #leaveOut(inner: string, reason: string): void {
    this.#endStretch();
    const last = this.#stretches.at(-1);
    const html = `<p>${inner}</p>`;
    if (last?.reason === reason)
      this.#stretches[this.#stretches.length - 1] = { html: last.html + html, reason };
    else this.#stretches.push({ html, reason });
  }

  #endStretch(): void {
    const html = this.#sink.pieces.join("");
    if (html !== "") this.#stretches.push({ html });
    this.#sink.pieces = [];
  }
}

function newSink(): Sink {
  return { pieces: [], held: "", tables: [] };
}
