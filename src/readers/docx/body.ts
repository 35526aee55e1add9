import { escapeHtml } from "../escapeHtml.js";
import { maxTextLength } from "../limits.js";
import { readXml, type XmlElement, type XmlFault } from "../xml.js";
import { Fields } from "./fields.js";
import { PageWriter, type Notes, type Stretch } from "./page.js";
import { Paragraph } from "./paragraph.js";
import type { Styles } from "./styles.js";
import { mendSymbols, symbolOf } from "./symbols.js";
import { isChoice, isMath, isOn, isWord } from "./word.js";

/** What was read of a part of a document, and what stopped it. */
export interface BodyRead {
  readonly stretches: readonly Stretch[];
  /** The notes that stand in this part. */
  readonly notes: Notes;
  readonly fault?: XmlFault | "too-large";
  /** Whether it refers to documents of other formats inside the file. */
  readonly hasEmbedded: boolean;
}

/** What a part of a document is read with. */
export interface BodyContext {
  readonly styles: Styles;
  /** The notes that are called in it. */
  readonly notes?: Notes;
}

/** Reads `word/document.xml`, or a part that holds notes, in one pass and without a tree. */
export function readBody(xml: string, { styles, notes = new Map() }: BodyContext): BodyRead {
  const walker = new BodyWalker(styles, notes);
  let fault: BodyRead["fault"];
  try {
    fault = readXml(xml, walker);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    fault = "too-large";
  }
  return { ...walker.finish(), ...(fault === undefined ? {} : { fault }) };
}

class TooLarge extends Error {}

/** More paragraphs, cells and breaks than any article has. */
const mostElements = 400_000;

// Tracked deletions and moves, older properties, field codes, readings over characters.
const unread: ReadonlySet<string> = new Set(
  `del delinstrtext deltext instrtext movefrom numberingchange pprchange rprchange rt sectpr sectprchange sdtendpr
  tblgrid tblprchange tblprexchange tcprchange trprchange`.split(/\s+/u),
);

interface Run {
  font: string;
  isHidden: boolean;
}

class BodyWalker {
  readonly #styles: Styles;
  readonly #page: PageWriter;
  readonly #notes = new Map<string, string>();
  readonly #paragraphs: Paragraph[] = [];
  readonly #runs: Run[] = [];
  readonly #fields = new Fields();
  readonly #hasChosen: boolean[] = [];
  readonly #isPlaceholder: boolean[] = [];
  #noteName: string | undefined;
  #leftOutDepth = 0;
  #inText = false;
  #inMark = false;
  #inRowMark = false;
  #hasEmbedded = false;
  #length = 0;
  #elementCount = 0;

  constructor(styles: Styles, notes: Notes) {
    this.#styles = styles;
    this.#page = new PageWriter(notes);
  }

