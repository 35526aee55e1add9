import type { Match } from "../../../evidence/findPassages.js";
import { presence } from "../../../evidence/fit.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import type { Statement } from "../../../evidence/statement.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { siblingsOf } from "../../../weighing/scope.js";
import type { Claim } from "../../check.js";
import { figuresIn } from "./sum.js";
import { readCell } from "../comparing/cellUnit.js";
import { comesTo } from "./comesTo.js";
import { unitedAs } from "../comparing/unitBefore.js";
import { inBrackets } from "./belowNought.js";

/** A figure that a sum may use. */
export interface Part {
  readonly figure: FigureMention;
  readonly words: string;
  /** Where a source has it; undefined for a figure of the claim itself. */
  readonly passage: Passage | undefined;
  /** How well that passage speaks of the claim. */
  readonly share: number;
  /** Whether it stands in a table's row of totals. */
  readonly isTotal?: boolean;
}

/** Passages that speak of the claim at least this well lend their figures. */
const LEAST_SHARE = 0.3;
/** Figures tried with one another for one claim. */
const MOST_FIGURES = 20;

/** The figures that a sum may use: those of the claim itself, then those of passages that speak of it, named rows first. */
export function partsOf(claim: Claim, mention: FigureMention): readonly Part[] {
  const own = claim.statement.mentions
    .filter((other) => other.kind === "figure")
    .filter((figure) => figure !== mention)
    .map((figure) => partOf(figure, claim.plain, undefined, 1));
  const [heads, others] = [true, false].map((isHead) =>
    claim.matches.filter(
      ({ passage, share }) =>
        hasHeadOf(claim.statement, passage) === isHead && (isHead || share >= LEAST_SHARE),
    ),
  );
  const isReckoned = mention.isChange === true;
  const spoken = [...(heads ?? []), ...(others ?? []), ...(isReckoned ? tellingOf(claim) : [])];
  const named = isTelling(mention) ? namedIn(claim, spoken) : [];
  const ofOwn = rowsOfOwn(claim);
  const totals = isReckoned ? totalsOf(claim) : [];
  const rows = [...rowsBeside(claim, spoken), ...totals, ...ofOwn, ...rowsLike(claim, ofOwn)];
  const told = [...spoken, ...rows, ...named].flatMap(({ passage, share }) =>
    passage.statement.mentions
      .filter((other) => other.kind === "figure")
      .map((figure) => {
        const part = partOf(figure, passage.home.source.plain, passage, share);
        return { ...part, figure: unitedAs(figure, passage) ?? figure };
      }),
  );
  const known = [...spoken, ...totals];
  const wholes = wholesOf(claim, known).flatMap(({ passage, share }) =>
    figuresIn(passage).map((figure) => ({
      ...partOf(figure, passage.home.source.plain, passage, share),
      figure: unitedAs(figure, passage) ?? figure,
      isTotal: true,
    })),
  );
  const isUsable = ({ figure: { quantity } }: Part): boolean =>
    quantity.value !== undefined && quantity.unit.dimension !== "rank";
  return [
    ...own.filter(isUsable),
    ...told.filter(isUsable).slice(0, MOST_FIGURES),
    ...wholes.filter(isUsable),
  ];
}

/** The rows of totals of tables that speak of the claim, where it names none of their other rows: `revenue` is all of it. */
function wholesOf(claim: Claim, known: readonly Match[]): readonly Match[] {
  const isKnown = new Set(known.map(({ passage }) => passage));
  return rowsNear(claim)
    .filter((row) => !isKnown.has(row) && isTotal(row) && hasWordOf(claim.statement, row))
    .slice(0, MOST_TAKEN)
    .map((passage) => ({ passage, share: LEAST_SHARE }));
}

/** Rows that tell the whole: what `sales rose by 108 million` means where no part is named. */
function totalsOf(claim: Claim): readonly Match[] {
  return rowsNear(claim)
    .filter(isTotal)
    .slice(0, MOST_TAKEN)
    .map((passage) => ({ passage, share: LEAST_SHARE }));
}

/** The rows of tables of the sources that speak of the claim. */
function rowsNear({ matches }: Claim): readonly Passage[] {
  const homes = new Set(matches.slice(0, MOST_LOOKED_AT).map(({ passage }) => passage.home));
  return [...homes].flatMap(({ passages }) =>
    passages.slice(0, MOST_ROWS).filter(({ cells }) => cells.length > 0),
  );
}

function isTotal({ cells: [head], home }: Passage): boolean {
  if (head?.isRowHead !== true) return false;
  return /^\s{0,9}total\b/iu.test(home.source.plain.slice(head.span.start, head.span.end));
}

/** Whether a word of the claim heads the table or one of the row's columns. */
function hasWordOf({ terms }: Statement, { contextKeys, cells }: Passage): boolean {
  return terms.some(
    ({ at, key, weight }) =>
      at >= 0 &&
      weight >= 0.5 &&
      (contextKeys.has(key) || cells.some(({ headKeys }) => headKeys.has(key))),
  );
}

const MOST_TAKEN = 2;

/** Three digits or more come out by chance less often. */
function isTelling({ quantity: { value = 0 } }: FigureMention): boolean {
  return Math.abs(value) >= 1000;
}

