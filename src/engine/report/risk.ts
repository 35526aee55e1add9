import type { Judged } from "./settle.js";

/** How sure a judgement is of its verdict, as reports show it: 0 to 1, three digits. */
export function confidenceOf({ sureness }: Pick<Judged, "sureness">): number {
  return Math.round(Math.min(1, Math.max(0, sureness)) * 1000) / 1000;
}

/** How much a fault weighs by its verdict: sources that differ are less of a fault than one that is gainsaid. */
const GRAVITY = { contradicted: 1, disputed: 0.6, unsupported: 1, supported: 0 } as const;
/** How much of what no source covers tells by itself. */
const OF_UNCOVERED = 0.3;

/**
 * How sure it is that a sentence is not borne out: the chance that one at least of independent doubts is right. Each
 * judgement gives its own (`doubtOf`), and so does what no source covers.
 */
export function riskOf(judgements: readonly Judged[], uncovered: number): number {
  const doubts = [...judgements.map(doubtOf), OF_UNCOVERED * uncovered];
  const chanceOfNone = doubts.reduce((chance, doubt) => chance * (1 - doubt), 1);
  return Math.round((1 - chanceOfNone) * 1000) / 1000;
}

/** How likely what was judged is not borne out, 0 to 1. Of figures and dates that are borne out the weighing has doubts too. */
export function doubtOf({ verdict, sureness, check }: Judged): number {
  if (verdict !== "supported") return GRAVITY[verdict] * sureness;
  const isValue = check.kind === "figure" || check.kind === "date";
  return isValue ? 1 - sureness : 0;
}
