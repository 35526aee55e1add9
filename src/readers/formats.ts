import type { DraftMarkup } from "../engine/index.js";
import { csv } from "./csv/index.js";
import { docx } from "./docx/index.js";
import { epub } from "./epub/index.js";
import { eml } from "./eml/index.js";
import { html } from "./html/index.js";
import { latex } from "./latex/index.js";
import { markdown } from "./markdown/index.js";
import { pdf } from "./pdf/index.js";
import type { FileReader, TextReader } from "./reader.js";
import { rtf } from "./rtf/index.js";
import { looksLikeMarkdown, looksLikeMarkup, looksLikePage } from "./sniff.js";
import { text } from "./text/index.js";
import { oldOffice, otherZip } from "./zip/otherFiles.js";

/** The formats that are text. The first whose ending fits is taken; plain text reads whatever is left. */
export const textReaders: readonly TextReader[] = [markdown, html, csv, latex, text];

/** A format that drafts are written in. */
export interface DraftFormat {
  readonly id: string;
  /** The ids that editors give the languages of such documents. */
  readonly languages: readonly string[];
  readonly reader: TextReader;
  /** What words that a fix puts in must be freed of, where the format has marks of its own for them. */
  readonly markup?: DraftMarkup;
}

/** The formats that drafts are written in; another one is a line here. */
export const draftFormats: readonly DraftFormat[] = [
  { id: "markdown", languages: ["markdown"], reader: markdown },
  { id: "latex", languages: ["latex"], reader: latex, markup: "latex" },
  { id: "text", languages: ["plaintext"], reader: text },
];

/** The format of documents in a language, as editors name it; undefined for one that is not checked. */
export function draftFormatOf(languageId: string): DraftFormat | undefined {
  return draftFormats.find(({ languages }) => languages.includes(languageId));
}

/** The endings of files that may be drafts, with the dot. */
export const draftEndings: readonly string[] = draftFormats.flatMap(({ reader }) =>
  reader.endings.filter((ending) => ending !== ".log"),
);

/** The formats that are no text. The first that fits the bytes is taken, whatever the file is called. */
export const fileReaders: readonly FileReader[] = [pdf, docx, epub, eml, rtf, otherZip, oldOffice];

/** The file endings that are looked into, with the dot, in lower case: of formats that can be read or refused with advice. */
export const knownEndings: readonly string[] = [...textReaders, ...fileReaders].flatMap(
  (reader) => reader.endings,
);

/** The file endings that can be read, with the dot, in lower case. */
export const readableEndings: readonly string[] = [
  ...textReaders,
  ...fileReaders.filter(({ onlyRefuses }) => onlyRefuses !== true),
].flatMap((reader) => reader.endings);

/** Whether a file called so is text that an editor can show as it is. */
export function isTextPath(path: string): boolean {
  const lower = path.toLowerCase();
  return textReaders.some(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
}

/** The reader for a text: by its ending, and where that tells little or lies, by what stands in it. */
export function textReaderFor(path: string, raw = ""): TextReader {
  const lower = path.toLowerCase();
  const byEnding = textReaders.find(({ endings }) =>
    endings.some((ending) => lower.endsWith(ending)),
  );
  if (byEnding !== undefined && byEnding !== text) {
    return byEnding !== html && looksLikePage(raw) ? html : byEnding;
  }
  if (looksLikePage(raw) || looksLikeMarkup(raw)) return html;
  // ".txt" is an answer; ".text", ".log" and no ending at all are none.
  return !lower.endsWith(".txt") && looksLikeMarkdown(raw) ? markdown : text;
}
