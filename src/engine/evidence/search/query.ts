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
  /** By number of the term: what it is when it is asked for by itself. */
  #known: QueryTerm[] = [];

  /**
   * The terms of `text`, each once, in the order in which they stand there. Where it points back ("It sank there") or says
   * little by itself, those of the sentence `before` follow, at less weight.
   */
  termsOf(text: string, before = ""): readonly QueryTerm[] {
    if (this.#vocabulary.words.count > MOST_WORDS) {
      this.#vocabulary = new Vocabulary();
      this.#scanner = new TermScanner(this.#vocabulary);
      this.#known = [];
    }
    const own = this.#idsIn(text);
    const borrowed = own.length < FEW || pointsBack(text) ? this.#idsIn(before) : NONE;
    const terms: QueryTerm[] = [];
    for (const term of new Set(own)) terms.push(this.#termAt(term));
    for (const id of new Set(borrowed)) {
      const term = this.#termAt(id);
      if (!own.includes(id)) terms.push({ ...term, weight: BORROWED * term.weight });
    }
    return terms;
  }

  #termAt(id: number): QueryTerm {
    const known = this.#known[id];
    if (known !== undefined) return known;
    const units = this.#vocabulary.terms.unitsOf(id);
    const term = { units, weight: weightIn(units) };
    this.#known[id] = term;
    return term;
  }

  #idsIn(text: string): Uint32Array {
    this.#scanner.scan(text, 0, text.length);
    return this.#scanner.terms.slice(0, this.#scanner.termCount);
  }
}

/** Fewer terms than this say little of what a sentence is about. */
const FEW = 4;
const BORROWED = 0.35;
const NONE = new Uint32Array(0);

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
