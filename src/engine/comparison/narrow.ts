import { dates } from "../mentions/dates/index.js";
import { figures } from "../mentions/figures/index.js";
import { compareText } from "../text/order.js";
import type { Link } from "./links.js";
import type { Told } from "../weighing/quantity/told.js";

/** The links that are left, and what is told apart, once each source's other sentences have been heard. */
export function narrow(links: readonly Link[]): readonly Link[] {
  const agreeing = agreeingOf(links);
  return withSharedScope(links.filter((link) => !isOfBoth(link, agreeing)));
}

/** Whether one source tells two values that can't both be true of one thing: it knows them for two. */
export function isToldApart(a: Told, b: Told): boolean {
  if (a.passage.home !== b.passage.home || a === b) return false;
  const [x, y] = [a.mention, b.mention];
  if (x.kind === "figure" && y.kind === "figure")
    return figures.compare(x, y) !== "same" && figures.compare(y, x) !== "same";
  return !(x.kind === "date" && y.kind === "date" && dates.compare(x, y) === "same");
}

/**
 * Whether the other source has one's own value as well: beside the other in the very same sentence (`revenue rose by
 * 8.9 percent and profit by 31`); or anywhere, where it fits better and little says that the two are of one thing.
 */
function isOfBoth(
  { a, b, differs, likeness, isLoose }: Link,
  agreeing: ReadonlyMap<Told, readonly Link[]>,
): boolean {
  if (!differs) return false;
  const gives = (own: Told, other: Told): boolean =>
    (agreeing.get(own) ?? []).some((link) =>
      [link.a, link.b].some(
        ({ passage }) =>
          (passage === other.passage && link.likeness >= likeness - NEARLY) ||
          (isLoose && passage.home === other.passage.home && link.likeness >= likeness),
      ),
    );
  return gives(a, b) || gives(b, a);
}

const NEARLY = 0.15;

/** The links of each value that bear it out. */
function agreeingOf(links: readonly Link[]): ReadonlyMap<Told, readonly Link[]> {
  const agreeing = new Map<Told, Link[]>();
  for (const link of links.filter(({ differs }) => !differs))
    for (const one of [link.a, link.b]) agreeing.set(one, [...(agreeing.get(one) ?? []), link]);
  return agreeing;
}

/** What a source tells twice it tells of one thing: where one of the two sentences names its scope, it is that of both. */
function withSharedScope(links: readonly Link[]): readonly Link[] {
  const apart = new Map<string, Link[]>();
  for (const link of links.filter(({ isApart, differs }) => isApart && differs))
    apart.set(homesOf(link), [...(apart.get(homesOf(link)) ?? []), link]);
  return links.map((link) => {
    const isApart =
      link.differs &&
      (apart.get(homesOf(link)) ?? []).some(
        (other) =>
          (isRetold(link.a, other.a) && isRetold(link.b, other.b)) ||
          (isRetold(link.a, other.b) && isRetold(link.b, other.a)),
      );
    return isApart ? { ...link, isApart } : link;
  });
}

/** The two sources of a link, whichever comes first. */
function homesOf({ a, b }: Link): string {
  return [a, b]
    .map(({ passage }) => passage.home.source.id)
    .sort(compareText)
    .join("\n");
}

function isRetold(a: Told, b: Told): boolean {
  return a === b || (a.passage.home === b.passage.home && !isToldApart(a, b));
}
