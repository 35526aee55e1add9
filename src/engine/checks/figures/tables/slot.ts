import type { RowCell } from "../../../evidence/cells.js";
import type { Passage } from "../../../evidence/sourceSet.js";
import { tableOf } from "../../../evidence/tableOf.js";
import { keysIn } from "../../../evidence/words/keysIn.js";
import type { DateMention } from "../../../mentions/dates/date.js";
import type { FigureMention } from "../../../mentions/figures/figure.js";
import { textOf } from "../../../text/span.js";
import { compareWithHead, dayBeside } from "../../../weighing/scope.js";
import { COMPARING, FORMER } from "../../../weighing/former.js";
import type { Claim } from "../../check.js";
import { isOfAll, isOfChanges, periodsOf, yearOf, type Periods } from "./columns.js";

/** The column of a named row that a figure of the draft is of, and those that it may be taken for. */
export interface Slot {
  readonly column: number;
  /** The columns of the same measure at other times, or of the same attribute of other things. */
  readonly others: readonly number[];
}

/** The column that a figure is of: that of the thing named, or of the time named, or, for what is told as it is now, the latest. */
export function slotOf(claim: Claim, mention: FigureMention, row: Passage): Slot | undefined {
  const [group, other] = periodsNamed(claim, row);
  if (group !== undefined)
    return other === undefined ? byTime(claim, mention, { group, row }) : undefined;
  return byThing(claim, row);
}

/** The measures told at several times that the claim may speak of: those whose head it has, or the only one. */
export function periodsNamed({ statement }: Claim, row: Passage): readonly Periods[] {
  const groups = periodsOf(row);
  const has = ({ keys }: Periods): boolean => [...keys].some((key) => statement.places.has(key));
  const named = groups.filter(has);
  if (named.length > 0) return named;
  const isOnly = groups.every(({ keys }) => keys.size === 0);
  return isOnly ? groups : [];
}

interface Timed {
  readonly group: Periods;
  readonly row: Passage;
}

function byTime(claim: Claim, mention: FigureMention, { group, row }: Timed): Slot | undefined {
  const { columns, isExpected } = group;
  const named = columnNamed(claim, mention, { group, row });
  const last = columns.at(-1);
  const column = named ?? (isExpected || !isOfNow(claim, mention) ? undefined : last);
  if (column === undefined) return undefined;
  return { column, others: columns.filter((other) => other !== column) };
}

/** The column of the date that stands by the figure: not `since 2014`, nor `than in 2014`; of two third quarters the later. */
function columnNamed(
  claim: Claim,
  mention: FigureMention,
  { group, row }: Timed,
): number | undefined {
  const { statement } = claim;
  const day = dayBeside(statement, mention);
  const told = statement.mentions.filter(({ kind }) => kind === "date");
  if (day === undefined || told.length > 1 || isComparedWith(claim, day)) return undefined;
  const found = group.columns.filter((column) => {
    const cell = row.cells[column];
    return cell !== undefined && isOfTime(cell, day);
  });
  if (found.length > 1 && (group.isExpected || looksBack(claim, mention))) return undefined;
  return found.at(-1);
}

/** Whether a cell stands under the time that a date tells. */
export function isOfTime(cell: RowCell, day: DateMention): boolean {
  const { year } = day.parts;
  return cell.headDates.length > 0
    ? cell.headDates.some((head) => compareWithHead(day, head) === "same")
    : year !== undefined && year === yearOf(cell);
}

/** Whether a date is only what the claim sets its figures beside: `since 2014`, `than in 2014`. */
export function isComparedWith(
  { statement, plain }: Claim,
  { span, relation }: DateMention,
): boolean {
  const { start } = statement.sentence.span;
  const before = plain.slice(Math.max(start, span.start - 24), span.start);
  return relation !== undefined || COMPARED.test(before);
}

const COMPARED = /\b(?:against|compared|from|than|versus|with)\b/iu;

