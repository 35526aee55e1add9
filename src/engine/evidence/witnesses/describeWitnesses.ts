/**
 * `3 sources, 2 independent` for sources by `id`; undefined where each stands for itself. `witnessOf` gives the id of
 * the source that leads a source's witness.
 */
export function describeWitnesses(
  ids: readonly string[],
  witnessOf: (id: string) => string,
): string | undefined {
  const named = [...new Set(ids)];
  const independent = new Set(named.map(witnessOf)).size;
  if (independent === named.length) return undefined;
  return `${String(named.length)} sources, ${String(independent)} independent`;
}
