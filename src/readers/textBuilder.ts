import type { Segment, Span } from "../engine/index.js";

/** Builds a text's plain form piece by piece, in reading order, and remembers where each piece came from. */
export class TextBuilder {
  readonly #raw: string;
  readonly #parts: string[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;
  #blockPart = 0;

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** The length of the plain text so far. */
  get length(): number {
    return this.#length;
  }

  /** The plain text so far. */
  get plain(): string {
    return this.#parts.join("");
  }

  /** Where the plain text came from, so far. */
  get segments(): readonly Segment[] {
    return this.#segments;
  }

  /** Takes `[start, end)` of the raw text over as it is. */
  keep(start: number, end: number): void {
    if (end <= start) return;
    this.#add(this.#raw.slice(start, end), { start, end });
  }

  /** Takes `[start, end)` of the raw text over as `text`: `ü` for `&uuml;`, a space for a line break. */
  put(text: string, start: number, end: number): void {
    if (text !== "") this.#add(text, { start, end });
  }

  /** Starts a new block: a line break that stands nowhere in the raw text. */
  gap(): void {
    if (this.#length > 0 && this.#blockPart < this.#parts.length) {
      this.#parts.push("\n");
      this.#length += 1;
    }
    this.#blockPart = this.#parts.length;
  }

  /** The plain text since the last gap. */
  get block(): string {
    return this.#parts.slice(this.#blockPart).join("");
  }

  #add(text: string, raw: Span): void {
    const plain = { start: this.#length, end: this.#length + text.length };
    this.#parts.push(text);
    this.#length = plain.end;
    const last = this.#segments.at(-1);
    if (last !== undefined && isOneToOne(last.plain, last.raw) && isOneToOne(plain, raw)) {
      if (last.raw.end === raw.start && last.plain.end === plain.start) {
        const grown = { start: last.plain.start, end: plain.end };
        this.#segments[this.#segments.length - 1] = {
          plain: grown,
          raw: { start: last.raw.start, end: raw.end },
        };
        return;
      }
    }
    this.#segments.push({ plain, raw });
  }
}

function isOneToOne(plain: Span, raw: Span): boolean {
  return plain.end - plain.start === raw.end - raw.start;
}
