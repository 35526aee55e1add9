import type { NameMention, NameType } from "./name.js";
import { lazily } from "../../text/lazily.js";
import { compareText } from "../../text/order.js";

/** A name by its folded words, over all sources. */
export interface Form {
  /** The words joined: equal keys are equal names. */
  readonly key: string;
  readonly words: readonly string[];
  /** As written, with the source of each occurrence. */
  readonly texts: () => ReadonlyMap<string, readonly string[]>;
  readonly types: ReadonlyMap<NameType, number>;
  readonly count: number;
  /** Keys of longer names that this acronym was introduced for: `Hayat Tahrir al-Sham (HTS)`. */
  readonly standsFor: readonly string[];
}

/** The names of one source, and its `id`. */
export interface SourceNames {
  readonly source: string;
  readonly names: readonly NameMention[];
}

/** A form within one source, with how often each writing and type occurs. */
interface OwnForm {
  readonly words: readonly string[];
  readonly texts: Map<string, number>;
  readonly types: Map<NameType, number>;
  readonly standsFor: Set<string>;
  count: number;
}

interface GrowingForm extends Omit<OwnForm, "texts"> {
  readonly parts: { readonly source: string; readonly texts: ReadonlyMap<string, number> }[];
}

/** The forms of all names of `sources`, longest first, then the most frequent, then by alphabet. */
export function formsOf(sources: readonly SourceNames[]): readonly Form[] {
  const forms = new Map<string, GrowingForm>();
  for (const { source, names } of [...sources].sort((a, b) => compareText(a.source, b.source))) {
    for (const [key, own] of ownFormsOf(names)) {
      let form = forms.get(key);
      if (form === undefined) {
        const { words } = own;
        form = { words, parts: [], types: new Map(), standsFor: new Set(), count: 0 };
        forms.set(key, form);
      }
      addTo(form, own, source);
    }
  }
  return [...forms]
    .map(([key, { words, parts, types, count, standsFor }]) => {
      const all = standsFor.size === 0 ? NONE : [...standsFor].sort();
      // Of most names nobody asks how they are written.
      const texts = lazily(() => textsIn(parts));
      return { key, words, texts, types, count, standsFor: all };
    })
    .sort(byLength);
}

const NONE: readonly string[] = [];

function byLength(a: Form, b: Form): number {
  if (a.words.length !== b.words.length) return b.words.length - a.words.length;
  return a.count === b.count ? compareText(a.key, b.key) : b.count - a.count;
}

function addTo(form: GrowingForm, own: OwnForm, source: string): void {
  form.parts.push({ source, texts: own.texts });
  for (const [type, count] of own.types) form.types.set(type, (form.types.get(type) ?? 0) + count);
  for (const full of own.standsFor) form.standsFor.add(full);
  form.count += own.count;
}

function textsIn(parts: GrowingForm["parts"]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const { source, texts } of parts) {
    for (const [text, count] of texts) {
      const sources = all.get(text) ?? [];
      for (let times = 0; times < count; times++) sources.push(source);
      all.set(text, sources);
    }
  }
  return all;
}

// A source stands in many sets: one for each sentence of a draft where there are many sources.
const kept = new WeakMap<readonly NameMention[], ReadonlyMap<string, OwnForm>>();

function ownFormsOf(names: readonly NameMention[]): ReadonlyMap<string, OwnForm> {
  const known = kept.get(names) ?? readForms(names);
  kept.set(names, known);
  return known;
}

function readForms(names: readonly NameMention[]): ReadonlyMap<string, OwnForm> {
  const forms = new Map<string, OwnForm>();
  const sorted = [...names].sort((a, b) => a.span.start - b.span.start);
  for (const [i, mention] of sorted.entries()) {
    const key = mention.words.join(" ");
    const form: OwnForm = forms.get(key) ?? {
      words: mention.words,
      texts: new Map(),
      types: new Map(),
      standsFor: new Set(),
      count: 0,
    };
    forms.set(key, form);
    const text = mention.text.replace(/\s+/gu, " ");
    form.texts.set(text, (form.texts.get(text) ?? 0) + 1);
    form.types.set(mention.type, (form.types.get(mention.type) ?? 0) + 1);
    form.count += 1;
    if (!isAcronym(mention.text)) continue;
    const full = definedBefore(sorted[i - 1], mention) ?? definedBefore(sorted[i + 1], mention);
    if (full !== undefined) form.standsFor.add(full);
  }
  return forms;
}

function isAcronym(text: string): boolean {
  return text.length <= LONGEST_ACRONYM && /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u.test(text);
}

/** In code units: letters beyond the first plane have two. */
const LONGEST_ACRONYM = 16;

/** "People's Protection Units (YPG)" or "YPG (People's Protection Units)": the long name next to this acronym. */
function definedBefore(
  neighbour: NameMention | undefined,
  mention: NameMention,
): string | undefined {
  if (neighbour === undefined || neighbour.words.length < 2) return undefined;
  const { span } = neighbour;
  // Two code units lie between them: the space and the opening bracket.
  const isBeside = mention.span.start - span.end === 2 || span.start - mention.span.end === 2;
  const isAcronymOf = neighbour.words.some((word) =>
    word.startsWith(mention.text.charAt(0).toLowerCase()),
  );
  return isBeside && (isAcronymOf || neighbour.type === "organisation")
    ? neighbour.words.join(" ")
    : undefined;
}
