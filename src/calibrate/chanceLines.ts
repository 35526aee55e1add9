import { isFault, type Example } from "./example.js";
import { toCase } from "./cases.js";
import type { Prediction } from "./crossValidate.js";
import { fitLine, type Line } from "./fitLine.js";
import { foresee, type Learnt } from "./learn.js";

/** What turns scores and chances of the learnt weights into chances that hold. */
export interface ChanceLines {
  /** Of the best pair that bears a value out: whether people found it borne out. */
  readonly given: Line;
  /** Of the best pair against it: whether people found it contradicted. */
  readonly rival: Line;
  /** Of the log odds of a fault, by weights that had not seen the set. */
  readonly doubt: Line;
}

/** Fits them to what people said: thresholds are chances on these lines, so that they mean the same under other weights. */
export function chanceLines(
  examples: readonly Example[],
  learnt: Learnt,
  predictions: readonly Prediction[],
): ChanceLines {
  const judged = examples.filter(
    (one) => one.seen.settled === undefined && isFault(one) !== undefined,
  );
  const best = (of: "givenScore" | "rivalScore") =>
    judged.flatMap((example) => {
      const { [of]: number } = foresee(learnt, toCase(example, 1));
      const isSo = of === "givenScore" ? isFault(example) === false : isFault(example) === true;
      return Number.isFinite(number) ? [{ number, isSo }] : [];
    });
  const doubts = predictions
    .filter(({ example }) => example.seen.settled === undefined)
    .map(({ doubt, isFault: isSo }) => ({ number: Math.log(doubt / (1 - doubt)), isSo }));
  return {
    given: fitLine(best("givenScore"), { even: true }),
    rival: fitLine(best("rivalScore"), { even: true }),
    doubt: fitLine(doubts, { even: false }),
  };
}

/** The same predictions with chances that hold. */
export function onLine(
  predictions: readonly Prediction[],
  { bias, slope }: Line,
): readonly Prediction[] {
  return predictions.map((one) => {
    if (one.example.seen.settled !== undefined) return one;
    const odds = Math.log(one.doubt / (1 - one.doubt));
    return { ...one, doubt: 1 / (1 + Math.exp(-bias - slope * odds)) };
  });
}
