import type { FaultVerdict } from "../engine/index.js";
import type { FlaggedSentence, FlaggedSentences } from "../protocol/index.js";
import type { Shown } from "./underlines.js";

/** Worst first. */
const verdicts: readonly FaultVerdict[] = ["contradicted", "disputed", "unsupported"];

/** The sentences around all underlines of a document, none where the settings don't want them. */
export function flaggedSentences({ outcome, findings }: Shown): FlaggedSentences {
  const { uri, version, judged, settings } = outcome;
  if (judged === undefined || !settings.underlineSentence) return { uri, version, sentences: [] };
  const byStart = new Map<number, FlaggedSentence>();
  for (const { sentence, verdict } of findings) {
    const known = byStart.get(sentence.start);
    if (known !== undefined && !isWorse(verdict, known.verdict)) continue;
    byStart.set(sentence.start, { stretch: judged.positions.rangeOf(sentence), verdict });
  }
  return { uri, version, sentences: [...byStart.values()] };
}

function isWorse(a: FaultVerdict, b: FaultVerdict): boolean {
  return verdicts.indexOf(a) < verdicts.indexOf(b);
}
