import { distanceOf, indexAt, strength } from "../evidence/fit.js";
import type { Statement } from "../evidence/statement.js";
import { dayMention } from "../mentions/dates/dayMention.js";
import type { DateMention } from "../mentions/dates/date.js";
import type { MentionBase } from "../mentions/mention.js";
import type { Passage } from "../evidence/sourceSet.js";
import { dates } from "../mentions/dates/index.js";
import type { Claim } from "../checks/check.js";

/** What claim and passage both date, but to different days, is hardly the same. */
const OF_ANOTHER_DAY = 0.65;
/** Nor is a table row about something that the claim does not name. */
const OF_ANOTHER_ROW = 0.45;

/** Factor for what a passage speaks of as a whole: 1, or less where it is of another day or another row. */
export function scopeOf(claim: Claim, passage: Passage, mention: MentionBase<string>): number {
  const day =
    mention.kind !== "date" && isOfAnotherDay(claim, passage, mention) ? OF_ANOTHER_DAY : 1;
  return isOfAnotherRow(claim, passage) ? day * OF_ANOTHER_ROW : day;
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

/** The date that stands nearest to a mention of the same sentence. */
function dayBeside(statement: Statement, mention: MentionBase<string>): DateMention | undefined {
  const at = indexAt(statement, mention.span);
  const [nearest] = statement.mentions
    .filter((other) => other.kind === "date")
    .map((day) => ({ day, far: distanceOf(statement, at, indexAt(statement, day.span)) }))
    .sort((a, b) => a.far - b.far);
  return nearest?.day;
}

/** Whether the row's head holds nothing of the claim: the row of another district. */
function isOfAnotherRow({ statement }: Claim, passage: Passage): boolean {
  const { sentence, terms } = passage.statement;
  if (sentence.block.kind !== "row") return false;
  const end = sentence.tokens.findIndex(({ text }) => text === "|");
  const head = terms.filter(({ at, key }) => (end < 0 || at < end) && !key.startsWith("#"));
  if (head.length === 0 || head.some(({ key }) => key === "total")) return false;
  const named = head.flatMap(({ key, entities, stems }) => [key, ...entities, ...stems]);
  const row = new Set(named);
  return !statement.terms.some(
    (term) =>
      strength(term, passage, { there: undefined, neighbours: false }) > 0 &&
      [term.key, ...term.entities, ...term.stems].some((key) => row.has(key)),
  );
}
