import { chunksOf } from "./chunks.js";
import { knownWords } from "./knownWords.js";
import type { Token } from "./sentence.js";
import type { Span } from "./span.js";

// "1,240.5", "4:37", "2024-12-02"; "Iran-backed", "al-Sham", "O’Neill", "U.S."; "18th"; one mark at a time.
const TOKEN =
  /\p{Nd}+(?:[.,:/-]\p{Nd}+)*|(?:\p{L}\.){2,8}|[\p{L}\p{M}](?:[\p{L}\p{M}\p{Nd}]|['’ʼ\-‑](?=[\p{L}\p{M}\p{Nd}]))*|[^\s\p{L}\p{M}\p{Nd}]/gu;

/** The words, numbers and marks of `plain` inside `span`, in order. White space is left out. */
export function tokenize(plain: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const { start: from, text: chunk } of chunksOf(plain, span)) {
    for (const { start, end, text, lower, kind } of tokensIn(chunk))
      tokens.push({ start: from + start, end: from + end, text, lower, kind });
  }
  return tokens;
}

/** The tokens of a chunk, with offsets from its start. */
const tokensIn = knownWords((chunk): readonly Token[] =>
  Array.from(chunk.matchAll(TOKEN), ({ 0: written, index: start }) => {
    const { text, lower, kind } = wordOf(written);
    return { start, end: start + text.length, text, lower, kind };
  }),
);

const wordOf = knownWords((text) => {
  const kind = kindOf(text);
  return { text, kind, lower: kind === "number" ? text : lowerOf(text) };
});

/** What the first letter, digit or mark of a token tells. */
function kindOf(text: string): Token["kind"] {
  if (/^[\p{L}\p{M}]/u.test(text)) return "word";
  return /^\p{Nd}/u.test(text) ? "number" : "mark";
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (!/['’ʼ‑]/u.test(lower)) return lower;
  return lower
    .replace(/[’ʼ]/gu, "'")
    .replace(/‑/gu, "-")
    .replace(/'s$/u, "")
    .replace(/(?<=s)'$/u, "");
}
