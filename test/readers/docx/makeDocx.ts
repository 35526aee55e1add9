import type { Source } from "../../../src/engine/index.js";
import { readSourceFile } from "../../../src/readers/index.js";
import { makeZip, type ZipFiles } from "../zip/makeZip.js";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const root = `xmlns:w="${word}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"
  xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
  xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;

/** What a document is made of: the XML inside `<w:body>`, and parts beside it. */
export interface DocxParts {
  readonly body: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly properties?: string;
  readonly others?: ZipFiles;
}

/** A Word document. */
export function makeDocx({ body, footnotes, endnotes, properties, others }: DocxParts): Uint8Array {
  return makeZip({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "word/document.xml": documentXml(body),
    "word/styles.xml": stylesXml,
    ...(footnotes === undefined ? {} : { "word/footnotes.xml": part("footnotes", footnotes) }),
    ...(endnotes === undefined ? {} : { "word/endnotes.xml": part("endnotes", endnotes) }),
    ...(properties === undefined ? {} : { "docProps/core.xml": coreXml(properties) }),
    ...others,
  });
}

/** A document of these parts, or of this body, as a source. */
export function sourceOf(parts: DocxParts | string): Promise<Source> {
  const bytes = makeDocx(typeof parts === "string" ? { body: parts } : parts);
  return readSourceFile({ path: "a.docx", id: "a", bytes });
}

/** `word/document.xml` around a body. */
export function documentXml(body: string): string {
  return part("document", `<w:body>${body}</w:body>`);
}

/** A paragraph of a style with runs or plain words in it. */
export function paragraph(inside: string, style = ""): string {
  const runs = inside.startsWith("<") ? inside : run(inside);
  const properties = style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${runs}</w:p>`;
}

/** A run of text. */
export function run(words: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A table with one paragraph a cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (words: string): string => `<w:tc>${paragraph(words)}</w:tc>`;
  const lines = rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`);
  return `<w:tbl><w:tblPr/>${lines.join("")}</w:tbl>`;
}

function part(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${root}>${inside}</w:${name}>`;
}

function coreXml(inside: string): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${inside}</cp:coreProperties>`;
}

const stylesXml = part(
  "styles",
  `<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="House"><w:name w:val="House heading"/><w:basedOn w:val="berschrift2"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="Ours"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Bullets"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>
  <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="character" w:styleId="Aside"><w:name w:val="Aside"/><w:rPr><w:vanish/></w:rPr></w:style>`,
);
