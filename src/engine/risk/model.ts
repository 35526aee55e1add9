import { riskSignNames, type RiskSign, type RiskSigns } from "./signs.js";
import learnt from "./weights.json" with { type: "json" };

// The file is written by `npm run calibrate -- --risk`, whose type this is.
const counts = learnt.counts as Readonly<Record<RiskSign | "bias", number>>;

/** How likely a sentence that shows these signs is not borne out, 0 to 1, by the learnt weights. */
export function chanceOfFault(signs: RiskSigns): number {
  const sum = riskSignNames.reduce((total, name) => total + partOf(name, signs), counts.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** The signs that count most in a sentence, and how much each adds to its odds or takes from them, the heaviest first. */
export function driversOf(
  signs: RiskSigns,
): readonly { readonly sign: RiskSign; readonly part: number }[] {
  return riskSignNames
    .map((sign) => ({ sign, part: partOf(sign, signs) }))
    .filter(({ part }) => Math.abs(part) >= LEAST_TOLD)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
}

/** What changes the odds by less is not worth telling. */
const LEAST_TOLD = 0.1;

function partOf(name: RiskSign, signs: RiskSigns): number {
  return counts[name] * signs[name];
}
