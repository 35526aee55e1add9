/** `text` on one line such that Markdown shows every character of it as it is. `appendText` would also make all blanks unbreakable. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_{}[\]<>()#+!|~&$-]/gu, "\\$&");
}
