import type { Prediction } from "./crossValidate.js";

/**
 * How many of 100 borne-out sentences may be underlined falsely, at each strictness, with this verdict, by weights that
 * were learnt from other sets; by those that are learnt from all it is fewer.
 */
export const allowed = {
  quiet: { contradicted: 1, unsupported: 0.4 },
  balanced: { contradicted: 1.75, unsupported: 1 },
  strict: { contradicted: 3, unsupported: 2 },
} as const;

/** Two sources that differ are no fault of the draft's: how sure that must be is set by hand. */
const DISPUTED = { quiet: 0.7, balanced: 0.5, strict: 0.3 } as const;

/** No strictness shows what is less likely a fault than this. */
const LEAST = 0.2;

/** The confidence that a finding needs to be shown, by strictness and verdict. */
export type OperatingPoints = Readonly<
  Record<
    keyof typeof allowed,
    Readonly<Record<"contradicted" | "disputed" | "unsupported", number>>
  >
>;

/** The lowest confidences at which false alarms stay as rare as is allowed. */
export function operatingPoints(
  predictions: readonly Prediction[],
  cleanLines: number,
): OperatingPoints {
  const point = (verdict: Prediction["verdict"], per100: number): number =>
    leastConfidence(
      predictions.filter((one) => one.verdict === verdict),
      Math.floor((per100 * cleanLines) / 100),
    );
  const of = (name: keyof typeof allowed): OperatingPoints["quiet"] => ({
    contradicted: point("contradicted", allowed[name].contradicted),
    disputed: DISPUTED[name],
    unsupported: point("unsupported", allowed[name].unsupported),
  });
  return { quiet: of("quiet"), balanced: of("balanced"), strict: of("strict") };
}

function leastConfidence(predictions: readonly Prediction[], most: number): number {
  const byLine = new Map<string, number>();
  for (const { isFault, doubt, example } of predictions)
    if (!isFault) byLine.set(example.line, Math.max(doubt, byLine.get(example.line) ?? 0));
  const highest = [...byLine.values()].sort((a, b) => b - a)[most] ?? 0;
  return Math.max(LEAST, Math.ceil(highest * 100 + 0.5) / 100);
}
