import { chanceOfFault } from "../risk/model.js";
import type { RiskSigns, WordSigns } from "../risk/signs.js";
import type { Judged } from "./settle.js";

/** How sure a judgement is of its verdict, as reports show it: 0 to 1, three digits. */
export function confidenceOf({ sureness }: Pick<Judged, "sureness">): number {
  return Math.round(Math.min(1, Math.max(0, sureness)) * 1000) / 1000;
}

/** How much a fault weighs by its verdict: sources that differ are less of a fault than one that is gainsaid. */
const GRAVITY = { contradicted: 1, disputed: 0.6, unsupported: 1, supported: 0 } as const;

/** What counts for a sentence's risk: the doubts of its judgements, and what its words tell. */
export function riskSignsOf(judgements: readonly Judged[], words: WordSigns): RiskSigns {
  const chanceOfNone = judgements.reduce((chance, one) => chance * (1 - doubtOf(one)), 1);
  const turned = judgements.filter(({ check }) => check.kind === "statement");
  return {
    ...words,
    doubt: 1 - chanceOfNone,
    turned: Math.max(0, ...turned.map(doubtOf)),
  };
}

/**
 * How sure it is that a sentence is not borne out, 0 to 1, three digits. Where the check finds a fault (`isFaulty`) it lies
 * above one half, where it finds none below: what is underlined comes first, however the words are.
 */
export function riskOf(signs: RiskSigns, { isFaulty }: { readonly isFaulty: boolean }): number {
  const half = chanceOfFault(signs) / 2;
  return Math.round((isFaulty ? 0.5 + half : half) * 1000) / 1000;
}

/** How likely what was judged is not borne out, 0 to 1. Of figures and dates that are borne out the weighing has doubts too. */
export function doubtOf({ verdict, sureness, check }: Judged): number {
  if (verdict !== "supported") return GRAVITY[verdict] * sureness;
  const isValue = check.kind === "figure" || check.kind === "date";
  return isValue ? 1 - sureness : 0;
}
