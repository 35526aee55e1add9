import { indexAt } from "../../evidence/fit.js";
import type { Statement } from "../../evidence/statement.js";
import { isVerb } from "../../evidence/words/verbs.js";
import type { Span } from "../../text/span.js";
import { groupWordsOf, type GroupWord } from "./groupWords.js";
import type { Member } from "./members.js";

/** A phrase of a member: `after two doses`, or the subject of `the company 1,250`. */
export interface Phrase {
  /** The preposition that begins it, or its part in the sentence. */
  readonly role: string;
  readonly side: "before" | "behind";
  readonly words: readonly GroupWord[];
}

/** Words that begin a phrase which may name a group. */
const PREPOSITIONS = new Set(
  `according after against aged among amongst as at before between by during for from given in into of on over receiving taking to
  toward under using with within without`.split(/\s+/u),
);
/** Those of them that name a group or a place for another's: `in the control group`, `among those given a placebo`. */
const GROUPING = new Set(
  "after aged among amongst at for given in on receiving taking under with without".split(" "),
);
const ARTICLES = new Set("a an its the their".split(" "));
const RELATIVES = new Set("that which who whom whose".split(" "));

/** The phrases of a member around its own value, those before it from the value outwards. */
export function phrasesOf(
  statement: Statement,
  { from, to }: Omit<Member, "values">,
  { value, others }: { readonly value: Span; readonly others: readonly Span[] },
): readonly Phrase[] {
  const { tokens } = statement.sentence;
  const words = groupWordsOf(statement);
  const at = indexAt(statement, value);
  const phrases: { role: string; side: Phrase["side"]; words: GroupWord[] }[] = [];
  let current: (typeof phrases)[number] | undefined;
  let isRelative = false;
  let hasVerb = false;
  // "…, Ivo Brask, six were": who stands between commas, with no verb behind, is no subject.
  const shut = new Set<Phrase>();
  let depth = 0;
  for (let place = from; place < to; place += 1) {
    const token = tokens[place];
    if (token === undefined) break;
    if (/^[([]$/u.test(token.text)) depth += 1;
    if (/^[)\]]$/u.test(token.text)) depth = Math.max(0, depth - 1);
    const isOfValue = [value, ...others].some(
      ({ start, end }) => token.start < end && token.end > start,
    );
    const isEnd = isOfValue || /^[,;:—–|]$/u.test(token.text);
    if (depth > 0 || token.kind === "mark" || isEnd) {
      if (isEnd) {
        if (current?.role === "subject" && place < at) shut.add(current);
        [current, isRelative] = [undefined, false];
      }
      continue;
    }
    const side = place < at ? "before" : "behind";
    if (PREPOSITIONS.has(token.lower)) {
      current = { role: token.lower, side, words: [] };
      phrases.push(current);
      isRelative = false;
    } else if (RELATIVES.has(token.lower)) isRelative = true;
    else if (isVerb(token.lower)) {
      hasVerb ||= !isRelative;
      if (!isRelative) {
        if (place < at) shut.clear();
        current = { role: "predicate", side, words: [] };
        phrases.push(current);
      }
    } else {
      // "Among men the share": an article behind a noun begins another phrase.
      if (ARTICLES.has(token.lower) && current !== undefined && current.words.length > 0)
        current = undefined;
      if (current === undefined) {
        // "The port puts the cost at": the first is the subject.
        const isSubject = side === "before" && !hasVerb && !phrases.some(isTellingSubject);
        current = { role: isSubject ? "subject" : "object", side, words: [] };
        phrases.push(current);
      }
      current.words.push(...(words[place] ?? []));
    }
  }
  dropVerb(phrases, from);
  const told = phrases.filter((phrase) => phrase.words.length > 0 && !shut.has(phrase));
  return [
    ...told.filter(({ side }) => side === "before").reverse(),
    ...told.filter(({ side }) => side === "behind"),
  ];
}

function isTellingSubject({ role, words }: Pick<Phrase, "role" | "words">): boolean {
  return role === "subject" && words.length > 0;
}

/**
 * Leaves out the last word of the subject that a sentence begins with, where no verb is known: `Overfishing explains 52
 * percent`. Later members leave the verb out.
 */
function dropVerb(phrases: readonly { role: string; words: GroupWord[] }[], from: number): void {
  const [subject] = phrases;
  if (from > 0 || subject?.role !== "subject" || subject.words.length < 2) return;
  if (!phrases.some(({ role }) => role === "predicate")) subject.words.pop();
}

/** Two phrases that name the groups of two members: `after two doses` and `after one dose`. */
export interface Counterparts {
  readonly one: Phrase;
  readonly other: Phrase;
}

/**
 * Which phrases of two members answer each other: those on one side of the value that one preposition begins, in order,
 * and two subjects; then, if each has but one phrase left that may name a group, these two.
 */
export function counterpartsOf(
  ones: readonly Phrase[],
  others: readonly Phrase[],
): readonly Counterparts[] {
  const found: Counterparts[] = [];
  const left = new Set<Phrase>([...ones, ...others]);
  for (const one of ones) {
    if (one.role === "predicate" || one.role === "object") continue;
    const other = others.find(
      (phrase) => left.has(phrase) && phrase.role === one.role && phrase.side === one.side,
    );
    if (other === undefined) continue;
    found.push({ one, other });
    left.delete(one);
    left.delete(other);
  }
  const rest = [ones, others].map((phrases) =>
    phrases.filter((phrase) => left.has(phrase) && GROUPING.has(phrase.role)),
  );
  const [[one, ...more] = [], [other, ...further] = []] = rest;
  const isOnly = more.length === 0 && further.length === 0;
  if (isOnly && one !== undefined && other?.side === one.side) found.push({ one, other });
  return found;
}