  finish(): Omit<BodyRead, "fault"> {
    while (this.#paragraphs.length > 0) this.#closeParagraph();
    const stretches = this.#page.finish();
    return { stretches, notes: this.#notes, hasEmbedded: this.#hasEmbedded };
  }

  open = (element: XmlElement): void => {
    if (this.#leftOutDepth > 0) this.#leftOutDepth += 1;
    else if (isWord(element)) this.#openWord(element);
    else if (isMath(element)) this.#inText = element.name === "t";
    else if (isChoice(element)) this.#choose(element);
  };

  close = (element: XmlElement): void => {
    if (this.#leftOutDepth > 0) this.#leftOutDepth -= 1;
    else if (isWord(element)) this.#closeWord(element);
    else if (isMath(element)) this.#inText = false;
    else if (isChoice(element) && element.name === "alternatecontent") this.#hasChosen.pop();
  };

  text = (words: string): void => {
    if (this.#leftOutDepth > 0 || !this.#inText) return;
    const isSymbol = /^symbol$/iu.test(this.#run?.font ?? "");
    this.#say(isSymbol ? mendSymbols(words) : words.replace(/[\uE000-\uF8FF]/gu, ""));
  };

  #openWord(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === "del" && this.#inMark && this.#paragraph !== undefined)
      this.#paragraph.goesOn = true;
    if (name === "del" && this.#inRowMark) this.#page.table?.markDeleted();
    if (unread.has(name)) {
      this.#leftOutDepth = 1;
      return;
    }
    const value = attributes.get("val") ?? "";
    if (this.#openBlock(name, value, element)) return;
    switch (name) {
      case "ppr":
        this.#inMark = true;
        break;
      case "r":
        this.#runs.push({ font: "", isHidden: this.#paragraph?.style?.isHidden ?? false });
        break;
      case "t":
        this.#inText = true;
        break;
      case "hyperlink":
        this.#paragraph?.pieces.push('<a href="#">');
        break;
      case "fldchar":
        this.#fields.pass(attributes.get("fldchartype") ?? "");
        break;
      case "altchunk":
      case "subdoc":
        this.#hasEmbedded = true;
        break;
      case "sdt":
        this.#isPlaceholder.push(false);
        break;
      case "showingplchdr":
        this.#isPlaceholder[this.#isPlaceholder.length - 1] = true;
        break;
      case "sdtcontent":
        // "Click here to enter text" was not written by anyone.
        if (this.#isPlaceholder.at(-1) === true) this.#leftOutDepth = 1;
        break;
      case "footnote":
      case "endnote":
        this.#page.openBox();
        // Notes of a type of their own are the lines over the notes.
        if ((attributes.get("type") ?? "normal") === "normal")
          this.#noteName = `${name} ${attributes.get("id") ?? ""}`;
        break;
      default:
        if (this.#inMark) this.#markParagraph(element, value);
        else if (this.#run !== undefined) this.#openInRun(element, this.#run);
    }
  }

  // What begins a block or says something of a table; false for anything else.
  #openBlock(name: string, value: string, element: XmlElement): boolean {
    const { table } = this.#page;
    if (name === "p") {
      this.#count();
      this.#paragraphs.push(new Paragraph());
    } else if (name === "tbl") this.#page.openTable();
    else if (name === "txbxcontent") this.#page.openBox();
    else if (name === "tr") table?.openRow();
    else if (name === "tc") {
      this.#count();
      table?.openCell();
    } else if (name === "trpr") this.#inRowMark = true;
    else if (name === "tblheader" && isOn(element)) table?.markHead();
    else if (name === "gridbefore") table?.indent(Number(value));
    else if (name === "gridspan") table?.widen(Number(value));
    else if (name === "vmerge") table?.merge(value);
    else return false;
    return true;
  }

  #markParagraph(element: XmlElement, value: string): void {
    const paragraph = this.#paragraph;
    if (paragraph === undefined) return;
    if (element.name === "pstyle") paragraph.style = this.#styles.get(value);
    else if (element.name === "outlinelvl") paragraph.outline = Number(value);
    else if (element.name === "numid") paragraph.isListed = value !== "0";
  }

  #openInRun({ name, attributes }: XmlElement, run: Run): void {
    const value = attributes.get("val") ?? "";
    if (name === "vanish") run.isHidden = isOn({ name, attributes, space: "" });
    else if (name === "rstyle") run.isHidden ||= this.#styles.get(value)?.isHidden ?? false;
    else if (name === "rfonts") run.font = attributes.get("ascii") ?? attributes.get("hansi") ?? "";
    else if (name === "tab" || name === "ptab") this.#say(" ");
    else if (name === "nobreakhyphen") this.#say("-");
    else if (name === "sym")
      this.#say(symbolOf(attributes.get("font") ?? "", attributes.get("char") ?? ""));
    else if (name === "br" || name === "cr") {
      this.#count();
      this.#paragraph?.pieces.push("<br>");
    } else if (name === "footnotereference" || name === "endnotereference") {
      if (!run.isHidden) this.#page.call(`${name.slice(0, -9)} ${attributes.get("id") ?? ""}`);
    }
  }

  #closeWord({ name }: XmlElement): void {
    const { table } = this.#page;
    if (name === "p") this.#closeParagraph();
    else if (name === "ppr") this.#inMark = false;
    else if (name === "r") this.#runs.pop();
    else if (name === "t") this.#inText = false;
    else if (name === "hyperlink") this.#paragraph?.pieces.push("</a>");
    else if (name === "trpr") this.#inRowMark = false;
    else if (name === "tc") this.#page.closeCell();
    else if (name === "tr") table?.closeRow();
    else if (name === "tbl") this.#page.closeTable();
    else if (name === "sdt") this.#isPlaceholder.pop();
    else if (name === "txbxcontent") this.#paragraph?.boxes.push(this.#page.closeBox());
    else if (name === "footnote" || name === "endnote") this.#closeNote();
  }

  #closeNote(): void {
    const html = this.#page.closeBox();
    if (this.#noteName !== undefined) this.#notes.set(this.#noteName, html);
    this.#noteName = undefined;
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph !== undefined) this.#page.write(paragraph);
    this.#fields.endCodes();
  }

  // Of the ways to show a text box, the first is taken; the others say the same once more.
  #choose({ name }: XmlElement): void {
    if (name === "alternatecontent") this.#hasChosen.push(false);
    else if (this.#hasChosen.at(-1) === true) this.#leftOutDepth = 1;
    else this.#hasChosen[this.#hasChosen.length - 1] = true;
  }

  #say(words: string): void {
    if (this.#run?.isHidden === true || this.#fields.inCode) return;
    this.#length += words.length;
    if (this.#length > maxTextLength) throw new TooLarge();
    this.#paragraph?.pieces.push(escapeHtml(words));
  }

  #count(): void {
    this.#elementCount += 1;
    if (this.#elementCount > mostElements) throw new TooLarge();
  }

  get #paragraph(): Paragraph | undefined {
    return this.#paragraphs.at(-1);
  }

  get #run(): Run | undefined {
    return this.#runs.at(-1);
  }
}
