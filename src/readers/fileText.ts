import { identitySegments, type Page, type Skip, type Span } from "../engine/index.js";
import type { Passage, ReadFile, Stated } from "./reader.js";

/** Puts the text of a file together that is no text itself: passage by passage, what is left out in its place. */
export class FileText {
  readonly #parts: string[] = [];
  readonly #passages: Passage[] = [];
  readonly #skips: Skip[] = [];
  readonly #pages: Page[] = [];
  #nextPages: string[] = [];
  #length = 0;

  /** The length of the text so far. */
  get length(): number {
    return this.#length;
  }

  /** Whether nothing but what was left out is in it. */
  get isEmpty(): boolean {
    return this.#passages.length === 0;
  }

  /** Adds a passage whose `span`, and those of its cells, point into `plain`. Gives back where it now stands. */
  add(passage: Passage): number {
    const isListed = passage.kind === "row" || passage.kind === "item";
    const isNext = isListed && this.#passages.at(-1)?.kind === passage.kind;
    const start = this.#put(passage.text, isNext ? "\n" : "\n\n");
    const shift = start - passage.span.start;
    const span = moved(passage.span, shift);
    const cells = passage.cells?.map((cell) => ({ ...cell, span: moved(cell.span, shift) }));
    this.#passages.push({ ...passage, span, raw: span, ...(cells === undefined ? {} : { cells }) });
    return start;
  }

  /** Adds words that are no part of what is read, with the reason. */
  leaveOut(words: string, reason: string): void {
    if (words.trim() === "") return;
    const start = this.#put(words.trim(), "\n\n");
    this.#skips.push({ start, end: this.#length, reason });
  }

  /** Begins a page at an offset of the text, or where the next words will stand. */
  beginPage(label: string, at?: number): void {
    if (at === undefined) this.#nextPages.push(label);
    else this.#pages.push({ label, start: at });
  }

  /** The whole text as read. */
  finish(stated: Stated): ReadFile {
    const raw = this.#parts.join("");
    const last = this.#nextPages.map((label) => ({ label, start: raw.length }));
    const pages = [...this.#pages, ...last];
    return {
      raw,
      plain: raw,
      segments: identitySegments(raw),
      passages: this.#passages,
      skips: this.#skips,
      stated,
      ...(pages.length === 0 ? {} : { pages }),
    };
  }

  #put(words: string, gap: string): number {
    if (this.#length > 0) {
      this.#parts.push(gap);
      this.#length += gap.length;
    }
    const start = this.#length;
    for (const label of this.#nextPages) this.#pages.push({ label, start });
    this.#nextPages = [];
    this.#parts.push(words);
    this.#length += words.length;
    return start;
  }
}

function moved({ start, end }: Span, shift: number): Span {
  return { start: start + shift, end: end + shift };
}
