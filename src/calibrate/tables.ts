import type { Prediction } from "./crossValidate.js";
import type { ValuePoints } from "../engine/index.js";

/** How a set fares at some strictness. */
export interface Score {
  readonly faults: number;
  readonly found: number;
  readonly right: number;
  readonly clean: number;
  readonly falseAlarms: number;
}

/** Counts over predictions at the confidences of one strictness. */
export function scoreOf(predictions: readonly Prediction[], points: ValuePoints["quiet"]): Score {
  const faults = predictions.filter(({ isFault }) => isFault);
  const clean = predictions.filter(({ isFault }) => !isFault);
  const isShown = ({ doubt, verdict }: Prediction): boolean => doubt >= points[verdict];
  const isRight = ({ verdict, example: { labels } }: Prediction): boolean =>
    labels.includes(verdict) || labels.includes("fault");
  const found = faults.filter(isShown);
  return {
    faults: faults.length,
    found: found.length,
    right: found.filter(isRight).length,
    clean: clean.length,
    falseAlarms: clean.filter(isShown).length,
  };
}

/** The chance that a fault is doubted more than what is borne out; ties count half. Undefined where one of both is missing. */
export function areaUnderCurve(predictions: readonly Prediction[]): number | undefined {
  const of = (wanted: boolean): readonly number[] =>
    predictions.filter(({ isFault }) => isFault === wanted).map(({ doubt }) => doubt);
  return chanceOfHigher(of(true), of(false));
}

/** The chance that one of the first is higher than one of the second; ties count half. Undefined where one of both is missing. */
export function chanceOfHigher(
  first: readonly number[],
  second: readonly number[],
): number | undefined {
  if (first.length === 0 || second.length === 0) return undefined;
  let sum = 0;
  for (const one of first)
    for (const other of second) sum += one > other ? 1 : one === other ? 0.5 : 0;
  return sum / (first.length * second.length);
}

/** A table for reading: a row a set, each judged by weights learnt from all the others. */
export function leftOutTable(predictions: readonly Prediction[], points: ValuePoints): string {
  const corpora = [...new Set(predictions.map(({ example }) => example.corpus))];
  const rows = [
    ...corpora.map((name) => ({
      name,
      rows: predictions.filter(({ example }) => example.corpus === name),
    })),
    { name: "all", rows: predictions },
  ];
  const head = ["left out", "quiet", "", "balanced", "", "strict", "", "AUC"];
  const lines = rows.map(({ name, rows: own }) => [
    name,
    ...(["quiet", "balanced", "strict"] as const).flatMap((strictness) => {
      const { found, faults, right, falseAlarms, clean } = scoreOf(own, points[strictness]);
      return [`${found}/${faults} (${right} right)`, `${falseAlarms}/${clean} false`];
    }),
    areaUnderCurve(own)?.toFixed(3) ?? "-",
  ]);
  return toText([head, ...lines]);
}

/** Rows as text in columns. */
export function toText(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths?.[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The same rows as a Markdown table; the first is the head. */
export function toMarkdown(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}
