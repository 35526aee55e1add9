import type { Scale } from "../engine/index.js";
import type { ComparedValue } from "../protocol/index.js";

const WIDTH = 160;
const HEIGHT = 16;
const MARGIN = 12;

/**
 * A line with a dot where the value stands on the fact's scale, and an arrow for what may be more or less. Colours are
 * the style sheet's. Empty for no number.
 */
export function dotPlotSvg(
  { at, open, text }: Pick<ComparedValue, "at" | "open" | "text">,
  { low, high }: Scale,
): string {
  if (at === undefined || high <= low) return "";
  const x = Math.round(MARGIN + ((at - low) / (high - low)) * (WIDTH - 2 * MARGIN));
  const y = HEIGHT / 2;
  const label = text.replace(/[^\p{L}\p{N} .,%$£€-]/gu, " ");
  return [
    `<svg viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" width="${String(WIDTH)}" height="${String(HEIGHT)}" role="img" aria-label="${label}">`,
    `<line class="axis" x1="2" y1="${String(y)}" x2="${String(WIDTH - 2)}" y2="${String(y)}"/>`,
    arrow(x, y, open),
    `<circle class="dot" cx="${String(x)}" cy="${String(y)}" r="4.5"/></svg>`,
  ].join("");
}

function arrow(x: number, y: number, open: ComparedValue["open"]): string {
  if (open === undefined) return "";
  const sign = open === "above" ? 1 : -1;
  const tip = x + sign * 11;
  const back = tip - sign * 4;
  return `<path class="open" d="M${String(x)} ${String(y)}H${String(tip)}M${String(back)} ${String(y - 3.5)}L${String(tip)} ${String(y)}L${String(back)} ${String(y + 3.5)}"/>`;
}
