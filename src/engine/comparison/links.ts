import { dateKind } from "../checks/dates/index.js";
import { figureKind } from "../checks/figures/figureKind.js";
import type { RecordedValue } from "../explain/record.js";
import { weighValue } from "../weighing/weighValue.js";
import { contains, overlaps } from "../text/span.js";
import { isScopedApart } from "./isScopedApart.js";
import type { Told } from "./told.js";

/** Two values that sources tell of what may be one thing. */
export interface Link {
  readonly a: Told;
  readonly b: Told;
  /** Whether they can't both be true of one thing. */
  readonly differs: boolean;
  /** 0 to 1: how surely they are of one thing, each asked for the other. */
  readonly likeness: number;
  /** Whether each says of what part, place or time it is, and they say it otherwise. */
  readonly isApart: boolean;
  /** Whether little beside what both count says so. */
  readonly isLoose: boolean;
}

/**
 * Weighs each value against those of the other sources, as the check of a draft would, and links those that meet. A
 * value at a time, for who has other things to do in between.
 */
export function* linksOf(told: readonly Told[]): Generator<void, readonly Link[]> {
  const toldOf = new Map<unknown, Told>(told.map((one) => [one.mention, one]));
  const pairs = new Map<Told, Map<Told, Pair>>();
  for (const one of told) {
    yield;
    for (const value of weighedFor(one)) {
      const other = toldOf.get(value.value);
      if (other === undefined || !mayMeet(one, other)) continue;
      const [a, b] = one.passage.number < other.passage.number ? [one, other] : [other, one];
      const pair = pairs.get(a)?.get(b) ?? {};
      pairs.set(a, (pairs.get(a) ?? new Map<Told, Pair>()).set(b, pair));
      if (a === one) pair.forth = value;
      else pair.back = value;
    }
  }
  return [...pairs]
    .flatMap(([a, of]) => [...of].map(([b, pair]) => toLink(a, b, pair)))
    .flatMap((link) => {
      const kin = kinOf(link);
      if (kin === undefined) return [];
      return [{ ...link, isApart: link.isApart || kin === "distant", isLoose: kin !== "near" }];
    });
}

/** What the weighing found for each of the two. */
interface Pair {
  forth?: RecordedValue;
  back?: RecordedValue;
}

function weighedFor({ claim, mention, passage }: Told): readonly RecordedValue[] {
  // A row has no words of its own beside its head's: it is found by others, and asks for none.
  if (passage.statement.sentence.block.kind === "row") return [];
  let values: readonly RecordedValue[] = [];
  const asked = {
    statement: claim.statement,
    matches: claim.matches,
    sources: claim.sources,
    plain: claim.plain,
    record: (weighing: { readonly values: readonly RecordedValue[] }) => {
      values = weighing.values;
    },
  };
  if (mention.kind === "figure") weighValue(asked, mention, figureKind);
  else weighValue(asked, mention, dateKind);
  return values;
}

/** Whether both may be of one thing by their own words, before anything is weighed. */
function mayMeet(a: Told, b: Told): boolean {
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

type Kin = "distant" | "loose" | "near";

/**
 * How what stands beside the two agrees: in most of its words; where there are few and both count the same, in half;
 * or in the nearest word alone, as `deaths of 25 people` and `a strike that killed seven` do.
 */
function kinOf({ a, b, differs }: Pick<Link, "a" | "b" | "differs">): Kin | undefined {
  const least = Math.min(a.keys.size, b.keys.size);
  if (sharedKeys(a, b) > least / 2) return "near";
  const [x, y] = [a.mention, b.mention];
  if (x.kind !== "figure" || y.kind !== "figure") return undefined;
  if (figureKind.isSurelySame(x, y)) return least <= 2 || !differs ? "loose" : undefined;
  if (!differs) return undefined;
  return [...a.keys][0] === [...b.keys][0] ? "distant" : undefined;
}

/** `ahead of estimates of 98 cents`, `the €405 million that analysts had expected`: what was expected is not what came. */
function isExpected({ mention, passage, clause }: Told): boolean {
  const { plain } = passage.home.source;
  return (
    EXPECTED.test(plain.slice(clause.start, mention.span.start)) ||
    EXPECTED_AFTER.test(plain.slice(mention.span.end, passage.statement.sentence.span.end))
  );
}

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

function toLink(a: Told, b: Told, { forth, back }: Pair): Omit<Link, "isLoose"> {
  const asked = [forth, back].filter((one) => one !== undefined);
  const [best = 0, other] = asked
    .map(({ share, local }) => (share + local) / 2)
    .sort((x, y) => y - x);
  const isRow = [a, b].some(({ passage }) => passage.statement.sentence.block.kind === "row");
  return {
    a,
    b,
    differs: asked.every(({ likeness }) => likeness === "different"),
    likeness: isRow ? OF_ROW * best : other === undefined ? ALONE * best : (best + other) / 2,
    isApart: isScopedApart(a, b),
  };
}

const OF_ROW = 0.9;
/** Where only one of the two finds the other. */
const ALONE = 0.7;
