import { casesOf, toCase } from "./cases.js";
import { isFault, type Example } from "./example.js";
import { foresee, learn, type LearnOptions } from "./learn.js";

/** An example with what the weights make of it. */
export interface Prediction {
  readonly example: Example;
  /** How likely it is at fault. */
  readonly doubt: number;
  readonly verdict: "contradicted" | "unsupported";
  readonly isFault: boolean;
}

/**
 * What weights make of each set that were learnt from all the others: nobody is judged by what was learnt from them.
 * What people leave open is left out.
 */
export function crossValidate(
  examples: readonly Example[],
  weightOf: (corpus: string) => number,
  options?: LearnOptions,
): readonly Prediction[] {
  const corpora = [...new Set(examples.map(({ corpus }) => corpus))];
  return corpora.flatMap((corpus) => {
    const learnt = learn(
      casesOf(
        examples.filter((example) => example.corpus !== corpus),
        weightOf,
      ),
      options,
    );
    return examples
      .filter((example) => example.corpus === corpus)
      .flatMap((example) => predict(example, learnt) ?? []);
  });
}

/** What the weights make of one example; undefined where people leave it open. */
export function predict(
  example: Example,
  learnt: ReturnType<typeof learn>,
): Prediction | undefined {
  const fault = isFault(example);
  if (fault === undefined) return undefined;
  const [, , rival = 0, none = 0] = foresee(learnt, toCase(example, 1)).chances;
  return {
    example,
    doubt: example.seen.settled ?? rival + none,
    verdict: rival >= none || example.seen.settled !== undefined ? "contradicted" : "unsupported",
    isFault: fault,
  };
}
