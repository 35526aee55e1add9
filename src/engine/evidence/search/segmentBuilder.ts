import type { ReadText } from "../../text/readText.js";
import { sentenceSpansOf } from "../../text/splitSentences.js";
import type { Segment } from "./segment.js";
import { TermScanner } from "./termScanner.js";
import { NumberRun } from "./numberRun.js";
import { TextTable } from "./textTable.js";
import { Vocabulary } from "./vocabulary.js";

/** What the index needs of a source. */
export interface SearchableSource extends Pick<ReadText, "blocks" | "plain"> {
  readonly id: string;
}

/** Makes a segment out of sources, one after the other. */
export class SegmentBuilder {
  readonly #vocabulary = new Vocabulary();
  readonly #scanner = new TermScanner(this.#vocabulary);
  readonly #ids: string[] = [];
  readonly #firsts = new NumberRun();
  /** The terms of all sentences, one sentence after the other. */
  readonly #sequence = new NumberRun();
  readonly #starts = new NumberRun();
  readonly #ends = new NumberRun();
  /** How many terms each sentence has in the sequence. */
  readonly #sizes = new NumberRun();

  constructor() {
    this.#firsts.push(0);
  }

  /** Reads the sentences of a source. Each id may be added once. */
  add({ id, plain, blocks }: SearchableSource): void {
    this.#ids.push(id);
    for (const block of blocks) {
      const isRow = block.kind === "row" && block.context !== undefined;
      for (const { start, end } of sentenceSpansOf(plain, block)) {
        const before = this.#sequence.length;
        this.#read(plain, start, end);
        // A row says little without the heads of its columns.
        if (isRow) this.#read(block.context, 0, block.context.length);
        this.#starts.push(start);
        this.#ends.push(end);
        this.#sizes.push(this.#sequence.length - before);
      }
    }
    this.#firsts.push(this.#starts.length);
  }

  /** The segment. The builder is of no use afterwards. */
  finish(): Segment {
    const { terms } = this.#vocabulary;
    return {
      terms: new TextTable(terms.toParts()),
      ...invert(this.#sequence.pieces, this.#sizes.toArray(), terms.count),
      starts: this.#starts.toArray(),
      ends: this.#ends.toArray(),
      ids: tableOf(this.#ids),
      firsts: this.#firsts.toArray(),
    };
  }

  #read(text: string, start: number, end: number): void {
    this.#scanner.scan(text, start, end);
    const { terms, termCount } = this.#scanner;
    for (let i = 0; i < termCount; i++) this.#sequence.push(terms[i] ?? 0);
  }
}

/** Texts under their places in a list. A text that is there twice is numbered again. */
export function tableOf(texts: readonly string[]): TextTable {
  const table = new TextTable();
  for (const [at, text] of texts.entries()) {
    const units = unitsOf(text);
    table.idOf(units, units.length);
    if (table.count <= at) throw new Error(`A source stands in the index twice: ${text}`);
  }
  return table;
}

/** The code units of a text. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

type Postings = Pick<Segment, "lengths" | "lists" | "postings">;

/** Postings by term out of terms by sentence: counted, then laid out. */
function invert(sequence: readonly Uint32Array[], sizes: Uint32Array, termCount: number): Postings {
  const lists = new Uint32Array(termCount + 1);
  const lastIn = new Uint32Array(termCount); // the last sentence of each term, from 1
  eachTerm(sequence, sizes, (term, sentence) => {
    if (lastIn[term] === sentence + 1) return;
    lastIn[term] = sentence + 1;
    lists[term + 1] = (lists[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < termCount; term++) {
    lists[term + 1] = (lists[term + 1] ?? 0) + (lists[term] ?? 0);
  }
  const postings = new Uint32Array(lists[termCount] ?? 0);
  const fill = lists.slice(0, termCount);
  lastIn.fill(0);
  eachTerm(sequence, sizes, (term, sentence) => {
    const next = fill[term] ?? 0;
    if (lastIn[term] !== sentence + 1) {
      lastIn[term] = sentence + 1;
      postings[next] = (sentence << 2) >>> 0;
      fill[term] = next + 1;
      return;
    }
    const before = postings[next - 1] ?? 0;
    if ((before & 3) < 3) postings[next - 1] = before + 1;
  });
  return { lengths: Uint8Array.from(sizes, (size) => Math.min(255, size)), lists, postings };
}

function eachTerm(
  sequence: readonly Uint32Array[],
  sizes: Uint32Array,
  take: (term: number, sentence: number) => void,
): void {
  let sentence = 0;
  let left = sizes[0] ?? 0;
  for (const piece of sequence) {
    for (const term of piece) {
      while (left === 0 && sentence < sizes.length) left = sizes[++sentence] ?? 0;
      take(term, sentence);
      left -= 1;
    }
  }
}
