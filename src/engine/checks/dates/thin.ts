import type { DateMention } from "../../mentions/dates/date.js";
import { dates } from "../../mentions/dates/index.js";
import type { Claim } from "../check.js";

/**
 * Whether little speaks against a date that seems to be told by nobody: it is a bound of the writer's own, `none after November`, or a source
 * that speaks of the claim has the very day, be it for something else by its words.
 */
export function isThin({ matches }: Claim, mention: DateMention): boolean {
  if (mention.relation !== undefined) return true;
  if (mention.parts.day === undefined) return false;
  const homes = new Set(matches.map(({ passage }) => passage.home));
  return [...homes].some(({ passages }) =>
    passages.some(({ statement }) =>
      statement.mentions.some(
        (one) =>
          one.kind === "date" &&
          one.grain === mention.grain &&
          dates.compare(mention, one) === "same",
      ),
    ),
  );
}
