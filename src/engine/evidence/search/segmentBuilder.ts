import type { ReadText } from "../../text/readText.js";
import { sentenceSpansOf } from "../../text/splitSentences.js";
import type { Segment } from "./segment.js";
import { TermScanner } from "./termScanner.js";
import { grown, TextTable } from "./textTable.js";
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
  #firsts = new Uint32Array(64);
  /** The terms of all sentences, one sentence after the other. */
  #sequence = new Uint32Array(4096);
  #used = 0;
  #sentenceCount = 0;
  #starts = new Uint32Array(256);
  #ends = new Uint32Array(256);
  /** Where each sentence ends in the sequence. */
  #edges = new Uint32Array(256);

  /** Reads the sentences of a source. Each id may be added once. */
  add({ id, plain, blocks }: SearchableSource): void {
    this.#ids.push(id);
    for (const block of blocks) {
      const isRow = block.kind === "row" && block.context !== undefined;
      for (const { start, end } of sentenceSpansOf(plain, block)) {
        this.#scanner.scan(plain, start, end);
        const edge = this.#keepTerms(this.#used);
        // A row says little without the heads of its columns.
        if (isRow) this.#scanner.scan(block.context, 0, block.context.length);
        this.#keepSentence(start, end, isRow ? this.#keepTerms(edge) : edge);
      }
    }
    if (this.#ids.length >= this.#firsts.length) {
      this.#firsts = grown(this.#firsts, this.#ids.length + 1);
    }
    this.#firsts[this.#ids.length] = this.#sentenceCount;
  }

  /** The segment. The builder is of no use afterwards. */
  finish(): Segment {
    const count = this.#sentenceCount;
    const { terms } = this.#vocabulary;
    const edges = this.#edges.subarray(0, count);
    return {
      terms: new TextTable(terms.toParts()),
      ...invert(this.#sequence.subarray(0, this.#used), edges, terms.count),
      starts: this.#starts.slice(0, count),
      ends: this.#ends.slice(0, count),
      ids: tableOf(this.#ids),
      firsts: this.#firsts.slice(0, this.#ids.length + 1),
    };
  }

  #keepTerms(at: number): number {
    const { terms, termCount } = this.#scanner;
    const end = at + termCount;
    if (end > this.#sequence.length) this.#sequence = grown(this.#sequence, end);
    for (let i = 0; i < termCount; i++) this.#sequence[at + i] = terms[i] ?? 0;
    return end;
  }

  #keepSentence(start: number, end: number, edge: number): void {
    const at = this.#sentenceCount++;
    if (at >= this.#starts.length) {
      this.#starts = grown(this.#starts, at + 1);
      this.#ends = grown(this.#ends, at + 1);
      this.#edges = grown(this.#edges, at + 1);
    }
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#edges[at] = edge;
    this.#used = edge;
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
function invert(sequence: Uint32Array, edges: Uint32Array, termCount: number): Postings {
  const lengths = new Uint8Array(edges.length);
  const lists = new Uint32Array(termCount + 1);
  const seenIn = new Uint32Array(termCount); // the last sentence of each term, from 1
  for (let sentence = 0, at = 0; sentence < edges.length; sentence++) {
    const end = edges[sentence] ?? 0;
    lengths[sentence] = Math.min(255, end - at);
    for (; at < end; at++) {
      const term = sequence[at] ?? 0;
      if (seenIn[term] === sentence + 1) continue;
      seenIn[term] = sentence + 1;
      lists[term + 1] = (lists[term + 1] ?? 0) + 1;
    }
  }
  for (let term = 0; term < termCount; term++) {
    lists[term + 1] = (lists[term + 1] ?? 0) + (lists[term] ?? 0);
  }
  const postings = new Uint32Array(lists[termCount] ?? 0);
  const fill = lists.slice(0, termCount);
  for (let sentence = 0, at = 0; sentence < edges.length; sentence++) {
    const end = edges[sentence] ?? 0;
    for (; at < end; at++) {
      const term = sequence[at] ?? 0;
      const next = fill[term] ?? 0;
      const before = next > (lists[term] ?? 0) ? (postings[next - 1] ?? 0) : noPosting;
      if (before >>> 2 !== sentence || before === noPosting) {
        postings[next] = (sentence << 2) >>> 0;
        fill[term] = next + 1;
      } else if ((before & 3) < 3) postings[next - 1] = before + 1;
    }
  }
  return { lengths, lists, postings };
}

const noPosting = 0xffffffff;
