import type { Claim } from "../checks/check.js";
import type { RowCell } from "../evidence/cells.js";
import { indexAt, presence, rowFit } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Term } from "../evidence/statement.js";
import { keyOf } from "../evidence/words/key.js";
import type { MentionBase } from "../mentions/mention.js";
import type { FigureMention } from "../mentions/figures/figure.js";
import { isOfAnotherColumn, siblingsOf } from "./scope.js";
import { contains, overlaps, textOf } from "../text/span.js";

/** Where a name stands after one of these, it is not whom the sentence tells of: `led the Jazz with 13 points`. */
const NOT_SUBJECT =
  /\b(?:against|at|beat|beating|by|for|from|held|holding|in|led|leading|of|on|over|past|to|versus|with)(?: the| his| her)? $/iu;

/** `…, while Ivo Brandt added nine`: what follows is told of him. */
const OPENS_CLAUSE = /(?:;|\b(?:whereas|while)) (?:the )?$/iu;

/** `held the Harriers to 35 percent`, `forced them into 14 turnovers`: whose the figures are that follow in the clause. */
const BROUGHT_TO = /^ (?:in)?to (?:\p{L}{1,12} ){0,2}(?:\d{1,3}\b[^,;]{0,80})?$/u;
const PREPOSITION = /\b(?:at|by|for|from|in|of|on|over|with)(?: the)? $/iu;

