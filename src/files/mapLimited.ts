/** Maps in order of `inputs` with at most `limit` calls under way. Fails with the first failure. */
export async function mapLimited<T, R>(
  inputs: readonly T[],
  limit: number,
  map: (input: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Array<R>(inputs.length);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < inputs.length; index = next++) {
      // `index` is below the length, but a hole is not told from `undefined` by type.
      results[index] = await map(inputs[index] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, inputs.length) }, work));
  return results;
}
