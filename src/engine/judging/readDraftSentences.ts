import type { ReadSentence } from "../evidence/readStatements.js";
import { numberStyleOf } from "../mentions/figures/numberStyle.js";
import { findMentions } from "../mentions/index.js";
import type { ReadingContext } from "../mentions/mention.js";
import {
  countOf,
  learnNames,
  type CaseCount,
  type NameEvidence,
} from "../mentions/names/evidence.js";
import { LOOKED_AHEAD, quotedRanges } from "../mentions/quotes/quotedRanges.js";
import { moveSpans } from "../text/moveSpans.js";
import type { Block, Draft } from "../text/readText.js";
import type { Span } from "../text/span.js";
import { sentenceSpansOf } from "../text/splitSentences.js";
import { tokenize } from "../text/tokenize.js";
import type { Reading, SentenceMemory, Slot } from "./sentenceMemory.js";

/** A sentence of a draft, read by itself, and where it stands. */
export interface PlacedSentence {
  /** Its offsets count from the sentence's own start; the same object as long as the same is read in it. */
  readonly read: ReadSentence;
  /** Where it stands in the draft's `plain`. */
  readonly span: Span;
  /** The draft's own block. */
  readonly block: Block;
}

/** All sentences of `draft` with their mentions, a sentence a step; what `memory` has of them is not read again. */
export function* readDraftSentences(
  draft: Draft,
  known: NameEvidence,
  memory: SentenceMemory,
): Generator<void, readonly PlacedSentence[]> {
  const { plain, date: day } = draft;
  const run = memory.begin();
  const context = {
    plain,
    numbers: numberStyleOf(plain),
    ...(day === undefined ? {} : { day }),
  };
  const places: Place[] = [];
  const own = new Map<string, CaseCount>();
  for (const block of draft.blocks) {
    for (const span of sentenceSpansOf(plain, block)) {
      const place = { block, span, slot: memory.slot(keyOf(plain, block, span), run) };
      place.slot.learned ??= learnNames([place], plain).counts;
      for (const [word, count] of place.slot.learned) own.set(word, countOf(own.get(word), count));
      places.push(place);
    }
    yield;
  }
  const placed: PlacedSentence[] = [];
  for (const { block, span, slot } of places) {
    const around = aroundOf(context, block, span);
    const evidence = (word: string): CaseCount | undefined => sumOf(own, known, word);
    const isSo = (reading: Reading): boolean =>
      reading.around === around && holds(reading, evidence);
    let reading = slot.readings.find(isSo);
    if (reading === undefined) {
      yield;
      reading = memory.keep(slot, readAlone({ block, span }, context, { around, evidence }));
    }
    placed.push({ read: reading.read, span, block });
  }
  memory.end(run);
  return placed;
}

interface Place {
  readonly block: Block;
  readonly span: Span;
  readonly slot: Slot;
}

/** The words of a sentence and what it stands in. */
function keyOf(plain: string, { kind, context, cells }: Block, { start, end }: Span): string {
  const text = plain.slice(start, end);
  if (context === undefined && cells === undefined) return `${kind}\n${text}`;
  return `${kind}\n${JSON.stringify([context, moveSpans(cells, -start)])}\n${text}`;
}

/** What beside its own words and the capitals of others may make a difference to what is read in a sentence. */
function aroundOf({ plain, day, numbers }: ReadingContext, block: Block, span: Span): string {
  const text = JSON.stringify([day, numbers]);
  if (quotedRanges(plain, block).length === 0) return text;
  const { start, end } = block.span;
  // "She said" is whom a sentence before is about, be it in the paragraph above.
  const from = Math.max(0, start - LOOKED_BACK);
  return `${text}${String(span.start - from)}\n${plain.slice(from, end + LOOKED_AHEAD)}`;
}

/** More than any reading of a quotation looks back from its block, in code units. */
const LOOKED_BACK = 4000;

function sumOf(
  own: ReadonlyMap<string, CaseCount>,
  known: NameEvidence,
  word: string,
): CaseCount | undefined {
  const [here, there] = [own.get(word), known.counts.get(word)];
  return there === undefined ? here : countOf(here, there);
}

function holds({ asked }: Reading, evidence: (word: string) => CaseCount | undefined): boolean {
  for (const [word, then] of asked) {
    const now = evidence(word);
    if (now?.upper !== then?.upper || now?.lower !== then?.lower) return false;
  }
  return true;
}

function readAlone(
  { block, span }: Pick<Place, "block" | "span">,
  context: ReadingContext,
  {
    around,
    evidence,
  }: {
    readonly around: string;
    readonly evidence: (word: string) => CaseCount | undefined;
  },
): Reading {
  const asked = new Map<string, CaseCount | undefined>();
  const counts = {
    get(word: string): CaseCount | undefined {
      const count = evidence(word);
      asked.set(word, count);
      return count;
    },
  };
  const sentence = { span, block, tokens: tokenize(context.plain, span) };
  const mentions = findMentions(sentence, context, { counts });
  return { read: moveSpans({ sentence, mentions }, -span.start), around, asked };
}
