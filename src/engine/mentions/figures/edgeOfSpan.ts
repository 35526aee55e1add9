import type { Quantity } from "./figure.js";

/** A quantity, and its number in the base unit of its dimension. */
interface Lasting extends Pick<Quantity, "hedge" | "unit"> {
  readonly point: number;
}

/**
 * Whether two spans of time in two units lie a quarter or more apart, where the rounding of the coarser one ends: 90 minutes are
 * no hour, and 17 months no year.
 */
export function isEdgeOfSpan(draft: Lasting, source: Lasting): boolean {
  if (draft.unit.dimension !== "duration" || draft.unit.name === source.unit.name) return false;
  if (draft.hedge !== "none" || source.hedge !== "none") return false;
  const gap = Math.abs(draft.point - source.point);
  return gap >= EDGE * Math.min(Math.abs(draft.point), Math.abs(source.point));
}

const EDGE = 0.25;
