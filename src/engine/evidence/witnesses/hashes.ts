/** The 32-bit hash of a word (FNV-1a). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The hash of a row of words, one word longer. The order of the words counts. */
export function joined(row: number, word: number): number {
  const turned = Math.imul(row ^ word, 0x9e3779b1);
  return (turned ^ (turned >>> 15)) >>> 0;
}

/** The numbers sorted, each once. */
export function sortedSet(numbers: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(numbers).sort();
  let length = 0;
  for (const number of sorted) {
    if (length > 0 && sorted[length - 1] === number) continue;
    sorted[length] = number;
    length += 1;
  }
  return sorted.slice(0, length);
}

/** How many numbers two sorted sets share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let [shared, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = Number(a[i]) - Number(b[j]);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
