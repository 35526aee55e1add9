import type { SourceProblem } from "../engine/index.js";

/** Longer texts are not read; no article is. In UTF-16 code units. */
export const maxTextLength = 10_000_000;

/** What stops `raw` from being read at all, with advice; undefined for a readable text. */
export function findTextProblem(path: string, raw: string): SourceProblem | undefined {
  if (raw.length > maxTextLength) {
    return problem(
      "too-large",
      `${path} is longer than 10 MB; split it or keep only the text that counts.`,
    );
  }
  if (looksBinary(raw)) {
    return problem("not-text", `${path} is no text file; save it as .txt, .md or .html.`);
  }
  if (!/\S/u.test(raw)) {
    return problem("empty", `${path} holds no text; fill it or delete it.`);
  }
  return undefined;
}

/** A problem as data. */
export function problem(code: SourceProblem["code"], message: string): SourceProblem {
  return { code, message };
}

// A NUL never stands in a text. Other control characters and U+FFFD do by accident, so it takes more than 2% of them.
function looksBinary(raw: string): boolean {
  if (raw.includes("\0")) return true;
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  const strange = raw.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/gu)?.length ?? 0;
  return strange > 2 && strange > raw.length * 0.02;
}
