import { isCode } from "./code.js";
import type { Examined } from "./index.js";

interface Page extends Examined {
  readonly words: number;
  readonly around: string;
}

const fewestStoryWords = 60;
const fewestLinks = 8;

const blocked =
  /\b(?:access denied|are you (?:a )?(?:human|robot)|attention required|checking (?:if the site connection is secure|your browser)|complete the (?:captcha|security check)|just a moment|unusual traffic|verify(?:ing)? (?:that )?you are (?:a )?human)\b/iu;
// "404", "Error 404: Page not found", "Sorry, the page you requested could not be found"; "404 people were saved" is none.
const missing: readonly RegExp[] = [
  /^(?:error ?:? ?)?[45]\d\d(?: (?:error|page)| ?[:–—|-] ?[^\d.]{1,40}| (?:bad gateway|forbidden|not found|page not found|service unavailable|gone))?$/iu,
  /^(?:oops|sorry)?[!,.]? ?(?:the |this |that )?(?:article|page|story)(?: you (?:are looking for|requested))? (?:can ?not be found|can[’']t be found|could not be found|does not exist|doesn[’']t exist|is (?:gone|missing|no longer available)|isn[’']t available|not found|was not found)\b/iu,
  /^(?:not found|bad gateway|service unavailable|internal server error|site (?:can[’']t be reached|is down|under maintenance))\b/iu,
];
const script =
  /\b(?:enable|activate|turn on|requires?|needs?|without|disabled) (?:your )?javascript\b|\bjavascript (?:is|must be|needs to be|to be) (?:disabled|enabled|off|on|required|turned)\b/iu;
const results =
  /^(?:\d[\d,.]{0,9} (?:search )?results (?:found )?for\b|(?:search )?results for\b|search results\b|you searched for\b|archives?: |(?:category|tag): )/iu;

/** Why a page is no article, in words that follow its name; undefined for anything that may be one. */
export function noArticleReason(page: Page): string | undefined {
  const { raw, passages, body, words, around, title = "" } = page;
  if (isCode(raw, passages)) return "holds program code and no article";
  if (isGibberish(body)) return "holds encoded characters and no article";
  if (words >= fewestStoryWords) return undefined;
  const lines = [title, ...passages.slice(0, 12).map(({ text }) => text)].filter(
    (text) => text.length < 160,
  );
  if (lines.some((text) => missing.some((pattern) => pattern.test(text.trim()))))
    return "is an error page and no article";
  if (lines.some((text) => blocked.test(text)))
    return "is a site's check for robots and no article";
  if (script.test(`${around}\n${lines.join("\n")}`) || script.test(noscriptOf(raw, words)))
    return "is a page that shows its text only with JavaScript";
  if (lines.some((text) => results.test(text.trim()))) return "is a list of search results";
  if (isMenuPage(page)) return "is a page of links and no article";
  return undefined;
}

// Headlines and teasers that lead elsewhere, and hardly a sentence.
function isMenuPage({ passages, words }: Page): boolean {
  const linked = passages.filter((passage) => passage.linked > 0.6).length;
  return linked >= fewestLinks && linked * 2 > passages.length && words < linked * 6;
}

// What a browser shows where scripts are off; every second page has such a line, so it counts only on an empty one.
function noscriptOf(raw: string, words: number): string {
  if (words > 20) return "";
  return (
    /<noscript\b[^>]{0,200}>(?<inside>[\s\S]{0,600}?)<\/noscript>/iu.exec(raw)?.groups?.[
      "inside"
    ] ?? ""
  );
}

// "iVBORw0KGgoAAAANSUhEUgAA…": most of the text stands in words that nobody writes.
function isGibberish(body: Page["body"]): boolean {
  const text = body
    .slice(0, 40)
    .map((passage) => passage.text.slice(0, 2000))
    .join(" ");
  if (text.length < 200) return false;
  const long = text.match(/[^\s./:-]{45,}/gu)?.reduce((sum, word) => sum + word.length, 0) ?? 0;
  return long * 2 > text.length && /[A-Za-z0-9+/=]{45}/u.test(text);
}
