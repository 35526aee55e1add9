/** `text` on one line such that Markdown shows every character of it as it is: no emphasis, links, HTML or images. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\\`*_{}[\]<>()#+!|~&$]/gu, "\\$&")
    .replace(/^(?<lead>\s{0,3})(?<mark>[-=])/u, "$<lead>\\$<mark>")
    .replace(/^(?<number>\d{1,9})\./u, "$<number>\\.");
}
