/** How many columns a terminal needs for `text`: two for a Chinese character or an emoji, none for an accent set on another letter. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** `text` in exactly `width` columns: filled up with blanks, or cut with an ellipsis. */
export function fit(text: string, width: number, align: "left" | "right" = "left"): string {
  const shown = cut(text, width);
  const blanks = " ".repeat(width - widthOf(shown));
  return align === "left" ? `${shown}${blanks}` : `${blanks}${shown}`;
}

/** `text` in at most `width` columns, cut with an ellipsis where it is longer. */
export function cut(text: string, width: number): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  if (widthOf(line) <= width) return line;
  let shown = "";
  let taken = 1; // the ellipsis
  for (const character of line) {
    taken += columnsOf(character);
    if (taken > width) break;
    shown += character;
  }
  return width < 1 ? "" : `${shown.trimEnd()}…`;
}

/** `text` in lines of at most `width` columns, broken at blanks. A word that is longer stands on a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function columnsOf(character: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

const wide =
  /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uFF01-\uFF60\u3000-\u303F]$/u;
