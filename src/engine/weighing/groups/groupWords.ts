import type { Statement } from "../../evidence/statement.js";
import { keyOf, weightOf } from "../../evidence/words/key.js";
import { isVerb } from "../../evidence/words/verbs.js";
import type { Token } from "../../text/sentence.js";

/** A word that may tell one group from another: `Lund`, `men`, the `two` of `two doses`. */
export interface GroupWord {
  readonly key: string;
  /** What a number counts, where that stands right behind it. */
  readonly noun: string | undefined;
  /** Entities that a name may stand for. */
  readonly entities: readonly string[];
}

/** Whether two words name one group: `two-dose` and `both doses`, `after one` and `one dose`. */
export function areOneGroup(a: GroupWord, b: GroupWord): boolean {
  if (a.entities.some((id) => b.entities.includes(id))) return true;
  if (a.key !== b.key) return false;
  return a.noun === b.noun || a.noun === undefined || b.noun === undefined;
}

const known = new WeakMap<Statement, readonly (readonly GroupWord[])[]>();

/** For each token of a statement the words that it holds: two for `two-dose`, none for `the` or `group`. */
export function groupWordsOf(statement: Statement): readonly (readonly GroupWord[])[] {
  const found = known.get(statement) ?? read(statement);
  known.set(statement, found);
  return found;
}

function read({ sentence: { tokens }, entityPlaces }: Statement): readonly GroupWord[][] {
  const entities = new Map<number, string[]>();
  for (const [id, places] of entityPlaces)
    for (const place of places) entities.set(place, [...(entities.get(place) ?? []), id]);
  return tokens.map((token, at) =>
    token.kind === "mark"
      ? []
      : wordsIn(token.lower, tokens[at + 1]).map((word) => ({
          ...word,
          entities: entities.get(at) ?? [],
        })),
  );
}

/** The same for the words of a column's head. */
export function groupWordsIn(words: string): readonly GroupWord[] {
  const found = words.toLowerCase().match(/[\p{L}\p{Nd}][\p{L}\p{Nd}'.,-]{0,40}/gu) ?? [];
  return found.flatMap((word, index) =>
    wordsIn(word, asToken(found[index + 1])).map((read) => ({ ...read, entities: [] })),
  );
}

type Follower = Pick<Token, "kind" | "lower">;

function asToken(lower: string | undefined): Follower | undefined {
  return lower === undefined ? undefined : { kind: "word", lower };
}

function wordsIn(
  lower: string,
  next: Follower | undefined,
): readonly Omit<GroupWord, "entities">[] {
  const parts = lower.split("-");
  return parts.flatMap((part, index) => {
    const number = numberIn(part);
    if (number !== undefined) {
      const follower = parts[index + 1] ?? (next?.kind === "word" ? next.lower : undefined);
      return [{ key: number, noun: nounIn(follower) }];
    }
    const key = GENDERS.get(part) ?? (CHANGES.has(part) ? "" : keyOf(part));
    return key === "" || weightOf(key) < LEAST_WEIGHT ? [] : [{ key, noun: undefined }];
  });
}

/** `Up 9.2 percent`: how a value has changed, of whatever group it is. */
const CHANGES = new Set("down up".split(" "));

/** `Group`, `people` and `year` tell nothing. */
const LEAST_WEIGHT = 0.5;

const NUMBERS: ReadonlyMap<string, string> = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index) => [word, `#${String(index + 1)}`] as const)
    .concat([
      ["single", "#1"],
      ["both", "#2"],
    ]),
);

function numberIn(word: string): string | undefined {
  return NUMBERS.get(word) ?? (/^\p{Nd}/u.test(word) ? `#${word.replace(/,/gu, "")}` : undefined);
}

function nounIn(word: string | undefined): string | undefined {
  if (word === undefined || isVerb(word) || numberIn(word) !== undefined) return undefined;
  const key = keyOf(word);
  return key === "" || weightOf(key) < LEAST_WEIGHT ? undefined : key;
}

/** Words that tell nothing elsewhere, but tell groups apart. */
const GENDERS: ReadonlyMap<string, string> = new Map([
  ["boy", "boys"],
  ["boys", "boys"],
  ["female", "women"],
  ["females", "women"],
  ["girl", "girls"],
  ["girls", "girls"],
  ["male", "men"],
  ["males", "men"],
  ["man", "men"],
  ["men", "men"],
  ["woman", "women"],
  ["women", "women"],
]);
