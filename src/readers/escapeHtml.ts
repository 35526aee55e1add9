/** Words as HTML. Soft hyphens are places to break a line, not characters. */
export function escapeHtml(words: string): string {
  return words
    .replace(/\u00AD/gu, "")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;");
}
