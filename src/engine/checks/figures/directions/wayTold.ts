import { verbsToldOf, type Way } from "./words.js";

/** A change that is told right before a figure. */
export interface Told {
  readonly way: Way;
  /** `by` before how much, `to` before what it came to; `rose 7 percent` has neither. */
  readonly link: "by" | "to" | undefined;
  /** Code units from the verb to the figure. */
  readonly length: number;
}

/** `Climbed`, `has gone up`. */
const told = (way: Way): string =>
  `${verbsToldOf(way).join("|")}|(?:are|gone|is|was|went|were) ${way}`;
/** `Slightly`, `in 2025`; no other clause, and no number but that of a year. */
const BETWEEN =
  "(?:,? (?!(?:and|but|from|than|to|while)\\b)(?:\\p{L}{1,14}|(?:19|20)\\d\\d)){0,4}?";
/** `By £26, to £189`. */
const AMOUNT = "(?: by [^,;:]{1,24})?,?";
const TOLD = new RegExp(
  `\\b(?:(?<up>${told("up")})|(?<down>${told("down")}))${BETWEEN}${AMOUNT}(?: (?<link>by|to))? $`,
  "iu",
);

/** The change that the words before a figure tell: `rose slightly to`; undefined where they tell none. */
export function wayToldBefore(words: string): Told | undefined {
  const found = TOLD.exec(words);
  if (found === null) return undefined;
  const { up, link } = found.groups ?? {};
  return {
    way: up === undefined ? "down" : "up",
    link: link === undefined ? undefined : /^by$/iu.test(link) ? "by" : "to",
    length: found[0].length,
  };
}
