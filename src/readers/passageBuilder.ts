import type { BlockKind, Cell, Segment } from "../engine/index.js";
import { toRaw } from "../engine/index.js";
import type { Passage } from "./reader.js";
import type { CellPlan } from "./tables/planTable.js";
import { TextBuilder } from "./textBuilder.js";

interface OpenPassage {
  readonly kind: BlockKind;
  readonly start: number;
  readonly over: string | undefined;
  readonly cells: OpenCell[];
  linked: number;
  /** The cell that begins with the next word, and how it is set off from the one before. */
  pending: { readonly head: string | undefined; readonly divider: string } | undefined;
}

interface OpenCell {
  readonly start: number;
  readonly head: string | undefined;
}

interface Draft {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly linked: number;
  readonly over: string | undefined;
  readonly cells: readonly Cell[];
}

/** Builds the passages of a marked-up text in reading order, each with the words that tell what it is about. */
export class PassageBuilder {
  /** Whether what is added now is the text of a link. */
  linking = false;
  readonly #builder: TextBuilder;
  readonly #raw: string;
  readonly #drafts: Draft[] = [];
  #current: OpenPassage | undefined;

  constructor(raw: string) {
    this.#raw = raw;
    this.#builder = new TextBuilder(raw);
  }

  /** Whether a passage is open. */
  get isOpen(): boolean {
    return this.#current !== undefined;
  }

  /** Begins a passage; one that is open ends. `over` is what stands over it: the column heads of a row. */
  open(kind: BlockKind, { over }: { readonly over?: string | undefined } = {}): void {
    this.close();
    this.#builder.gap();
    const start = this.#builder.length;
    this.#current = { kind, start, over, cells: [], linked: 0, pending: undefined };
  }

  /** Begins a cell of the open row. A bar sets it off from the cell before; a cell without words leaves no trace. */
  cell({ head, joins }: CellPlan = { joins: false }): void {
    const current = this.#current;
    if (current === undefined) return;
    const divider = current.cells.length === 0 || joins ? "" : " | ";
    current.pending = { head, divider };
  }

  /** Ends the open passage, if any; one without a letter or a digit leaves no trace. */
  close(): void {
    const current = this.#current;
    if (current === undefined) return;
    this.#current = undefined;
    const { start, end, text } = this.#trimmed(current.start);
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const { kind, linked, over } = current;
    const cells = this.#cellsOf(current, { start, end, text });
    this.#drafts.push({ kind, start, end, linked: linked / (end - start), over, cells });
  }

  /** Ends the open passage and begins another of its kind. */
  split(): void {
    if (this.#current !== undefined) this.open(this.#current.kind);
  }

  /** Takes `[start, end)` of the raw text over into the open passage. Outside a passage nothing happens. */
  keep(start: number, end: number): void {
    if (this.#current === undefined || !this.#beginsCell(this.#raw.slice(start, end), start))
      return;
    this.#count(end - start);
    this.#builder.keep(start, end);
  }

  /** Takes `[start, end)` of the raw text over as `text`. Outside a passage nothing happens. */
  put(text: string, start: number, end: number): void {
    if (this.#current === undefined || !this.#beginsCell(text, start)) return;
    this.#count(text.length);
    this.#builder.put(text, start, end);
  }

  /** All passages and the text they stand in. */
  finish(): { plain: string; segments: readonly Segment[]; passages: readonly Passage[] } {
    this.close();
    const { plain, segments } = this.#builder;
    const text = { path: "", raw: this.#raw, plain, segments, blocks: [] };
    const passages = this.#drafts.map(
      ({ kind, start, end, linked, over, cells }, index): Passage => {
        const span = { start, end };
        return {
          kind,
          span,
          raw: toRaw(text, span),
          text: plain.slice(start, end),
          linked,
          marked: true,
          apart: index === 0 || kind === "paragraph" || kind === "heading",
          ...(over === undefined ? {} : { heads: over }),
          ...(cells.length === 0 ? {} : { cells }),
        };
      },
    );
    return { plain, segments, passages };
  }

  // White space in front of a cell's first word is no part of it.
  #beginsCell(text: string, at: number): boolean {
    const current = this.#current;
    if (current?.pending === undefined) return true;
    if (!/\S/u.test(text)) return false;
    const { head, divider } = current.pending;
    current.pending = undefined;
    const last = current.cells.at(-1);
    const joins = divider === "" && last !== undefined;
    if (divider !== "") this.#builder.put(divider, at, at);
    if (!joins) current.cells.push({ start: this.#builder.length, head });
    else if (last.head === undefined)
      current.cells[current.cells.length - 1] = { start: last.start, head };
    return true;
  }

  #cellsOf(
    { cells }: OpenPassage,
    row: { start: number; end: number; text: string },
  ): readonly Cell[] {
    return cells.map(({ start, head }, index) => {
      const next = cells[index + 1]?.start;
      const until = next === undefined ? row.end : next - " | ".length;
      const words = row.text.slice(Math.max(0, start - row.start), until - row.start);
      const from = Math.max(start, row.start) + (words.length - words.trimStart().length);
      const span = { start: from, end: from + words.trim().length };
      return { span, ...(head === undefined ? {} : { head }) };
    });
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
