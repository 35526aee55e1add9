import type { Verdict } from "../report/report.js";
import { sourceName } from "../report/sourceName.js";
import type { Rule } from "../weighing/rules.js";
import type { RecordedValue, RecordedWeighing } from "./record.js";

const words: Readonly<Record<Rule, string>> = {
  given: "A source gives this value, and what surrounds it agrees.",
  "left open":
    "Nothing in the sources speaks against it clearly: it may be the writer’s own count.",
  "another given": "No source gives this value; one gives another for the same thing.",
  "not given": "No source gives this value, nor another for the same thing.",
  chance: "The value stands in the sources, but for something else.",
  "cell of another": "The very cell of the table that the sentence speaks of has another value.",
  "value of another": "The source sentence that has this value has another one in its place here.",
  "another act": "A source that tells of the very act dates it otherwise.",
  outweighed: "What a source gives another value for is more likely the same thing.",
  "sources differ":
    "One source gives this value and another a different one, for what is the same thing as far as their words tell.",
  "later report": "Of two reports of the same count, the later one counts.",
};

/** The rule that decided on a value, as a sentence. */
export function describeRule({ rule, note }: RecordedWeighing): string {
  const sentence = words[rule];
  return note === undefined ? sentence : `${sentence} ${note}.`;
}

/** Why the best value of the other side did not decide; undefined where there was none. */
export function describeRunnerUp({
  values,
  verdict,
  mention,
}: RecordedWeighing): string | undefined {
  const best = (likeness: RecordedValue["likeness"]): RecordedValue | undefined =>
    values.find((value) => value.likeness === likeness);
  const [same, other] = [best("same"), best("different")];
  const lost = lostOf(verdict, same, other);
  if (lost === undefined) return undefined;
  const name = sourceName(lost.passage.home.source);
  const fit = `${percent(lost.share)} of the sentence's words agree around it`;
  if (lost === same)
    return `${name} has ${mention.text} too, but for less of the same: ${fit}${against(other)}.`;
  return `${name} has ${lost.value.text}, but ${verdict === "supported" ? "for less of the same" : "for too little of the same"}: ${fit}${verdict === "supported" ? against(same) : ""}.`;
}

function lostOf(
  verdict: Verdict,
  same: RecordedValue | undefined,
  other: RecordedValue | undefined,
): RecordedValue | undefined {
  switch (verdict) {
    case "supported":
    case "unsupported":
      return other;
    case "contradicted":
      return same;
    case "disputed":
      return undefined;
  }
}

function against(winner: RecordedValue | undefined): string {
  return winner === undefined
    ? ""
    : `, against ${percent(winner.share)} in ${sourceName(winner.passage.home.source)}`;
}

/** `71%` of a share from 0 to 1. */
export function percent(share: number): string {
  return `${String(Math.round(100 * Math.min(1, Math.max(0, share))))}%`;
}
