import { escapeHtml } from "../escapeHtml.js";
import { readMarkup, type MarkupTag } from "../xml.js";
import { blockTags } from "../html/elements.js";

/** A text of a book, its markup cut down to what says what a paragraph is. */
export interface Chapter {
  readonly html: string;
  /** Where pages of the printed book begin, as offsets of `html`. */
  readonly marks: readonly PageMark[];
  /** The first heading, else what the file calls itself. */
  readonly title: string;
  /** What it says it is: `toc`, `copyright-page`. */
  readonly kinds: readonly string[];
  /** Whether it has more tags than any text, and was not read to its end. */
  readonly isTooLong: boolean;
}

/** The beginning of a printed page. */
export interface PageMark {
  readonly at: number;
  readonly label: string;
}

/** Cuts a text down. `pageAt` tells which page begins at a mark of this text. */
export function readChapter(markup: string, pageAt: (mark: string) => string | undefined): Chapter {
  const reader = new ChapterReader(pageAt);
  readMarkup(markup, reader, { hasScripts: true });
  return reader.finish();
}

const emptyTags: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
const unreadTags: ReadonlySet<string> = new Set(
  "audio head iframe math object rp rt script style svg template video".split(" "),
);
// What a web page puts around its story (aside, header, footer, form) is a part of the story in a book.
const keptTags: ReadonlySet<string> = new Set(
  `a blockquote br caption dd dl dt figcaption h1 h2 h3 h4 h5 h6 hr li nav ol p pre table tbody td tfoot th thead tr
  ul`.split(/\s+/u),
);

/** Nested deeper, elements lose their tags and keep their words. */
const deepest = 200;

/** An end tag closes nothing that was opened more tags ago. */
const farthest = 500;

/** More tags and words than a text has, and more tags inside each other. */
const mostPieces = 1_000_000;
const mostOpen = 100_000;

/** More pages than a text has. */
const mostMarks = 3000;

/** What calls a note is a word in a few tags. */
const mostPiecesOfCall = 12;

// Elements that end where the next of their kind begins.
const looseTags: ReadonlySet<string> = new Set(["dd", "dt", "li", "p", "td", "th", "tr"]);

interface OpenTag {
  readonly name: string;
  readonly written: string | undefined;
  /** A link that may be the call of a note, and where it begins. */
  readonly linkAt?: number;
  readonly mark?: { label: string; readonly at: number };
}

class ChapterReader {
  readonly #pageAt: (mark: string) => string | undefined;
  readonly #pieces: string[] = [];
  readonly #marks: PageMark[] = [];
  readonly #kinds: string[] = [];
  readonly #open: OpenTag[] = [];
  #length = 0;
  // How many tags are open around what is not read.
  #unreadFrom: number | undefined;
  #superDepth = 0;
  #superEndsAt = -1;
  #hadWords = false;
  #inHeading = false;
  #heading: string | undefined;
  #title = "";

  constructor(pageAt: (mark: string) => string | undefined) {
    this.#pageAt = pageAt;
  }

