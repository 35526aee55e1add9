import type { Passage } from "../../../evidence/sourceSet.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { textOf } from "../../../text/span.js";
import type { Claim } from "../../check.js";
import { coreOf, figuresIn, madeAs, passagesOf, type Sum } from "./sum.js";

const LEAST_SHARE = 0.3;

/** `A year earlier the margin had been 43.1%`, `in 2020 turnout was`, `compared with 65 percent before`. */
const EARLIER =
  /\b(?:(?:a|the) (?:month|quarter|season|week|year) (?:before|earlier)|before (?:that|then)|beforehand|had (?:\p{L}{2,9} )?been|last (?:month|quarter|season|week|year)|previously|used to)\b/iu;
const RISE = /\b(?:gain|growth|higher|increase|jump|more|rise|up)\b/iu;
const FALL = /\b(?:cut|decline|decrease|down|drop|fall|fewer|less|lower)\b/iu;
/** Between a level and its change stands no other clause. */
const LONGEST_GAP = 40;

/** What a level was before the change that a source tells with it: `41.8 percent, down 130 basis points`, so 43.1% before. */
export function formerLevel(claim: Claim, mention: FigureMention): readonly Sum[] {
  if (!EARLIER.test(textOf(claim.plain, claim.statement.sentence.span))) return [];
  return claim.matches
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ passage }) => levelsIn(passage, mention));
}

function levelsIn(passage: Passage, mention: FigureMention): readonly Sum[] {
  const told = figuresIn(passage);
  const { plain } = passage.home.source;
  return told.flatMap((level, at) => {
    const change = told[at + 1];
    if (change === undefined || !isOneUnit(level, mention)) return [];
    const gap = plain.slice(level.span.end, change.span.start);
    if (gap.length > LONGEST_GAP || /[.;:]/u.test(gap)) return [];
    const behind = /^ (?:\p{L}{1,12} ){0,2}(?:fewer|higher|less|lower|more)\b/u.exec(
      plain.slice(change.span.end),
    )?.[0];
    const said = `${gap} ${behind ?? ""}`;
    const [isUp, isDown] = [RISE.test(said), FALL.test(said)];
    const value = isUp === isDown ? undefined : before(level, change, isUp ? 1 : -1);
    if (value === undefined) return [];
    const made = madeAs(mention, Number(value.toPrecision(9)), level.quantity.step);
    return [
      {
        sum: `${coreOf(level)} ${isUp ? "−" : "+"} ${coreOf(change)} = ${made.text}`,
        made,
        passages: passagesOf([{ figure: level, passage }]),
        isSure: false,
      },
    ];
  });
}

/** The level without the change: by points, by so much, or by so many percent. */
function before(level: FigureMention, change: FigureMention, sign: -1 | 1): number | undefined {
  const [a, b] = [level.quantity.value, change.quantity.value];
  if (a === undefined || b === undefined) return undefined;
  const [of, by] = [level.quantity.unit, change.quantity.unit];
  if (of.dimension === "percent")
    return by.dimension === "points" ? a - sign * b * by.toBase : undefined;
  if (by.dimension === "percent") return a / (1 + (sign * b) / 100);
  return of.name === by.name ? a - sign * b : undefined;
}

function isOneUnit(a: FigureMention, b: FigureMention): boolean {
  return a.quantity.unit.name === b.quantity.unit.name;
}
