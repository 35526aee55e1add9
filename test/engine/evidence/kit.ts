import { findPassages, type Match } from "../../../src/engine/evidence/findPassages.js";
import { readSentences, toStatement } from "../../../src/engine/evidence/readStatements.js";
import type { SourceSet } from "../../../src/engine/evidence/sourceSet.js";
import type { Statement } from "../../../src/engine/evidence/statement.js";
import type { Source } from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

/** A source of plain text under the name `id`. */
export function sourceOf(id: string, raw: string): Source {
  return readSource({ path: `${id}.txt`, id, raw });
}

/** One sentence of a draft as a claim against `set`. */
export function claimOf(words: string, set: SourceSet): Statement {
  const draft = readDraft({ path: "draft.txt", raw: words });
  const { sentences } = readSentences(draft, { day: undefined, known: set.nameEvidence });
  const [only, ...others] = sentences.map((read) => toStatement(read, set.entities));
  if (only === undefined || others.length > 0) throw new Error(`Not one sentence: ${words}`);
  return only;
}

/** The passages found for one sentence of a draft. */
export function matchesOf(words: string, set: SourceSet): readonly Match[] {
  return findPassages(claimOf(words, set), set);
}

/** The words of a passage. */
export function wordsOf({ passage }: Pick<Match, "passage">): string {
  const { start, end } = passage.statement.sentence.span;
  return passage.home.source.plain.slice(start, end);
}
