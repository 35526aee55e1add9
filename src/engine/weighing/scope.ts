import type { RowCell } from "../evidence/cells.js";
import { cellAt, distanceOf, indexAt, strength } from "../evidence/fit.js";
import type { Statement } from "../evidence/statement.js";
import { dayMention } from "../mentions/dates/dayMention.js";
import type { DateMention } from "../mentions/dates/date.js";
import type { Likeness, MentionBase } from "../mentions/mention.js";
import type { Passage } from "../evidence/sourceSet.js";
import { tableOf } from "../evidence/tableOf.js";
import { dates } from "../mentions/dates/index.js";
import type { Span } from "../text/span.js";
import type { Claim } from "../checks/check.js";
import { COMPARING, FORMER } from "./former.js";

/** What claim and passage both date, but to different days, is hardly the same. */
const OF_ANOTHER_DAY = 0.65;
/** Nor is a table row about something that the claim does not name. */
const OF_ANOTHER_ROW = 0.45;

/** Nor is a column of another time. */
const OF_ANOTHER_COLUMN = 0.5;

/** What tells that a source's value is of something else as a whole. */
export interface Scopes {
  /** Of another day. */
  readonly day: boolean;
  /** In the row of something that the claim does not name. */
  readonly row: boolean;
  /** In the column of another time. */
  readonly column: boolean;
}

/** Whether a source's value is of another day, another row or another column than the claim. */
export function scopesOf(
  claim: Claim,
  passage: Passage,
  { mention, value }: { readonly mention: MentionBase<string>; readonly value: Span },
): Scopes {
  return {
    day: mention.kind !== "date" && isOfAnotherDay(claim, passage, mention),
    row: isOfAnotherRow(claim, passage),
    column: isOfAnotherColumn(claim, passage, { mention, value }),
  };
}

/** Factor for what a source's value is of as a whole: 1, or less where it is of something else. */
export function scopeFactor({ day, row, column }: Scopes): number {
  return (day ? OF_ANOTHER_DAY : 1) * (row ? OF_ANOTHER_ROW : 1) * (column ? OF_ANOTHER_COLUMN : 1);
}

/**
 * Whether a cell's column is of another time than the claim: of another quarter than the one it names; or, where it
 * names none and compares nothing, of what was before.
 */
export function isOfAnotherColumn(
  { statement }: Claim,
  passage: Passage,
  { mention, value }: { readonly mention: MentionBase<string>; readonly value: Span },
): boolean {
  const cell = cellAt(passage, indexAt(passage.statement, value));
  if (cell === undefined || cell.isRowHead || cell.head === "") return false;
  if (mention.kind !== "date" && isSetBeside(statement, mention)) return false;
  const own = mention.kind === "date" ? undefined : dayBeside(statement, mention);
  if (own?.grain === "year" && isOneOfYear(passage, cell)) return true;
  const likenesses =
    own === undefined ? [] : cell.headDates.map((head) => compareWithHead(own, head));
  if (likenesses.includes("same")) return false;
  if (likenesses.includes("different")) return true;
  const looksBack = statement.sentence.tokens.some(
    ({ lower }) => FORMER.has(lower) || COMPARING.has(lower),
  );
  if (looksBack) return false;
  const words = cell.head.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  if (words.some((word) => FORMER.has(word))) return true;
  const order = orderOf(cell);
  return (
    order !== undefined &&
    passage.cells.some((other) => (orderOf(other) ?? 0) > order && !isExpectedOnly(other.head))
  );
}

/** Whether the columns are the quarters or halves of one year: then none of them is the year. */
function isOneOfYear({ cells }: Passage, { headDates }: RowCell): boolean {
  return headDates.some(
    ({ grain, parts: { year, month } }) =>
      (grain === "quarter" || grain === "half") &&
      cells.some((other) =>
        other.headDates.some(
          (head) => head.grain === grain && head.parts.year === year && head.parts.month !== month,
        ),
      ),
  );
}

/** The time that a claim tells against that of a column; a quarter or a half is not the year that it is of. */
export function compareWithHead(own: DateMention, head: DateMention): Likeness {
  const isPartOf = own.grain === "year" && (head.grain === "quarter" || head.grain === "half");
  return isPartOf ? "incomparable" : dates.compare(own, head);
}

/** Whether a column's head says that it tells of what is only planned or expected. */
export function isExpectedOnly(head: string): boolean {
  return EXPECTED.test(head);
}

const EXPECTED =
  /\b(?:budget(?:ed)?|expected|forecast|goal|guidance|outlook|plan(?:ned)?|projected|projection|target)\b/iu;

/** A number that grows with the time of a column's head. */
function orderOf({ headDates }: RowCell): number | undefined {
  const dated = headDates.find(({ parts }) => parts.year !== undefined);
  if (dated === undefined) return undefined;
  const { year = 0, month = 0, day = 0 } = dated.parts;
  return year * 10_000 + month * 100 + day;
}

