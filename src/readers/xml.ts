import { Tokenizer, TokenizerMode, type TokenHandler } from "parse5";

/** A start tag as it stands, its names in lower case. */
export interface MarkupTag {
  /** With its prefix: `w:p`, `dc:title`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isClosed: boolean;
}

/** What is told of markup while it is read, in its order. */
export interface MarkupHandler {
  readonly open: (tag: MarkupTag) => void;
  readonly close: (name: string) => void;
  readonly text: (words: string) => void;
}

/** How markup is read. */
export interface MarkupOptions {
  /** Whether `<script>` and `<style>` hold what is no markup, as in HTML. */
  readonly hasScripts?: boolean;
}

/** An element of an XML file. Names are in lower case and without their prefix. */
export interface XmlElement {
  readonly name: string;
  /** The address of its namespace; the empty text where it has none. */
  readonly space: string;
  /** Without their prefixes. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** What is told of an XML file while it is read. */
export interface XmlHandler {
  readonly open: (element: XmlElement) => void;
  readonly close: (element: XmlElement) => void;
  readonly text: (words: string) => void;
}

/** What is wrong with an XML file: not well-formed, nested beyond reason, or with entities of its own making. */
export type XmlFault = "broken" | "entities" | "too-deep";

/**
 * Reads markup tag by tag, XML's or HTML's. Nothing is fetched, nothing is nested, and only HTML's own references are
 * resolved: no entity that the text declares for itself ever grows.
 */
export function readMarkup(
  markup: string,
  { open, close, text }: MarkupHandler,
  { hasScripts = false }: MarkupOptions = {},
): void {
  const words = ({ chars }: { readonly chars: string }): void => {
    text(chars);
  };
  const handler: TokenHandler = {
    onStartTag: ({ tagName, attrs, selfClosing }) => {
      const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
      open({ name: tagName, attributes, isClosed: selfClosing });
      if (hasScripts && !selfClosing && /^(?:script|style)$/u.test(tagName))
        tokenizer.state = TokenizerMode.RAWTEXT;
    },
    onEndTag: ({ tagName }) => {
      close(tagName);
    },
    onCharacter: words,
    onWhitespaceCharacter: words,
    onNullCharacter: () => undefined,
    onComment: () => undefined,
    onDoctype: () => undefined,
    onEof: () => undefined,
  };
  const tokenizer = new Tokenizer({}, handler);
  // So that `<![CDATA[ … ]]>` is text.
  tokenizer.inForeignNode = true;
  tokenizer.write(markup, true);
}

/** Deeper than any office program or bookmaker nests. */
const deepest = 1000;

/** Reads an XML file element by element, up to its first fault. What was told before the fault stands. */
export function readXml(xml: string, handler: XmlHandler): XmlFault | undefined {
  const prolog = xml.slice(0, Math.max(0, xml.search(/<[A-Za-z_]/u)));
  if (prolog.includes("<!ENTITY")) return "entities";
  const walker = new XmlWalker(handler);
  try {
    readMarkup(xml, walker);
  } catch (error) {
    if (error instanceof XmlStop) return error.fault;
    throw error;
  }
  return walker.isWhole ? undefined : "broken";
}

class XmlStop extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault);
    this.fault = fault;
  }
}

interface OpenElement {
  readonly written: string;
  readonly element: XmlElement;
  /** The namespaces in force, by prefix. */
  readonly spaces: ReadonlyMap<string, string>;
}

class XmlWalker implements MarkupHandler {
  readonly #handler: XmlHandler;
  readonly #open: OpenElement[] = [];
  #hasRoot = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  /** Whether there was a root and all that was opened is closed. */
  get isWhole(): boolean {
    return this.#hasRoot && this.#open.length === 0;
  }

  open = ({ name: written, attributes, isClosed }: MarkupTag): void => {
    if (this.#open.length === 0 && this.#hasRoot) throw new XmlStop("broken");
    if (this.#open.length >= deepest) throw new XmlStop("too-deep");
    this.#hasRoot = true;
    const spaces = spacesWith(this.#open.at(-1)?.spaces ?? new Map(), attributes);
    const { prefix, name } = splitName(written);
    const plain = new Map([...attributes].map(([key, value]) => [splitName(key).name, value]));
    const element = { name, space: spaces.get(prefix) ?? "", attributes: plain };
    this.#handler.open(element);
    if (isClosed) this.#handler.close(element);
    else this.#open.push({ written, element, spaces });
  };

  close = (written: string): void => {
    const last = this.#open.pop();
    if (last?.written !== written) throw new XmlStop("broken");
    this.#handler.close(last.element);
  };

  text = (words: string): void => {
    if (this.#open.length > 0) this.#handler.text(words);
  };
}

function spacesWith(
  outer: ReadonlyMap<string, string>,
  attributes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = [...attributes].filter(([key]) => key === "xmlns" || key.startsWith("xmlns:"));
  if (own.length === 0) return outer;
  return new Map([...outer, ...own.map(([key, value]) => [key.slice(6), value] as const)]);
}

function splitName(written: string): { readonly prefix: string; readonly name: string } {
  const colon = written.indexOf(":");
  return { prefix: written.slice(0, Math.max(0, colon)), name: written.slice(colon + 1) };
}
