import { keyOf } from "./key.js";
import { isPerShare, PER_SHARE } from "./perShare.js";

/** The keys of all words in a title, a heading or a column's head; none for nothing. */
export function keysIn(words: string | undefined): ReadonlySet<string> {
  if (words === undefined) return NONE;
  // One heading stands over many sentences.
  if (last.words !== words) last = { words, keys: readKeys(words) };
  return last.keys;
}

const NONE: ReadonlySet<string> = new Set();
let last = { words: "", keys: NONE };

function readKeys(words: string): ReadonlySet<string> {
  const found = words.toLowerCase().match(/[\p{L}\p{Nd}']{1,40}/gu) ?? [];
  const spelled = found.flatMap((word) => QUARTERS.get(word) ?? [word]);
  const units = found.flatMap((word, at) =>
    isPerShare(word, found[at - 1], found[at - 2]) ? [PER_SHARE] : [],
  );
  return new Set([...spelled.map((word) => keyOf(word)).filter((key) => key !== ""), ...units]);
}

/** How column heads write quarters. */
const QUARTERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["q1", ["first", "quarter"]],
  ["q2", ["second", "quarter"]],
  ["q3", ["third", "quarter"]],
  ["q4", ["fourth", "quarter"]],
]);
