import type { Passage, SourceSet } from "../evidence/sourceSet.js";
import type { Entity } from "../mentions/names/entities.js";
import type { NameMention } from "../mentions/names/name.js";
import { compareSpelling } from "../mentions/names/spelling.js";
import { compareText, inOrder } from "../text/order.js";
import type { Fact, FactValue } from "./comparison.js";
import { fold, toTelling, witnessCount } from "./toFact.js";

/** The names that sources spell otherwise: `Araqchi` and `Araghchi`. Where several words of a name differ, the whole name is compared. */
export function spellingsIn(set: SourceSet): readonly Fact[] {
  const places = placesOf(set);
  const facts = new Map<string, Fact>();
  for (const entity of set.entities.entities) {
    const words = variantsOf(entity);
    const key = words.flat().join(" ");
    const fact =
      words.length === 0 || facts.has(key) ? undefined : toFact({ entity, words, places }, set);
    if (fact !== undefined) facts.set(key, fact);
  }
  return [...facts.values()];
}

/** A name where a source has it. */
interface Place {
  readonly passage: Passage;
  readonly name: NameMention;
}

/** Where each word of a name stands, by the word. */
function placesOf({ indexed }: SourceSet): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const { passages } of indexed)
    for (const passage of passages)
      for (const name of passage.statement.mentions)
        if (name.kind === "name")
          for (const word of name.words)
            places.set(word, [...(places.get(word) ?? []), { passage, name }]);
  return places;
}

/** Words of an entity's names that are spellings of one word, each list sorted. */
function variantsOf({ forms }: Entity): readonly (readonly string[])[] {
  const words = [...new Set(forms.flatMap((form) => form.words))].sort(compareText);
  const groups: string[][] = [];
  for (const word of words) {
    const group = groups.find((others) =>
      others.some((other) => compareSpelling(word, other) === "variant"),
    );
    if (group === undefined) groups.push([word]);
    else group.push(word);
  }
  return groups.filter(({ length }) => length > 1);
}

/** What a fact of spellings is made of. */
interface Spelt {
  readonly entity: Entity;
  readonly words: readonly (readonly string[])[];
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

function toFact({ entity, words, places }: Spelt, set: SourceSet): Fact | undefined {
  const ids = new Set(entity.forms.map((form) => form.words.join(" ")));
  const all = words
    .flat()
    .flatMap((word) => places.get(word) ?? [])
    .filter(({ name }, at, own) => own.findIndex((other) => other.name === name) === at)
    .filter(({ name }) => ids.has(name.words.join(" ")))
    // Names that leave one of the words out say nothing of how the whole is spelt.
    .filter(({ name }) => words.every((group) => group.some((word) => name.words.includes(word))));
  const byText = new Map<string, Place[]>();
  for (const place of all) {
    const text = writtenOf(place.name, words);
    byText.set(text, [...(byText.get(text) ?? []), place]);
  }
  const values = [...byText]
    .map(([text, own]) => toValue(text, own, set))
    .sort((a, b) => inOrder(b.witnessCount - a.witnessCount, compareText(a.text, b.text)));
  // One source that writes a name in two ways is no disagreement of sources.
  const sources = new Set(values.flatMap(({ tellings }) => tellings.map(({ source }) => source)));
  if (values.length < 2 || sources.size < 2) return undefined;
  const about = aboutOf(entity, words);
  return { kind: "spelling", about, relation: "differs", difference: 0, values };
}

function toValue(text: string, places: readonly Place[], set: SourceSet): FactValue {
  const firsts = places.filter(
    ({ passage }, at) => places.findIndex((other) => other.passage.home === passage.home) === at,
  );
  return {
    text,
    witnessCount: witnessCount(
      firsts.map(({ passage }) => passage.home.source.id),
      set,
    ),
    tellings: firsts.map(({ passage, name }) =>
      toTelling({ passage, value: name.span, clause: passage.statement.sentence.span }),
    ),
  };
}

/** The word as the name has it, `Araqchi` of `Abbas Araqchi`; the whole name where several words differ. */
function writtenOf({ text, words }: NameMention, variants: Spelt["words"]): string {
  const written = fold(text).split(" ");
  const at = words.findIndex((word) => variants[0]?.includes(word) === true);
  return variants.length === 1 && written.length === words.length
    ? (written[at] ?? fold(text))
    : fold(text);
}

/** `Abbas …` */
function aboutOf({ name, forms }: Entity, words: Spelt["words"]): string {
  const full = forms.find((form) => form.text === name)?.words ?? [];
  const written = fold(name).split(" ");
  const [variants = []] = words;
  if (words.length > 1 || written.length < 2 || written.length !== full.length) return "a name";
  return written.map((part, at) => (variants.includes(full[at] ?? "") ? "…" : part)).join(" ");
}
