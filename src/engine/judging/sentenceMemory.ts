import type { Coverage } from "../evidence/coverage.js";
import type { Match } from "../evidence/findPassages.js";
import type { ReadSentence } from "../evidence/readStatements.js";
import type { CaseCount } from "../mentions/names/evidence.js";
import type { Judged } from "../report/settle.js";
import type { WordSigns } from "../risk/signs.js";
import { SourceChoices } from "./chosenSources.js";

/** What was read in a sentence once, and all that the reading went by beside the sentence itself. */
export interface Reading {
  /** Its offsets count from the sentence's own start. Two readings that come to the same share this object. */
  readonly read: ReadSentence;
  /** How the draft writes numbers, its day, and the paragraph where quotations run through it. */
  readonly around: string;
  /** The words whose capitals decided what is a name, as the texts then had them. */
  readonly asked: ReadonlyMap<string, CaseCount | undefined>;
}

/** What is known of sentences with the same words in the same sort of block. */
export interface Slot {
  /** The last run that met it. */
  run: number;
  /** What the sentence shows of which words are names. */
  learned?: ReadonlyMap<string, CaseCount>;
  /** The newest first. */
  readings: readonly Reading[];
}

/** What the checks make of one sentence. Its spans count from the sentence's own start. */
export interface JudgedAlone {
  readonly judgements: readonly Judged[];
  /** Why a check could not judge, in plain words. */
  readonly failures: readonly string[];
  /** The passages that speak most of it: as many as a report may show. */
  readonly matches: readonly Match[];
  readonly coverage: readonly Coverage[];
  readonly wordSigns: WordSigns;
}

/** One sentence is read in so many ways, and judged after so many others: it may stand again and again in a long draft. */
const MOST_READINGS = 32;
/** So many sentences are a book's: beyond that everything is read anew. */
const MOST_SLOTS = 60_000;

/**
 * What was read and judged in the sentences of one draft, kept while it is edited. A sentence is judged once per words,
 * kind of block, mentions and set of sources, and per sentence before it where it points back. What the last two whole
 * runs did not meet is forgotten, and so is what was judged by a set of sources that is gone. No verdict depends on
 * what is remembered.
 */
export class SentenceMemory {
  readonly #slots = new Map<string, Slot>();
  readonly #judged = new WeakMap<object, WeakMap<ReadSentence, readonly JudgedAfter[]>>();
  readonly choices = new SourceChoices();
  #run = 0;
  #lastWhole = 0;
  #readCount = 0;
  #judgedCount = 0;

  /** How many sentences were read since the start: what was remembered does not count. */
  get readCount(): number {
    return this.#readCount;
  }

  /** How many were judged. */
  get judgedCount(): number {
    return this.#judgedCount;
  }

  /** How many different sentences are remembered. */
  get size(): number {
    return this.#slots.size;
  }

  /** Begins a run over a whole draft. */
  begin(): number {
    if (this.#slots.size > MOST_SLOTS) this.#slots.clear();
    this.#run += 1;
    return this.#run;
  }

  /** Ends a run that has met every sentence of the draft. One that was cut short never ends, and nothing is forgotten by it. */
  end(run: number): void {
    for (const [key, slot] of this.#slots) if (slot.run < this.#lastWhole) this.#slots.delete(key);
    this.#lastWhole = Math.max(this.#lastWhole, run);
  }

  /** What is known of a sentence; `key` has its words and what it stands in. */
  slot(key: string, run: number): Slot {
    const known = this.#slots.get(key);
    if (known !== undefined) {
      known.run = Math.max(known.run, run);
      return known;
    }
    const made: Slot = { run, readings: [] };
    this.#slots.set(key, made);
    return made;
  }

  /** Keeps a new reading; what comes back is the one to go on with, whose `read` is an earlier one's if it says the same. */
  keep(slot: Slot, reading: Reading): Reading {
    this.#readCount += 1;
    const mentions = JSON.stringify(reading.read.mentions);
    const same = slot.readings.find(({ read }) => JSON.stringify(read.mentions) === mentions);
    const kept = same === undefined ? reading : { ...reading, read: same.read };
    const others = slot.readings.filter((other) => other !== same);
    slot.readings = [kept, ...others].slice(0, MOST_READINGS);
    return kept;
  }

  /**
   * What was made of `read` by these sources, after the sentence `before`; judged by `judge` if nothing is known. `by` is
   * a set of sources, or what stands for one: the same object for the same sources.
   */
  judged(
    { read, before }: Pick<JudgedAfter, "before" | "read">,
    by: object,
    judge: () => JudgedAlone,
  ): JudgedAlone {
    const bySet = this.#judged.get(by) ?? new WeakMap<ReadSentence, readonly JudgedAfter[]>();
    this.#judged.set(by, bySet);
    const all = bySet.get(read) ?? [];
    const known = all.find((one) => one.before === before);
    if (known !== undefined) return known.judged;
    this.#judgedCount += 1;
    const judged = judge();
    bySet.set(read, [{ read, before, judged }, ...all].slice(0, MOST_READINGS));
    return judged;
  }
}

interface JudgedAfter {
  readonly read: ReadSentence;
  readonly before: ReadSentence | undefined;
  readonly judged: JudgedAlone;
}