/** `Lind's 22 points`: whose the figures are that follow. */
const OWNS = /^ ?['’]s (?:[\w-]{1,9} )?\d/u;

/** A cell that a claim's figure may be of. */
export interface OwnCell {
  readonly cell: RowCell;
  /** Whether the row is of whom the sentence tells of, not of another that it names before the figure. */
  readonly isSubject: boolean;
}

/**
 * The cell that a claim's figure is of: the row is headed by one that the sentence names, and the column by what the
 * figure counts (`Mara Lind scored 12 points` and the cell `points` in the row of Mara Lind). Undefined where row or
 * column are not told so clearly.
 */
export function ownCell(
  claim: Claim,
  mention: MentionBase<string>,
  passage: Passage,
): OwnCell | undefined {
  const [head] = passage.cells;
  if (mention.kind !== "figure" || head?.isRowHead !== true) return undefined;
  // The kind says that it is a figure.
  const figure = mention as FigureMention;
  const names = namesBefore(claim, mention);
  if (names.some((name) => isHeadedBy(passage, head, name))) {
    const cell = cellByCount(claim, figure, passage) ?? cellByTime(claim, figure, passage);
    const isSubject = isHeadedBy(passage, head, subjectOf(claim, names, mention));
    return isSubject || surelyOf(claim, names, mention) === undefined
      ? cell && { cell, isSubject }
      : undefined;
  }
  if (!isNamedAlone(claim, passage)) return undefined;
  const cell = cellByCount(claim, figure, passage) ?? cellByTime(claim, figure, passage);
  if (cell === undefined || isOfOther(claim, figure, { cell, passage })) return undefined;
  return { cell, isSubject: true };
}

/** Whether another figure of the claim gives what stands in the cell: `23 deaths, 14 of them in Lund` and the row of Lund. */
function isOfOther(
  { statement }: Claim,
  figure: FigureMention,
  { cell, passage }: { readonly cell: RowCell; readonly passage: Passage },
): boolean {
  const told = passage.statement.mentions.find(({ span }) => contains(cell.span, span));
  return (
    told?.kind === "figure" &&
    statement.mentions.some(
      (other) =>
        other.kind === "figure" &&
        other.span.start !== figure.span.start &&
        other.quantity.value === told.quantity.value,
    )
  );
}

/** Whether the claim has all words of the row's head, and of no other row's of its table that says as much. */
function isNamedAlone({ statement }: Claim, passage: Passage): boolean {
  const fit = rowFit(statement, passage);
  return fit > 0 && siblingsOf(passage).every((row) => rowFit(statement, row) < fit);
}

/** The one cell whose column is headed by what the figure counts. */
function cellByCount(
  claim: Claim,
  mention: FigureMention,
  { cells }: Passage,
): RowCell | undefined {
  const wanted = columnKeys(claim, mention);
  if (wanted.size === 0) return undefined;
  const found = cells.filter(
    ({ isRowHead, headKeys }) =>
      !isRowHead && headKeys.size === wanted.size && [...wanted].every((key) => headKeys.has(key)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The one cell whose column is of the time that the claim speaks of, where the columns are times. */
function cellByTime(claim: Claim, mention: FigureMention, passage: Passage): RowCell | undefined {
  const times = passage.cells.filter((cell) => !cell.isRowHead && cell.headDates.length > 0);
  if (times.length < 2) return undefined;
  const found = times.filter(
    ({ span }) => !isOfAnotherColumn(claim, passage, { mention, value: span }),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The names that stand before a mention in its sentence. */
export function namesBefore(
  { statement }: Pick<Claim, "statement">,
  mention: Pick<MentionBase<string>, "span">,
): readonly Term[] {
  const at = indexAt(statement, mention.span);
  return statement.terms.filter((term) => term.entities.length > 0 && term.at >= 0 && term.at < at);
}

/** The nearest name that may be whom the sentence tells of at a mention, of those before it: persons before others. */
export function subjectOf(
  claim: Pick<Claim, "plain" | "statement">,
  names: readonly Term[],
  mention: Pick<MentionBase<string>, "span">,
): Term | undefined {
  const sure = surelyOf(claim, names, mention);
  if (sure !== undefined) return sure;
  const { statement, plain } = claim;
  const { start } = statement.sentence.span;
  // "Led by Mara Lind's 22 points and six assists": she has both.
  const owner = names.findLast(({ span }) => OWNS.test(plain.slice(span.end, span.end + 16)));
  if (owner !== undefined) return owner;
  // "Led by Mara Lind, who scored 22": a relative clause tells of whom it hangs on.
  const told = names.filter(
    ({ span }) =>
      /^ ?, who\b/u.test(plain.slice(span.end, span.end + 6)) ||
      !NOT_SUBJECT.test(plain.slice(start, span.start)),
  );
  const isPerson = (term: Term): boolean =>
    statement.mentions.some(
      (name) =>
        name.kind === "name" && name.type === "person" && name.span.start === term.span.start,
    );
  return told.findLast(isPerson) ?? told[0];
}

/** Whom a mention is told of whatever else the sentence names: whom its clause opens with, or who is brought to it. */
function surelyOf(
  { statement, plain }: Pick<Claim, "plain" | "statement">,
  names: readonly Term[],
  { span: { start: until } }: Pick<MentionBase<string>, "span">,
): Term | undefined {
  const before = ({ span }: Term): string => plain.slice(statement.sentence.span.start, span.start);
  const brought = names.findLast(
    (name) => BROUGHT_TO.test(plain.slice(name.span.end, until)) && !PREPOSITION.test(before(name)),
  );
  if (brought !== undefined) return brought;
  const opener = names.findLastIndex((name) => OPENS_CLAUSE.test(before(name)));
  return opener === names.length - 1 ? names[opener] : undefined;
}

/** Whether a name is the row's head, or part of it. */
export function isHeadedBy(
  { statement }: Pick<Passage, "statement">,
  head: RowCell,
  name: Term | undefined,
): boolean {
  // "Mara Lind (Orsk)" is the row of Mara Lind, not of Orsk.
  const aside = statement.sentence.tokens.findIndex(({ text }) => text === "(");
  const end = aside > head.from ? Math.min(head.to, aside) : head.to;
  return (name?.entities ?? []).some(
    (id) =>
      statement.entityPlaces.get(id)?.some((place) => place >= head.from && place < end) === true,
  );
}

/** Whether a passage's own sentence names all that the claim and the table row name. */
export function speaksOfAllIn(
  { claim, mention }: { readonly claim: Claim; readonly mention: MentionBase<string> },
  passage: Passage,
  row: Passage,
): boolean {
  return claim.statement.terms
    .filter(({ entities, span }) => entities.length > 0 && !overlaps(span, mention.span))
    .filter((term) => presence(term, row.statement).found === 1)
    .every((term) => presence(term, passage.statement).found === 1);
}

/** `(32-18)` behind a team's name: games won and lost. */
const RECORD = /\p{L} ?\( ?(?<won>\d{1,3}) ?[-–] ?(?<lost>\d{1,3}) ?\)/u;
/** `7-of-15 shooting`, `3 - 9 3Pt`: made and attempted. */
const TRIES =
  /(?<made>\d{1,3}) ?[-–] ?(?:(?:for|of) ?[-–] ?)?(?<tried>\d{1,3}) (?<what>FGs?|3P[Tt]?s?|FTs?|shooting|from (?:the )?(?:field|floor|(?:free|long|deep|three|line|beyond)[\w -]{0,16}))/u;

/** The column that a figure of a pair is of: wins or losses, shots made or attempted; empty where it is in no such pair. */
function pairKeys(
  { plain, statement }: Claim,
  { core }: Pick<FigureMention, "core">,
): ReadonlySet<string> {
  const from = Math.max(statement.sentence.span.start, core.start - REACH);
  const around = plain.slice(from, Math.min(statement.sentence.span.end, core.end + REACH));
  for (const pattern of [RECORD, TRIES]) {
    for (const found of around.matchAll(new RegExp(pattern.source, "gu"))) {
      const groups = found.groups ?? {};
      const [first = "", second = ""] =
        pattern === RECORD ? [groups["won"], groups["lost"]] : [groups["made"], groups["tried"]];
      const firstAt = from + found.index + found[0].indexOf(first);
      const secondAt =
        from + found.index + found[0].indexOf(second, found[0].indexOf(first) + first.length);
      if (core.start !== firstAt && core.start !== secondAt) continue;
      if (pattern === RECORD) return keysOf([core.start === firstAt ? "wins" : "losses"]);
      return keysOf([
        ...triesOf(groups["what"] ?? ""),
        core.start === firstAt ? "made" : "attempted",
      ]);
    }
  }
  return new Set();
}

function triesOf(what: string): readonly string[] {
  if (/^3|three|long|deep|beyond/u.test(what)) return ["three-pointers"];
  return /^FT|free|line/u.test(what) ? ["free", "throws"] : ["field", "goals"];
}

/** The keys of what the figure counts, or of what its percentage is of: `38 percent from the field`. */
function columnKeys(claim: Claim, { counted, quantity, core }: FigureMention): ReadonlySet<string> {
  const { dimension } = quantity.unit;
  const paired = dimension === "count" ? pairKeys(claim, { core }) : undefined;
  if (paired !== undefined && paired.size > 0) return paired;
  if (counted !== undefined && dimension === "count") return keysOf(counted.words);
  if (dimension === "money" || dimension === "rank" || dimension === "count") return new Set();
  // "23 points", "34 minutes": the unit's own word heads the column.
  if (dimension !== "percent")
    return keysOf(textOf(claim.plain, core).match(/\p{L}{3,20}/gu) ?? []);
  const { end } = claim.statement.sentence.span;
  const after = textOf(claim.plain, { start: core.end, end: Math.min(end, core.end + REACH) });
  if (
    /^ (?:shooting |accuracy )?(?:from|of|on) (?:the )?(?:three|3|deep|downtown|long|beyond)/u.test(
      after,
    )
  )
    return keysOf(["three-point", "percent"]);
  if (
    /^ (?:shooting |accuracy )?(?:from|at|on) (?:the )?(?:free|foul|line|charity|stripe)/u.test(
      after,
    )
  )
    return keysOf(["free", "throw", "percent"]);
  const of = /^ (?:shooting )?(?:from|of) (?:the )?(?<what>\p{L}[\p{L}-]{2,20})/u.exec(after)
    ?.groups?.["what"];
  if (of === "field" || of === "floor") return keysOf(["field", "goal", "percent"]);
  return of === undefined ? new Set() : keysOf([of, "percent"]);
}

const REACH = 40;

function keysOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words
      .flatMap((word) => word.split("-"))
      .map((word) => keyOf(word))
      .filter((key) => key !== ""),
  );
}
