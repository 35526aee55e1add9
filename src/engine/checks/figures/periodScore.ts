import type { RowCell } from "../../evidence/cells.js";
import type { IndexedSource, Passage } from "../../evidence/sourceSet.js";
import { keysIn } from "../../evidence/words/keysIn.js";
import type { FigureMention } from "../../mentions/figures/figure.js";
import { contains } from "../../text/span.js";
import { sourceName } from "../../report/sourceName.js";
import type { Claim, Judgement } from "../check.js";

/** `31 - 22`, `103–104`: two numbers told as one score; `4 - 10 FG`, `32-18` in brackets and `24 - 2 run` are none. */
const PAIR =
  /(?<![\d(.-] ?)(?<one>\d{1,3}) ?[-–] ?(?<other>\d{1,3})(?! ?(?:[-–)%]|3P|FG|FT|from|of|percent|point|run|shooting)|\d)/giu;
const WON =
  /\b(?:beat|beating|beats|defeated|defeating|defeats|downed|downs|edged|edges|over|past|topped|tops)\b/iu;
/** Reach of the words that say of which period a score is. */
const REACH = 48;

/** What the columns of a period are called, by the words that claims have for it. */
const PERIODS: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [
    /\b(?:first|opening|1st) quarter\b|\bafter (?:one|the first) quarter\b/iu,
    [["first", "quarter"]],
  ],
  [/\bfirst half\b|\bat (?:half-?time|the half|the break)\b/iu, halves("first", "second")],
  [/\bsecond half\b/iu, halves("third", "fourth")],
  [/\bsecond quarter\b/iu, [["second", "quarter"]]],
  [/\bthird quarter\b/iu, [["third", "quarter"]]],
  // A game's quarters are of twelve minutes.
  [/\b(?:fourth|final|last) quarter\b|\bfinal 12 minutes\b/iu, [["fourth", "quarter"]]],
];

function halves(one: string, other: string): readonly (readonly string[])[] {
  return [
    [one, "quarter"],
    [other, "quarter"],
  ];
}

/** Words of contests that have scores. */
const POINTS = ["points", "goals", "runs"];

/** A pair of numbers of a claim, and the columns that it is of: their sum, in each side's row. */
interface Score {
  readonly values: readonly [number, number];
  readonly spans: readonly [number, number];
  readonly columns: readonly (readonly string[])[];
}

/**
 * The judgement on a number that is one side of a score, by the two rows that tell how the sides stood: `31-22 after one
 * quarter` needs a 31 and a 22 in the column of the first quarter, `62-43 in the second half` the sums of two columns. Undefined
 * where the claim tells no score, or a source has no such rows.
 */
export function judgeScore(claim: Claim, mention: FigureMention): Judgement | undefined {
  const score = scoreAt(claim, mention);
  if (score === undefined) return undefined;
  for (const home of new Set(claim.matches.map(({ passage }) => passage.home))) {
    const sides = sidesOf(home);
    const told = sides.map((side) => sumIn(side, score.columns));
    const [a, b] = told;
    if (sides.length !== 2 || a === undefined || b === undefined) continue;
    return judgementOf(mention, score, { sides, told: [a, b] });
  }
  return undefined;
}

/** The score that the figure is a side of, where the claim says of which period it is, or that it ended a game. */
function scoreAt({ plain, statement }: Claim, { core }: FigureMention): Score | undefined {
  const { start, end } = statement.sentence.span;
  const text = plain.slice(start, end);
  for (const found of text.matchAll(PAIR)) {
    const { one = "", other = "" } = found.groups ?? {};
    const at = start + found.index;
    const otherAt = at + found[0].lastIndexOf(other);
    if (!contains({ start: at, end: otherAt + other.length }, core)) continue;
    const columns = columnsOf(
      text.slice(0, found.index),
      text.slice(found.index + found[0].length),
    );
    if (columns === undefined) return undefined;
    return { values: [Number(one), Number(other)], spans: [at, otherAt], columns };
  }
  return undefined;
}

function columnsOf(before: string, after: string): Score["columns"] | undefined {
  const behind = /^[^.;]{0,48}/u.exec(after)?.[0] ?? "";
  const ahead = before.slice(-REACH);
  for (const near of [behind, ahead])
    for (const [words, columns] of PERIODS) if (words.test(near)) return columns;
  const isLed = /\b(?:battle|boards|lead|led|margin|outscor|rebound|run|stretch|trail)/iu.test(
    ahead,
  );
  return WON.test(before) && !isLed ? [[]] : undefined;
}

/** The rows of a source that have a column for each period of a game. */
function sidesOf({ passages }: IndexedSource): readonly Passage[] {
  const known = sides.get(passages);
  if (known !== undefined) return known;
  const found = passages.filter(({ cells }) =>
    cells.some(({ headKeys }) => headKeys.has("quarter")),
  );
  sides.set(passages, found);
  return found;
}

const sides = new WeakMap<readonly Passage[], readonly Passage[]>();

/** What a side has in the columns of a period, together; undefined where it lacks one. */
function sumIn(side: Passage, columns: Score["columns"]): number | undefined {
  let sum = 0;
  for (const words of columns) {
    const value = POINTS.map((noun) => valueIn(side, keysIn([noun, ...words].join(" ")))).find(
      (found) => found !== undefined,
    );
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

function valueIn({ cells, statement }: Passage, wanted: ReadonlySet<string>): number | undefined {
  const isWanted = ({ headKeys, isRowHead }: RowCell): boolean =>
    !isRowHead && headKeys.size === wanted.size && [...wanted].every((key) => headKeys.has(key));
  const cell = cells.find(isWanted);
  const told = statement.mentions.find(
    ({ kind, span }) => kind === "figure" && cell !== undefined && contains(cell.span, span),
  );
  return told?.kind === "figure" ? told.quantity.value : undefined;
}

function judgementOf(
  { core, quantity }: FigureMention,
  { values, spans }: Score,
  {
    sides: rows,
    told,
  }: { readonly sides: readonly Passage[]; readonly told: readonly [number, number] },
): Judgement {
  const [one, other] = values;
  // The higher is told first, unless the draft's own numbers lie the other way round.
  const [most, least] = [Math.max(...told), Math.min(...told)];
  const isTurned = one !== most && other !== least && (one === least || other === most);
  const [first, second] = isTurned ? [least, most] : [most, least];
  const isWhole = quantity.value === undefined || quantity.unit.dimension === "score";
  const isRight = isWhole
    ? one === first && other === second
    : core.start === spans[0]
      ? one === first
      : other === second;
  const score = `${String(first)}-${String(second)}`;
  const source = rows[0]?.home.source;
  const shared = { span: core, expected: [], replacements: [] } as const;
  const name = source === undefined ? "the source" : sourceName(source);
  if (isRight)
    return {
      ...shared,
      verdict: "supported",
      sureness: 0.9,
      reason: `${name} says so`,
      grounds: rows.map((passage) => ({ passage, bears: "supports", share: 0.8 })),
    };
  const right = isWhole ? score : String(core.start === spans[0] ? first : second);
  return {
    ...shared,
    verdict: "contradicted",
    sureness: 0.8,
    fault: "contradicted-figure",
    reason: `${name} has ${score} for this`,
    expected: [right],
    grounds: rows.map((passage) => ({ passage, bears: "contradicts", value: score, share: 0.8 })),
    replacements: [
      { span: core, text: right, ...(source === undefined ? {} : { source: source.id }) },
    ],
  };
}
