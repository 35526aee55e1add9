import type { Mention } from "../mentions/index.js";
import type { Sentence } from "../text/sentence.js";
import type { EntityTable } from "../mentions/names/entities.js";
import type { RowCell } from "./cells.js";
import { sourceStatement } from "./readStatements.js";
import type { SourceSentence } from "./sourceReading.js";
import type { IndexedSource, Passage } from "./sourceSet.js";
import type { Statement } from "./statement.js";

/** What a passage is made of. */
export interface PassageParts extends Pick<Passage, "at" | "home" | "number"> {
  readonly sentence: SourceSentence;
  /** Whom its names stand for. */
  readonly entities: EntityTable;
}

/** A source sentence in a set of sources. Of many few are looked at, so whom its names stand for is asked when it is. */
export class SourcePassage implements Passage {
  readonly home: IndexedSource;
  readonly at: number;
  readonly number: number;
  readonly #sentence: SourceSentence;
  readonly #entities: EntityTable;
  #statement: Statement | undefined;

  constructor({ home, at, number, sentence, entities }: PassageParts) {
    this.home = home;
    this.at = at;
    this.number = number;
    this.#sentence = sentence;
    this.#entities = entities;
  }

  get statement(): Statement {
    return (this.#statement ??= sourceStatement(this.#sentence.read, this.#entities));
  }

  get sentence(): Sentence {
    return this.#sentence.read.sentence;
  }

  get mentions(): readonly Mention[] {
    return this.#sentence.read.mentions;
  }

  get contextKeys(): ReadonlySet<string> {
    return this.#sentence.contextKeys;
  }

  get cells(): readonly RowCell[] {
    return this.#sentence.cells();
  }
}
