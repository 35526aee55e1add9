/** -1, 0 or 1 as `a` stands before, beside or after `b` in code-unit order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first of several comparisons that is not 0: `inOrder(b.share - a.share, compareText(a.id, b.id))`. */
export function inOrder(...comparisons: readonly number[]): number {
  for (const comparison of comparisons) if (comparison !== 0) return comparison;
  return 0;
}
