import { figureKind } from "../checks/figures/figureKind.js";
import { compareText, inOrder } from "../text/order.js";
import type { Link } from "./links.js";
import { isToldApart, narrow } from "./narrow.js";
import type { Told } from "../weighing/quantity/told.js";

/** Values that belong into one table. */
export interface Gathered {
  readonly relation: "apart" | "differs";
  /** How surely they are of one thing: that of the surest two that differ. */
  readonly likeness: number;
  readonly told: readonly Told[];
}

/** Two values that differ are of one thing from here. */
const ONE_THING = 0.4;
/** Dates are told of many things in one sentence. */
const ONE_EVENT = 0.6;
/** And of like things from here. */
const LIKE_THING = 0.33;
/** Two that agree belong together from here. */
const ALIKE = 0.42;
const ALIKE_COUNT = 0.2;
/** Two witnesses tell one thing alike from here. */
const TOLD_ALIKE = 0.55;

/** The tables that the links make: first what differs, each value with those that bear it out, then what is told apart. */
export function gather(all: readonly Link[]): readonly Gathered[] {
  const links = narrow(all);
  const differing = links.filter(isOfOneThing).sort(bySureness);
  const core = join(differing);
  const supporting = links.filter(isBorneOut).sort(bySureness);
  for (const { a, b } of supporting) {
    const [x, y] = [core.get(a), core.get(b)];
    if (x !== undefined && y === undefined && mayJoin(b, x, core)) core.set(b, x);
    if (y !== undefined && x === undefined && mayJoin(a, y, core)) core.set(a, y);
  }
  const like = links
    .filter((link) => isLike(link) && !core.has(link.a) && !core.has(link.b))
    .sort(bySureness);
  return [
    ...groupsOf(core, differing).map((group) => ({ ...group, relation: "differs" as const })),
    ...groupsOf(join(like), like).map((group) => ({ ...group, relation: "apart" as const })),
  ];
}

/** Whether its source says nothing else in the group; `at least 300` is borne out by a 412 of something else too. */
function mayJoin(one: Told, lead: Told, leads: ReadonlyMap<Told, Told>): boolean {
  const group = [...leads].flatMap(([other, own]) => (own === lead ? [other] : []));
  return (
    group.some((other) => isSameNumber(one, other)) ||
    group.every((other) => !isToldApart(one, other))
  );
}

function isSameNumber({ mention: a }: Told, { mention: b }: Told): boolean {
  return a.kind === "figure" && b.kind === "figure" && a.quantity.value === b.quantity.value;
}

/** How many things two sources or more tell alike that are in none of the tables. */
export function countAgreed(links: readonly Link[], tables: readonly Gathered[]): number {
  const shown = new Set(tables.flatMap(({ told }) => told));
  const alike = links.filter(
    ({ a, b, differs, likeness }) =>
      !differs && likeness >= TOLD_ALIKE && !shown.has(a) && !shown.has(b),
  );
  return new Set(join(alike).values()).size;
}

/** Whether one bears the other out: it fits well, or it is the same number of what both count. */
function isBorneOut({ a: { mention: a }, b: { mention: b }, differs, likeness }: Link): boolean {
  if (differs) return false;
  const isCount =
    a.kind === "figure" &&
    b.kind === "figure" &&
    Math.max(a.quantity.low, b.quantity.low) >= LEAST_ALIKE &&
    figureKind.isSurelySame(a, b);
  return likeness >= (isCount ? ALIKE_COUNT : ALIKE);
}

/** Smaller numbers are the same by chance. */
const LEAST_ALIKE = 20;

function isOfOneThing(link: Link): boolean {
  const { a, differs, likeness, isApart } = link;
  if (!differs || isApart) return false;
  if (a.mention.kind === "date") return likeness >= ONE_EVENT;
  return likeness >= ONE_THING && mayDispute(link);
}

function isLike(link: Link): boolean {
  const { a, b, differs, likeness } = link;
  return differs && likeness >= LIKE_THING && mayDispute(link) && isCounted(a) && isCounted(b);
}

/** Writers count a few things themselves, and each of them others. */
function isCounted({ mention }: Told): boolean {
  if (mention.kind !== "figure") return false;
  const { unit, value, low } = mention.quantity;
  return unit.dimension !== "count" || (value ?? low) > MOST_COUNTED;
}

const MOST_COUNTED = 4;

/** Whether reports of one thing may lie so far apart. A count that both name in so many words may grow further. */
function mayDispute({ a: { mention: a }, b: { mention: b }, likeness }: Link): boolean {
  if (a.kind !== "figure" || b.kind !== "figure") return false;
  if (figureKind.mayDispute(a, b)) return true;
  const [x = 0, y = 0] = [a.quantity.value, b.quantity.value];
  return (
    figureKind.isSurelySame(a, b) && likeness >= GROWN && x <= MOST_GROWN * y && y <= MOST_GROWN * x
  );
}

const GROWN = 0.58;
const MOST_GROWN = 10;

/**
 * Each value with the first of those it is linked to, directly or by others. The surest links come first, and none
 * brings two values of one source together that can't both be true: a source knows what it tells apart.
 */
function join(links: readonly Link[]): Map<Told, Told> {
  const groups = new Map<Told, readonly Told[]>();
  for (const { a, b } of links) {
    const [x, y] = [groups.get(a) ?? [a], groups.get(b) ?? [b]];
    if (x === y || x.some((one) => y.some((other) => isToldApart(one, other)))) continue;
    const joined = [...x, ...y].sort(byPlace);
    for (const one of joined) groups.set(one, joined);
  }
  return new Map([...groups].map(([one, [lead]]) => [one, lead ?? one]));
}

function groupsOf(
  leads: ReadonlyMap<Told, Told>,
  links: readonly Link[],
): readonly Omit<Gathered, "relation">[] {
  const groups = new Map<Told, Told[]>();
  for (const [one, lead] of leads) groups.set(lead, [...(groups.get(lead) ?? []), one]);
  return [...groups].map(([lead, told]) => ({
    told: told.sort(byPlace),
    likeness: Math.max(
      ...links.filter(({ a }) => leads.get(a) === lead).map(({ likeness }) => likeness),
    ),
  }));
}

function bySureness(x: Link, y: Link): number {
  return inOrder(y.likeness - x.likeness, byPlace(x.a, y.a), byPlace(x.b, y.b));
}

function byPlace(a: Told, b: Told): number {
  return inOrder(
    compareText(a.passage.home.source.id, b.passage.home.source.id),
    a.mention.span.start - b.mention.span.start,
  );
}
