/** How often the words of a document stand in it, in lower case, without those that a line's end cuts. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Counts the words of lines. */
export function countWords(lines: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  let isCut = false;
  for (const line of lines) {
    // The second half of a word is none: "expected" is no witness for "pected".
    const whole = isCut ? line.replace(/^\S{1,60}/u, "") : line;
    isCut = /[-‐\u00AD]$/u.test(line);
    const words = whole.replace(/[\p{L}\p{M}'’-]{1,60}[-‐\u00AD]$/u, "").replaceAll("‐", "-");
    for (const [word] of words
      .toLowerCase()
      .matchAll(/[\p{L}\p{M}]{1,40}(?:-[\p{L}\p{M}]{1,40}){0,5}/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Joins a line to the next: with a space, without one, or without the hyphen that the line's end put in. */
export function joinLines(before: string, after: string, words: Vocabulary): string {
  if (/[\p{L}\p{N}]\u00AD$/u.test(before)) return before.slice(0, -1) + after;
  if (/[\p{L}\p{N})][—–]$/u.test(before) || /^[—–](?=[\p{L}\p{N}])/u.test(after))
    return /\d–$/u.test(before) || (before.slice(-1) + after.slice(0, 1)).includes("—")
      ? before + after
      : `${before} ${after}`;
  const cut = /(?<left>[\p{L}\p{M}\p{N}'’.-]{1,40})[-‐]$/u.exec(before);
  if (cut === null) return `${before} ${after}`;
  const left = cut.groups?.["left"] ?? "";
  const right = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}]+)*/u.exec(after)?.[0] ?? "";
  if (right === "") return `${before} ${after}`;
  // "two- and three-year terms"
  if (/^(?:and|or|to)\b/u.test(after) && !words.has((left + right).toLowerCase()))
    return `${before} ${after}`;
  const keeps = keepsHyphen(left, right, words);
  return (keeps ? `${before.slice(0, -1)}-` : before.slice(0, -1)) + after;
}

// Names and figures keep it: "al-Sham", "Saudi-Iranian", "UN-backed", "10-year", "state-of-the-art".
function keepsHyphen(left: string, right: string, words: Vocabulary): boolean {
  if (/^[\p{Lu}\p{N}]/u.test(right) || /[\p{N}.-]/u.test(left) || /\p{Lu}$/u.test(left)) {
    return !/^\p{Lu}{2,}$/u.test(left) || !/^\p{Lu}{2}/u.test(right); // "GOVERN-/MENT" in capitals
  }
  const [low, rest] = [left.toLowerCase(), right.toLowerCase()];
  const joined = words.get(low + rest) ?? 0;
  const apart = words.get(`${low}-${rest}`) ?? 0;
  if (joined !== apart) return apart > joined;
  if (hyphened.has(low) || secondHalves.has(rest)) return true;
  // "ex-president" beside "expected", "long-term" beside "without": what follows must be a word of its own.
  const isWord = (word: string): boolean => word.length >= 4 && words.has(word);
  return isWord(rest) && (prefixes.has(low) || (isWord(low) && !solid.has(low)));
}

// Words that a hyphen follows in English, wherever the line ends.
const hyphened: ReadonlySet<string> = new Set(
  "anti eighty fifty forty half ninety quasi self seventy sixty thirty twenty".split(" "),
);

// Words before which one stands: "Turkey-backed", "rebel-held".
const secondHalves: ReadonlySet<string> = new Set(
  "affiliated aligned backed based controlled held led linked owned ranking related sponsored".split(
    " ",
  ),
);

// Words that a hyphen follows where they are words at all.
const prefixes: ReadonlySet<string> = new Set("ex mid non pro so vice".split(" "));

// Words that make one word with the next.
const solid: ReadonlySet<string> = new Set(
  "after back down every fore head home house land life mean news over some there through under what when where with work".split(
    " ",
  ),
);
