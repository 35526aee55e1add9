import type { Claim, Ground, Judgement } from "../../../src/engine/checks/check.js";
import { findPassages } from "../../../src/engine/evidence/findPassages.js";
import { readSentences, toStatement } from "../../../src/engine/evidence/readStatements.js";
import { checks, indexSources, textOf } from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";
import { idOf } from "../../kit/fixture.js";

/** What a weighing came to, as far as tests look at it. */
export interface Outcome {
  readonly verdict: string;
  readonly sureness: number;
  /** How a borne-out value is so; undefined where it is given as it stands. */
  readonly note: string | undefined;
  /** What could stand in the draft instead. */
  readonly fixes: readonly string[];
  readonly reason: string;
  /** `id: value`, best first. */
  readonly supports: readonly string[];
  readonly rivals: readonly string[];
}

/** The sources by their paths. */
export type Texts = Readonly<Record<string, string>>;

/** Weighs the figure or date of `draft` (one sentence) that is underlined as `words`, or with its verb before them: `rose by 12%`. */
export function weigh(draft: string, words: string, texts: Texts): Outcome {
  const set = indexSources(
    Object.entries(texts).map(([path, raw]) => readSource({ path, id: idOf(path), raw })),
  );
  const read = readDraft({ path: "draft.md", raw: draft });
  const { sentences } = readSentences(read, { day: read.date, known: set.nameEvidence });
  const [statement] = sentences.map((sentence) => toStatement(sentence, set.entities));
  if (statement === undefined) throw new Error("no sentence");
  const { plain } = read;
  return outcomeOf(
    judge({ statement, matches: findPassages(statement, set), sources: set, plain }, words),
  );
}

function judge(claim: Claim, words: string): Judgement {
  const all = checks
    .filter(({ kind }) => kind === "figure" || kind === "date")
    .flatMap((check) => check.judge(claim));
  const judged =
    all.find(({ span }) => textOf(claim.plain, span) === words) ??
    all.find(({ span }) => textOf(claim.plain, span).endsWith(` ${words}`));
  if (judged === undefined) throw new Error(`no figure or date is "${words}"`);
  return judged;
}

function outcomeOf({ verdict, sureness, note, reason, grounds, replacements }: Judgement): Outcome {
  const show = (bears: Ground["bears"]): readonly string[] =>
    grounds
      .filter((ground) => ground.bears === bears)
      .map(({ passage, value = "" }) => `${passage.home.source.id}: ${value}`);
  const fixes = replacements.map(({ text }) => text);
  return {
    verdict,
    sureness,
    note,
    reason,
    fixes,
    supports: show("supports"),
    rivals: show("contradicts"),
  };
}
