import type { CitationStyle } from "../citation.js";

// "~\cite{smith}", "\parencite[p.~12]{smith,jones}".
const MARK =
  /~?\\(?:auto|foot|no|paren|text|super)?cite(?:p|t|alp|author|year)?\*?(?:\[[^\]\n]{0,80}\]){0,2}\{(?<keys>[^{}\n]{1,300})\}/gu;

/** LaTeX: `\cite{newsweek2024}`, `\cite[p.~12]{newsweek2024}`. The facts stand in a bibliography. */
export const latex: CitationStyle = {
  id: "latex",
  notes: "key",
  writesNotes: false,
  place: "before",
  gap: "~",
  findMarks: (raw) =>
    [...raw.matchAll(MARK)].map(({ 0: words, index, groups }) => ({
      start: index,
      end: index + words.length,
      style: "latex",
      labels: (groups?.["keys"] ?? "").split(",").map((key) => key.trim()),
    })),
  writeMark: ({ label, page }) =>
    page === undefined ? `\\cite{${label}}` : `\\cite[p.~${page}]{${label}}`,
  writeHead: (label) => `\\bibitem{${label}}`,
  join: (mark, { label, page }) =>
    mark.includes("[") || page !== undefined ? undefined : `${mark.slice(0, -1)},${label}}`,
};
