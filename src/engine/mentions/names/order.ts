/** The first difference that decides, for sorting by one thing and then by another. 0 if none does. */
export function decide(...differences: readonly number[]): number {
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** By code units, the same on every machine: names sorted so do not depend on a locale. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