/** What is told as it is now: in the present, with no word of another time, and no whole that a change began with. */
function isOfNow(claim: Claim, mention: FigureMention): boolean {
  const { statement, plain } = claim;
  const { span } = statement.sentence;
  if (statement.mentions.some(({ kind }) => kind === "date")) return false;
  if (looksBack(claim, mention)) return false;
  const before = plain.slice(Math.max(span.start, mention.span.start - REACH), mention.span.start);
  return NOW.test(before) && !OF_WHOLE.test(before);
}

/** Whether the claim speaks of another time too, or tells a change. */
function looksBack({ statement }: Claim, mention: FigureMention): boolean {
  if (mention.isFormer === true || mention.isChange === true) return true;
  return statement.sentence.tokens.some(
    ({ lower }) => PAST.has(lower) || FORMER.has(lower) || COMPARING.has(lower),
  );
}

const REACH = 60;
const PAST: ReadonlySet<string> = new Set("did had used was were".split(" "));
/** `The median age is 40.7`, `now have 14 branches`: the verb of the figure's own clause. */
const NOW =
  /\b(?:(?:currently|now|today)\b[^,;:]{0,40}|(?:are|counts?|costs|employs?|holds?|is|lies|makes?|numbers|owns?|runs|stands|totals)(?: (?:at|for|up|to|about|almost|around|nearly|only|over|just|some)){0,2}|(?:has|have)(?: (?:a|about|almost|around|nearly|only|over|just|some|still)){0,2}) ?$/iu;
const OF_WHOLE = /\bof (?:all |her |his |its |the |their |those )$/iu;

/** The one column whose thing the claim names, where the columns are things. */
function byThing(claim: Claim, row: Passage): Slot | undefined {
  const things = thingsOf(row);
  if (things.length < 2) return undefined;
  const named = things.filter(({ keys }) => isNamedBy(claim, keys));
  const [only] = named;
  if (only === undefined || named.length > 1) return undefined;
  const others = things.filter(({ column }) => column !== only.column);
  return { column: only.column, others: others.map(({ column }) => column) };
}

/** Whether the claim has one of the words. */
export function isNamedBy({ statement }: Claim, keys: ReadonlySet<string>): boolean {
  return [...keys].some((key) => statement.places.has(key));
}

/** A column of a table whose columns are things, and the words that name it alone. */
export interface Thing {
  readonly column: number;
  readonly keys: ReadonlySet<string>;
}

/** The things of a table whose columns are things: `Velaro Petrel | Hansa Osprey`, each with what only its own cells say of it: `Bulk carrier`. */
export function thingsOf(row: Passage): readonly Thing[] {
  const columns = row.cells.flatMap((cell, column) =>
    cell.isRowHead || isOfChanges(cell) || isOfAll(cell) || cell.head === "" ? [] : [column],
  );
  if (periodsOf(row).length > 0) return [];
  if (columns.some((column) => (row.cells[column]?.headDates.length ?? 0) > 0)) return [];
  // "Day" over the rows' heads says what every row is: a column of "people at work that day" is not named by it.
  const ofRows = new Set(row.cells.flatMap((cell) => (cell.isRowHead ? [...cell.headKeys] : [])));
  const words = columns.map((column) => ({
    column,
    keys: new Set([...(row.cells[column]?.headKeys ?? []), ...saidOf(row, column)]),
  }));
  return words.map(({ column, keys }) => ({
    column,
    keys: new Set(
      [...keys].filter(
        (key) =>
          !ofRows.has(key) &&
          words.every((other) => other.column === column || !other.keys.has(key)),
      ),
    ),
  }));
}

/** The words of a column's cells that hold no figure. */
function saidOf(row: Passage, column: number): readonly string[] {
  return tableOf(row).flatMap(({ cells, home }) => {
    const cell = cells[column];
    if (cell?.head !== row.cells[column]?.head || cell === undefined) return [];
    const text = textOf(home.source.plain, cell.span);
    return /\p{Nd}/u.test(text) ? [] : [...keysIn(text)];
  });
}
