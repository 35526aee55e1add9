import { distance } from "fastest-levenshtein";

/** The word that was probably meant by `written`; undefined where none is close. Case counts for nothing. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  const [best] = words
    .map((word) => ({ word, slips: distance(wanted, word.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips);
  const allowed = Math.max(1, Math.round(written.length * 0.4));
  return best !== undefined && best.slips <= allowed ? best.word : undefined;
}
