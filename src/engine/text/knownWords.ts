/** Words are kept up to this length: a longer one would hold on to the whole text that it was cut from. */
const MOST_LETTERS = 12;
const MOST_WORDS = 50_000;

/** What `read` makes of a word, kept: the same words come again and again, and what was kept is one string for all of them. */
export function knownWords<Word>(read: (written: string) => Word): (written: string) => Word {
  const known = new Map<string, Word>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const word = read(written);
    if (written.length > MOST_LETTERS) return word;
    if (known.size >= MOST_WORDS) known.clear();
    known.set(written, word);
    return word;
  };
}
