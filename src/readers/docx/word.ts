import type { XmlElement } from "../xml.js";

const wordSpaces: ReadonlySet<string> = new Set([
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
]);

const mathSpaces: ReadonlySet<string> = new Set([
  "http://purl.oclc.org/ooxml/officeDocument/math",
  "http://schemas.openxmlformats.org/officeDocument/2006/math",
]);

/** Whether an element is of the word processor's own language: `w:p`, `w:t`. */
export function isWord({ space }: XmlElement): boolean {
  return wordSpaces.has(space);
}

/** Whether an element belongs to a formula. */
export function isMath({ space }: XmlElement): boolean {
  return mathSpaces.has(space);
}

/** Whether an element chooses between ways to show the same thing. */
export function isChoice({ space }: XmlElement): boolean {
  return space === "http://schemas.openxmlformats.org/markup-compatibility/2006";
}

/** Whether a property is switched on: `<w:vanish/>`, not `<w:vanish w:val="0"/>`. */
export function isOn({ attributes }: XmlElement): boolean {
  return !/^(?:0|false|off)$/u.test(attributes.get("val") ?? "");
}
