const lookedAt = 8000;

const declared =
  /^\uFEFF?\s{0,200}(?:<\?xml\s[^>]{0,200}>\s{0,200})?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s{0,200}){0,5}<(?:!doctype\s+html|html|head|body)\b/iu;

/** Whether a text is a web page from its first words on, whatever its file is called. */
export function looksLikePage(raw: string): boolean {
  return declared.test(raw.slice(0, lookedAt));
}

/** Whether a text without a telling ending is a piece of HTML: it begins with a tag, and tags are closed in it. */
export function looksLikeMarkup(raw: string): boolean {
  const start = raw.slice(0, lookedAt);
  const begins = /^\uFEFF?\s{0,200}<(?:\?xml|article|div|h[1-6]|main|p|section|table|ul)\b/iu.test(
    start,
  );
  return begins && (start.match(/<\/[a-z][a-z\d]{0,20}>/giu)?.length ?? 0) > 1;
}

// Each is Markdown's way and hardly anybody else's.
const marks: readonly RegExp[] = [
  /^\uFEFF?---\r?\n(?:[\w-]{1,40}:.{0,400}\r?\n){1,40}---\r?$/mu,
  /^#{1,6} \S.{0,200}$/mu,
  /\[[^\]\n]{1,200}\]\([^()\s]{1,400}\)/u,
  /\*\*\S[^*\n]{0,200}\*\*/u,
  /^\|?(?:\s{0,9}:?-{3,40}:?\s{0,9}\|){1,20}(?:\s{0,9}:?-{3,40}:?\s{0,9})?$/mu,
  /^```/mu,
  /^> \S/mu,
];

/** Whether a text without a telling ending is Markdown: front matter, or two of its marks. */
export function looksLikeMarkdown(raw: string): boolean {
  const start = raw.slice(0, lookedAt);
  const [frontMatter, ...others] = marks;
  if (frontMatter?.test(start) === true && start.search(/\S/u) === start.indexOf("---"))
    return true;
  return others.filter((mark) => mark.test(start)).length > 1;
}
