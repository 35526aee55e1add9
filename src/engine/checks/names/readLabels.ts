import { keyOf } from "../../evidence/words/key.js";
import type { Span } from "../../text/span.js";

/** A part of a law, a treaty or a report that is named by its number: the `5` of `Article 5`, the `2254` of `Resolution 2254`. */
export interface Label {
  /** What sort of part: `article`. */
  readonly sort: string;
  /** As written, without brackets behind it: the `12.3` of `Section 12.3(b)`. */
  readonly number: string;
  /** The number alone. */
  readonly span: Span;
  /** The word of the sort and all numbers of the list: `Articles 5 and 7`. */
  readonly whole: Span;
  /** Keys of what it is a part of: of `Article 5 of the Water Accord` those of `Water Accord`. */
  readonly owner: readonly string[];
}

const NUMBER = String.raw`(?:\d{1,4}(?:[./]\d{1,4}){0,2}\p{Ll}?|[IVX]{2,6})(?![\p{L}\p{Nd}%]|[.,]\d)`;
const LABEL = new RegExp(
  String.raw`\b(?<sort>annex|article|chapter|clause|paragraph|resolution|rule|section)(?:s|es)?\s` +
    String.raw`(?<numbers>${NUMBER}(?:(?:, | and | or | to |, and |[-–])${NUMBER}){0,5})`,
  "giu",
);
const ONE = new RegExp(NUMBER, "gu");
const WORD = String.raw`[\p{L}’'-]{1,20}`;
/** `of the Water Accord`; of `of the charter protects` the noun alone. */
const OWNER = new RegExp(
  String.raw`^(?:\(\p{L}{1,3}\)|\(\d{1,2}\)){0,2} (?:of|in|to) (?:an? |its |the |their )?` +
    String.raw`(?<words>\p{Lu}${WORD}(?: \p{Lu}${WORD}){0,3}|\p{Ll}${WORD})`,
  "u",
);

/** The labels of a sentence, in order. */
export function readLabels(plain: string, { start, end }: Span): readonly Label[] {
  const found: Label[] = [];
  for (const match of plain.slice(start, end).matchAll(LABEL)) {
    const { sort = "", numbers = "" } = match.groups ?? {};
    const whole = { start: start + match.index, end: start + match.index + match[0].length };
    const words = OWNER.exec(plain.slice(whole.end, Math.min(end, whole.end + 90)))?.groups;
    const owner = (words?.["words"] ?? "").toLowerCase().split(" ").map(keyOf);
    for (const one of numbers.matchAll(ONE)) {
      const at = whole.end - numbers.length + one.index;
      found.push({
        sort: sort.toLowerCase(),
        number: one[0],
        span: { start: at, end: at + one[0].length },
        whole,
        owner: owner.filter((key) => key !== ""),
      });
    }
  }
  return found;
}

/** Whether one number is the other or a part of it: `12.3` of `12`. */
export function isNumberOf({ number: a }: Label, { number: b }: Label): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** Whether both may be parts of one thing: neither says of what, or they share a word of it. */
export function mayBeOfOne({ owner }: Label, { owner: other }: Label): boolean {
  return owner.length === 0 || other.length === 0 || owner.some((key) => other.includes(key));
}
