import type { FileReader } from "../reader.js";
import { textBetween } from "./bytes.js";
import { hasEnd } from "./mendEnd.js";

/**
 * PDF: the text in reading order, columns one after the other, with its pages, table rows and footnotes. Page headers, page
 * footers and the dots of a table of contents are left out; what a scan shows cannot be read.
 */
export const pdf: FileReader = {
  name: "PDF",
  endings: [".pdf"],
  fits: isPdf,
  read: async (file) => (await import("./readPdf.js")).readPdf(file),
};

// The mark may stand some way in, behind what a mail or a web server put there; then the end must show it too, since an
// article may speak of "%PDF-".
function isPdf(bytes: Uint8Array): boolean {
  const at = textBetween(bytes, 0, 1024).indexOf("%PDF-");
  if (at < 0) return false;
  const before = textBetween(bytes, 0, at);
  return /^(?:ï»¿)?\s*$/u.test(before) || hasEnd(bytes);
}
