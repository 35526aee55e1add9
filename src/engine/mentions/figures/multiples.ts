import { exactly, type FigureForm, type Reading } from "./figureForm.js";
import { isCapitalised, isHyphen, type Lexeme } from "./lexemes.js";
import { readNumeral, startsNumeral } from "./readNumeral.js";
import { isPartOfIdentifier } from "./identifiers.js";

const multipleWords: ReadonlyMap<string, number> = new Map([
  ["doubled", 2],
  ["doubles", 2],
  ["doubling", 2],
  ["halved", 0.5],
  ["halving", 0.5],
  ["quadrupled", 4],
  ["quadrupling", 4],
  ["thrice", 3],
  ["trebled", 3],
  ["trebling", 3],
  ["tripled", 3],
  ["tripling", 3],
  ["twice", 2],
  ["twofold", 2],
  ["threefold", 3],
  ["fourfold", 4],
  ["fivefold", 5],
  ["quintupled", 5],
  ["quintupling", 5],
  ["sextupled", 6],
  ["sixfold", 6],
  ["sevenfold", 7],
  ["eightfold", 8],
  ["ninefold", 9],
  ["tenfold", 10],
  ["twentyfold", 20],
]);

/** `doubled`, `twice`, `three times`, `1.5 times`, `two and a half times`, `threefold`, `ten-fold`, `3x`. */
export const multiples: FigureForm = {
  id: "multiples",
  begins: (lexeme) => multipleWords.has(lexeme.lower) || startsNumeral(lexeme),
  read(lexemes, at) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || lexeme.kind === "mark") return undefined;
    const word = multipleWords.get(lexeme.lower);
    // "250 mg twice daily" says how often.
    const isOften = /^(?:a|an|daily|every|monthly|per|weekly|yearly)$/u.test(
      lexemes[at + 1]?.lower ?? "",
    );
    if (word !== undefined && isOften && /^(?:thrice|twice)$/u.test(lexeme.lower)) return undefined;
    if (lexeme.lower === "doubles" && isContest(lexemes, at)) return undefined;
    if (word !== undefined) return multiple(at, at + 1, { value: word, step: 1, style: "words" });
    const numeral = readNumeral(lexemes, at);
    if (numeral === undefined || isPartOfIdentifier(lexemes, at)) return undefined;
    const endAt = isHyphen(lexemes, numeral.end) ? numeral.end + 1 : numeral.end;
    const next = lexemes[endAt];
    if (next === undefined) return undefined;
    // "4 Times Square".
    if (next.text === "Times" && isCapitalised(lexemes[endAt + 1])) return undefined;
    if (next.lower === "times" || next.lower === "fold") return multiple(at, endAt + 1, numeral);
    // "A three-time champion"; a "one-time rival" was one once.
    if (next.lower === "time" && endAt > numeral.end && numeral.value > 1)
      return multiple(at, endAt + 1, numeral);
    return /^[x×]$/u.test(next.text) && next.glued && lexemes[endAt + 1]?.glued !== true
      ? multiple(at, endAt + 1, numeral)
      : undefined;
  },
};

/** `The men's doubles`, `a doubles match`: two against two. */
function isContest(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const isNoun = /^(?:a|and|her|his|in|junior|mixed|of|open|the|their)$/u.test(before?.lower ?? "");
  if (isNoun || /[’']s?$/u.test(before?.text ?? "")) return true;
  return /^(?:champion|champions|draw|event|final|finals|match|matches|pair|partner|player|players|team|title|titles|tournament)$/u.test(
    lexemes[at + 1]?.lower ?? "",
  );
}

function multiple(
  start: number,
  end: number,
  { value, step, style }: Pick<Reading, "step" | "style"> & { readonly value: number },
): Reading {
  const unit = { dimension: "multiple", name: "times", toBase: 1 } as const;
  return exactly({ start, end, value, step, unit, style });
}
