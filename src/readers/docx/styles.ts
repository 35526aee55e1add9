import { readXml, type XmlElement } from "../xml.js";
import { isOn, isWord } from "./word.js";

/** What a paragraph or character style means for reading. */
export interface Style {
  /** As Word calls it in every language: `heading 1`. Lower case. */
  readonly name: string;
  /** 0 for the highest heading; undefined for text. */
  readonly outline?: number;
  readonly isList: boolean;
  readonly isHidden: boolean;
}

/** The styles of a document by their ids. */
export type Styles = ReadonlyMap<string, Style>;

interface OwnStyle {
  name: string;
  parent?: string;
  outline?: number;
  isList?: boolean;
  isHidden?: boolean;
}

/** Reads `word/styles.xml`. What is broken in it costs headings and lists, never words. */
export function readStyles(xml: string): Styles {
  const own = new Map<string, OwnStyle>();
  let current: OwnStyle | undefined;
  readXml(xml, {
    open: (element) => {
      if (!isWord(element)) return;
      if (element.name === "style") {
        current = { name: "" };
        own.set(element.attributes.get("styleid") ?? "", current);
      } else if (current !== undefined) note(current, element);
    },
    close: (element) => {
      if (isWord(element) && element.name === "style") current = undefined;
    },
    text: () => undefined,
  });
  return new Map([...own].map(([id, style]) => [id, inherit(style, own)]));
}

function note(style: OwnStyle, element: XmlElement): void {
  const value = element.attributes.get("val") ?? "";
  if (element.name === "name") style.name = value.toLowerCase();
  else if (element.name === "basedon") style.parent = value;
  else if (element.name === "outlinelvl") style.outline = Number(value);
  else if (element.name === "numid") style.isList = value !== "0";
  else if (element.name === "vanish") style.isHidden = isOn(element);
}

// No style is based on more than a handful of others; a circle ends here too.
const longestLine = 12;

function inherit(style: OwnStyle, all: ReadonlyMap<string, OwnStyle>): Style {
  let { outline, isList, isHidden } = style;
  let parent = all.get(style.parent ?? "");
  for (let step = 0; parent !== undefined && step < longestLine; step += 1) {
    outline ??= parent.outline;
    isList ??= parent.isList;
    isHidden ??= parent.isHidden;
    parent = all.get(parent.parent ?? "");
  }
  const level = outlineOf(style.name) ?? outline;
  return {
    name: style.name,
    isList: isList ?? false,
    isHidden: isHidden ?? false,
    ...(level === undefined || !(level >= 0 && level < 9) ? {} : { outline: level }),
  };
}

// "heading 2", "title"
function outlineOf(name: string): number | undefined {
  if (name === "title") return 0;
  const level = /^heading (?<level>[1-9])$/u.exec(name)?.groups?.["level"];
  return level === undefined ? undefined : Number(level) - 1;
}
