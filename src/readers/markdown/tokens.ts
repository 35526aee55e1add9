/** Tokens whose content is no prose, and the reason the report gives; `undefined` for mere markup. */
export const leftOut: ReadonlyMap<string, string | undefined> = new Map([
  ["autolink", "link address"],
  ["codeFenced", "code block"],
  ["codeIndented", "code block"],
  ["codeText", "code"],
  ["definition", "link definition"],
  ["gfmFootnoteCall", undefined],
  ["gfmFootnoteDefinition", "footnote"],
  ["htmlFlow", "raw HTML"],
  ["htmlText", undefined],
  ["image", "image"],
  ["literalAutolink", "link address"],
  ["reference", undefined],
  ["resource", undefined],
  ["strikethrough", "struck out"],
  ["tableDelimiterRow", undefined],
  ["taskListCheck", undefined],
  ["thematicBreak", undefined],
  ["toml", "front matter"],
  ["yaml", "front matter"],
]);

/** Tokens that hold running words and so make a passage. */
export const passageTokens: ReadonlySet<string> = new Set([
  "atxHeading",
  "paragraph",
  "setextHeadingText",
  "tableRow",
]);
