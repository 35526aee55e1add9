import { chunksOf } from "../../text/chunks.js";
import { knownWords } from "../../text/knownWords.js";
import type { Span } from "../../text/span.js";
import { englishNumbers, type NumberStyle } from "./numberStyle.js";

/**
 * A run of letters, a run of digits or a single mark. Finer than a token: `6.2-magnitude` is three lexemes, so that
 * `6.2-magnitude` and `magnitude of 6.2` meet. Offsets point into `plain`.
 */
export interface Lexeme extends Span {
  /** As written; a number as an English text would write it: `0.85` for `.85`, `24,500` for `24 500` where the text groups so. */
  readonly text: string;
  /** Lower case, without a possessive ending. */
  readonly lower: string;
  readonly kind: "mark" | "number" | "word";
  /** Whether it stands right behind the lexeme before, without white space. */
  readonly glued: boolean;
}

// ".85" right behind a space or a sign; a run of digits with single separators inside ("1,240.5", "4:37", "18 400" with a space that does not break), a word with inner apostrophes ("o’clock"),
// an abbreviation with inner dots ("a.m", "U.S"), any other mark. A digit run holds no letters: "1.2bn" is two lexemes.
const lexemePattern =
  /(?<=^|[\s(<>=~≤≥$€£–—-])\.\d{1,6}(?!\d|\.\d)|\d+(?:[.,:]\d+|[\u00a0\u2009\u202f]\d{3}(?!\d))*|\p{L}(?:[.’']?[\p{L}\p{M}])*|[^\s\p{L}\d]/gu;
const possessivePattern = /[’']s$|[’']$/u;

// As above, with a plain space between groups of three digits.
const spacedPattern = new RegExp(
  `(?<![\\d.,])[1-9]\\d{0,2}(?: \\d{3}){1,4}(?:[.,]\\d{1,6})?(?!\\d|[:-]\\d)|${lexemePattern.source}`,
  "gu",
);

/** The number as an English text would write it. */
function inEnglish(written: string, { hasDecimalComma }: NumberStyle): string {
  if (written.startsWith(".")) return `0${written}`;
  const text = written.replace(/ /gu, ",");
  if (!hasDecimalComma || text.includes(":")) return text;
  return text.replace(/[.,]/gu, (mark) => (mark === "." ? "," : "."));
}

/** What was asked for last, and what it came to. */
interface LastRead extends Span {
  readonly plain: string;
  readonly style: string;
  readonly lexemes: readonly Lexeme[];
}

let last: LastRead = { plain: "", start: 0, end: 0, style: "", lexemes: [] };

/** The lexemes of the part of `plain` that `span` covers, in order. Linear in its length. */
export function findLexemes(
  plain: string,
  span: Span,
  numbers: NumberStyle = englishNumbers,
): readonly Lexeme[] {
  // Dates and figures are looked for in the same sentence, one after the other.
  const { start, end } = span;
  const style = `${String(numbers.groupsBySpace)} ${String(numbers.hasDecimalComma)}`;
  const isLast = last.start === start && last.end === end && last.style === style;
  if (!isLast || last.plain !== plain)
    last = { plain, start, end, style, lexemes: readLexemes(plain, span, numbers) };
  return last.lexemes;
}

function readLexemes(plain: string, span: Span, numbers: NumberStyle): readonly Lexeme[] {
  // Where spaces group digits, a number may run over several chunks.
  const chunks = numbers.groupsBySpace
    ? [{ start: span.start, text: plain.slice(span.start, span.end) }]
    : chunksOf(plain, span);
  const readChunk = numbers.groupsBySpace
    ? (text: string): readonly Lexeme[] => lexemesIn(text, spacedPattern, numbers)
    : numbers.hasDecimalComma
      ? lexemesWithComma
      : englishLexemes;
  const lexemes: Lexeme[] = [];
  for (const { start: from, text: chunk } of chunks) {
    for (const { start, end, text, lower, kind, glued } of readChunk(chunk))
      lexemes.push({ start: from + start, end: from + end, text, lower, kind, glued });
  }
  return lexemes;
}

const englishLexemes = knownWords((chunk) => lexemesIn(chunk, lexemePattern, englishNumbers));
const lexemesWithComma = knownWords((chunk) =>
  lexemesIn(chunk, lexemePattern, { groupsBySpace: false, hasDecimalComma: true }),
);

/** The lexemes of a piece of text before which nothing is glued to it, with offsets from its start. */
function lexemesIn(text: string, pattern: RegExp, numbers: NumberStyle): readonly Lexeme[] {
  let previousEnd = -1;
  return Array.from(text.matchAll(pattern), ({ 0: written, index: start }) => {
    const word = wordOf(written);
    const { kind } = word;
    const asRead = kind === "number" ? inEnglish(written, numbers) : word.text;
    const lower = kind === "number" ? asRead : word.lower;
    const glued = start === previousEnd;
    previousEnd = start + written.length;
    return { start, end: previousEnd, text: asRead, lower, kind, glued };
  });
}

const wordOf = knownWords((text) => {
  const kind = kindOf(text);
  return { text, kind, lower: kind === "word" ? lowerOf(text) : text };
});

/** What the first letter, digit or mark of a lexeme tells. */
function kindOf(written: string): Lexeme["kind"] {
  if (/^\p{L}/u.test(written)) return "word";
  return /^\.?\d/u.test(written) ? "number" : "mark";
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return /[’']/u.test(lower) ? lower.replace(possessivePattern, "") : lower;
}

/** Whether the lexeme at `at` is one of the marks that join words: `-`, `‑`, `–`, `—`, `−`. */
export function isDash(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^[-‐‑‒–—−]$/u.test(lexeme.text);
}

/** Whether there is a hyphen at `at` that is glued on both sides, as in `two-thirds`. */
export function isHyphen(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    isDash(lexemes[at]) && lexemes[at]?.glued === true && lexemes[at + 1]?.glued === true && at > 0
  );
}

/** Whether the lower-case words at `at` and after are exactly `words`. */
export function hasWords(
  lexemes: readonly Lexeme[],
  at: number,
  words: readonly string[],
): boolean {
  return words.every((word, offset) => lexemes[at + offset]?.lower === word);
}

/** Whether the word begins with a capital letter. */
export function isCapitalised(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^\p{Lu}/u.test(lexeme.text);
}
