import { dayOf } from "../metadata/day.js";
import type { Reading, Stated, TextReader } from "../reader.js";
import { LatexWalker } from "./walk.js";

/**
 * LaTeX, by its commands and braces; offsets are exact. A text that is half written is read as far as it goes: a brace
 * that stays open swallows nothing.
 */
export const latex: TextReader = {
  endings: [".tex", ".ltx"],
  read: (raw) => readLatex(raw),
};

function readLatex(raw: string): Reading {
  const body = bodyOf(raw);
  const walker = new LatexWalker(raw, body);
  const { plain, segments, passages, skips } = walker.read();
  const preamble = { start: 0, end: body.start, reason: "preamble" };
  const rest = { start: body.end, end: raw.length, reason: "behind the end of the document" };
  const around = [preamble, rest].filter(({ start, end }) => raw.slice(start, end).trim() !== "");
  return {
    plain,
    segments,
    passages,
    skips: [...around, ...skips].sort((a, b) => a.start - b.start),
    stated: statedIn(raw.slice(0, body.start)),
  };
}

/** What stands between `\begin{document}` and `\end{document}`; a part of a larger document has neither. */
function bodyOf(raw: string): { readonly start: number; readonly end: number } {
  const begin = raw.indexOf(BEGIN);
  const start = begin === -1 ? 0 : begin + BEGIN.length;
  const end = raw.indexOf(END, start);
  return { start, end: end === -1 ? raw.length : end };
}

const BEGIN = "\\begin{document}";
const END = "\\end{document}";

// "% stet: false" is for LaTeX what the front matter is for Markdown.
const OFF = /^%[ \t]{0,9}stet[ \t]{0,9}:[ \t]{0,9}false[ \t]{0,9}\r?$/mu;

function statedIn(preamble: string): Stated {
  const written = /\\date\{(?<day>[^{}\n]{4,40})\}/u.exec(preamble)?.groups?.["day"];
  const published = written === undefined ? undefined : dayOf(written);
  return {
    ...(published === undefined ? {} : { published }),
    ...(OFF.test(preamble.slice(0, HEAD)) ? { off: true as const } : {}),
  };
}

const HEAD = 2000;
