import { decodeAs } from "../decodeAs.js";

const longestHead = 16_384;
const headerLine = /^(?<name>[A-Za-z][\w-]{1,60}):(?:[ \t]|$)/u;

// Nobody types these; programs that send mail do.
const sent =
  /^(?:ARC-|Authentication-|Content-Transfer|Content-Type|Delivered-|DKIM-|List-|Message-ID|MIME-Version|Received|Return-Path|Snapshot-|X-)/iu;
const typed = new Set(["cc", "date", "from", "reply-to", "subject", "to"]);

/** Whether bytes begin with the head of a mail, in a mailbox or not. A text that opens "From: Orrin" does not. */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const start = (decodeAs("windows-1252", bytes.subarray(0, longestHead)) ?? "").replace(
    /^ï»¿/u,
    "",
  );
  const names = headerNames(start.split(/\r?\n/u));
  const isFromSomebody = names.some((name) => /^(?:date|from|subject)$/u.test(name));
  const sentCount = names.filter((name) => sent.test(name)).length;
  const typedCount = new Set(names.filter((name) => typed.has(name))).size;
  return isFromSomebody && (sentCount >= 1 || (typedCount >= 3 && names.includes("from")));
}

// The names of the head's lines. Without any where a line is neither a header nor goes on with one.
function headerNames(lines: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === "" && names.length > 0) break;
    if (index === 0 && isEnvelope(line)) continue;
    if (/^[ \t]/u.test(line) && names.length > 0) continue;
    const name = headerLine.exec(line)?.groups?.["name"];
    // The last line that was looked at may be cut off.
    if (name === undefined) return index === lines.length - 1 ? names : [];
    names.push(name.toLowerCase());
  }
  return names;
}

// "From jo@paper.example Tue Dec  3 10:15:00 2024" opens a mail in a mailbox.
function isEnvelope(line: string): boolean {
  return /^From \S{1,200} .{0,40}\d{2}:\d{2}.{0,20}$/u.test(line);
}

const newline = 0x0a;

/** The first mail of a mailbox, and whether there are more; a mail by itself is its own first. */
export function cutFirst(bytes: Uint8Array): { mail: Uint8Array; isFirstOfMany: boolean } {
  const first = lineAt(bytes, 0);
  if (!isEnvelope(first.text)) return { mail: bytes, isFirstOfMany: false };
  for (let at = bytes.indexOf(newline, first.next); at >= 0; at = bytes.indexOf(newline, at + 1)) {
    if (bytes[at + 1] !== 0x46 || bytes[at + 2] !== 0x72) continue;
    if (isEnvelope(lineAt(bytes, at + 1).text))
      return { mail: unmarked(bytes.subarray(first.next, at + 1)), isFirstOfMany: true };
  }
  return { mail: unmarked(bytes.subarray(first.next)), isFirstOfMany: false };
}

const mark = 0x3e;

// Mailboxes write "From the first day" at the start of a line as ">From the first day"; it is no quotation.
function unmarked(mail: Uint8Array): Uint8Array {
  const marks: number[] = [];
  for (let at = mail.indexOf(newline); at >= 0; at = mail.indexOf(newline, at + 1)) {
    let end = at + 1;
    while (mail[end] === mark) end += 1;
    if (end === at + 1 || mail[end] !== 0x46 || mail[end + 1] !== 0x72) continue;
    if (lineAt(mail, end).text.startsWith("From ")) marks.push(at + 1);
  }
  if (marks.length === 0) return mail;
  const dropped = new Set(marks);
  return mail.filter((_, index) => !dropped.has(index));
}

function lineAt(bytes: Uint8Array, start: number): { text: string; next: number } {
  const found = bytes.subarray(start, start + 400).indexOf(newline);
  const end = found < 0 ? Math.min(bytes.length, start + 400) : start + found;
  const text = decodeAs("windows-1252", bytes.subarray(start, end)) ?? "";
  return { text: text.replace(/\r$/u, ""), next: end + 1 };
}
