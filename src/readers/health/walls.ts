import type { Passage } from "../reader.js";
import { proseWords } from "./page.js";

interface Wall {
  readonly words: number;
  readonly around: string;
  readonly title: string | undefined;
}

const fewestStoryWords = 60;

// "We and our 812 partners store cookies", "Accept all", "Manage options", "Before you continue"
const consent =
  /\b(?:accept all|cookie (?:policy|preferences|settings)|legitimate interest|manage (?:choices|options|preferences|settings)|partners|personal data|privacy (?:notice|policy|settings)|reject all|uses? cookies|vendors|withdraw your consent|your (?:choices|consent|privacy))\b/giu;

/** Whether there is little text but a notice that asks for consent. */
export function asksForCookies({ words, around, title = "" }: Wall): boolean {
  if (words >= fewestStoryWords) return false;
  const signs = new Set((around.match(consent) ?? []).map((sign) => sign.toLowerCase()));
  const isAsking = /\bcookies?\b|\bconsent\b/iu.test(around);
  const isTitled = /\b(?:before you continue|consent|cookies?|your privacy)\b/iu.test(title);
  return (
    isAsking &&
    (signs.size >= 3 || (isTitled && signs.size >= 1) || (words < 20 && signs.size >= 2))
  );
}

// More than a menu's "Subscribe": the article itself is for sale.
const sale: readonly RegExp[] = [
  /\b(?:log in|register|sign in|subscribe)(?: now)? (?:or (?:log in|register|sign in|subscribe) )?to (?:access|continue|finish|keep|read|see|unlock|view)\b/iu,
  /\bto (?:continue|keep) reading\b/iu,
  /\bcontinue reading (?:by|for|this (?:article|story)|with)\b/iu,
  /\b(?:article|content|page|report|story) is (?:available )?(?:exclusive(?:ly)? |only |reserved )?(?:for|to) (?:our )?(?:members|paying|premium|registered|subscribers)\b/iu,
  /\b(?:members|subscribers)[- ]only\b|\bfor subscribers only\b|\bexclusive to (?:members|subscribers)\b/iu,
  /\balready a (?:member|subscriber)\b/iu,
  /\b(?:reached|used|read) (?:all )?(?:your|the) .{0,30}\bfree articles?\b|\bfree articles? (?:left|remaining)\b/iu,
  /\bunlock (?:the (?:full|rest)|this (?:article|story)|unlimited)\b/iu,
  /\bstart your (?:free |\p{L}{1,10} )?(?:subscription|trial)\b/iu,
  /\bthe (?:full|whole) (?:article|story) (?:is|in) \p{L}{1,12} (?:edition|for subscribers)\b/iu,
];

/** Whether the words around a short text offer the rest for money or a login. */
export function asksForMoney(around: string, body: readonly Passage[]): boolean {
  // Some prompts stand among the story's own lines; a story of any length may speak of one.
  const lines = proseWords(body) < fewestStoryWords ? body.slice(-4).map(({ text }) => text) : [];
  return [around, ...lines].some((text) => sale.some((pattern) => pattern.test(text)));
}

/** Whether a text has a whole sentence that speaks of something else than consent and subscriptions. */
export function beginsStory(body: readonly Passage[]): boolean {
  return body.some((passage) => {
    const { text } = passage;
    const isNotice = /\b(?:consent|cookies?|privacy|subscri\p{L}{1,10}|trial)\b/iu.test(text);
    return !isNotice && proseWords([passage]) > 0 && !sale.some((pattern) => pattern.test(text));
  });
}
