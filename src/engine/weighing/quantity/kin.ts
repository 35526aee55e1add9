import { clauseSpanOf } from "../../evidence/clauseOf.js";
import type { Statement } from "../../evidence/statement.js";
import { contains, overlaps, type Span } from "../../text/span.js";
import { keptByValue } from "../keptByValue.js";
import type { Told } from "./told.js";

/** Whether both may be of one thing by their own words, before anything is weighed. */
export function mayMeet(a: Told, b: Told): boolean {
  return (
    sharedKeys(a, b) > 0 &&
    isChange(a) === isChange(b) &&
    isExpected(a) === isExpected(b) &&
    isOfOneYear(a, b) &&
    isOwnCell(a, b) &&
    isOwnCell(b, a)
  );
}

function sharedKeys(a: Told, b: Told): number {
  return [...a.keys].filter((key) => b.keys.has(key)).length;
}

/** How near akin two values are by what stands beside them. */
export type Kin = "distant" | "loose" | "near";

/**
 * How what stands beside the two agrees: in most of its words; where there are few and both count the same, in half;
 * or in the nearest word alone, as `deaths of 25 people` and `a strike that killed seven` do.
 */
export function kinOf(
  { a, b, differs }: { readonly a: Told; readonly b: Told; readonly differs: boolean },
  { isOneCount }: { readonly isOneCount: boolean },
): Kin | undefined {
  const least = Math.min(a.keys.size, b.keys.size);
  if (sharedKeys(a, b) > least / 2) return "near";
  const [x, y] = [a.mention, b.mention];
  if (x.kind !== "figure" || y.kind !== "figure") return undefined;
  if (isOneCount) return least <= 2 || !differs ? "loose" : undefined;
  if (!differs) return undefined;
  return [...a.keys][0] === [...b.keys][0] ? "distant" : undefined;
}

function isExpected({ mention: { span }, passage, clause }: Told): boolean {
  const { home, statement } = passage;
  return expectationOf({ plain: home.source.plain, statement, clause, span }) !== undefined;
}

/** Who expected a value that is told as expected: those who watch from outside, or whom it is of. */
export type Expectation = "observers" | "own";

/**
 * `ahead of estimates of 98 cents`, `the €405 million that analysts had expected`: what was expected is not what came, nor
 * what analysts expect what a company does. Undefined for what came.
 */
export function expectationOf({
  plain,
  statement,
  span,
  clause = clauseSpanOf(statement, span),
}: {
  readonly plain: string;
  readonly statement: Statement;
  readonly span: Span;
  readonly clause?: Span;
}): Expectation | undefined {
  const before = plain.slice(clause.start, span.start);
  const [after] = EXPECTED_AFTER.exec(plain.slice(span.end, statement.sentence.span.end)) ?? [];
  if (after === undefined && !EXPECTED.test(before)) return undefined;
  return OBSERVERS.test(after ?? before) ? "observers" : "own";
}

const OBSERVERS = /\b(?:analysts|consensus|economists|estimates?|pollsters|street|traders)\b/iu;
const EXPECTED =
  /\b(?:analysts|consensus|estimates?|expect(?:s|ed|ations?)?|forecasts?|guidance|outlook|predict(?:s|ed|ions?)?|target(?:s|ed)?)\b/iu;
const EXPECTED_AFTER =
  /^ (?:that |which )?(?:\p{L}{1,14} ){0,2}(?:has |have |had )?(?:been )?(?:expected|forecast|predicted)\b/iu;

/** Whether neither is told of another year than the other: `In October 2008 a magnitude 6.6 tremor`. */
function isOfOneYear(a: Told, b: Told): boolean {
  if (a.mention.kind === "date") return true;
  const [x, y] = [yearsOf(a), yearsOf(b)];
  return x.size === 0 || y.size === 0 || [...x].some((year) => y.has(year));
}

/** The years that a value's clause names; of one that names none that of its article. */
function yearsOf({ passage, clause }: Told): ReadonlySet<number> {
  const { published } = passage.home.source;
  const named = passage.statement.mentions.flatMap((mention) =>
    mention.kind === "date" && overlaps(mention.span, clause) ? (mention.parts.year ?? []) : [],
  );
  if (named.length > 0) return new Set(named);
  return new Set(published === undefined ? [] : [Number(published.slice(0, 4))]);
}

/** `rose by 12 percent`, `an increase of $3 million`, `up 7%`: how much something changed, not how much it is. */
function isChange({ mention, passage, clause }: Told): boolean {
  const before = passage.home.source.plain.slice(clause.start, mention.span.start);
  return CHANGE.test(before.slice(-CHANGE_REACH));
}

const CHANGE =
  /(?:\b(?:by|down|(?<!ma[dk]es? )up) |\b(?:climb|decreas|declin|drop|fall|grow|increas|jump|ris|shr[aiu]nk|surg)\p{L}{0,4} (?:of |by )?|\b(?:fell|grew|rose) (?:by )?)(?:(?!from|to)\p{L}{1,12} )?$/iu;
const CHANGE_REACH = 30;

/** Where a row has several values, its column must speak of what the other value is of. */
function isOwnCell({ passage, mention }: Told, { keys }: Told): boolean {
  const values = passage.cells.filter(({ isRowHead }) => !isRowHead);
  if (values.length < 2) return true;
  const cell = values.find(({ span }) => contains(span, mention.span));
  return cell === undefined || [...cell.headKeys].some((key) => keys.has(key));
}

/**
 * `had offered 5.2 percent`, `wants to plant 4,000`: what somebody offered, demanded or plans is not what came. `would be` is
 * said of both.
 */
export const isOffered = keptByValue(({ passage: { statement, home }, value: { span } }) => {
  const clause = clauseSpanOf(statement, span);
  return OFFERED.test(home.source.plain.slice(clause.start, span.start));
});

const OFFERED =
  /\b(?:demand(?:s|ed)?|offer(?:s|ed)?|plan(?:s|ned)?|propos(?:es?|ed|als?)|wants?|wanted)\b/u;
