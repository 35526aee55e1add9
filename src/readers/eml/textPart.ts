import type { FileText } from "../fileText.js";
import { text as textReader } from "../text/index.js";
import type { MailHead } from "./mailHead.js";
import { sortLines, unquoted } from "./sortLines.js";

/** Adds the plain-text body of a mail. Gives back the head of what it forwards, if anything. */
export function addTextPart(text: FileText, words: string, subject: string): MailHead | undefined {
  const lines = words.split(/\r\n|\n|\r/u);
  const sorted = lines.map((line) => ({ text: line, isQuoted: /^\s{0,3}>/u.test(line) }));
  const { reasons, forwarded, unquotedFrom = lines.length } = sortLines(sorted, subject);
  for (let at = unquotedFrom; at < lines.length; at += 1) lines[at] = unquoted(lines[at] ?? "");
  for (let at = 0; at < lines.length;) {
    const reason = reasons[at];
    let end = at + 1;
    while (end < lines.length && goesOn(reasons[end], reason, lines[end] ?? "")) end += 1;
    const run = lines.slice(at, end).join("\n");
    if (reason === undefined) addRun(text, run);
    else text.leaveOut(run, reason);
    at = end;
  }
  return forwarded;
}

// Blank lines between quoted lines are no words of the mail.
function goesOn(reason: string | undefined, before: string | undefined, line: string): boolean {
  return reason === before || (before !== undefined && reason === undefined && line.trim() === "");
}

function addRun(text: FileText, run: string): void {
  for (const passage of textReader.read(run, "source").passages) text.add(passage);
}
