import { parse } from "parse5";
import type { Skip } from "../../engine/index.js";
import type { FileText } from "../fileText.js";
import { inPageOrder, wordsOf } from "../fromHtml.js";
import { attribute, elementsBelow, type Element } from "../html/elements.js";
import { html as htmlReader } from "../html/index.js";
import type { Passage } from "../reader.js";
import type { MailHead } from "./mailHead.js";
import { sortLines } from "./sortLines.js";

/** Adds the HTML body of a mail. Gives back the head of what it forwards, if anything. */
export function addHtmlPart(text: FileText, markup: string, subject: string): MailHead | undefined {
  const reading = htmlReader.read(markup, "source");
  const parts = inPageOrder(reading);
  const marked = findMarked(markup);
  const lines = parts.map((part) => {
    const place = marked.find(({ start, end }) => start <= startOf(part) && startOf(part) < end);
    const words = "reason" in part ? "" : part.text;
    const isQuoted = place?.reason === "quoted reply";
    return {
      text: words,
      isQuoted,
      ...(place === undefined || isQuoted ? {} : { reason: place.reason }),
    };
  });
  const { reasons, forwarded } = sortLines(lines, subject);
  for (const [index, part] of parts.entries()) {
    if ("reason" in part) text.leaveOut(wordsOf(markup.slice(part.start, part.end)), part.reason);
    else {
      const reason = reasons[index];
      if (reason === undefined) text.add(part);
      else text.leaveOut(part.text, reason);
    }
  }
  return forwarded;
}

function startOf(part: Passage | Skip): number {
  return "reason" in part ? part.start : part.raw.start;
}

const mostMarked = 200;

/** The parts that mail programs mark as taken from another mail or as a signature. */
function findMarked(markup: string): readonly Skip[] {
  const roots = parse(markup, { sourceCodeLocationInfo: true }).childNodes;
  const marked: Skip[] = [];
  for (const element of elementsBelow(roots)) {
    const reason = reasonOf(element);
    const place = element.sourceCodeLocation;
    if (reason === undefined || place === undefined || place === null) continue;
    marked.push({ start: place.startOffset, end: place.endOffset, reason });
    if (marked.length === mostMarked) break;
  }
  return marked;
}

function reasonOf(element: Element): string | undefined {
  const names = ` ${attribute(element, "class")} ${attribute(element, "id")} `;
  if (/ (?:gmail_signature|moz-signature|Signature|ms-outlook-mobile-signature) /u.test(names))
    return "signature";
  const isCited = element.tagName === "blockquote" && attribute(element, "type") === "cite";
  // What Gmail forwards stands in such a part too, but in no blockquote.
  const isGmail = element.tagName === "blockquote" && names.includes(" gmail_quote ");
  return isCited || isGmail || / (?:moz-cite-prefix|yahoo_quoted_begin) /u.test(names)
    ? "quoted reply"
    : undefined;
}