/** Passages that speak of somebody or something that the claim names, though of little else: `more than Mill Lane holds`. */
function namedIn({ statement, matches }: Claim, spoken: readonly Match[]): readonly Match[] {
  const names = statement.terms.filter(({ at, entities }) => at >= 0 && entities.length > 0);
  return matches.filter(
    (match) =>
      match.share < LEAST_SHARE &&
      match.share >= LEAST_NAMED &&
      !spoken.includes(match) &&
      names.some((name) => presence(name, match.passage.statement).found === 1),
  );
}

const LEAST_NAMED = 0.15;

/** Sentences that speak of little else than a large figure of the claim itself: `3.1 million people, 300,000 fewer than in 2024`. */
function tellingOf(claim: Claim): readonly Match[] {
  const own = ownOf(claim).filter(({ quantity: { value = 0 } }) => Math.abs(value) >= LARGE);
  return claim.matches
    .filter(({ passage, share }) => share < LEAST_SHARE && passage.cells.length === 0)
    .filter(({ passage }) =>
      figuresIn(passage).some((told) => own.some((one) => comesTo(one, told))),
    )
    .slice(0, MOST_TAKEN)
    .map(({ passage }) => ({ passage, share: LEAST_SHARE }));
}

const LARGE = 1000;

/** The figures of the claim that are no bound of others. */
function ownOf({ statement }: Claim): readonly FigureMention[] {
  return figuresIn({ statement }).filter(({ quantity }) => quantity.bound === "exact");
}

/** Rows that have a telling figure of the claim itself in a cell: `40.3 million tonnes` and the row `Total | 40,300 | 38,800`. */
function rowsOfOwn(claim: Claim): readonly Match[] {
  const own = ownOf(claim).filter(({ quantity }) => digitsOf(quantity.value) >= TELLING);
  if (own.length === 0) return [];
  return rowsNear(claim)
    .filter((row) =>
      row.statement.mentions.some(
        (cell) =>
          cell.kind === "figure" &&
          own.some((figure) => comesTo(figure, readCell(cell, row) ?? cell)),
      ),
    )
    .slice(0, MOST_TAKEN)
    .map((passage) => ({ passage, share: LEAST_SHARE }));
}

/** Rows beside those of the claim's own figures that it names in part: `Votes cast` of who writes that `68 percent of the 1.28 million cast a ballot`. */
function rowsLike({ statement }: Claim, own: readonly Match[]): readonly Match[] {
  const known = new Set(own.map(({ passage }) => passage));
  return own
    .flatMap(({ passage }) => siblingsOf(passage))
    .filter((row) => !known.has(row) && namesPartOf(statement, row))
    .slice(0, MOST_TAKEN)
    .map((passage) => ({ passage, share: LEAST_SHARE }));
}

/** Whether the claim has a word of the row's head. */
function namesPartOf(claim: Statement, { cells: [head], statement }: Passage): boolean {
  return (
    head?.isRowHead === true &&
    statement.terms.some(
      (term) =>
        term.at >= 0 &&
        term.at < head.to &&
        term.weight >= 0.5 &&
        presence(term, claim).found >= 0.9,
    )
  );
}

const TELLING = 3;
const MOST_LOOKED_AT = 20;
const MOST_ROWS = 400;

function digitsOf(value = 0): number {
  return String(Math.abs(value))
    .replace(/\D/gu, "")
    .replace(/0{1,20}$/u, "").length;
}

/** Rows of the same tables whose head the claim has: `Feed` and `Revenue` in "feed made up 27 percent of revenue". */
function rowsBeside({ statement }: Claim, spoken: readonly Match[]): readonly Match[] {
  const known = new Set(spoken.map(({ passage }) => passage));
  return spoken
    .filter(({ passage }) => passage.cells.length > 0)
    .flatMap(({ passage, share }) =>
      siblingsOf(passage)
        .filter((row) => !known.has(row) && hasHeadOf(statement, row))
        .map((row) => {
          known.add(row);
          return { passage: row, share };
        }),
    );
}

/** Whether a passage is a row that the claim does not name, while it names another of the same table. */
export function isOfUnnamedRow(statement: Statement, passage: Passage): boolean {
  return (
    passage.cells[0]?.isRowHead === true &&
    !hasHeadOf(statement, passage) &&
    siblingsOf(passage).some((row) => hasHeadOf(statement, row))
  );
}

/** Whether the claim names the row: all of its head, but for what stands there in brackets and a date's year. */
function hasHeadOf(statement: Statement, { cells, statement: row }: Passage): boolean {
  const [head] = cells;
  if (head?.isRowHead !== true) return false;
  const aside = row.sentence.tokens.findIndex(({ text }) => text === "(");
  const end = aside > head.from ? Math.min(head.to, aside) : head.to;
  const all = row.terms.filter(({ at }) => at >= 0 && at < end);
  const words = all.filter(({ key }) => !/^#(?:19|20)\d\d$/u.test(key));
  const terms = words.length > 0 ? words : all;
  return terms.length > 0 && terms.every((term) => presence(term, statement).found >= 0.9);
}

function partOf(
  figure: FigureMention,
  plain: string,
  passage: Passage | undefined,
  share: number,
): Part {
  const words = plain.slice(figure.core.start, figure.core.end).replace(/\s+/gu, " ");
  return { figure, words: inBrackets(words, figure), passage, share };
}
