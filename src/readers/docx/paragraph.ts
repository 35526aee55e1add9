import type { Style } from "./styles.js";

/** A paragraph while it is read. */
export class Paragraph {
  readonly pieces: string[] = [];
  /** HTML of text boxes that hang on it. */
  readonly boxes: string[] = [];
  style: Style | undefined;
  outline: number | undefined;
  isListed: boolean | undefined;
  /** Whether its end was deleted: it goes on in the next paragraph. */
  goesOn = false;

  /** Its words and marks as HTML, without an element around them. */
  get inner(): string {
    return this.pieces.join("");
  }

  /** Why it is left out: the table of contents repeats the headings, with page numbers. */
  get leftOut(): string | undefined {
    const name = this.style?.name ?? "";
    return /^(?:toc \d|toc heading|table of (?:figures|authorities)|index \d)$/u.test(name)
      ? "table of contents"
      : undefined;
  }

  /** The element that its words belong in. */
  get tag(): string {
    const outline = this.outline ?? this.style?.outline;
    if (outline !== undefined && outline >= 0 && outline < 9)
      return `h${String(Math.min(outline + 1, 6))}`;
    if (this.isListed ?? this.style?.isList === true) return "li";
    return /^(?:intense )?quote$|^block text$/u.test(this.style?.name ?? "") ? "blockquote" : "p";
  }
}
