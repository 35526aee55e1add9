import type { MentionBase } from "../mentions/mention.js";
import type { Source } from "../text/readText.js";
import type { Span } from "../text/span.js";
import type { Ground, Judgement, Replacement } from "../checks/check.js";
import { listSources, verbFor } from "../report/sourceName.js";
import type { Weighed, Weighing } from "./weighed.js";

/** How a kind of value is put into words. */
export interface ValueWords<M> {
  /** `figure`: the second half of the fault ids. */
  readonly noun: string;
  /** What is underlined. */
  readonly core: (mention: M) => Span;
  /** What could stand in the draft instead, by this source value. */
  readonly replace: (inDraft: M, inSource: M) => { readonly span: Span; readonly text: string };
  /** A source's value with what its place adds to it: the unit that a table's head gives. The words are then its own. */
  readonly meant?: (inDraft: M, weighed: Weighed<M>) => M;
  /** The value as it reads inside a sentence: `seven` where the source begins with `Seven`. */
  readonly spoken: (mention: M) => string;
  /** Why a source's value, written otherwise, bears the draft's out: `1.24 billion rounds to 1.2 billion`. */
  readonly explain: (inDraft: M, inSource: M) => string | undefined;
  /** What says all the values of a dispute at once: `between 200 and 300`. */
  readonly joined: (mention: M, values: readonly SourcedValue<M>[]) => readonly Replacement[];
}

/** A value and one source that gives it. */
export interface SourcedValue<M> {
  readonly value: M;
  readonly source: Source;
}

/** Rivals less likely than this by comparison with the best are left out of message and fixes. */
const RIVAL_REACH = 0.15;

/** The judgement that a weighing comes to, with its reason, its evidence and what could stand in the draft instead. */
export function valueJudgement<M extends MentionBase<string>>(
  mention: M,
  weighing: Weighing<M>,
  words: ValueWords<M>,
): Judgement {
  const { verdict, sureness, supports, note } = weighing;
  const top = weighing.rivals[0]?.share ?? 0;
  const near = weighing.rivals.filter(({ share }) => share >= top - RIVAL_REACH);
  const rivals = verdict === "disputed" ? ofOthers(near, supports) : near;
  const span = words.core(mention);
  const shared = { span, verdict, sureness };
  const says = (weighed: readonly Weighed<M>[]): string => saying(meantIn(weighed), words);
  const meantIn = (weighed: readonly Weighed<M>[]): readonly Weighed<M>[] =>
    weighed.map((one) => ({ ...one, value: words.meant?.(mention, one) ?? one.value }));
  const own = fold(words.spoken(mention));
  switch (verdict) {
    case "supported": {
      const [best] = supports;
      const sources = supports.map(sourceOf);
      const how = note ?? (best === undefined ? undefined : words.explain(mention, best.value));
      return {
        ...shared,
        reason: `${listSources(sources)} ${verbFor(sources, "says", "say")} so`,
        ...(how === undefined ? {} : { note: how }),
        expected: [],
        grounds: supports.map(groundOf("supports")),
        replacements: [],
      };
    }
    case "contradicted":
      return {
        ...shared,
        fault: `contradicted-${words.noun}`,
        reason: `${says(rivals)}, not ${own}${note === undefined ? "" : `; ${note}`}`,
        expected: unique(meantIn(rivals).map(({ value }) => value.text)),
        grounds: rivals.map(groundOf("contradicts")),
        replacements: replacementsOf(mention, meantIn(rivals), words),
      };
    case "disputed":
      return {
        ...shared,
        fault: `disputed-${words.noun}`,
        reason: `${says(supports)}, but ${says(rivals)}`,
        expected: unique(meantIn(rivals).map(({ value }) => value.text)),
        grounds: [...supports.map(groundOf("supports")), ...rivals.map(groundOf("contradicts"))],
        replacements: [
          ...replacementsOf(mention, meantIn(rivals), words),
          ...words.joined(mention, meantIn([supports, rivals].flat()).map(sourced)),
        ],
      };
    case "unsupported":
      return {
        ...shared,
        fault: `unsupported-${words.noun}`,
        reason: `no source gives ${own} for anything like this`,
        expected: [],
        grounds: weighing.rivals.slice(0, 1).map(groundOf("mentions")),
        replacements: [],
      };
  }
}

/** A source that bears the value out does not dispute it with another of its numbers, unless it is the only one that does. */
function ofOthers<M>(
  rivals: readonly Weighed<M>[],
  supports: readonly Weighed<M>[],
): readonly Weighed<M>[] {
  const homes = new Set(supports.map(({ passage }) => passage.home));
  const others = rivals.filter(({ passage }) => !homes.has(passage.home));
  return others.length > 0 ? others : rivals;
}

function saying<M extends MentionBase<string>>(
  weighed: readonly Weighed<M>[],
  words: ValueWords<M>,
): string {
  const byValue = new Map<string, Weighed<M>[]>();
  for (const one of weighed) {
    const key = fold(words.spoken(one.value));
    byValue.set(key, [...(byValue.get(key) ?? []), one]);
  }
  return [...byValue]
    .slice(0, 3)
    .map(([value, group]) => {
      const sources = group.map(sourceOf);
      return `${listSources(sources)} ${verbFor(sources, "says", "say")} ${value}`;
    })
    .join("; ");
}

function replacementsOf<M extends MentionBase<string>>(
  mention: M,
  rivals: readonly Weighed<M>[],
  words: ValueWords<M>,
): readonly Replacement[] {
  const seen = new Set<string>();
  const replacements: Replacement[] = [];
  for (const rival of rivals) {
    const written = words.replace(mention, rival.value);
    // What the draft's manner leaves as it is, as of a source's `27 June 1950` for `June`, is told in the source's own words.
    const isAsIs = written.text === mention.text;
    const { span, text } = isAsIs ? { span: written.span, text: rival.value.text } : written;
    if (seen.has(text) || text === mention.text) continue;
    seen.add(text);
    replacements.push({ span, text, source: rival.passage.home.source.id });
  }
  return replacements;
}

function groundOf<M extends MentionBase<string>>(bears: Ground["bears"]) {
  return ({ passage, value, share }: Weighed<M>): Ground => ({
    passage,
    bears,
    value: value.text,
    share,
  });
}

function sourced<M>(one: Weighed<M>): SourcedValue<M> {
  return { value: one.value, source: sourceOf(one) };
}

function sourceOf<M>({ passage }: Weighed<M>): Source {
  return passage.home.source;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values.map(fold))];
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ");
}
