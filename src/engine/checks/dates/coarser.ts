import type { DateMention, Grain } from "../../mentions/dates/date.js";

/** From the finest to the coarsest. */
const grains: readonly Grain[] = [
  "time",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
];

/**
 * Whether the source's date is less exact than the draft's: a month for a day. `Thursday` of a text whose own day is known is as exact as `6
 * March`; where it is not known, whoever names fewer parts is less exact.
 */
export function isCoarser(inDraft: DateMention, inSource: DateMention): boolean {
  if (inSource.first !== undefined && inSource.parts.weekday !== undefined)
    return grains.indexOf(inSource.grain) > grains.indexOf(inDraft.grain);
  return Object.keys(inSource.parts).length < Object.keys(inDraft.parts).length;
}
