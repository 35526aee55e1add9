import type { Passage } from "../reader.js";
import { isNameAndRole } from "./author.js";
import { isPaper } from "./masthead.js";

const fewestWords = 4;

/** The headline: the first heading of the page, in plain text the first short line in front of the story. */
export function findTitle(body: readonly Passage[]): string | undefined {
  const marked = body.find((passage) => passage.kind === "heading" && passage.marked);
  if (marked !== undefined) return clean(marked.text);
  const lead = body.findIndex(({ kind, text }) => kind === "paragraph" && text.length > 120);
  const front = body.slice(0, lead < 0 ? 12 : lead).filter(({ kind }) => kind === "heading");
  const likely = front.filter(isHeadline);
  // A masthead's second line stands right under its first: "THE HERALD / News from the north".
  const headline =
    likely.find(({ apart }) => apart) ??
    // A poem's title stands apart, its lines do not.
    front
      .slice(0, likely[0] === undefined ? undefined : front.indexOf(likely[0]))
      .find((passage) => {
        const next = body[body.indexOf(passage) + 1];
        const isByItself = passage.apart && next?.apart !== false;
        return isByItself && !isPaper(clean(passage.text)) && isAlone(passage.text);
      }) ??
    likely[0] ??
    front.find(({ text }) => !isNameAndRole(clean(text)));
  return headline === undefined ? undefined : clean(headline.text);
}

// A masthead is a name ("THE HERALD", "The Herald of the North"); a headline has a verb and so more words in lower case.
function isHeadline({ text }: Passage): boolean {
  const words = text.split(/\s+/u);
  if (words.length < fewestWords || !isAlone(text)) return false;
  return (
    words.length >= 7 ||
    /[“"”]/u.test(text) ||
    words.filter((word) => /^\p{Ll}{4}/u.test(word)).length >= 2
  );
}

// A byline or "Haldon, 4 March 2024" is no headline; "Minutes of the council, 14 January 2025" is.
function isAlone(text: string): boolean {
  if (/^(?:by|date|interview|magazine)\b|^\(/iu.test(text) || isNameAndRole(clean(text)))
    return false;
  return !/\b(?:19|20)\d\d$/u.test(text) || (text.match(/(?:^| )\p{Ll}{2}/gu)?.length ?? 0) >= 2;
}

function clean(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
