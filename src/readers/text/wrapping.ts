import { isSentenceEnd, type Line } from "./lines.js";

const shortestFullLine = 55;
const longestFullLine = 100;

/**
 * Groups lines into blocks. A line is a block of its own, as on the web, unless the text was wrapped by hand: its lines
 * are 55 to 100 characters long, break in mid-sentence and go on in lower case.
 */
export function joinWrapped(lines: readonly Line[]): readonly (readonly Line[])[] {
  const wrapped = isWrapped(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && goesOn(before, line, wrapped))
      group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function goesOn(before: Line, line: Line, wrapped: boolean): boolean {
  if (line.apart || startsItem(line.text)) return false;
  if (wrapped) return isFull(before);
  return isFull(before) && !isSentenceEnd(before.text) && startsLow(line.text);
}

// At least three lines that go on in lower case, and a quarter of all that could.
function isWrapped(lines: readonly Line[]): boolean {
  let full = 0;
  let goingOn = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (line.text.length > longestFullLine + 10) return false;
    if (before === undefined || line.apart || !isFull(before)) continue;
    full += 1;
    if (!isSentenceEnd(before.text) && startsLow(line.text)) goingOn += 1;
  }
  return goingOn >= 3 && goingOn * 4 >= full;
}

function isFull(line: Line): boolean {
  return line.text.length >= shortestFullLine && line.text.length <= longestFullLine;
}

function startsLow(words: string): boolean {
  return /^[“"‘'(]?\p{Ll}/u.test(words);
}

function startsItem(words: string): boolean {
  return /^(?:[-*•▪●–#>]|\d{1,3}[.)])[ \t]/u.test(words);
}
