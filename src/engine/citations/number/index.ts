import type { CitationStyle } from "../citation.js";
import { labelsIn } from "../numbers.js";

// "[3]", "[1, 4]", "[2-5]", "[3, p. 12]"; a link or a note's head in Markdown goes on behind the bracket.
const MARK = /\[(?<labels>\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9})(?:, p\. [^\]\n]{1,20})?\](?![(:])/gu;

/** Numbers in brackets: `[1]`, and `[1] Title. Outlet, date.` in a list. */
export const number: CitationStyle = {
  id: "number",
  notes: "number",
  writesNotes: true,
  place: "before",
  gap: " ",
  findMarks: (raw) =>
    [...raw.matchAll(MARK)].map(({ 0: words, index, groups }) => ({
      start: index,
      end: index + words.length,
      style: "number",
      labels: labelsIn(groups?.["labels"] ?? ""),
    })),
  writeMark: ({ label }) => `[${label}]`,
  writeHead: (label) => `[${label}]`,
};
