import type { NameMention, NameType } from "./name.js";
import { formsOf, type Form, type SourceNames } from "./forms.js";
import { groupForms, type Group } from "./groupForms.js";
import { entitiesOf, lookUp } from "./lookUp.js";
import { emptyNameBook, type NameBook } from "./nameRules.js";
import { lazily } from "../../text/lazily.js";
import { compareText, inOrder } from "../../text/order.js";

/** One person, place or organisation that the sources name. */
export interface Entity {
  /** Stable for the same set of sources: the folded words of its fullest name. */
  readonly id: string;
  /** Its fullest name as most often written. */
  readonly name: string;
  readonly type: NameType;
  /** Its written forms, the most frequent first. */
  readonly forms: readonly EntityForm[];
  /** The sources that name it, sorted. */
  readonly sources: readonly string[];
}

/** A name of an entity as written. A bare surname that two people share is a form of both. */
export interface EntityForm {
  readonly text: string;
  readonly words: readonly string[];
  readonly count: number;
  readonly sources: readonly string[];
}

/** What the sources make of a name in the draft. */
export interface NameLookup {
  /** Whom it may name; more than one for an ambiguous surname; for `misspelt` whom it probably means. */
  readonly entities: readonly Entity[];
  /** `variant-seen`: spelt so in some source though not in the entity's usual name; `misspelt`: close to a known form, itself in no source. */
  readonly spelling: "misspelt" | "same" | "unknown" | "variant-seen";
  /** For `misspelt`: the draft's words with the sources' spelling, the most frequent first. */
  readonly suggestions: readonly string[];
}

/** All names of a set of sources. */
export interface EntityTable {
  /** Sorted by `id`. */
  readonly entities: readonly Entity[];
  readonly lookup: (mention: NameMention) => NameLookup;
  /** The ids of the entities that `lookup` finds: the same list for the same name. */
  readonly idsOf: (mention: NameMention) => readonly string[];
}

/**
 * The names of all sources grouped into those who bear them; names that are one by `book` are one. The order of
 * `sources` changes nothing.
 */
export function buildEntities(
  sources: readonly SourceNames[],
  book: NameBook = emptyNameBook,
): EntityTable {
  const forms = formsOf(
    book === emptyNameBook
      ? sources
      : sources.map(({ source, names }) => ({
          source,
          names: names.map((mention) => inBook(mention, book)),
        })),
  );
  const grouping = groupForms(forms);
  const entities = new Map(grouping.groups.map((group) => [group, new NamedEntity(group)]));
  const sorted = lazily(() => [...entities.values()].sort((a, b) => compareText(a.id, b.id)));
  // The same names are asked for again and again while a text is judged.
  const known = new Map<string, NameLookup>();
  const asked = new WeakMap<NameMention, NameLookup>();
  const look = (mention: NameMention): NameLookup => {
    const key = `${mention.words.join(" ")}\n${mention.text}`;
    const found = known.get(key) ?? lookUp(inBook(mention, book), grouping, entities);
    if (known.size > mostKept) known.clear();
    known.set(key, found);
    return found;
  };
  const lookup = (mention: NameMention): NameLookup => {
    const found = asked.get(mention) ?? look(mention);
    asked.set(mention, found);
    return found;
  };
  // A name that stands in the sources is its own: nothing need be compared.
  const own = new Map<string, readonly string[]>();
  const idsOf = (mention: NameMention): readonly string[] => {
    const key = book.usual(mention.words).join(" ");
    const before = own.get(key);
    if (before !== undefined) return before;
    const groups = grouping.byForm.get(key);
    if (groups === undefined) return idsIn(lookup(mention));
    const ids = entitiesOf(groups, entities).map(({ id }) => id);
    own.set(key, ids);
    return ids;
  };
  return {
    get entities() {
      return sorted();
    },
    lookup,
    idsOf,
  };
}

const mostKept = 5000;

const idsFound = new WeakMap<NameLookup, readonly string[]>();

function idsIn(found: NameLookup): readonly string[] {
  const ids = idsFound.get(found) ?? found.entities.map(({ id }) => id);
  idsFound.set(found, ids);
  return ids;
}

function inBook(mention: NameMention, book: NameBook): NameMention {
  const words = book.usual(mention.words);
  return words === mention.words ? mention : { ...mention, words };
}

/** An entity of a set of sources, which has many: of most nobody asks more than who they are. */
class NamedEntity implements Entity {
  readonly id: string;
  readonly #group: Group;
  #name: string | undefined;
  #type: NameType | undefined;
  #forms: readonly EntityForm[] | undefined;

  constructor(group: Group) {
    this.#group = group;
    this.id = group.forms[0]?.key ?? "";
  }

  get name(): string {
    return (this.#name ??= fullestName(this.#group));
  }

  get type(): NameType {
    return (this.#type ??= typeOfGroup(this.#group));
  }

  get forms(): readonly EntityForm[] {
    return (this.#forms ??= this.#group.forms
      .flatMap(textsOf)
      .sort((a, b) => inOrder(b.count - a.count, compareText(a.text, b.text))));
  }

  get sources(): readonly string[] {
    return [...new Set(this.forms.flatMap(({ sources }) => sources))].sort();
  }
}

function textsOf(form: Form): readonly EntityForm[] {
  return [...form.texts()].map(([text, sources]) => ({
    text,
    words: form.words,
    count: sources.length,
    sources: [...new Set(sources)].sort(),
  }));
}

/** The most frequent of the longest forms. */
function fullestName(group: Group): string {
  const longest = Math.max(...group.forms.map(({ words }) => words.length));
  const candidates = group.forms.filter(({ words }) => words.length === longest).flatMap(textsOf);
  const [best] = [...candidates].sort((a, b) =>
    inOrder(b.count - a.count, b.text.length - a.text.length, compareText(a.text, b.text)),
  );
  return best?.text ?? "";
}

/** By majority of those that tell; "other" if nearly none does. */
function typeOfGroup(group: Group): NameType {
  const counts = new Map<NameType, number>();
  for (const { types } of group.forms) {
    for (const [type, count] of types) counts.set(type, (counts.get(type) ?? 0) + count);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const rank: readonly NameType[] = ["place", "person", "organisation", "demonym"];
  let best: NameType = "other";
  let most = 0;
  for (const type of rank) {
    const count = counts.get(type) ?? 0;
    // One "in Hezbollah" among many makes no place of it.
    if (count > most && count * 7 >= total) [best, most] = [type, count];
  }
  return best;
}
