import { acronymsOf, compareNames, isSmallWord, type NameLikeness } from "./compareNames.js";
import { aliasGroup, spellingGroup } from "./aliases.js";
import { countryWord } from "./gazetteer.js";
import type { Form } from "./forms.js";
import { genericWords, organisationWords } from "./lists/organisations.js";
import { soundKey, spellingKey, withoutDigraphs } from "./spelling.js";

/** The forms that name one thing, the fullest first. */
export interface Group {
  readonly forms: Form[];
}

/** All groups, and ways to find those that a name may belong to. */
export interface Grouping {
  readonly groups: readonly Group[];
  /** The groups that hold exactly this form. */
  readonly byForm: ReadonlyMap<string, readonly Group[]>;
  /** Groups by any of their `publishedKeys`. */
  readonly byKey: ReadonlyMap<string, ReadonlySet<Group>>;
}

/**
 * Each form, the longest first, joins every group with a form that it is the same name as, else every group it is a
 * variant of, else it founds one. So "Salim" joins both of two brothers Salim, and the brothers stay two.
 */
export function groupForms(forms: readonly Form[]): Grouping {
  const groups: Group[] = [];
  const byForm = new Map<string, readonly Group[]>();
  const byKey = new Map<string, Set<Group>>();
  for (const form of forms) {
    const found = groupsFor(form, { byForm, byKey });
    const joined = found.length > 0 ? found : [{ forms: [] }];
    if (found.length === 0) groups.push(...joined);
    byForm.set(form.key, joined);
    for (const group of joined) {
      group.forms.push(form);
      for (const key of publishedKeys(form.words)) {
        setOf(byKey, key).add(group);
      }
    }
  }
  return { groups, byForm, byKey };
}

/** The groups that a name may belong to, and whether by the same spelling or a variant. A place is no institution in it. */
export function groupsLike(
  { words, isPlace }: { readonly words: readonly string[]; readonly isPlace: boolean },
  byKey: ReadonlyMap<string, ReadonlySet<Group>>,
): { readonly groups: readonly Group[]; readonly likeness: NameLikeness } {
  const same: Group[] = [];
  const variant: Group[] = [];
  const candidates = new Set<Group>();
  for (const key of keysOf(words))
    for (const group of byKey.get(key) ?? NONE) candidates.add(group);
  for (const group of candidates) {
    if (isPlace && isInstitution(group) && words.length < (group.forms[0]?.words.length ?? 0))
      continue;
    const likeness = bestLikeness(words, group);
    if (likeness === "same") same.push(group);
    else if (likeness === "variant") variant.push(group);
  }
  if (same.length > 0) return { groups: same, likeness: "same" };
  return variant.length > 0
    ? { groups: variant, likeness: "variant" }
    : { groups: [], likeness: "different" };
}

const NONE: ReadonlySet<Group> = new Set();

function groupsFor(
  form: Form,
  {
    byForm,
    byKey,
  }: {
    readonly byForm: ReadonlyMap<string, readonly Group[]>;
    readonly byKey: ReadonlyMap<string, Set<Group>>;
  },
): readonly Group[] {
  const defined = form.standsFor.flatMap((key) => byForm.get(key) ?? []);
  return defined.length > 0
    ? [...new Set(defined)]
    : groupsLike({ words: form.words, isPlace: isPlace(form) }, byKey).groups;
}

function bestLikeness(words: readonly string[], group: Group): NameLikeness {
  let best: NameLikeness = "different";
  for (const form of group.forms) {
    // A bare surname must not draw two full names into one group.
    if (form.words.length < words.length && group.forms[0] !== form) continue;
    const likeness = compareNames(words, form.words);
    if (likeness === "same") return "same";
    if (likeness === "variant") best = "variant";
  }
  return best;
}

/** Whether the texts take it for a place often enough: "in Aleppo" among many. */
function isPlace({ types, count }: Form): boolean {
  return (types.get("place") ?? 0) * 7 >= count;
}

function isInstitution(group: Group): boolean {
  return group.forms[0]?.words.some((word) => organisationWords.has(word)) ?? false;
}

/** The groups with a name that `words` may be a slip for: it shares a word, or sounds or begins like it. */
export function groupsNear(
  words: readonly string[],
  byKey: ReadonlyMap<string, ReadonlySet<Group>>,
): readonly Group[] {
  const [word = ""] = words;
  const keys = words.length === 1 ? [...keysOf(words), ...lengthKeys(word, 2)] : keysOf(words);
  return [...new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))];
}

/** First letter and length, for all lengths that differ by at most `by`. */
function lengthKeys(word: string, by: number): readonly string[] {
  const lengths = Array.from({ length: 2 * by + 1 }, (_, i) => word.length - by + i);
  return lengths.map((length) => `l:${word.charAt(0)}${String(length)}`);
}

/** What two names must share at least once to be compared at all: these of the one, `publishedKeys` of the other. */
function keysOf(words: readonly string[]): readonly string[] {
  return remembered(asked, words, askedKeys);
}

function askedKeys(words: readonly string[]): readonly string[] {
  const [word = ""] = words;
  const acronyms =
    words.length === 1 ? [`i:${word}`] : acronymsOf(words).map((acronym) => `w:${acronym}`);
  return [...acronyms, ...wordKeys(words)];
}

function publishedKeys(words: readonly string[]): readonly string[] {
  return remembered(published, words, keysToPublish);
}

const asked = new Map<string, readonly string[]>();
const published = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 20_000;

/** The same names are met in one set of sources after the other; their keys depend on their words alone. */
function remembered(
  keys: Map<string, readonly string[]>,
  words: readonly string[],
  make: (words: readonly string[]) => readonly string[],
): readonly string[] {
  const name = words.join(" ");
  const known = keys.get(name);
  if (known !== undefined) return known;
  const made = make(words);
  if (keys.size >= MOST_REMEMBERED) keys.clear();
  keys.set(name, made);
  return made;
}

function keysToPublish(words: readonly string[]): readonly string[] {
  const acronyms = acronymsOf(words).map((acronym) => `i:${acronym}`);
  return [...acronyms, ...wordKeys(words), ...lengthKeys(words.at(-1) ?? "", 0)];
}

function wordKeys(words: readonly string[]): readonly string[] {
  const keys: string[] = [`j:${words.join("")}`];
  const country = countryWord(words);
  if (country !== undefined) keys.push(`c:${country.words.join(" ")}`);
  const alias = aliasGroup(words);
  if (alias !== undefined) keys.push(`a:${String(alias)}`);
  // All ministries share "ministry": such words count only where there is no other.
  const telling = words.filter(
    (word) => !isSmallWord(word) && !genericWords.has(word) && !organisationWords.has(word),
  );
  for (const word of telling.length > 0 ? telling : words) {
    const group = spellingGroup(word);
    keys.push(`w:${withoutDigraphs(word)}`, `k:${spellingKey(word)}`);
    // Sounds alone count for long words only.
    if (word.length > 4) keys.push(`s:${soundKey(word)}`);
    if (group !== undefined) keys.push(`g:${String(group)}`);
  }
  return keys.filter((key) => key.length > 2);
}

function setOf(map: Map<string, Set<Group>>, key: string): Set<Group> {
  const found = map.get(key) ?? new Set<Group>();
  map.set(key, found);
  return found;
}
