import { decodeAs } from "../decodeAs.js";
import type { FileText } from "../fileText.js";
import type { SourceFacts } from "../../engine/index.js";
import type { Stated } from "../reader.js";
import { RtfBody } from "./body.js";
import { firstState, type GroupState, type Sink } from "./state.js";
import type { RtfToken } from "./tokens.js";
import {
  characters,
  codePageOfCharset,
  labelOf,
  leftOutGroups,
  silentGroups,
  symbols,
} from "./words.js";

const deepest = 5000;

/** Follows an RTF file piece by piece. */
export class RtfWalker {
  readonly #body = new RtfBody();
  readonly #outer: GroupState[] = [];
  readonly #fonts = new Map<number, string>();
  readonly #facts = new Map<string, string>();
  readonly #headingStyles = new Set<number>();
  #state = firstState();
  #tooDeep = 0;
  #label = "windows-1252";
  #font = 0;
  #style = { number: 0, name: "" };
  #bytes: number[] = [];
  #fallback = 0;

  step(token: RtfToken): void {
    if (token.kind === "byte") {
      if (!this.#isFallback()) this.#bytes.push(token.byte);
      this.#state.isStart = false;
      return;
    }
    const text = token.kind === "text" ? this.#completeBytes(token.text) : "";
    this.#flushBytes();
    if (token.kind === "open") this.#open();
    else if (token.kind === "close") this.#close();
    else if (token.kind === "text") this.#text(text);
    else if (this.#isFallback()) return;
    else if (token.kind === "symbol") this.#symbol(token.symbol);
    else this.#word(token.name, token.value);
  }

  finish(): { readonly text: FileText; readonly stated: Stated } {
    this.#flushBytes();
    this.#body.finish();
    const fact = (name: string): string => this.#facts.get(name)?.trim() ?? "";
    const [year, month, day] = [fact("yr"), fact("mo"), fact("dy")];
    const isDay = /^\d{4}$/u.test(year) && /^\d{1,2}$/u.test(month) && /^\d{1,2}$/u.test(day);
    const presumed: SourceFacts = {
      ...(fact("title") === "" ? {} : { title: fact("title") }),
      ...(fact("author") === "" ? {} : { author: fact("author") }),
      ...(fact("company") === "" ? {} : { outlet: fact("company") }),
      ...(isDay ? { published: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` } : {}),
    };
    return { text: this.#body.text, stated: { presumed } };
  }

  #open(): void {
    this.#fallback = 0;
    if (this.#outer.length >= deepest) {
      this.#tooDeep += 1;
      return;
    }
    this.#outer.push(this.#state);
    this.#state = { ...this.#state, isStart: true, isStarred: false };
  }

  #close(): void {
    this.#fallback = 0;
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    this.#state = this.#outer.pop() ?? this.#state;
  }

  #symbol(symbol: string): void {
    if (symbol === "*") {
      this.#state.isStarred = true;
      return;
    }
    this.#state.isStart = false;
    const character = symbols.get(symbol);
    if (character !== undefined) this.#put(character);
  }

  #word(name: string, value: number | undefined): void {
    const state = this.#state;
    if (state.isStart) {
      state.isStart = false;
      const sink = this.#sinkOf(name);
      if (sink !== undefined) {
        state.sink = sink;
        return;
      }
    }
    const character = characters.get(name);
    if (character !== undefined) this.#put(character);
    if (name === "u") this.#putCodeUnit(value ?? 0);
    else if (state.sink.to === "fonts") this.#readFont(name, value);
    else if (state.sink.to === "styles" && name === "s")
      this.#style = { number: value ?? 0, name: "" };
    else if (state.sink.to === "facts") {
      if (/^(?:dy|mo|yr)$/u.test(name)) this.#facts.set(name, String(value ?? ""));
    } else this.#format(name, value);
  }

  // Where the words of a group go that begins with this control word; undefined where it goes on as before.
  #sinkOf(name: string): Sink | undefined {
    const { sink, isStarred } = this.#state;
    if (/^(?:shptxt|dptxbxtext)$/u.test(name)) return { to: "body" };
    if (sink.to === "silent") return sink;
    const reason = leftOutGroups.get(name);
    if (reason !== undefined) return { to: "left out", reason };
    if (name === "footnote") {
      this.#body.beginNote();
      return { to: "footnote" };
    }
    if (/^(?:listtext|pntext|pn)$/u.test(name)) {
      this.#body.isItem = true;
      return { to: "silent" };
    }
    if (name === "fonttbl") return { to: "fonts" };
    if (name === "stylesheet") return { to: "styles" };
    if (name === "info") return { to: "facts", field: "" };
    if (sink.to === "facts") {
      const isKnown = /^(?:author|company|creatim|title)$/u.test(name);
      return isKnown ? { to: "facts", field: name } : { to: "silent" };
    }
    return silentGroups.has(name) || isStarred ? { to: "silent" } : undefined;
  }

  #format(name: string, value: number | undefined): void {
    const state = this.#state;
    const isOn = value !== 0;
    if (name === "ansicpg") state.label = this.#label = labelOf(value ?? 1252);
    else if (name === "mac") state.label = this.#label = "macintosh";
    else if (name === "f") state.label = this.#fonts.get(value ?? 0) ?? this.#label;
    else if (name === "uc") state.fallbackLength = Math.min(Math.max(value ?? 1, 0), 100);
    else if (name === "b") state.isBold = isOn;
    else if (name === "v") state.isHidden = isOn;
    else if (name === "deleted") state.isDeleted = isOn;
    else if (name === "plain") {
      state.isBold = state.isHidden = state.isDeleted = false;
      state.label = this.#label;
    } else if (state.sink.to === "body") this.#layOut(name, value);
    else if (name === "par" || name === "line") this.#put(" ");
  }

  #layOut(name: string, value: number | undefined): void {
    const body = this.#body;
    switch (name) {
      case "par":
      case "sect":
      case "page":
      case "column":
        body.endParagraph();
        break;
      case "line":
        this.#put("\n");
        break;
      case "pard":
        body.isHeading = body.isItem = body.inTable = false;
        break;
      case "s":
        body.isHeading = this.#headingStyles.has(value ?? 0);
        break;
      case "outlinelevel":
        body.isHeading = (value ?? 9) < 9;
        break;
      case "intbl":
        body.inTable = true;
        break;
      case "trowd":
        body.rights = [];
        break;
      case "trhdr":
        body.isHeadRow = true;
        break;
      case "cellx":
        body.rights.push(value ?? 0);
        break;
      case "cell":
        body.endCell();
        break;
      case "row":
        body.endRow();
        break;
      default:
    }
  }

  #readFont(name: string, value = 0): void {
    if (name === "f") this.#font = value;
    const codePage = name === "fcharset" ? codePageOfCharset.get(value) : undefined;
    if (codePage !== undefined) this.#fonts.set(this.#font, labelOf(codePage));
    if (name === "cpg") this.#fonts.set(this.#font, labelOf(value));
  }

  // What stands for `\u` in old programs is passed over.
  #isFallback(): boolean {
    if (this.#fallback === 0) return false;
    this.#fallback -= 1;
    return true;
  }

  #text(text: string): void {
    this.#state.isStart = false;
    const skipped = Math.min(this.#fallback, text.length);
    this.#fallback -= skipped;
    if (skipped < text.length) this.#put(text.slice(skipped));
  }

  #putCodeUnit(value: number): void {
    this.#put(String.fromCharCode(value & 0xffff));
    this.#fallback = this.#state.fallbackLength;
  }

  // The second byte of a Chinese or Japanese character may be a letter that stands as it is: "\'83A".
  #completeBytes(text: string): string {
    const isHalf = this.#bytes.length > 0 && this.#decoded().endsWith("\uFFFD");
    if (!isHalf || this.#fallback > 0) return text;
    this.#bytes.push(text.charCodeAt(0));
    return text.slice(1);
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const text = this.#decoded();
    this.#bytes = [];
    this.#put(text);
  }

  #decoded(): string {
    return decodeAs(this.#state.label, Uint8Array.from(this.#bytes)) ?? "";
  }

  #put(text: string): void {
    const { sink, isBold, isDeleted, isHidden } = this.#state;
    if (sink.to === "silent" || sink.to === "fonts") return;
    if (sink.to === "facts") this.#addFact(sink.field, text);
    else if (sink.to === "styles") this.#nameStyle(text);
    else if (sink.to === "left out") this.#body.leaveOut(text, sink.reason);
    else if (isDeleted) this.#body.leaveOut(text, "deleted text");
    else if (isHidden) this.#body.leaveOut(text, "hidden text");
    else if (sink.to === "footnote") this.#body.addToNote(text);
    else this.#body.add(text, isBold);
  }

  #addFact(field: string, text: string): void {
    if (field !== "") this.#facts.set(field, `${this.#facts.get(field) ?? ""}${text}`);
  }

  // "{\s1 … heading 1;}"
  #nameStyle(text: string): void {
    this.#style.name += text;
    if (/^\s{0,9}(?:heading \d|title|subtitle)\b/iu.test(this.#style.name))
      this.#headingStyles.add(this.#style.number);
  }
}
