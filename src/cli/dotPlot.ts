import type { FactValue, Scale } from "../engine/index.js";

/** Characters of a plot, and how many of them stay free at each end. */
const WIDTH = 26;
const MARGIN = 1;

/** A line with a dot where the value stands, `····●·····`, and an arrow for what may be more or less: `····●→····`. Blank for no number. */
export function dotPlot(
  { at, open }: Pick<FactValue, "at" | "open">,
  { low, high }: Scale,
): string {
  if (at === undefined || high <= low) return " ".repeat(WIDTH);
  const place = MARGIN + Math.round(((at - low) / (high - low)) * (WIDTH - 1 - 2 * MARGIN));
  const line = Array.from({ length: WIDTH }, () => "·");
  line[place] = "●";
  const beside = open === "above" ? place + 1 : open === "below" ? place - 1 : undefined;
  if (beside !== undefined && line[beside] !== undefined)
    line[beside] = open === "above" ? "→" : "←";
  return line.join("");
}
