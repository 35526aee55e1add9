import type { SourceSet } from "../evidence/sourceSet.js";
import { compareText, inOrder } from "../text/order.js";
import type { FactValue } from "./comparison.js";

/**
 * What the days of the reports make of their values, where all of them are dated and go one way: `later reports give
 * more`. Undefined where they do not.
 */
export function trendOf(values: readonly FactValue[], set: SourceSet): string | undefined {
  const dayOf = new Map(
    set.sources.map(({ id, published, updated }) => [id, updated ?? published]),
  );
  const dated = values
    .flatMap(({ at, tellings }) => tellings.map(({ source }) => ({ at, day: dayOf.get(source) })))
    .sort((a, b) => inOrder(compareText(a.day ?? "", b.day ?? ""), (a.at ?? 0) - (b.at ?? 0)));
  const days = new Set(dated.map(({ day }) => day));
  if (days.size < 2 || days.has(undefined) || dated.some(({ at }) => at === undefined))
    return undefined;
  const goes = (sign: 1 | -1): boolean =>
    dated.every((one, place) =>
      dated
        .slice(0, place)
        .every(
          (earlier) => earlier.day === one.day || sign * ((one.at ?? 0) - (earlier.at ?? 0)) > 0,
        ),
    );
  if (goes(1)) return "later reports give more";
  return goes(-1) ? "later reports give less" : undefined;
}