  finish(): Chapter {
    const isTooLong = this.#isTooLong;
    while (this.#open.length > 0) this.#pop();
    const title = (this.#heading ?? this.#title).replace(/\s+/gu, " ").trim().slice(0, 120);
    const [html, marks, kinds] = [this.#pieces.join(""), this.#marks, this.#kinds];
    return { html, marks, title, kinds, isTooLong };
  }

  open = ({ name: written, attributes, isClosed }: MarkupTag): void => {
    if (this.#isTooLong) return;
    const name = written.slice(written.indexOf(":") + 1);
    if (this.#unreadFrom !== undefined) {
      if (!isClosed && !emptyTags.has(name)) this.#open.push({ name, written: undefined });
      return;
    }
    const kind = `${attributes.get("epub:type") ?? ""} ${attributes.get("role") ?? ""}`;
    if (!this.#hadWords && this.#open.length < 4 && /^(?:article|body|div|section)$/u.test(name))
      this.#kinds.push(...(kind.toLowerCase().match(/[\w-]{1,40}/gu) ?? []));
    const mark = this.#markOf(attributes, kind);
    if (isClosed || emptyTags.has(name)) {
      this.#addMark(mark);
      if (name === "br" || name === "hr") this.#put(`<${name}>`);
      return;
    }
    if (looseTags.has(name) && this.#open.at(-1)?.name === name) this.#pop();
    if (name === "sup") this.#superDepth += 1;
    const linkAt =
      name === "a" && (attributes.get("href") ?? "").includes("#")
        ? this.#pieces.length
        : undefined;
    const tag = this.#open.length > deepest ? undefined : tagFor(name);
    this.#open.push({
      name,
      written: tag,
      ...(linkAt === undefined ? {} : { linkAt }),
      ...(mark === undefined ? {} : { mark }),
    });
    if (tag !== undefined) this.#put(`<${tag}${spansOf(attributes)}>`);
    if (/^h[1-6]$/u.test(name) && this.#heading === undefined) {
      this.#heading = "";
      this.#inHeading = true;
    }
    if (isUnread(name, kind, attributes)) this.#unreadFrom = this.#open.length;
    else this.#addMark(mark);
  };

  close = (written: string): void => {
    const name = written.slice(written.indexOf(":") + 1);
    const last = this.#open.length - 1;
    let from = last;
    while (from >= 0 && last - from < farthest && this.#open[from]?.name !== name) from -= 1;
    if (this.#open[from]?.name === name) while (this.#open.length > from) this.#pop();
  };

  text = (words: string): void => {
    if (this.#isTooLong) return;
    if (this.#unreadFrom !== undefined) {
      const around = this.#open[this.#unreadFrom - 1];
      if (around?.mark?.label === "") around.mark.label = words.trim().slice(0, 20);
      if (around?.name === "head" && this.#open.at(-1)?.name === "title") this.#title += words;
      return;
    }
    if (/\S/u.test(words)) this.#hadWords = true;
    if (this.#inHeading) this.#heading = (this.#heading ?? "") + words;
    this.#put(escapeHtml(words));
  };

  #pop(): void {
    const tag = this.#open.pop();
    if (tag === undefined) return;
    const { name, written, linkAt, mark } = tag;
    if (this.#unreadFrom === this.#open.length + 1) {
      this.#unreadFrom = undefined;
      this.#addMark(mark);
    }
    if (/^h[1-6]$/u.test(name)) this.#inHeading = false;
    if (linkAt !== undefined) this.#dropCall(linkAt);
    if (name === "sup" && this.#unreadFrom === undefined) {
      this.#superDepth = Math.max(0, this.#superDepth - 1);
      this.#superEndsAt = this.#pieces.length;
    }
    if (written !== undefined) this.#put(`</${written}>`);
  }

  // "<sup><a href="#n3">3</a></sup>": what calls a note is no part of the sentence.
  #dropCall(from: number): void {
    if (this.#pieces.length - from > mostPiecesOfCall) return;
    const words = this.#pieces
      .slice(from)
      .join("")
      .replace(/<[^<>]{1,60}>/gu, "");
    // "<a href="#n3"><sup>3</sup></a>" is one too: the raised words end where the link does.
    const isRaised = this.#superDepth > 0 || this.#superEndsAt === this.#pieces.length;
    // "<p><a href="#r3">3</a> Not counting …": the way back from a note.
    const isFirst = /^<(?:d[dt]|div|li|p|td)\b/u.test(this.#pieces[from - 1] ?? "");
    if (!(isRaised || isFirst) || !noteCall.test(words.trim())) return;
    for (let piece = this.#pieces.pop(); piece !== undefined; piece = this.#pieces.pop()) {
      this.#length -= piece.length;
      if (this.#pieces.length <= from) break;
    }
  }

  get #isTooLong(): boolean {
    return this.#pieces.length > mostPieces || this.#open.length > mostOpen;
  }

  #markOf(attributes: ReadonlyMap<string, string>, kind: string): OpenTag["mark"] {
    const id = attributes.get("id") ?? "";
    const listed = id === "" ? undefined : this.#pageAt(id);
    if (listed !== undefined) return { label: listed, at: this.#length };
    if (!isPageBreak(kind)) return undefined;
    const label = attributes.get("title") ?? attributes.get("aria-label") ?? "";
    return { label: label.replace(/^\s*page\s+/iu, "").trim(), at: this.#length };
  }

  #addMark(mark: PageMark | undefined): void {
    if (mark !== undefined && mark.label !== "" && this.#marks.length < mostMarks)
      this.#marks.push(mark);
  }

  #put(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}

const noteCall = /^[[(]?(?:\d{1,4}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})[\])]?$/iu;

function isPageBreak(kind: string): boolean {
  return /(?:^|\s)(?:doc-)?pagebreak(?:\s|$)/u.test(kind);
}

function isUnread(name: string, kind: string, attributes: ReadonlyMap<string, string>): boolean {
  if (unreadTags.has(name) || attributes.has("hidden") || isPageBreak(kind)) return true;
  return /(?:^|\s)(?:doc-)?(?:backlink|noteref)(?:\s|$)/u.test(kind);
}

function tagFor(name: string): string | undefined {
  if (keptTags.has(name)) return name;
  return blockTags.has(name) && !/^(?:html|body)$/u.test(name) ? "div" : undefined;
}

// The only attributes that matter: how many columns and rows a cell covers.
function spansOf(attributes: ReadonlyMap<string, string>): string {
  return ["colspan", "rowspan"]
    .filter((name) => /^\d{1,3}$/u.test(attributes.get(name) ?? ""))
    .map((name) => ` ${name}="${attributes.get(name) ?? ""}"`)
    .join("");
}
