import type { RatedName } from "./ratedName.js";
import type { SurenessSigns } from "./signs.js";
import learnt from "./weights.json" with { type: "json" };

/** What was learnt of one kind of finding. */
interface Learnt {
  /** What each sign counts for, and the bias. */
  readonly counts: Readonly<Record<string, number>>;
  /** What is seen of the usual finding. */
  readonly usual: SurenessSigns;
}

// The file is written by `npm run calibrate -- --sureness`, whose type this is.
const kinds = learnt as unknown as Readonly<Record<RatedName, Learnt>>;

/** How likely a judgement of some kind that shows these signs is right, 0 to 1, by the learnt weights. */
export function chanceOfRight(rated: RatedName, signs: SurenessSigns): number {
  const { counts } = kinds[rated];
  const sum = Object.entries(signs).reduce(
    (total, [name, seen]) => total + (counts[name] ?? 0) * seen,
    counts["bias"] ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** The signs that set a judgement apart most from the usual one, and what each adds to its odds or takes from them, the heaviest first. */
export function surenessDriversOf(
  rated: RatedName,
  signs: SurenessSigns,
): readonly { readonly sign: string; readonly part: number }[] {
  const { counts, usual } = kinds[rated];
  return Object.entries(signs)
    .map(([sign, seen]) => ({ sign, part: (counts[sign] ?? 0) * (seen - (usual[sign] ?? 0)) }))
    .filter(({ part }) => Math.abs(part) >= LEAST_TOLD)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part))
    .slice(0, MOST_TOLD);
}

/** What changes the odds by less is not worth telling. */
const LEAST_TOLD = 0.3;
const MOST_TOLD = 5;
