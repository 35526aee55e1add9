import { quotedRanges } from "../../mentions/quotes/quotedRanges.js";
import type { Source } from "../../text/readText.js";
import { hashOf } from "./hashes.js";

/** Shorter quotations are met by chance. */
const LEAST_WORDS = 10;
/** How far around a quotation its speaker is looked for, in code units. */
const REACH = 90;

/** Somebody without a name, or somebody who spoke to one agency: `two security sources said`, `told Reuters`. */
const CONFIDENT =
  /\bsources?\b|\bon condition of anonymity\b|\basked not to be (?:identified|named)\b|\btold (?:the )?(?:AFP|AP|Associated Press|Agence France-Presse|Bloomberg|dpa|Reuters)\b/iu;

/** The long quotations of a source, as hashes of their words. */
export interface Confidences {
  readonly quoted: ReadonlySet<number>;
  /** Those whose speaker has no name or spoke to one agency: nobody else heard them. */
  readonly confided: ReadonlySet<number>;
}

/** Reads the long quotations of a source. */
export function confidencesIn({ plain, blocks }: Source): Confidences {
  const quoted = new Set<number>();
  const confided = new Set<number>();
  for (const block of blocks) {
    for (const { start, end } of quotedRanges(plain, block)) {
      const words =
        plain
          .slice(start, end)
          .toLowerCase()
          .match(/[\p{L}\p{Nd}]+/gu) ?? [];
      if (words.length < LEAST_WORDS) continue;
      const hash = hashOf(words.join(" "));
      quoted.add(hash);
      const before = plain.slice(Math.max(block.span.start, start - REACH), start);
      const after = plain.slice(end, Math.min(block.span.end, end + REACH));
      if (CONFIDENT.test(before) || CONFIDENT.test(after)) confided.add(hash);
    }
  }
  return { quoted, confided };
}

/** Whether both have the words of one who spoke to one of them alone: then both go back to one report. */
export function shareConfidence(a: Confidences, b: Confidences): boolean {
  return (
    [...a.confided].some((hash) => b.quoted.has(hash)) ||
    [...b.confided].some((hash) => a.quoted.has(hash))
  );
}
