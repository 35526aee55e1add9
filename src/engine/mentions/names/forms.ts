import type { SourcedName } from "./entities.js";
import type { NameType } from "./name.js";
import { compareText, inOrder } from "../../text/order.js";

/** A name by its folded words, over all sources. */
export interface Form {
  /** The words joined: equal keys are equal names. */
  readonly key: string;
  readonly words: readonly string[];
  /** As written, with the source of each occurrence. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly types: ReadonlyMap<NameType, number>;
  readonly count: number;
  /** Keys of longer names that this acronym was introduced for: `Hayat Tahrir al-Sham (HTS)`. */
  readonly standsFor: readonly string[];
}

interface GrowingForm {
  readonly words: readonly string[];
  readonly texts: Map<string, string[]>;
  readonly types: Map<NameType, number>;
  readonly standsFor: Set<string>;
  count: number;
}

/** The forms of `mentions`, longest first, then the most frequent, then by alphabet. */
export function formsOf(mentions: readonly SourcedName[]): readonly Form[] {
  const sorted = [...mentions].sort((a, b) =>
    inOrder(compareText(a.source, b.source), a.mention.span.start - b.mention.span.start),
  );
  const forms = new Map<string, GrowingForm>();
  sorted.forEach((named, i) => {
    const { mention, source } = named;
    const key = mention.words.join(" ");
    const form: GrowingForm = forms.get(key) ?? {
      words: mention.words,
      texts: new Map(),
      types: new Map(),
      standsFor: new Set(),
      count: 0,
    };
    forms.set(key, form);
    const text = mention.text.replace(/\s+/gu, " ");
    const sources = form.texts.get(text);
    if (sources === undefined) form.texts.set(text, [source]);
    else sources.push(source);
    form.types.set(mention.type, (form.types.get(mention.type) ?? 0) + 1);
    form.count += 1;
    if (!isAcronym(mention.text)) return;
    const full = definedBefore(sorted[i - 1], named) ?? definedBefore(sorted[i + 1], named);
    if (full !== undefined) form.standsFor.add(full);
  });
  return [...forms]
    .map(([key, { standsFor, ...form }]) => ({ key, ...form, standsFor: [...standsFor].sort() }))
    .sort((a, b) =>
      inOrder(b.words.length - a.words.length, b.count - a.count, compareText(a.key, b.key)),
    );
}

function isAcronym(text: string): boolean {
  return text.length <= LONGEST_ACRONYM && /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u.test(text);
}

/** In code units: letters beyond the first plane have two. */
const LONGEST_ACRONYM = 16;

/** "People's Protection Units (YPG)" or "YPG (People's Protection Units)": the long name next to this acronym. */
function definedBefore(
  neighbour: SourcedName | undefined,
  { mention, source }: SourcedName,
): string | undefined {
  if (neighbour?.source !== source) return undefined;
  if (neighbour.mention.words.length < 2) return undefined;
  const { span } = neighbour.mention;
  // Two code units lie between them: the space and the opening bracket.
  const isBeside = mention.span.start - span.end === 2 || span.start - mention.span.end === 2;
  const isAcronymOf = neighbour.mention.words.some((word) =>
    word.startsWith(mention.text.charAt(0).toLowerCase()),
  );
  return isBeside && (isAcronymOf || neighbour.mention.type === "organisation")
    ? neighbour.mention.words.join(" ")
    : undefined;
}
