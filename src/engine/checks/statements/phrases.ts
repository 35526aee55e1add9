import type { Sentence, Token } from "../../text/sentence.js";
import { formsOf } from "../../evidence/words/verbForms.js";

/** Verbs of more than one word, with the one that says the same. */
const PHRASES = `
agree to | accept
campaign against | oppose
fall short of | miss
object to | oppose
rule out | reject
sign off on | approve
speak out against | oppose
throw out | reject
turn down | reject
vote against | oppose
vote down | reject
vote for | approve
vote in favour of | approve
`;

/** What somebody calls a thing that he does not like, and one that he likes. */
const BAD = new Set(
  "absurd cruel dangerous disgraceful foolish harmful illegal irresponsible misguided outrageous pointless premature reckless shameful unacceptable unfair unjust wrong".split(
    " ",
  ),
);
const GOOD = new Set("brave brilliant excellent overdue right sensible welcome wise".split(" "));
const CALLING = new Map([
  ["branded", 2],
  ["call", 0],
  ["called", 2],
  ["calls", 1],
  ["described", 2],
  ["describes", 1],
  ["termed", 2],
]);
/** So many words further on stands what it is called. */
const CALLED_REACH = 7;

const DISMISSING = new Map([
  ["dismiss", 0],
  ["dismissed", 2],
  ["dismisses", 1],
  ["reject", 0],
  ["rejected", 2],
  ["rejects", 1],
]);
/** What is no verb. */
const OUT_OF_USE = new Set("action commission operation order service".split(" "));
/** `22 minutes before the breach` is so much earlier. */
const TIMES = /^(?:day|hour|minute|month|second|week|year)s?$/u;
const ORDER = new Map([
  ["after", "later"],
  ["before", "earlier"],
]);

const APPEALS = new Set("appeal appeals challenge challenges".split(" "));
const APPEAL_REACH = 4;

interface Phrase {
  /** The words behind the verb. */
  readonly rest: readonly string[];
  readonly says: string;
}

const phrases = new Map<string, Phrase[]>();

for (const line of PHRASES.trim().split("\n")) {
  const [long = "", short = ""] = line.split(" | ");
  const [verb = "", ...rest] = long.split(" ");
  const saying = formsOf(short);
  for (const [at, form] of formsOf(verb).entries())
    phrases.set(form, [...(phrases.get(form) ?? []), { rest, says: saying[at] ?? short }]);
}

/** What is said at one place of a sentence, as one word. */
export interface Wording {
  /** `missed` for `fell short of`; mostly the word itself. */
  readonly lower: string;
  /** The place behind its last word. */
  readonly end: number;
}

/**
 * The word at a place, or the one that says what the words there say together: `turned down` is `rejected`, `called it
 * absurd` is `criticised`, and who `dismissed the appeal against` a judgement `upheld` it.
 */
export function wordingAt(tokens: readonly Token[], at: number): Wording {
  const { lower } = tokens[at] ?? { lower: "" };
  for (const { rest, says } of phrases.get(lower) ?? []) {
    const from = /^vot(?:e[sd]?|ing)$/u.test(lower) ? behindCount(tokens, at + 1) : at + 1;
    if (rest.every((word, place) => tokens[from + place]?.lower === word))
      return { lower: says, end: from + rest.length };
  }
  const [of, what] = [1, 2].map((step) => tokens[at + step]?.lower ?? "");
  if (lower === "out" && of === "of" && OUT_OF_USE.has(what ?? ""))
    return { lower: "broken", end: at + 3 };
  const order = ORDER.get(lower);
  if (order !== undefined && TIMES.test(tokens[at - 1]?.lower ?? ""))
    return { lower: order, end: at + 1 };
  const called = CALLING.get(lower);
  if (called !== undefined) {
    const words = wordsFrom(tokens, at + 1, CALLED_REACH);
    const isBad = words.some((word) => BAD.has(word));
    if (isBad !== words.some((word) => GOOD.has(word)))
      return { lower: formsOf(isBad ? "criticise" : "praise")[called] ?? lower, end: at + 1 };
  }
  const dismissed = DISMISSING.get(lower);
  if (dismissed !== undefined && tokens.slice(at).some((token) => token.lower === "against")) {
    if (wordsFrom(tokens, at + 1, APPEAL_REACH).some((word) => APPEALS.has(word)))
      return { lower: formsOf("uphold")[dismissed] ?? lower, end: at + 1 };
  }
  return { lower, end: at + 1 };
}

const known = new WeakMap<Sentence, ReadonlyMap<number, Wording>>();
const NONE: ReadonlyMap<number, Wording> = new Map();

/** The places of a sentence where something else than the word itself is said, and what: mostly none. */
export function wordingsOf(sentence: Sentence): ReadonlyMap<number, Wording> {
  const found = known.get(sentence) ?? readWordings(sentence.tokens);
  known.set(sentence, found);
  return found;
}

function readWordings(tokens: readonly Token[]): ReadonlyMap<number, Wording> {
  const others = tokens.flatMap(({ lower }, at): readonly (readonly [number, Wording])[] => {
    const wording = wordingAt(tokens, at);
    return wording.lower === lower && wording.end === at + 1 ? [] : [[at, wording]];
  });
  return others.length === 0 ? NONE : new Map(others);
}

/** `voted 38 to 7 in favour of`, `voted by nine to two against`: the place behind the count. */
function behindCount(tokens: readonly Token[], from: number): number {
  const start = tokens[from]?.lower === "by" ? from + 1 : from;
  const isCount = (at: number): boolean =>
    tokens[at]?.kind === "number" || COUNTS.has(tokens[at]?.lower ?? "");
  const isScore = isCount(start) && tokens[start + 1]?.lower === "to" && isCount(start + 2);
  return isScore ? start + 3 : from;
}

const COUNTS = new Set(
  "one two three four five six seven eight nine ten eleven twelve none zero".split(" "),
);

/** Up to the end of the part of the sentence. */
function wordsFrom(tokens: readonly Token[], from: number, most: number): readonly string[] {
  const words = tokens.slice(from, from + most);
  const end = words.findIndex(({ text }) => /^[,;:—–.]$/u.test(text));
  return (end < 0 ? words : words.slice(0, end)).map(({ lower }) => lower);
}
