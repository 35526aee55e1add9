import type { BlockKind, Segment } from "../engine/index.js";
import { toRaw } from "../engine/index.js";
import type { Passage } from "./reader.js";
import { TextBuilder } from "./textBuilder.js";

interface OpenPassage {
  readonly kind: BlockKind;
  readonly start: number;
  readonly isTableHead: boolean;
  linked: number;
}

interface Draft {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly linked: number;
  readonly heads: string | undefined;
}

/** Builds the passages of a marked-up text in reading order, each with the words that tell what it is about. */
export class PassageBuilder {
  /** Whether what is added now is the text of a link. */
  linking = false;
  readonly #builder: TextBuilder;
  readonly #raw: string;
  readonly #drafts: Draft[] = [];
  #current: OpenPassage | undefined;
  #tableHead: string | undefined;

  constructor(raw: string) {
    this.#raw = raw;
    this.#builder = new TextBuilder(raw);
  }

  /** Whether a passage is open. */
  get isOpen(): boolean {
    return this.#current !== undefined;
  }

  /** Begins a passage; one that is open ends. */
  open(kind: BlockKind, options: { readonly isTableHead?: boolean } = {}): void {
    this.close();
    this.#builder.gap();
    const { isTableHead = false } = options;
    this.#current = { kind, start: this.#builder.length, isTableHead, linked: 0 };
  }

  /** Ends the open passage, if any; one without a letter or a digit leaves no trace. */
  close(): void {
    const current = this.#current;
    if (current === undefined) return;
    this.#current = undefined;
    const { start, end, text } = this.#trimmed(current.start);
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const { kind, linked, isTableHead } = current;
    this.#drafts.push({
      kind,
      start,
      end,
      linked: linked / (end - start),
      heads: isTableHead ? undefined : this.#tableHead,
    });
    if (isTableHead) this.#tableHead = text;
  }

  /** Ends the open passage and begins another of its kind. */
  split(): void {
    if (this.#current !== undefined) this.open(this.#current.kind);
  }

  /** Takes `[start, end)` of the raw text over into the open passage. Outside a passage nothing happens. */
  keep(start: number, end: number): void {
    if (this.#current === undefined) return;
    this.#count(end - start);
    this.#builder.keep(start, end);
  }

  /** Takes `[start, end)` of the raw text over as `text`. Outside a passage nothing happens. */
  put(text: string, start: number, end: number): void {
    if (this.#current === undefined) return;
    this.#count(text.length);
    this.#builder.put(text, start, end);
  }

  /** What follows stands under no column heads. */
  endTable(): void {
    this.#tableHead = undefined;
  }

  /** All passages and the text they stand in. */
  finish(): { plain: string; segments: readonly Segment[]; passages: readonly Passage[] } {
    this.close();
    const { plain, segments } = this.#builder;
    const text = { path: "", raw: this.#raw, plain, segments, blocks: [] };
    const passages = this.#drafts.map(({ kind, start, end, linked, heads }, index): Passage => {
      const span = { start, end };
      return {
        kind,
        span,
        raw: toRaw(text, span),
        text: plain.slice(start, end),
        linked,
        marked: true,
        apart: index === 0 || kind === "paragraph" || kind === "heading",
        ...(heads === undefined ? {} : { heads }),
      };
    });
    return { plain, segments, passages };
  }

  #count(length: number): void {
    if (this.#current !== undefined && this.linking) this.#current.linked += length;
  }

  #trimmed(from: number): { start: number; end: number; text: string } {
    const added = this.#builder.block;
    const start = from + (added.length - added.trimStart().length);
    const text = added.trim();
    return { start, end: start + text.length, text };
  }
}
