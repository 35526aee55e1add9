/** The numbers that a mark names: `1, 4` and `2-5`, whose ends lie no further apart than a list of sources is long. */
export function labelsIn(words: string): readonly string[] {
  return words.split(/[,;]/u).flatMap((part) => {
    const [first = Number.NaN, last = first] = part
      .split(/[–-]/u)
      .map((each) => Number(each.trim()));
    if (!(last >= first && last - first < LONGEST_RUN)) return [String(first)];
    return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  });
}

const LONGEST_RUN = 50;
