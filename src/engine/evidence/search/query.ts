import { weightOf } from "../words/key.js";
import { pointers } from "../words/weak.js";
import { TermScanner } from "./termScanner.js";
import { Vocabulary } from "./vocabulary.js";

/** A term that is looked for, and how much finding it tells beside how rare it is. */
export interface QueryTerm {
  readonly units: Uint16Array;
  readonly weight: number;
}

/** A value tells less of what a sentence is about than its words: the draft's may be wrong. */
const VALUE_WEIGHT = 0.5;
/** Neighbours in a name, which count by themselves already. */
const PAIR_WEIGHT = 0.5;
/** Words kept classified. */
const MOST_WORDS = 50_000;

/** Reads the terms of sentences that are looked for. Keeps what it has learnt of words. */
export class QueryReader {
  #vocabulary = new Vocabulary();
  #scanner = new TermScanner(this.#vocabulary);

  /**
   * The terms of `text`, each once, in the order in which they stand there. Where it points back ("It sank there") or says
   * little by itself, those of the sentence `before` follow, at less weight.
   */
  termsOf(text: string, before = ""): readonly QueryTerm[] {
    if (this.#vocabulary.words.count > MOST_WORDS) {
      this.#vocabulary = new Vocabulary();
      this.#scanner = new TermScanner(this.#vocabulary);
    }
    const own = this.#idsIn(text);
    const borrowed = own.length < FEW || pointsBack(text) ? this.#idsIn(before) : [];
    const terms = new Map<number, number>();
    for (const term of own) terms.set(term, 1);
    for (const term of borrowed) if (!terms.has(term)) terms.set(term, BORROWED);
    return [...terms].map(([term, share]) => {
      const units = this.#vocabulary.terms.unitsOf(term);
      return { units, weight: share * weightIn(units) };
    });
  }

  #idsIn(text: string): readonly number[] {
    this.#scanner.scan(text, 0, text.length);
    return [...this.#scanner.terms.subarray(0, this.#scanner.termCount)];
  }
}

/** Fewer terms than this say little of what a sentence is about. */
const FEW = 4;
const BORROWED = 0.35;

function pointsBack(text: string): boolean {
  const [first = ""] = /\p{L}{1,20}/u.exec(text) ?? [];
  return pointers.has(first.toLowerCase());
}

const [SPACE, HASH] = [32, 35] as const;

function weightIn(units: Uint16Array): number {
  if (units[0] === HASH) return VALUE_WEIGHT;
  if (units.includes(SPACE)) return PAIR_WEIGHT;
  return weightOf(String.fromCharCode(...units));
}
