import type { Judged } from "../report/settle.js";

/** The kinds of finding whose confidence is learnt, each by signs of its own: figures and dates together, names with offices and places, statements. */
export type RatedName = "name" | "statement" | "value";

/** By which signs it is told how sure a judgement is; undefined for what is borne out, and for quotations, which are graded by hand. */
export function ratedNameOf({ check: { kind }, verdict }: Judged): RatedName | undefined {
  if (verdict === "supported") return undefined;
  if (kind === "date" || kind === "figure") return "value";
  return kind === "name" || kind === "statement" ? kind : undefined;
}
