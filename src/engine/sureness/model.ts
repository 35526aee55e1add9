import { surenessSignNames, type SurenessSign, type SurenessSigns } from "./signs.js";
import learnt from "./weights.json" with { type: "json" };

// The file is written by `npm run calibrate -- --sureness`, whose type this is.
const counts = learnt.counts as Readonly<Record<SurenessSign | "bias", number>>;

/** How likely a judgement that shows these signs is right, 0 to 1, by the learnt weights. */
export function chanceOfRight(signs: SurenessSigns): number {
  const sum = surenessSignNames.reduce((total, name) => total + partOf(name, signs), counts.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** The signs that set a judgement apart most from the usual one, and what each adds to its odds or takes from them, the heaviest first. */
export function surenessDriversOf(
  signs: SurenessSigns,
): readonly { readonly sign: SurenessSign; readonly part: number }[] {
  const usual = learnt.usual as SurenessSigns; // See above.
  return surenessSignNames
    .map((sign) => ({ sign, part: partOf(sign, signs) - partOf(sign, usual) }))
    .filter(({ part }) => Math.abs(part) >= LEAST_TOLD)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .slice(0, MOST_TOLD);
}

/** What changes the odds by less is not worth telling. */
const LEAST_TOLD = 0.3;
const MOST_TOLD = 5;

function partOf(name: SurenessSign, signs: SurenessSigns): number {
  return counts[name] * signs[name];
}
