import type { BlockKind, Skip, Span } from "../../engine/index.js";
import { PassageBuilder } from "../passageBuilder.js";
import type { Reading } from "../reader.js";
import { characterAt } from "./characters.js";
import {
  citation,
  headings,
  leftOutCommands,
  reasonToLeaveOut,
  silentArguments,
  tableEnvironments,
} from "./commands.js";
import { LatexCursor } from "./cursor.js";
import { figureIn, findMath } from "./math.js";

/** What a brace that closes ends. */
type Group = "heading" | "plain" | "quotation";

/** Goes once through the body of a LaTeX text and collects its prose. */
export class LatexWalker {
  readonly #raw: string;
  readonly #cursor: LatexCursor;
  readonly #passages: PassageBuilder;
  readonly #skips: Skip[] = [];
  readonly #groups: Group[] = [];
  readonly #environments: string[] = [];

  constructor(raw: string, { start, end }: Span) {
    this.#raw = raw;
    this.#cursor = new LatexCursor(raw, { start, end });
    this.#passages = new PassageBuilder(raw);
  }

  /** The prose, and what is none. */
  read(): Omit<Reading, "stated"> {
    while (this.#cursor.at < this.#cursor.end) this.#step();
    return { ...this.#passages.finish(), skips: this.#skips };
  }

  #step(): void {
    const start = this.#cursor.at;
    const unit = this.#raw[start] ?? "";
    switch (unit) {
      case "\\":
        this.#command();
        return;
      case "%":
        this.#comment();
        return;
      case "$":
        this.#math();
        return;
      case "{":
        this.#groups.push("plain");
        this.#cursor.at += 1;
        return;
      case "}":
        this.#closeGroup();
        return;
      case "&":
        this.#cursor.at += 1;
        if (this.#inTable()) this.#passages.cell();
        return;
      case "~":
        this.#cursor.at += 1;
        // The tie in front of a citation goes with it.
        if (!citation.test(this.#cursor.ahead())) this.#put("\u00A0", start);
        return;
      case "\n":
      case "\r":
        this.#lineEnd();
        return;
      case "`":
      case "'":
      case "-":
        if (!this.#character()) this.#words();
        return;
      default:
        this.#words();
    }
  }

  #words(): void {
    const start = this.#cursor.at;
    this.#cursor.stepWords();
    this.#keep(start, this.#cursor.at);
  }

  /** Reads marks that stand for another character, if there are such. */
  #character(): boolean {
    const start = this.#cursor.at;
    const found = characterAt(this.#cursor.ahead());
    if (found === undefined) return false;
    this.#cursor.at += found.length;
    this.#put(found.text, start);
    return true;
  }

  /** A blank line ends the paragraph, and a heading that was left open. */
  #lineEnd(): void {
    const start = this.#cursor.at;
    if (!this.#cursor.stepLineEnd()) {
      this.#put(" ", start);
      return;
    }
    this.#groups.length = 0;
    if (!this.#inTable()) this.#passages.close();
  }

  #comment(): void {
    const start = this.#cursor.at;
    const breakAt = this.#raw.indexOf("\n", start);
    const end = breakAt === -1 ? this.#raw.length : breakAt;
    this.#cursor.at = Math.min(end, this.#cursor.end);
    this.#skips.push({ start, end: this.#cursor.at, reason: "comment" });
    // The line end goes with it; a blank line behind it still ends the paragraph.
    if (!/^\r?\n[ \t]{0,200}\r?\n/u.test(this.#cursor.ahead()))
      this.#cursor.at = Math.min(end + 1, this.#cursor.end);
  }

  #math(): void {
    const start = this.#cursor.at;
    const found = findMath(this.#raw, start, this.#cursor.end);
    if (found === undefined) {
      this.#cursor.at += 1;
      this.#keep(start, this.#cursor.at);
      return;
    }
    this.#leaveMath({ start, end: found.end }, found.inner);
  }

  /** A figure between dollar signs is a figure like others; a formula is left out. */
  #leaveMath(whole: Span, inner: Span): void {
    this.#cursor.at = whole.end;
    const figure = figureIn(this.#raw.slice(inner.start, inner.end));
    if (figure === undefined) this.#skips.push({ ...whole, reason: "formula" });
    this.#put(figure ?? " ", whole.start);
  }

  #command(): void {
    const start = this.#cursor.at;
    const ahead = this.#cursor.ahead();
    const name = /^\\(?<name>[a-zA-Z@]{1,40})\*?/u.exec(ahead);
    if (name === null) {
      this.#mark(start);
      return;
    }
    if (this.#character()) return;
    const word = name.groups?.["name"] ?? "";
    this.#cursor.at += name[0].length;
    if (word === "begin" || word === "end") this.#environment(word, start);
    else if (citation.test(ahead))
      this.#cursor.at = start + (citation.exec(ahead)?.[0].length ?? 1);
    else if (leftOutCommands.has(word)) this.#leaveOut(start, leftOutCommands.get(word) ?? "");
    else if (word === "item") this.#item();
    else if (word === "par") this.#passages.close();
    else if (word === "newline" || word === "linebreak") this.#put(" ", start);
    else if (word === "verb") this.#verb(start);
    else this.#other(word);
  }

  /** A backslash with one character that is no letter. */
  #mark(start: number): void {
    const unit = this.#raw.slice(start + 1, start + 2);
    const math =
      unit === "(" || unit === "[" ? findMath(this.#raw, start, this.#cursor.end) : undefined;
    if (math !== undefined) {
      this.#leaveMath({ start, end: math.end }, math.inner);
      return;
    }
    if (this.#character()) return;
    this.#cursor.at = start + 1;
    if (unit === "\\") this.#row(start);
  }

  /** Two backslashes end a row, or a line of verse. */
  #row(start: number): void {
    this.#cursor.at += 1;
    this.#cursor.stepBrackets();
    if (this.#inTable()) this.#open("row");
    else this.#put(" ", start);
  }

  /** "\\item[Dead] 9": the label of a description is a part of it, "b)" is a mere mark. */
  #item(): void {
    this.#open("item");
    const label = /^\s{0,9}\[(?<words>[^\]\n]{0,200})\]/u.exec(this.#cursor.ahead());
    if (label === null) return;
    const start = this.#cursor.at + label[0].indexOf("[") + 1;
    const end = this.#cursor.at + label[0].length;
    const isWord = /\p{L}{3}/u.test(label.groups?.["words"] ?? "");
    if (isWord) this.#keep(start, end - 1);
    this.#cursor.at = end;
    if (isWord) this.#put(":", end - 1);
  }

  #verb(start: number): void {
    const sign = this.#raw.slice(this.#cursor.at, this.#cursor.at + 1);
    const end = sign === "" ? -1 : this.#raw.indexOf(sign, this.#cursor.at + 1);
    const lineEnd = this.#raw.indexOf("\n", this.#cursor.at);
    if (end === -1 || (lineEnd !== -1 && lineEnd < end)) return;
    this.#cursor.at = end + 1;
    this.#skips.push({ start, end: this.#cursor.at, reason: "code" });
  }

  #leaveOut(start: number, reason: string): void {
    this.#cursor.stepBrackets();
    this.#cursor.stepArgument();
    this.#skips.push({ start, end: this.#cursor.at, reason });
  }

  /** A command that is not known is taken off its words; what of it is no prose goes with it. */
  #other(word: string): void {
    this.#cursor.stepBrackets();
    for (let left = silentArguments.get(word) ?? 0; left > 0; left -= 1)
      this.#cursor.stepArgument();
    if (this.#raw[this.#cursor.at] !== "{") {
      // "\LaTeX is": the blank behind a command is none.
      if (!silentArguments.has(word)) this.#cursor.at += this.#cursor.blanks();
      return;
    }
    if (headings.has(word)) {
      this.#open("heading");
      this.#groups.push("heading");
    } else if (word === "caption") {
      this.#open("paragraph");
      this.#groups.push("heading");
    } else if (word === "enquote") {
      this.#put("“", this.#cursor.at);
      this.#groups.push("quotation");
    } else this.#groups.push("plain");
    this.#cursor.at += 1;
  }

  #closeGroup(): void {
    const start = this.#cursor.at;
    this.#cursor.at += 1;
    const group = this.#groups.pop();
    if (group === "heading") this.#passages.close();
    else if (group === "quotation") this.#put("”", start);
  }

  #environment(word: "begin" | "end", start: number): void {
    const name = /^\{(?<name>[a-zA-Z]{1,40}\*?)\}/u.exec(this.#cursor.ahead());
    if (name === null) return;
    const environment = name.groups?.["name"] ?? "";
    this.#cursor.at += name[0].length;
    const reason = reasonToLeaveOut(environment);
    if (word === "begin" && reason !== undefined && this.#skipTo(environment, { start, reason }))
      return;
    this.#passages.close();
    if (word === "end") {
      if (this.#environments.at(-1) === environment) this.#environments.pop();
      return;
    }
    this.#environments.push(environment);
    this.#cursor.stepBrackets();
    for (let left = tableEnvironments.get(environment) ?? 0; left > 0; left -= 1)
      this.#cursor.stepArgument();
    if (tableEnvironments.has(environment)) this.#open("row");
  }

  /** Leaves all out up to the environment's end. A formula whose end is missing is still being written; code goes to the end. */
  #skipTo(environment: string, { start, reason }: { start: number; reason: string }): boolean {
    const closing = `\\end{${environment}}`;
    const found = this.#raw.indexOf(closing, this.#cursor.at);
    if (found === -1 && reason === "formula") return false;
    this.#passages.close();
    this.#cursor.at =
      found === -1 ? this.#cursor.end : Math.min(found + closing.length, this.#cursor.end);
    this.#skips.push({ start, end: this.#cursor.at, reason });
    return true;
  }

  #inTable(): boolean {
    return tableEnvironments.has(this.#environments.at(-1) ?? "");
  }

  #open(kind: BlockKind): void {
    this.#passages.open(kind);
    if (kind === "row") this.#passages.cell();
  }

  #keep(start: number, end: number): void {
    if (!this.#passages.isOpen && /\S/u.test(this.#raw.slice(start, end))) this.#begin();
    this.#passages.keep(start, end);
  }

  /** What stands from `start` to here, as `text`. */
  #put(text: string, start: number): void {
    if (!this.#passages.isOpen && /\S/u.test(text)) this.#begin();
    this.#passages.put(text, start, this.#cursor.at);
  }

  #begin(): void {
    const isQuote = this.#environments.some((name) => name === "quote" || name === "quotation");
    this.#open(this.#inTable() ? "row" : isQuote ? "quote" : "paragraph");
  }
}
