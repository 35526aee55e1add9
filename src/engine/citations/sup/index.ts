import type { CitationStyle } from "../citation.js";
import { labelsIn } from "../numbers.js";

// "<sup>1</sup>", "<sup>[2, 3]</sup>", "<sup><a href="#s1">1</a></sup>"; "10<sup>2</sup>" and "km<sup>2</sup>" are no citations.
const MARK =
  /(?<!\d|\b[kcmd]?m|\bft|\bin|\byd)<sup>(?:<a [^>\n]{0,200}>)?\[?(?<labels>\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9})\]?(?:<\/a>)?<\/sup>/giu;

/** Raised numbers: `<sup>1</sup>`, and `<sup>1</sup> Title. Outlet, date.` in a list. */
export const sup: CitationStyle = {
  id: "sup",
  notes: "number",
  writesNotes: true,
  place: "after",
  gap: "",
  clash: /[\p{L}\p{N}]$/u,
  findMarks: (raw) =>
    [...raw.matchAll(MARK)].map(({ 0: words, index, groups }) => ({
      start: index,
      end: index + words.length,
      style: "sup",
      labels: labelsIn(groups?.["labels"] ?? ""),
    })),
  writeMark: ({ label }) => `<sup>${label}</sup>`,
  writeHead: (label) => `<sup>${label}</sup>`,
};
