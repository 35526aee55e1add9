import type { Token } from "./sentence.js";
import type { Span } from "./span.js";

// "1,240.5", "4:37", "2024-12-02"; "Iran-backed", "al-Sham", "O’Neill", "U.S."; "18th"; one mark at a time.
const TOKEN =
  /(?<number>\p{Nd}+(?:[.,:/-]\p{Nd}+)*)|(?<word>(?:\p{L}\.){2,8}|[\p{L}\p{M}](?:[\p{L}\p{M}\p{Nd}]|['’ʼ\-‑](?=[\p{L}\p{M}\p{Nd}]))*)|[^\s\p{L}\p{M}\p{Nd}]/gu;

/** The words, numbers and marks of `plain` inside `span`, in order. White space is left out. */
export function tokenize(plain: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (const match of plain.slice(span.start, span.end).matchAll(TOKEN)) {
    const text = match[0];
    const start = span.start + match.index;
    const kind =
      match.groups?.["word"] !== undefined
        ? "word"
        : match.groups?.["number"] !== undefined
          ? "number"
          : "mark";
    tokens.push({ start, end: start + text.length, text, lower: lowerOf(text), kind });
  }
  return tokens;
}

function lowerOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/‑/gu, "-")
    .replace(/'s$/u, "")
    .replace(/(?<=s)'$/u, "");
}