/** Whether the claim dates the mention and the passage gives days, and none of them is that day. */
function isOfAnotherDay(
  { statement }: Claim,
  passage: Passage,
  mention: MentionBase<string>,
): boolean {
  const own = dayBeside(statement, mention);
  if (own === undefined) return false;
  const likenesses = passage.statement.mentions
    .filter((other) => other.kind === "date")
    .map((other) => dates.compare(own, other));
  return likenesses.includes("different") && !likenesses.includes("same");
}

/**
 * Whether the claim dates the mention, and the passage, which gives no day of its own, stands in an article of
 * another day.
 */
export function isReportedOnAnotherDay(
  { statement }: Claim,
  passage: Passage,
  mention: MentionBase<string>,
): boolean {
  const own = dayBeside(statement, mention);
  const { published } = passage.home.source;
  if (own?.grain !== "day" || published === undefined) return false;
  if (passage.statement.mentions.some(({ kind }) => kind === "date")) return false;
  return dates.compare(own, dayMention(published)) === "different";
}

/** The date that stands nearest to a mention of the same sentence, unless it dates what the mention is compared with. */
export function dayBeside(
  statement: Statement,
  mention: Pick<MentionBase<string>, "span">,
): DateMention | undefined {
  const at = indexAt(statement, mention.span);
  const [nearest] = statement.mentions
    .filter((other) => other.kind === "date")
    .filter((day) => !isOfCompared(statement, mention, day) && !isStartOfChange(statement, day))
    .map((day) => ({ day, far: distanceOf(statement, at, indexAt(statement, day.span)) }))
    .sort((a, b) => a.far - b.far);
  return nearest?.day;
}

const COMPARED: ReadonlySet<string> = new Set("against compared from than versus vs".split(" "));

/** Whether the date is of another figure that this one is set beside: `88.4 tonnes, against 79.2 in March`. */
function isOfCompared(
  { sentence, mentions }: Statement,
  mention: Pick<MentionBase<string>, "span">,
  day: DateMention,
): boolean {
  const word = sentence.tokens.find(
    ({ start, lower }) => start >= mention.span.end && COMPARED.has(lower),
  );
  return (
    word !== undefined &&
    mentions.some(
      ({ kind, span }) => kind === "figure" && span.start >= word.end && span.end <= day.span.start,
    )
  );
}

/** `Up 21% on the first half of 2025`, `6% more than in May`: the time that a change is measured from is none of the value reached. */
function isStartOfChange(
  { sentence: { tokens } }: Statement,
  { span, grain }: DateMention,
): boolean {
  const behind = tokens.findIndex(({ start }) => start >= span.start);
  let at = (behind < 0 ? tokens.length : behind) - 1;
  while (LEADS.has(tokens[at]?.lower ?? "")) at -= 1;
  const word = tokens[at]?.lower;
  // "On 3 May" is a day as any; a year or a quarter that stands behind "on" is what something is measured by.
  return word === "than" || (word === "on" && LONG_GRAINS.has(grain));
}

const LEADS: ReadonlySet<string> = new Set("a an in of the".split(" "));
const LONG_GRAINS: ReadonlySet<string> = new Set("half quarter season year".split(" "));

/** `124 million, after 107.8 million in the first`: a figure that another is set beside is of another time than that. */
function isSetBeside(
  { sentence }: Statement,
  { span }: Pick<MentionBase<string>, "span">,
): boolean {
  const at = sentence.tokens.findIndex(({ end }) => end > span.start);
  const [comma, word] = sentence.tokens.slice(Math.max(0, at - 2), at);
  return word?.lower === "after" && comma?.text === ",";
}

/** Whether the row's head holds nothing of the claim: the row of another district. */
function isOfAnotherRow({ statement }: Claim, passage: Passage): boolean {
  const keys = rowKeys(passage);
  if (keys.size === 0 || namesRow(statement, passage, keys)) return false;
  if (!keys.has(TOTAL)) return true;
  // The sum of a table is of what the claim speaks of, unless that names another row.
  return siblingsOf(passage).some((row) => namesRow(statement, row, rowKeys(row)));
}

const TOTAL = "total";

const keysOfRows = new WeakMap<Passage, ReadonlySet<string>>();

/** Words, names and entities of the row's head. */
function rowKeys(passage: Passage): ReadonlySet<string> {
  const known = keysOfRows.get(passage);
  if (known !== undefined) return known;
  const keys = readRowKeys(passage);
  keysOfRows.set(passage, keys);
  return keys;
}

function readRowKeys({ cells, statement }: Passage): ReadonlySet<string> {
  const [first] = cells;
  if (first === undefined) return new Set();
  const head = statement.terms.filter(({ at, key }) => at < first.to && !key.startsWith("#"));
  return new Set(head.flatMap(({ key, entities, stems }) => [key, ...entities, ...stems]));
}

function namesRow(statement: Statement, row: Passage, keys: ReadonlySet<string>): boolean {
  return statement.terms.some(
    (term) =>
      strength(term, row, { there: undefined, neighbours: false }) > 0 &&
      [term.key, ...term.entities, ...term.stems].some((key) => keys.has(key)),
  );
}

/** The other rows of its table. */
export function siblingsOf(passage: Passage): readonly Passage[] {
  return tableOf(passage).filter((row) => row !== passage);
}
