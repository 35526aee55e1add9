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
  /** Groups by any of the keys that their forms publish. */
  readonly byKey: ReadonlyMap<string, readonly Group[]>;
}

/**
 * Each form, the longest first, joins every group with a form that it is the same name as, else every group it is a
 * variant of, else it founds one. So "Salim" joins both of two brothers Salim, and the brothers stay two.
 */
export function groupForms(forms: readonly Form[]): Grouping {
  const groups: Group[] = [];
  const byForm = new Map<string, readonly Group[]>();
  const byKey = new Map<string, Group[]>();
  for (const form of forms) {
    const found = groupsFor(form, { byForm, byKey });
    const joined = found.length > 0 ? found : [{ forms: [] }];
    if (found.length === 0) groups.push(...joined);
    byForm.set(form.key, joined);
    for (const group of joined) {
      group.forms.push(form);
      for (const key of keysOf(form.words, form.key).published) addGroup(byKey, key, group);
    }
  }
  return { groups, byForm, byKey };
}

/** The groups that a name may belong to, and whether by the same spelling or a variant. A place is no institution in it. */
export function groupsLike(
  {
    words,
    isPlace,
    key,
  }: { readonly words: readonly string[]; readonly isPlace: boolean; readonly key?: string },
  byKey: Grouping["byKey"],
): { readonly groups: readonly Group[]; readonly likeness: NameLikeness } {
  const same: Group[] = [];
  const variant: Group[] = [];
  const candidates: Group[] = [];
  for (const one of keysOf(words, key).asked) {
    for (const group of byKey.get(one) ?? NONE)
      if (!candidates.includes(group)) candidates.push(group);
  }
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

const NONE: readonly Group[] = [];

function groupsFor(form: Form, { byForm, byKey }: Omit<Grouping, "groups">): readonly Group[] {
  const defined = form.standsFor.flatMap((key) => byForm.get(key) ?? []);
  return defined.length > 0
    ? [...new Set(defined)]
    : groupsLike({ words: form.words, isPlace: isPlace(form), key: form.key }, byKey).groups;
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
export function groupsNear(words: readonly string[], byKey: Grouping["byKey"]): readonly Group[] {
  const [word = ""] = words;
  const { asked } = keysOf(words);
  const keys = words.length === 1 ? [...asked, ...lengthKeys(word, 2)] : asked;
  return [...new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))];
}

/** First letter and length, for all lengths that differ by at most `by`. */
function lengthKeys(word: string, by: number): readonly string[] {
  const lengths = Array.from({ length: 2 * by + 1 }, (_, i) => word.length - by + i);
  return lengths.map((length) => `l:${word.charAt(0)}${String(length)}`);
}

/** What two names must share at least once to be compared at all: what is `asked` of the one, `published` of the other. */
interface NameKeys {
  readonly asked: readonly string[];
  readonly published: readonly string[];
}

const known = new Map<string, NameKeys>();
const MOST_KNOWN = 20_000;

/** The same names are met in one set of sources after the other; their keys depend on their words, joined in `name`, alone. */
function keysOf(words: readonly string[], name: string = words.join(" ")): NameKeys {
  const before = known.get(name);
  if (before !== undefined) return before;
  const keys = readKeys(words);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, keys);
  return keys;
}

function readKeys(words: readonly string[]): NameKeys {
  const [word = ""] = words;
  const acronyms = acronymsOf(words);
  const own = wordKeys(words);
  const asked = words.length === 1 ? [`i:${word}`] : acronyms.map((acronym) => `w:${acronym}`);
  return {
    asked: [...asked, ...own],
    published: [
      ...acronyms.map((acronym) => `i:${acronym}`),
      ...own,
      ...lengthKeys(words.at(-1) ?? "", 0),
    ],
  };
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

function addGroup(byKey: Map<string, Group[]>, key: string, group: Group): void {
  const groups = byKey.get(key);
  if (groups === undefined) byKey.set(key, [group]);
  else if (!groups.includes(group)) groups.push(group);
}
