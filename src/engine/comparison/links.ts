import { dateKind } from "../checks/dates/index.js";
import { figureKind } from "../checks/figures/figureKind.js";
import type { RecordedValue } from "../explain/record.js";
import { weighValue } from "../weighing/weighValue.js";
import { isScopedApart } from "../weighing/quantity/isScopedApart.js";
import { kinOf, mayMeet } from "../weighing/quantity/kin.js";
import type { Told } from "../weighing/quantity/told.js";

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
      const kin = kinOf(link, { isOneCount: isOneCount(link) });
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
    isApart: isScopedApart(a, b, { isOneCount: isOneCount({ a, b }) }),
  };
}

const OF_ROW = 0.9;
/** Where only one of the two finds the other. */
const ALONE = 0.7;

/** Whether both count the same, in so many words. */
function isOneCount({ a: { mention: a }, b: { mention: b } }: Pick<Link, "a" | "b">): boolean {
  return a.kind === "figure" && b.kind === "figure" && figureKind.isSurelySame(a, b);
}
