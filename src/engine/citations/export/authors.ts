/** An author by name; `family` and `given` where a person's name is sure. */
export interface Author {
  readonly name: string;
  readonly family?: string;
  readonly given?: string;
}

/** The authors that a byline names: `Jo Ray and Ann Lee`, `Jo Ray; Reuters staff`. */
export function authorsOf(byline: string): readonly Author[] {
  return byline
    .split(/\s{0,9}(?:[,;&]|\band\b)\s{0,9}/u)
    .filter((name) => name.trim() !== "")
    .map((part) => toAuthor(part.replace(/\s{1,99}/gu, " ").trim()));
}

// "Jo Ray", "J. D. Lee-Marsh"; a desk or an agency has no family name.
const PERSON =
  /^(?<given>\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,2}) (?<family>\p{Lu}[\p{L}'’-]{1,40})$/u;
const BODY =
  /\b(?:agency|bureau|correspondents?|desk|editors?|group|news|office|press|reporters?|staff|team|times|wire)\b/iu;

function toAuthor(name: string): Author {
  const { given, family } = PERSON.exec(name)?.groups ?? {};
  if (given === undefined || family === undefined || BODY.test(name)) return { name };
  return { name, family, given };
}
