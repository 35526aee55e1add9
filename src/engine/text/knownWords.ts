/** Words are kept up to this length: longer ones are many, and seldom met again. */
const MOST_LETTERS = 32;
/** A longer word would hold on to the whole text that it was cut from: it is read and kept as a copy. */
const MOST_CUT = 12;
const MOST_WORDS = 50_000;

/** What `read` makes of a word, kept: the same words come again and again, and what was kept is one string for all of them. */
export function knownWords<Word>(read: (written: string) => Word): (written: string) => Word {
  const known = new Map<string, Word>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    if (written.length > MOST_LETTERS) return read(written);
    const own = written.length > MOST_CUT ? copyOf(written) : written;
    const word = read(own);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(own, word);
    return word;
  };
}

function copyOf(text: string): string {
  return Array.from(text).join("");
}
