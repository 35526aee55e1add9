import type { Shape } from "./shape.js";

const salutation = /^(?:dear|to whom it may concern|hello|hi)\b[^.!?]{0,60}[,:]?$/iu;
const farewell =
  /^(?:yours?(?: (?:ever|faithfully|sincerely|truly))?|(?:best|kind|warm)(?:est)? (?:regards|wishes)|regards|sincerely|respectfully|with (?:best|kind) (?:regards|wishes)|your (?:friend|obedient servant))\b[^.!?]{0,30}$/iu;
const release =
  /^(?:for immediate release|press release|media release|news release|notes? (?:for|to) (?:the )?editors?|[-–— ]{0,4}ends?[-–— ]{0,4}|(?:media|press) (?:contacts?|enquiries|inquiries) ?:?)$/iu;

/**
 * Whether the text is a letter or a press release: then its addresses are its author's own, and not the site's. Told by a
 * salutation and a farewell, or by what releases have above and below them.
 */
export function isOwnVoice(shapes: readonly Shape[]): boolean {
  const lines = shapes.filter(({ wordCount }) => wordCount <= 10).map(({ text }) => text);
  const isLetter = lines.some((text) => salutation.test(text));
  if (isLetter && lines.some((text) => farewell.test(text))) return true;
  return lines.some((text) => release.test(text));
}
