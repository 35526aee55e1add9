import { compareNames } from "./compareNames.js";
import type { Entity, NameLookup } from "./entities.js";
import { foldWords } from "./fold.js";
import { isKnownPlace } from "./gazetteer.js";
import { groupsLike, groupsNear, type Group, type Grouping } from "./groupForms.js";
import type { NameMention } from "./name.js";
import { compareText, inOrder } from "../../text/order.js";
import { genericWords, organisationWords } from "./lists/organisations.js";
import { compareSpelling, isSlip } from "./spelling.js";

/** What the sources make of `mention` (see `NameLookup`). */
export function lookUp(
  mention: NameMention,
  grouping: Grouping,
  entities: ReadonlyMap<Group, Entity>,
): NameLookup {
  const exact = grouping.byForm.get(mention.words.join(" "));
  const { groups, likeness } =
    exact === undefined
      ? groupsLike({ words: mention.words, isPlace: mention.type === "place" }, grouping.byKey)
      : { groups: exact, likeness: "same" };
  if (groups.length > 0) {
    const isSeen =
      exact !== undefined ||
      likeness === "same" ||
      groups.some((group) => hasAllWords(group, mention.words));
    if (!isSeen) return misspelt(mention, groups, entities);
    const isUsual = groups.some(
      (group) => compareNames(mention.words, foldWords(entities.get(group)?.name ?? "")) === "same",
    );
    return {
      entities: entitiesOf(groups, entities),
      spelling: isUsual ? "same" : "variant-seen",
      suggestions: [],
    };
  }
  const plural = pluralOf(mention.words, grouping);
  if (plural !== undefined)
    return { entities: entitiesOf(plural, entities), spelling: "variant-seen", suggestions: [] };
  const near = isKnownPlace(mention.words)
    ? []
    : groupsNear(mention.words, grouping.byKey).filter((group) => isNear(mention.words, group));
  return near.length > 0
    ? misspelt(mention, near, entities)
    : { entities: [], spelling: "unknown", suggestions: [] };
}

/** "the Genies" where the sources have "the Genie Awards", "Su-25s" for "Su-25": a plural is no other spelling. */
function pluralOf(
  words: readonly string[],
  { byForm, byKey }: Grouping,
): readonly Group[] | undefined {
  const last = words.at(-1) ?? "";
  if (last.length < 3) return undefined;
  const other = [...words.slice(0, -1), last.endsWith("s") ? last.slice(0, -1) : `${last}s`];
  const exact = byForm.get(other.join(" "));
  if (exact !== undefined) return exact;
  const { groups, likeness } = groupsLike({ words: other, isPlace: false }, byKey);
  return likeness === "same" ? groups : undefined;
}

function misspelt(
  mention: NameMention,
  groups: readonly Group[],
  entities: ReadonlyMap<Group, Entity>,
): NameLookup {
  const suggestions = new Map<string, number>();
  for (const group of groups) {
    for (const [text, count] of respelt(mention, group))
      suggestions.set(text, (suggestions.get(text) ?? 0) + count);
  }
  const sorted = [...suggestions]
    .sort(([a, n], [b, m]) => inOrder(m - n, compareText(a, b)))
    .map(([text]) => text);
  return { entities: entitiesOf(groups, entities), spelling: "misspelt", suggestions: sorted };
}

/** The draft's words with each unknown one put right, for each spelling in the group. */
function respelt(mention: NameMention, group: Group): ReadonlyMap<string, number> {
  const written = mention.text.split(/\s+/u);
  const texts = new Map<string, number>();
  const known = spellingsOf(group);
  written.forEach((word, i) => {
    const folded = foldWords(word).join(" ");
    if (known.some(({ words }) => words === folded)) return;
    for (const spelling of known) {
      if (!isRespelling(folded, spelling.words, { inContext: written.length > 1 })) continue;
      const text = [...written.slice(0, i), spelling.text, ...written.slice(i + 1)].join(" ");
      texts.set(text, (texts.get(text) ?? 0) + spelling.count);
    }
  });
  return texts;
}

function isRespelling(
  word: string,
  known: string,
  context: { readonly inContext: boolean },
): boolean {
  return compareSpelling(word, known) === "variant" || isSlip(word, known, context);
}

/** The single words of a group's forms as written, with how often. */
function spellingsOf(
  group: Group,
): readonly { readonly text: string; readonly words: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { texts } of group.forms) {
    for (const [text, sources] of texts()) {
      for (const word of text.split(" "))
        counts.set(word, (counts.get(word) ?? 0) + sources.length);
    }
  }
  return [...counts].map(([text, count]) => ({ text, words: foldWords(text).join(" "), count }));
}

function hasAllWords(group: Group, words: readonly string[]): boolean {
  const seen = new Set(group.forms.flatMap((form) => form.words));
  return words.every((word) => seen.has(word));
}

/** Whether the name looks like a slip for a form of the group: one word of it wrong and the others right. */
function isNear(words: readonly string[], group: Group): boolean {
  return group.forms.some((form) => {
    if (isKnownPlace(form.words)) return false;
    if (words.length === 1)
      return isSlip(words[0] ?? "", form.words.at(-1) ?? "", { inContext: false });
    if (words.length !== form.words.length) return false;
    const wrong = words.filter(
      (word, i) => compareSpelling(word, form.words[i] ?? "") === "different",
    );
    const [word = ""] = wrong;
    const isAnchored = words.some(
      (other) => other !== word && !genericWords.has(other) && !organisationWords.has(other),
    );
    return (
      wrong.length === 1 &&
      isAnchored &&
      isSlip(word, form.words[words.indexOf(word)] ?? "", { inContext: true })
    );
  });
}

/** Whom these groups of forms name, sorted by `id`. */
export function entitiesOf(
  groups: readonly Group[],
  entities: ReadonlyMap<Group, Entity>,
): readonly Entity[] {
  return groups
    .flatMap((group) => entities.get(group) ?? [])
    .sort((a, b) => compareText(a.id, b.id));
}
