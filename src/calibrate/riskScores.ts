import { chanceOfHigher, toText } from "./tables.js";
import type { RiskExample } from "./riskLesson.js";

/** A sentence with the risk that was foreseen. */
export interface RiskPrediction {
  readonly example: RiskExample;
  readonly risk: number;
}

/** How well risks rank the sentences of a set. */
export interface RiskScore {
  readonly wrong: number;
  readonly right: number;
  /** The chance that a wrong sentence has a higher risk than a right one. */
  readonly sentences?: number;
  /** The same for whole drafts by the highest risk of their sentences, where a set has many drafts. */
  readonly drafts?: number;
}

/** How well the sentences of one set are ranked. */
export function riskScoreOf(predictions: readonly RiskPrediction[]): RiskScore {
  const of = (wanted: boolean): readonly number[] =>
    predictions.filter(({ example }) => example.isWrong === wanted).map(({ risk }) => risk);
  const sentences = chanceOfHigher(of(true), of(false));
  const drafts = draftRisks(predictions);
  const area = chanceOfHigher(drafts.wrong, drafts.right);
  return {
    wrong: of(true).length,
    right: of(false).length,
    ...(sentences === undefined ? {} : { sentences: round(sentences) }),
    ...(area === undefined ? {} : { drafts: round(area) }),
  };
}

/** The highest risk of each draft; one in which anything is left open counts as wrong, since in sets of many drafts that is why. */
function draftRisks(predictions: readonly RiskPrediction[]): {
  readonly wrong: readonly number[];
  readonly right: readonly number[];
} {
  const drafts = new Map<string, { risk: number; isWrong: boolean }>();
  for (const { example, risk } of predictions) {
    const known = drafts.get(example.draft);
    const isWrong = example.isWrong !== false;
    drafts.set(example.draft, {
      risk: Math.max(risk, known?.risk ?? 0),
      isWrong: isWrong || known?.isWrong === true,
    });
  }
  const all = [...drafts.values()];
  const of = (wanted: boolean): readonly number[] =>
    all.filter(({ isWrong }) => isWrong === wanted).map(({ risk }) => risk);
  return { wrong: of(true), right: of(false) };
}

/** A table for reading: a row a set, each ranked by what was learnt from sets of other families. */
export function riskTable(scores: Readonly<Record<string, RiskScore>>): string {
  const cell = (area: number | undefined): string => area?.toFixed(3) ?? "-";
  const rows = Object.entries(scores).map(([name, { wrong, right, sentences, drafts }]) => [
    name,
    String(wrong),
    String(right),
    cell(sentences),
    cell(drafts),
  ]);
  return toText([["left out", "wrong", "right", "AUC of sentences", "of drafts"], ...rows]);
}

function round(area: number): number {
  return Math.round(area * 1000) / 1000;
}
