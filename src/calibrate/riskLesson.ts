import { indexSources, lookAtSentences, overlaps, type RiskSigns } from "../engine/index.js";
import type { LabelledDraft } from "./labelled.js";

/** A sentence with what people said of it, and what the engine sees of it. */
export interface RiskExample {
  readonly corpus: string;
  /** The labelled draft it stands in. */
  readonly draft: string;
  readonly signs: RiskSigns;
  /** Whether the engine shows a fault in it. */
  readonly isFlagged: boolean;
  /** Whether people call it wrong; undefined where they leave it open. */
  readonly isWrong?: boolean;
}

/** The labelled sentences of a draft. */
export function riskLessonOf(labelled: LabelledDraft): readonly RiskExample[] {
  const { corpus, name, draft, sources, lines } = labelled;
  const seen = lookAtSentences(draft, indexSources(sources)).filter((sentence) =>
    lines.some((line) => overlaps(line, sentence)),
  );
  return seen.map((sentence) => {
    const { signs, isFaulty } = sentence;
    const isWrong = isWrongIn(labelled, { ...sentence, isAlone: seen.length === 1 });
    return {
      corpus,
      draft: `${corpus} ${name}`,
      signs,
      isFlagged: isFaulty,
      ...(isWrong === undefined ? {} : { isWrong }),
    };
  });
}

/** Of several sentences that are wrong together it is not known which one is; nor is a part wrong of which sources disagree. */
function isWrongIn(
  { marks, unclear, lines }: LabelledDraft,
  sentence: { readonly start: number; readonly end: number; readonly isAlone: boolean },
): boolean | undefined {
  const isFault = ({ labels }: { readonly labels: readonly string[] }): boolean =>
    labels.some((label) => label !== "supported" && label !== "disputed");
  const whole = unclear.filter((mark) => overlaps(mark, sentence));
  const isOneLine = lines.filter((line) => overlaps(line, sentence)).length === 1;
  if (whole.length > 0)
    return whole.some(isFault) && (sentence.isAlone || (lines.length > 1 && isOneLine))
      ? true
      : undefined;
  const here = marks.filter((mark) => overlaps(mark, sentence));
  if (here.length === 0) return false;
  return here.some(isFault) ? true : undefined;
}
