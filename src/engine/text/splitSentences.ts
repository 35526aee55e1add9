import type { Block } from "./readText.js";
import type { Sentence } from "./sentence.js";
import type { Span } from "./span.js";
import { tokenize } from "./tokenize.js";

/**
 * The sentences of all blocks, in order. They tile a block but for the white space between them, and never cross
 * its edge. A heading or a table row is one sentence.
 */
export function splitSentences(plain: string, blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap((block) =>
    sentenceSpansOf(plain, block).map((span) => ({ span, block, tokens: tokenize(plain, span) })),
  );
}

// `He left.”  The` or `She asked? “Why`: an end mark, closing marks, white space (or a line's end).
const CANDIDATE = /[.!?…]{1,6}[)\]"'”’»]{0,3}(?=\s)|\n\s*\n/gu;

/** Where the sentences of one block stand in `plain`. */
export function sentenceSpansOf(plain: string, block: Block): readonly Span[] {
  const text = plain.slice(block.span.start, block.span.end);
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = start + piece.trimEnd().length;
    if (to > from) spans.push({ start: block.span.start + from, end: block.span.start + to });
    start = end;
  };
  if (block.kind !== "heading" && block.kind !== "row") {
    for (const match of text.matchAll(CANDIDATE)) {
      const end = match.index + match[0].length;
      if (match[0].startsWith("\n") || endsSentence(text, match.index, end)) push(end);
    }
  }
  push(text.length);
  return spans;
}

/** Words after which a full stop never ends a sentence: a name or a number follows. */
const TITLES = new Set(
  "adm capt col cmdr dr fr gen gov hon lt maj mr mrs ms mt mx no nos pres prof rep rev sen sgt st v vs".split(
    " ",
  ),
);
/** Words after which it ends one only before a capital that begins no name: `Inc. said`, `in Jan. The`. */
const ABBREVIATIONS = new Set(
  "a.m apr approx aug bros ca cf co corp dec dept e.g ed est etc feb fig i.e inc jan jr jul jun ltd mar nov oct p.m pct ph.d sep sept sr u.k u.n u.s vol".split(
    " ",
  ),
);
/** Words that are cut short before a number: `p. 12`, `c. 1490`, `b. 1882`. */
const NUMBERED = new Set("art b c cf ch d fig p para pp sect vol".split(" "));
const MONTHS = new Set("jan feb mar apr jun jul aug sep sept oct nov dec".split(" "));
/** Capitalised words that begin a sentence far more often than they go on a name. */
const STARTERS = new Set(
  "a after all an and as at before both but by during each even every few for from he her his however if in it its last many more most no not of on one our she since so some still that the their then there these they this those though through to two under until we when where while who with you".split(
    " ",
  ),
);

function endsSentence(text: string, markStart: number, end: number): boolean {
  const after = text.slice(end, end + 60);
  const next = /\S+/u.exec(after)?.[0] ?? "";
  const opener = next.replace(/^["'“‘«([—–-]+/u, "");
  const mark = text.slice(markStart, end);
  if (opener === "") return next !== "" || after.trim() === "" ? true : false;
  const startsLower = /^\p{Ll}/u.test(opener);
  if (mark.startsWith("…") || mark.startsWith("...")) return !startsLower;
  if (!mark.startsWith(".")) return !startsLower; // “Why?” she asked goes on.
  if (startsLower) return false;
  const before = /(?<word>[\p{L}.]{1,14})$/u.exec(
    text.slice(Math.max(0, markStart - 14), markStart),
  );
  const written = before?.groups?.["word"] ?? "";
  const word = written.toLowerCase();
  if (word === "" || mark.length > 1) return true;
  if (word === "no" || word === "nos") return !/^\p{Nd}/u.test(opener);
  // "Hale v. Marsh", but "Charles V. The".
  const isCutShort = word.length > 1 || written === word;
  if (isCutShort && TITLES.has(word)) return false;
  if (isCutShort && NUMBERED.has(word) && /^\p{Nd}/u.test(opener)) return false;
  const nextWord = /^[\p{L}']+/u.exec(opener)?.[0].toLowerCase() ?? "";
  if (MONTHS.has(word) && /^\p{Nd}/u.test(opener)) return false;
  if (ABBREVIATIONS.has(word)) return STARTERS.has(nextWord) || /^["“]/u.test(next);
  // "J. D. Vance": a single capital before the stop is an initial unless a starter follows.
  if (/(?:^|[\s.(])\p{Lu}$/u.test(text.slice(Math.max(0, markStart - 2), markStart))) {
    return STARTERS.has(nextWord);
  }
  return true;
}
