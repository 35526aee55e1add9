import type { Lexeme } from "./lexemes.js";

const times = "second minute hour day night week fortnight month quarter season year decade";
const perWords: ReadonlySet<string> = new Set(times.split(" "));
const adverbs: ReadonlyMap<string, string> = new Map([
  ["annually", "year"],
  ["daily", "day"],
  ["hourly", "hour"],
  ["monthly", "month"],
  ["nightly", "night"],
  ["p.a", "year"],
  ["quarterly", "quarter"],
  ["weekly", "week"],
  ["yearly", "year"],
]);

/**
 * The time that a figure is told for, right behind it: `year` for `£2.4m a year`, `40,000 barrels a day`, `12 per month`;
 * undefined for `two days a week ago` and for what is told for no time. At most the thing counted, two words, stands
 * between.
 */
export function perTimeAt(lexemes: readonly Lexeme[], at: number): string | undefined {
  for (let place = at; place <= at + MOST_BETWEEN; place += 1) {
    const lexeme = lexemes[place];
    if (lexeme === undefined) return undefined;
    const adverb = adverbs.get(lexeme.lower);
    if (adverb !== undefined) return adverb;
    if (lexeme.text === "/" || /^(?:an?|each|every|per)$/u.test(lexeme.lower)) {
      const time = lexemes[place + 1]?.lower ?? "";
      const isAgo = /^(?:after|ago|before|earlier|later)$/u.test(lexemes[place + 2]?.lower ?? "");
      return perWords.has(time) && !isAgo ? time : undefined;
    }
    // "1.6 million on every day of the strike".
    if (
      /^(?:for|on)$/u.test(lexeme.lower) &&
      /^(?:each|every)$/u.test(lexemes[place + 1]?.lower ?? "")
    )
      continue;
    if (lexeme.kind !== "word" || NOT_COUNTED.test(lexeme.lower)) return undefined;
  }
  return undefined;
}

const MOST_BETWEEN = 2;
const NOT_COUNTED = /^(?:after|and|before|by|for|from|in|on|or|since|than|to|was|were)$/u;
