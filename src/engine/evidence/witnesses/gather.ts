/** How one thing is like another. */
export interface Link {
  readonly share: number;
  /** Whether the first of the pair may be the hub for the second: not where it is much the shorter. */
  readonly mayLead: boolean;
}

/**
 * Groups of alike things. Likeness is handed on (a is like b, b like c), yet every member of a group must be like its
 * hub, the one that is like most others: a short text that is part of two long ones does not chain them. `things` must be sorted: earlier ones win ties.
 */
export function gather<T>(
  things: readonly T[],
  linksOf: (thing: T) => ReadonlyMap<T, Link>,
): readonly (readonly T[])[] {
  const left = new Set(things);
  const groups: T[][] = [];
  for (const thing of things) {
    if (!left.has(thing)) continue;
    let reached = reachedFrom(thing, left, linksOf);
    while (reached.length > 0) {
      const group = aroundHub(reached, linksOf);
      for (const one of group) left.delete(one);
      groups.push(group);
      // What is left over is gathered anew from the first of it; the rest waits for its own turn.
      const [next] = reached.filter((one) => left.has(one));
      reached = next === undefined ? [] : reachedFrom(next, left, linksOf);
    }
  }
  return groups;
}

function reachedFrom<T>(
  first: T,
  left: ReadonlySet<T>,
  linksOf: (thing: T) => ReadonlyMap<T, Link>,
): readonly T[] {
  const reached = new Set([first]);
  for (const thing of reached)
    for (const other of linksOf(thing).keys()) if (left.has(other)) reached.add(other);
  return [...reached];
}

/** Everything that is like the one that is like most others. */
function aroundHub<T>(reached: readonly T[], linksOf: (thing: T) => ReadonlyMap<T, Link>): T[] {
  const among = new Set(reached);
  const weightOf = (thing: T): number =>
    [...linksOf(thing)].reduce(
      (sum, [other, { share, mayLead }]) => sum + (mayLead && among.has(other) ? share : 0),
      0,
    );
  const hub = reached
    .map((thing) => ({ thing, weight: weightOf(thing) }))
    .reduce((best, next) => (next.weight > best.weight ? next : best)).thing;
  return reached.filter((thing) => thing === hub || linksOf(hub).get(thing)?.mayLead === true);
}
