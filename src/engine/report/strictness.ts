import type { Judgement } from "../checks/check.js";
import { confidenceOf } from "./risk.js";
import { ratedNameOf, type RatedName } from "../sureness/ratedName.js";
import type { Judged } from "./settle.js";

/** How sure the engine must be before it speaks: the stricter the check, the more it says and the oftener it is wrong. */
export type Strictness = "balanced" | "quiet" | "strict";

/** All of them, the one that says least first. */
export const strictnessLevels: readonly Strictness[] = ["quiet", "balanced", "strict"];

/** What holds where nobody has said. */
export const defaultStrictness: Strictness = "balanced";

/** How sure it must be, by verdict, that a figure or date is at fault. */
export type ValuePoints = Readonly<
  Record<Strictness, Readonly<Record<"contradicted" | "disputed" | "unsupported", number>>>
>;

/**
 * From which chance of a fault the weighing and the rules after it call a figure or a date one, by verdict. What is less likely than
 * `balanced` asks for is shown to the strictest alone, however sure such findings are.
 */
export const valuePoints: ValuePoints = {
  quiet: { contradicted: 0.74, disputed: 0.7, unsupported: 0.72 },
  balanced: { contradicted: 0.28, disputed: 0.5, unsupported: 0.35 },
  strict: { contradicted: 0.16, disputed: 0.3, unsupported: 0.12 },
};

/**
 * From which chance of being right on a fault that is found is shown: see `sureness/`. What no source gives has passed `valuePoints` and
 * the rules that go with them, which hold back most of what is false among such findings.
 */
export const findingPoints: Readonly<Record<RatedName, ValuePoints>> = {
  value: {
    quiet: { contradicted: 0.85, disputed: 0.85, unsupported: 0.85 },
    balanced: { contradicted: 0.5, disputed: 0.5, unsupported: 0.02 },
    strict: { contradicted: 0, disputed: 0, unsupported: 0 },
  },
  name: {
    quiet: { contradicted: 0.85, disputed: 0.85, unsupported: 0.85 },
    balanced: { contradicted: 0.5, disputed: 0.5, unsupported: 0.5 },
    strict: { contradicted: 0, disputed: 0, unsupported: 0 },
  },
  statement: {
    quiet: { contradicted: 0.85, disputed: 0.85, unsupported: 0.85 },
    balanced: { contradicted: 0.5, disputed: 0.5, unsupported: 0.5 },
    strict: { contradicted: 0, disputed: 0, unsupported: 0 },
  },
};

/** The same for quotations, whose confidence is graded by hand, and for what a check of names or statements is that little sure of. */
export const gradedPoints: Readonly<Record<Strictness, number>> = {
  quiet: 0.8,
  balanced: 0.3,
  strict: 0,
};

/** The judgement no surer than what the strictest check alone shows. */
export function strictOnly(judgement: Judgement): Judgement {
  const { verdict, sureness } = judgement;
  if (verdict === "supported") return judgement;
  const least = (valuePoints.strict[verdict] + valuePoints.balanced[verdict]) / 2;
  return { ...judgement, sureness: Math.min(sureness, least) };
}

/** A sentence with the judgements that are shown, and those that are held back as not sure enough. */
export type HeldBack<S> = S & {
  readonly judgements: readonly Judged[];
  readonly held: readonly Judged[];
};

/** Takes the faults out of a sentence that are less sure than the strictness asks for. */
export function holdBack<S extends { readonly judgements: readonly Judged[] }>(
  sentence: S,
  strictness: Strictness = defaultStrictness,
): HeldBack<S> {
  const held = sentence.judgements.filter((one) => !isShown(one, strictness));
  if (held.length === 0) return { ...sentence, held };
  return {
    ...sentence,
    held,
    judgements: sentence.judgements.filter((one) => !held.includes(one)),
  };
}

/** Whether a judgement is shown at some strictness; what is borne out always is. */
function isShown(judged: Judged, strictness: Strictness): boolean {
  const { verdict } = judged;
  if (verdict === "supported") return true;
  const rated = ratedNameOf(judged);
  const point =
    rated === undefined ? gradedPoints[strictness] : findingPoints[rated][strictness][verdict];
  return confidenceOf(judged) >= point;
}

/** Whether any of these is shown as a fault of the draft at the default strictness; two sources that differ are none. */
export function isFaulty(judgements: readonly Judged[]): boolean {
  return judgements.some(
    (one) =>
      one.verdict !== "supported" && one.verdict !== "disputed" && isShown(one, defaultStrictness),
  );
}
