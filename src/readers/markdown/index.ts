import type { TextReader, Purpose, Reading } from "../reader.js";
import { text } from "../text/index.js";
import { readEvents } from "./events.js";
import { readFrontMatter } from "./frontMatter.js";
import { walk } from "./walk.js";

/** CommonMark with GitHub's tables and footnotes, by syntax tree; offsets are exact. */
export const markdown: TextReader = {
  endings: [".md", ".markdown"],
  read: (raw, purpose) =>
    isTooLongForMarkup(raw) ? text.read(raw, purpose) : readMarkdown(raw, purpose),
};

function readMarkdown(raw: string, purpose: Purpose): Reading {
  const { plain, segments, passages, skips, frontMatter } = walk(raw, readEvents(raw, purpose));
  return { plain, segments, passages, skips, stated: readFrontMatter(frontMatter) };
}

// The parser takes time that grows with the square of a paragraph. A dump of megabytes or a line that never ends
// was not written as Markdown; it is read as plain text, and so is still checked.
function isTooLongForMarkup(raw: string): boolean {
  if (raw.length > 1_500_000) return true;
  if (raw.length < 100_000) return false;
  return /[^\n\r]{100000}/u.test(raw);
}
