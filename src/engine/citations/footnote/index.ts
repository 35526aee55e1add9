import type { CitationStyle } from "../citation.js";

// "[^harbour-post]" that is no note's head and no set of letters in a pattern.
const MARK = /\[\^(?<label>[\p{L}\p{N}][\p{L}\p{N}_.:/-]{0,59})\](?!:[ \t])/gu;

/** Markdown footnotes: `[^newsweek]` behind the sentence, `[^newsweek]: Title. Outlet, date.` where the notes are. */
export const footnote: CitationStyle = {
  id: "footnote",
  notes: "footnote",
  writesNotes: true,
  place: "after",
  gap: "",
  findMarks: (raw) =>
    [...raw.matchAll(MARK)].map(({ 0: words, index, groups }) => ({
      start: index,
      end: index + words.length,
      style: "footnote",
      labels: [groups?.["label"] ?? ""],
    })),
  writeMark: ({ label }) => `[^${label}]`,
  writeHead: (label) => `[^${label}]:`,
};
