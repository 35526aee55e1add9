import { isKnownEntry } from "../clutter/menus.js";
import type { Passage } from "../reader.js";

const paper =
  "(?:Advertiser|Advocate|Agency|Argus|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Lantern|Ledger|Mail|Messenger|Mirror|Monitor|News|Newswire|Observer|Post|Press|Record|Register|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune|Weekly|Wire|World)";
const name = "\\p{Lu}[\\p{L}&.'’-]{0,30}";

// "The Fergana Courier", "Times of Kessel", "Daily Lantern"
const masthead = new RegExp(
  `^(?:The )?(?:(?:${name} ){0,4}${paper}|(?:Daily|Weekly) ${name}|${paper} of (?:the )?${name}(?: ${name})?)(?: (?:Online|Digital))?$`,
  "u",
);

/** The name of a paper over everything else: `MERIDIAN WIRE`, `The Fergana Courier`. */
export function findMasthead(passages: readonly Passage[]): string | undefined {
  const front = passages.slice(0, 3).filter(({ text }) => !isButton(text));
  const [first, second] = front.map(({ text }) => text.replace(/\s+/gu, " ").trim());
  if (
    first === undefined ||
    !isName(first) ||
    /^(?:for immediate|press|media|news) release$/iu.test(first)
  )
    return undefined;
  const isCapitals =
    /^\P{Ll}+$/u.test(first) &&
    (second === undefined || !/^\P{Ll}+$/u.test(second) || masthead.test(titled(first)));
  return isCapitals || masthead.test(first) ? first : undefined;
}

/** Whether `words` are a paper's name: `The Fergana Courier`. */
export function isPaper(words: string): boolean {
  return isName(words) && (masthead.test(words) || /^\P{Ll}+$/u.test(words));
}

function isName(text: string): boolean {
  const words = text.split(" ");
  return words.length >= 2 && words.length <= 6 && !/[\d:|]/u.test(text);
}

function isButton(text: string): boolean {
  return /^skip\b/iu.test(text) || text.split(/\s{2,}| \| /u).every(isKnownEntry);
}

// "MERIDIAN WIRE" as "Meridian Wire".
function titled(text: string): string {
  return text.toLowerCase().replace(/(?:^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
