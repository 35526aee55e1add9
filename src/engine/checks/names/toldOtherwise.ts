import type { Passage } from "../../evidence/sourceSet.js";
import { sourceName } from "../../report/sourceName.js";
import type { Span } from "../../text/span.js";
import type { Judgement } from "../check.js";

/** How sure it is that somebody is told otherwise where the sources tell it of one who is surely meant. */
const SURE = 0.75;
const MOST_FIXES = 3;
const MOST_GROUNDS = 2;

/** What a source has in the place of a draft's words. */
export interface ToldOtherwise {
  readonly passage: Passage;
  /** The source's own words. */
  readonly value: string;
  /** How the draft would write them. */
  readonly text: string;
}

/**
 * The judgement on words of a draft in whose place the sources have others, the best first. `reason` goes on after the
 * source's name: `has it in Orm, not in Velden`. Undefined where none has.
 */
export function toldOtherwise(
  span: Span,
  reason: string,
  told: readonly ToldOtherwise[],
): Judgement | undefined {
  const [first] = told;
  if (first === undefined) return undefined;
  const { source } = first.passage.home;
  const texts = [...new Set(told.map(({ text }) => text))].slice(0, MOST_FIXES);
  return {
    span,
    verdict: "contradicted",
    sureness: SURE,
    fault: "contradicted-name",
    reason: `${sourceName(source)} ${reason}`,
    expected: texts,
    grounds: told
      .slice(0, MOST_GROUNDS)
      .map(({ passage, value }) => ({ passage, bears: "contradicts", value, share: 0.8 })),
    replacements: texts.map((text) => ({ span, text, source: source.id })),
  };
}
