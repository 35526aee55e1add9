import type { Piece } from "./pieces.js";

/** Whether the place of this piece forces a capital: first in the sentence, after a colon, inside opening marks. */
export function isInitial(pieces: readonly Piece[], at: number): boolean {
  let i = at - 1;
  if (closesSentence(pieces, i)) return pieces[at]?.spaced ?? false;
  // A list marker, an opening bracket or quote at the very start is no word.
  while (
    i >= 0 &&
    pieces[i]?.shape === "mark" &&
    /^[([{*•\-–—#>_“"'‘«]$/u.test(pieces[i]?.text ?? "")
  ) {
    if (/^[“"‘'«]$/u.test(pieces[i]?.text ?? "") && opensQuote(pieces, i)) return true;
    i -= 1;
  }
  if (i < 0) return true;
  const before = pieces[i];
  if (before === undefined) return true;
  if (i < at - 1) return false;
  if (before.shape === "digits") return i === 0 && at === 1;
  return (
    before.shape === "mark" && /^[:.?!…;|·•]$/u.test(before.text) && (pieces[at]?.spaced ?? false)
  );
}

/** `stop being 'cowards' Some fighters`: a single mark behind a word without a capital may end a sentence that has no stop. */
function closesSentence(pieces: readonly Piece[], at: number): boolean {
  const mark = pieces[at];
  return (
    mark?.shape === "mark" &&
    /^['’]$/u.test(mark.text) &&
    !mark.spaced &&
    pieces[at - 1]?.shape === "lower"
  );
}

/** Whether something may begin anew here: after an opening bracket or a dash. Weaker than `isInitial`. */
export function isFresh(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return (
    before?.shape === "mark" &&
    /^[([*—–-]$/u.test(before.text) &&
    (before.spaced || before.text === "—")
  );
}

/** Whether the capitals of this sentence say nothing: a heading in title case or of one word, `CAUSE`; text in capitals only. */
export function isTitleCase(pieces: readonly Piece[], isHeading: boolean): boolean {
  let [small, large, all] = [0, 0, 0];
  for (const { shape, folded } of pieces) {
    if (shape === "mark" || shape === "digits") continue;
    all += 1;
    if (shape !== "lower") large += 1;
    else if (!functionWords.has(folded)) small += 1;
  }
  if (isHeading && all === 1) return pieces.some(({ shape }) => shape === "caps");
  if (isHeading) return large > 1 && small <= Math.floor(large / 3);
  return large >= 4 && small === 0;
}

/** Whether nearly all letters are capitals. */
export function isAllCapitals(pieces: readonly Piece[]): boolean {
  const words = pieces.filter(
    ({ shape, text }) => shape !== "mark" && shape !== "digits" && text.length > 1,
  );
  const isShown = words.length > 2 || words.some(({ text }) => text.length > 5);
  return words.length > 1 && isShown && words.every(({ shape }) => shape === "caps");
}

function opensQuote(pieces: readonly Piece[], at: number): boolean {
  const quote = pieces[at];
  const next = pieces[at + 1];
  return quote !== undefined && next !== undefined && !next.spaced && (quote.spaced || at === 0);
}

const functionWords: ReadonlySet<string> = new Set(
  "a al an and as at by de der for from in into la nor of off on or over per so than the to up v van via von vs with yet".split(
    " ",
  ),
);
