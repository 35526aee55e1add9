import { chunksOf } from "../../text/chunks.js";
import { perSpan } from "../../text/perSpan.js";
import { knownWords } from "../../text/knownWords.js";
import type { Span } from "../../text/span.js";
import { fold } from "./fold.js";
import { countryWord } from "./gazetteer.js";
import { arabicArticles, combiningForms, compoundEndings } from "./lists/particles.js";
import { abbreviations } from "./lists/titles.js";

/** A word or mark as the reading of names needs it: possessive endings and lower-case parts of compounds cut off. */
export interface Piece extends Span {
  readonly text: string;
  /** `text` folded. */
  readonly folded: string;
  readonly shape: Shape;
  /** Whether white space or the sentence's start stands before it. */
  readonly spaced: boolean;
  /** Whether a possessive ending was cut: `Assad’s`. */
  readonly possessive: boolean;
}

/** `name`: begins with a capital; `caps`: capitals only; `lower`; `digits`; `mark`. */
export type Shape = "caps" | "digits" | "lower" | "mark" | "name";

// "U.S.", "J.K.", "U.S.-backed"; "AT&T"; "Moody's", "al-Sham", "PB2-E627K"; "500", "3.5", "36-year-old"; any mark. Which
// it is shows in its first letters (`sortOf`): a group a kind would cost more than all else that is done with a piece.
const pieceForm =
  /(?:\p{Lu}\.){2,6}|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}.])|\p{Lu}{1,3}&\p{Lu}{1,3}(?:['’]s)?(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]{0,79}(?:[-‐‑'’ʼʻ‘][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,79}){0,8}|\p{N}(?:[\p{N}\p{L}.,:-]{0,40}[\p{N}\p{L}])?|\S/gu;

/** The pieces of `plain` within `span`, in order: what a text shows of its names is learned before they are found. */
export const piecesOf = perSpan((plain, span): readonly Piece[] => {
  const all: Piece[] = [];
  for (const { start: from, text } of chunksOf(plain, span)) {
    const end = from + text.length;
    // The full stop of "J." is a part of the name only before a capital, which stands in the next chunk.
    const isLed =
      INITIAL.test(text) && CAPITAL_NEXT.test(plain.slice(end, Math.min(span.end, end + 3)));
    const pieces = isLed ? piecesIn(`${text} ${ANY_CAPITAL}`).slice(0, -1) : ofChunk(text);
    for (const { text: word, folded, shape, start, spaced, possessive } of pieces) {
      const at = from + start;
      all.push({ text: word, folded, shape, start: at, end: at + word.length, spaced, possessive });
    }
  }
  return all;
});

const INITIAL = /\p{Lu}\.$/u;
const CAPITAL_NEXT = /^\s\p{Lu}/u;
const ANY_CAPITAL = "A";

const ofChunk = knownWords((chunk) => piecesIn(chunk));

/** The pieces of a text of which each word can be read by itself, with offsets from its start. */
function piecesIn(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(pieceForm)) {
    // The full stop of "Mr." or "J." was already taken with its word.
    if (match.index < end) continue;
    const start = match.index;
    const spaced = match.index === 0 || /\s/u.test(text.charAt(match.index - 1));
    end = match.index + match[0].length;
    const [written] = match;
    const look = lookOf(written);
    if (look.sort === "digits" || look.sort === "mark") {
      const { folded, sort: shape } = look;
      pieces.push(pieceAt(written, start, { spaced, possessive: false }, { folded, shape }));
    } else if (look.sort === "dotted") {
      pieces.push(pieceAt(written, start, { spaced, possessive: false }, look));
    } else if (text.charAt(end) === "." && takesStop(written, text, end)) {
      end += 1;
      pieces.push(pieceAt(`${written}.`, start, { spaced, possessive: false }));
    } else if (look.isPlain) {
      pieces.push(pieceAt(written, start, { spaced, possessive: false }, look));
    } else pieces.push(...cutWord(written, start, spaced));
  }
  return pieces;
}

/** Whether this piece can be a word of a name. */
export function isCapital(
  piece: Piece | undefined,
): piece is Piece & { readonly shape: "caps" | "name" } {
  return piece !== undefined && (piece.shape === "name" || piece.shape === "caps");
}

/** "J." before a capital, and abbreviated titles. */
function takesStop(word: string, text: string, stop: number): boolean {
  if (abbreviations.has(lookOf(word).folded)) return true;
  return /^\p{Lu}$/u.test(word) && /^\.\s?\p{Lu}/u.test(text.slice(stop, stop + 4));
}

