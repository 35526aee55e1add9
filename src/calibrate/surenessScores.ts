import { findingPoints, strictnessLevels, type Strictness } from "../engine/index.js";
import { chanceOfHigher, toText } from "./tables.js";
import type { SurenessExample } from "./surenessLesson.js";

/** A finding with the chance that was foreseen. */
export interface SurenessPrediction {
  readonly example: SurenessExample;
  readonly chance: number;
}

/** What findings come to. */
export interface SurenessScore {
  readonly right: number;
  readonly false: number;
  /** The chance that a right one is surer than a false one. */
  readonly ranked?: number;
  /** How many right and false ones are as sure as each strictness asks of what is contradicted. */
  readonly shown: Readonly<Record<Strictness, readonly [right: number, wrong: number]>>;
}

/** How well the findings of some sets are told apart. */
export function surenessScoreOf(predictions: readonly SurenessPrediction[]): SurenessScore {
  const of = (wanted: boolean): readonly number[] =>
    predictions.filter(({ example }) => example.isRight === wanted).map(({ chance }) => chance);
  const [right, wrong] = [of(true), of(false)];
  const ranked = chanceOfHigher(right, wrong);
  const shown = strictnessLevels.map((level) => {
    const isShown = ({ example: { rated }, chance }: SurenessPrediction): boolean =>
      chance >= findingPoints[rated][level].contradicted;
    const count = (wanted: boolean): number =>
      predictions.filter((one) => one.example.isRight === wanted && isShown(one)).length;
    return [level, [count(true), count(false)]] as const;
  });
  return {
    right: right.length,
    false: wrong.length,
    ...(ranked === undefined ? {} : { ranked: Math.round(ranked * 1000) / 1000 }),
    // Every level is there.
    shown: Object.fromEntries(shown) as SurenessScore["shown"],
  };
}

/** Cuts that are shown. */
const CUTS = [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9] as const;

/** A table for reading: right and false findings from each chance on, and how often those of a chance were right. */
export function surenessTable(
  sets: readonly (readonly [name: string, predictions: readonly SurenessPrediction[]])[],
): string {
  const cell = (some: readonly SurenessPrediction[]): string => {
    const right = some.filter(({ example }) => example.isRight).length;
    return `${String(right)}/${String(some.length - right)}`;
  };
  const rows = sets.map(([name, all]) => [
    name,
    chanceOfHigher(
      all.filter(({ example }) => example.isRight).map(({ chance }) => chance),
      all.filter(({ example }) => !example.isRight).map(({ chance }) => chance),
    )?.toFixed(3) ?? "-",
    ...CUTS.map((cut) => cell(all.filter(({ chance }) => chance >= cut))),
  ]);
  return toText([["left out", "AUC", ...CUTS.map((cut) => `>= ${cut.toFixed(2)}`)], ...rows]);
}
