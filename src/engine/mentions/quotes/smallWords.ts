/** Whether this word is one that any sentence may hold, so that sharing it tells nothing. */
export function isSmallWord(word: string): boolean {
  return smallWords.has(word);
}

const smallWords = new Set(
  `a about after all also am an and any are as at be because been before but by can could did do does don't for from had has have
  he her here him his how i if in into is isn't it it's its just me more my no not now of on one or our out she so some than that
  that's the their them then there these they they're this those to too up us very was we we're were what when which who will
  with would you you're your`.split(/\s+/u),
);
