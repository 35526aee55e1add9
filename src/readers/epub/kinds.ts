const reasonOfKind: ReadonlyMap<string, string> = new Map([
  ["copyright", "copyright page"],
  ["copyright-page", "copyright page"],
  ["cover", "cover"],
  ["coverpage", "cover"],
  ["doc-cover", "cover"],
  ["doc-index", "index"],
  ["doc-toc", "table of contents"],
  ["index", "index"],
  ["landmarks", "table of contents"],
  ["loa", "list of pictures"],
  ["loi", "list of pictures"],
  ["lot", "list of tables"],
  ["toc", "table of contents"],
]);

const longestImprint = 6000;

/** Why a text of a book is no part of what it tells; undefined for a chapter. An index would bear out any figure with its pages. */
export function reasonFor(kinds: readonly string[], html: string): string | undefined {
  for (const kind of kinds) {
    const reason = reasonOfKind.get(kind);
    if (reason !== undefined) return reason;
  }
  return isImprint(html) ? "copyright page" : undefined;
}

/** Whether a text is nothing but its lists of contents; a book of one file may have them in front. */
export function isContents(html: string): boolean {
  const rest = html.replace(/<nav>.*?<\/nav>/gsu, "").replace(/<[^<>]{1,60}>/gu, " ");
  return rest.replace(/\s+/gu, " ").length < 300;
}

// A short text with a copyright line and what libraries want of a book. An article may end in "All rights reserved".
function isImprint(html: string): boolean {
  if (html.length > longestImprint || !/©|\bcopyright\b/iu.test(html)) return false;
  return /\be?-?ISBN\b|\b(?:british|national) library\b|\blibrary of congress\b/iu.test(html);
}
