import type { Claim } from "../checks/check.js";
import type { RowCell } from "../evidence/cells.js";
import { indexAt, presence, rowFit } from "../evidence/fit.js";
import type { Passage } from "../evidence/sourceSet.js";
import type { Term } from "../evidence/statement.js";
import { keyOf } from "../evidence/words/key.js";
import type { MentionBase } from "../mentions/mention.js";
import type { FigureMention } from "../mentions/figures/figure.js";
import { isOfAnotherColumn, siblingsOf } from "./scope.js";
import { overlaps, textOf } from "../text/span.js";

/** Where a name stands after one of these, it is not whom the sentence tells of: `led the Jazz with 13 points`. */
const NOT_SUBJECT =
  /\b(?:against|at|beat|beating|by|for|from|held|holding|in|led|leading|of|on|over|past|to|versus|with)(?: the| his| her)? $/iu;

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
    return cell && { cell, isSubject: isHeadedBy(passage, head, subjectOf(claim, names)) };
  }
  if (!isNamedAlone(claim, passage)) return undefined;
  const cell = cellByCount(claim, figure, passage) ?? cellByTime(claim, figure, passage);
  return cell && { cell, isSubject: true };
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

function namesBefore({ statement }: Claim, mention: MentionBase<string>): readonly Term[] {
  const at = indexAt(statement, mention.span);
  return statement.terms.filter((term) => term.entities.length > 0 && term.at >= 0 && term.at < at);
}

/** The nearest name that may be whom the sentence tells of: persons before others. */
function subjectOf({ statement, plain }: Claim, names: readonly Term[]): Term | undefined {
  const { start } = statement.sentence.span;
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

function isHeadedBy({ statement }: Passage, head: RowCell, name: Term | undefined): boolean {
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

/** The keys of what the figure counts, or of what its percentage is of: `38 percent from the field`. */
function columnKeys(claim: Claim, { counted, quantity, core }: FigureMention): ReadonlySet<string> {
  const { dimension } = quantity.unit;
  if (counted !== undefined && dimension === "count") return keysOf(counted.words);
  if (dimension === "money" || dimension === "rank" || dimension === "count") return new Set();
  // "23 points", "34 minutes": the unit's own word heads the column.
  if (dimension !== "percent")
    return keysOf(textOf(claim.plain, core).match(/\p{L}{3,20}/gu) ?? []);
  const { end } = claim.statement.sentence.span;
  const after = textOf(claim.plain, { start: core.end, end: Math.min(end, core.end + REACH) });
  const of = /^ (?:from|of) (?:the )?(?<what>\p{L}[\p{L}-]{2,20})/u.exec(after)?.groups?.["what"];
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