function pieceAt(
  text: string,
  start: number,
  flags: { readonly spaced: boolean; readonly possessive: boolean },
  { folded, shape }: Pick<Piece, "folded" | "shape"> = lookOf(text),
): Piece {
  const { spaced, possessive } = flags;
  return { text, folded, shape, start, end: start + text.length, spaced, possessive };
}

/** What a piece looks like by itself. */
interface Look extends Pick<Piece, "folded" | "shape"> {
  readonly sort: "digits" | "dotted" | "mark" | "word";
  /** A word without apostrophe and hyphen: there is nothing to cut off. */
  readonly isPlain: boolean;
}

const lookOf = knownWords((written): Look => {
  const sort = sortOf(written);
  const isPlain = sort === "word" && !/['’ʼ‐‑-]/u.test(written);
  return { sort, folded: fold(written), shape: shapeOf(written), isPlain };
});

/** Which alternative of `pieceForm` a piece is. */
function sortOf(written: string): Look["sort"] {
  if (/^\p{Lu}\.\p{Lu}/u.test(written)) return "dotted";
  if (/^\p{L}/u.test(written)) return "word";
  return /^\p{N}/u.test(written) ? "digits" : "mark";
}

function shapeOf(word: string): Shape {
  if (/^\p{Ll}+$/u.test(word)) return "lower";
  const letters = word.replace(/\P{L}/gu, "");
  const capitals = letters.replace(/[^\p{Lu}\p{Lt}]/gu, "").length;
  if (capitals === 0) return "lower";
  return capitals === letters.length && letters.length > 1 ? "caps" : "name";
}

/** `Assad’s` gives `Assad`; `Iran-backed` gives `Iran`, `-`, `backed`; `anti-Assad` gives `anti`, `-`, `Assad`. */
function cutWord(written: string, start: number, spaced: boolean): readonly Piece[] {
  const possessive = /['’ʼ][sS]$/u.test(written) && written.length > 2;
  const word = possessive ? written.slice(0, -2) : written;
  const whole = pieceAt(word, start, { spaced, possessive });
  if (whole.shape === "lower" || !/[-‐‑]/u.test(word)) return [whole];
  const cuts = cutsOf(word);
  if (cuts.length === 0) return [whole];
  const pieces: Piece[] = [];
  let from = 0;
  for (const cut of [...cuts, word.length]) {
    const flags = { spaced: spaced && from === 0, possessive: possessive && cut === word.length };
    pieces.push(pieceAt(word.slice(from, cut), start + from, flags));
    if (cut < word.length) {
      pieces.push(pieceAt("-", start + cut, { spaced: false, possessive: false }, HYPHEN));
    }
    from = cut + 1;
  }
  return pieces;
}

const HYPHEN = { folded: "-", shape: "mark" } as const;

/** The hyphens at which a word with capitals is cut, as offsets. */
function cutsOf(word: string): readonly number[] {
  const hyphens = [...word.matchAll(/[-‐‑]/gu)].map((match) => match.index);
  const parts = word.split(/[-‐‑]/u);
  const capital = parts.map((part) => /\p{Lu}|\p{Lt}/u.test(part) || /^\p{N}/u.test(part));
  const first = capital.indexOf(true);
  const last = capital.lastIndexOf(true);
  const cuts: number[] = [];
  hyphens.forEach((offset, i) => {
    const before = fold(parts[i] ?? "");
    // "anti-Assad", "Franco-German", but "al-Sham" and "Abu al-Sham".
    if (i + 1 === first && !arabicArticles.has(before)) cuts.push(offset);
    else if (capital[i] === true && i < last && combiningForms.has(before)) cuts.push(offset);
    // "Iran-backed", but "Stratford-upon-Avon".
    else if (i === last && capital[i + 1] === false && !isGivenName(parts[i], parts[i + 1]))
      cuts.push(offset);
    // "Iran-Iraq", "Russian-Turkish": two countries are two names.
    else if (capital[i] === true && capital[i + 1] === true && areCountries(before, parts[i + 1]))
      cuts.push(offset);
  });
  return cuts;
}

/** "Ji-hoon", "Wen-li", but not "Iran-led", "US-run". */
function isGivenName(first = "", second = ""): boolean {
  return (
    /^\p{Lu}\p{Ll}{1,5}$/u.test(first) &&
    /^\p{Ll}{1,5}$/u.test(second) &&
    countryWord([fold(first)]) === undefined &&
    !compoundEndings.has(second) &&
    !/(?:ed|ing)$/u.test(second)
  );
}

function areCountries(a: string, b: string | undefined): boolean {
  return b !== undefined && countryWord([a]) !== undefined && countryWord([fold(b)]) !== undefined;
}
