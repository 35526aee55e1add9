import type { Claim } from "../../../src/engine/checks/check.js";
import { dateKind } from "../../../src/engine/checks/dates/index.js";
import { figureKind } from "../../../src/engine/checks/figures/index.js";
import { findPassages } from "../../../src/engine/evidence/findPassages.js";
import { readSentences, toStatement } from "../../../src/engine/evidence/readStatements.js";
import { indexSources } from "../../../src/engine/index.js";
import { weighValue, type Weighing } from "../../../src/engine/weighing/weighValue.js";
import { readDraft, readSource } from "../../../src/readers/index.js";
import { idOf } from "../../kit/fixture.js";

/** What a weighing came to, as far as tests look at it. */
export interface Outcome {
  readonly verdict: string;
  readonly sureness: number;
  /** `id: value`, best first. */
  readonly supports: readonly string[];
  readonly rivals: readonly string[];
}

/** The sources by their paths. */
export type Texts = Readonly<Record<string, string>>;

/** Weighs the figure or date of `draft` (one sentence) that begins with `words`. */
export function weigh(draft: string, words: string, texts: Texts): Outcome {
  const set = indexSources(
    Object.entries(texts).map(([path, raw]) => readSource({ path, id: idOf(path), raw })),
  );
  const read = readDraft({ path: "draft.md", raw: draft });
  const { sentences } = readSentences(read, { day: read.date, known: set.nameEvidence });
  const [statement] = sentences.map((sentence) => toStatement(sentence, set.entities));
  if (statement === undefined) throw new Error("no sentence");
  const claim = {
    statement,
    matches: findPassages(statement, set),
    sources: set,
    plain: read.plain,
  };
  return outcomeOf(weighMention(claim, words));
}

function weighMention(claim: Claim, words: string): Weighing<{ readonly text: string }> {
  for (const mention of claim.statement.mentions) {
    if (!mention.text.startsWith(words)) continue;
    if (mention.kind === "figure") return weighValue(claim, mention, figureKind);
    if (mention.kind === "date") return weighValue(claim, mention, dateKind);
  }
  throw new Error(`no figure or date begins with "${words}"`);
}

function outcomeOf({
  verdict,
  sureness,
  supports,
  rivals,
}: Weighing<{ readonly text: string }>): Outcome {
  const show = (weighed: typeof supports): readonly string[] =>
    weighed.map(({ passage, value }) => `${passage.home.source.id}: ${value.text}`);
  return { verdict, sureness, supports: show(supports), rivals: show(rivals) };
}
