import { namesIn } from "../names/namesIn.js";
import type { NameMention } from "../names/name.js";

/** An interview is read no farther, in code units. */
const reach = 40_000;
/** An interview has so many answers. */
const leastAnswers = 2;

// "Q: And the ferries?", "**A:** They will sail."
const labelForm = /(?<=^|\n)[ \t*_]{0,4}(?<label>[AQ])[*_]{0,2}[.:][*_]{0,2}(?=\s)/gu;

/**
 * Who answers at `offset` of an interview whose lines begin with Q and A: the one person named in full above its first
 * question, writers aside. Undefined in a question, where two are named, and in any other text.
 */
export function answererAt(plain: string, offset: number): NameMention | undefined {
  const labels = [...plain.slice(0, reach).matchAll(labelForm)];
  const [first] = labels;
  const answers = labels.filter(({ groups }) => groups?.["label"] === "A");
  if (first === undefined || answers.length < leastAnswers) return undefined;
  if (labels.findLast(({ index }) => index <= offset)?.groups?.["label"] !== "A") return undefined;
  const span = { start: 0, end: first.index };
  const people = namesIn({ span, block: { kind: "paragraph", span } }, { plain }).filter(
    ({ type, words, span: { start } }) =>
      (type === "person" ? words.length > 1 : type === "other" && words.length === 2) &&
      !BYLINE.test(plain.slice(0, start)),
  );
  const [one] = people;
  const isOne = people.every(({ words }) => words.join(" ") === one?.words.join(" "));
  return isOne ? one : undefined;
}

const BYLINE = /(?:\b[Bb]y|\b(?:Interview|Photos?|Questions|Text|Words):)[ \t]{0,4}$/u;
