import { heaviest, median, type Line } from "./geometry.js";

/** How the running text of a document looks. */
export interface Style {
  readonly size: number;
  readonly font: string;
  /** From one baseline to the next, in parts of the size. */
  readonly pitch: number;
}

/** The style that most of the words are in. */
export function styleOf(lines: readonly Line[]): Style {
  const size = heaviest(lines.map((line) => [rounded(line.size), line.text.length] as const)) ?? 10;
  const body = lines.filter((line) => isNear(line.size, size));
  const font = heaviest(body.map((line) => [line.font, line.text.length] as const)) ?? "";
  const steps = body.flatMap((line, index) => {
    const before = body[index - 1];
    const step = before === undefined ? 0 : (line.y - before.y) / size;
    return step > 0.9 && step < 3 ? [step] : [];
  });
  return { size, font, pitch: steps.length === 0 ? 1.2 : median(steps) };
}

/** Whether two font sizes look the same. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.06 * Math.max(a, b);
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}
