import type { Translate } from "../protocol/index.js";

/** A copied article as a file of its own. */
export interface ClipboardArticle {
  readonly title: string;
  /** A name for the file, without the ending: `ferry-runs-aground`. */
  readonly name: string;
  /** Front matter and text. */
  readonly markdown: string;
}

/** An article, or the sentence that says why the clipboard holds none. */
export type ClipboardReading =
  { readonly article: ClipboardArticle } | { readonly problem: string };

/** Fewer words than any article has, however short. */
const FEWEST_WORDS = 20;
const LONGEST_TITLE = 200;
const LONGEST_NAME = 60;

/** A line that is an address and nothing else. */
const ADDRESS = /^<?(?<url>https?:\/\/[^\s<>]{3,2000})>?$/u;

/** Makes a Markdown source of copied text: the first line is its title, an address that stands alone is its `url`. */
export function readClipboard(text: string, today: string, t: Translate): ClipboardReading {
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trim());
  const words = text.match(/\S+/gu) ?? [];
  if (words.length === 0)
    return { problem: t("The clipboard holds no text. Copy an article first.") };
  if (words.length < FEWEST_WORDS) {
    const count = words.length;
    const problem =
      count === 1
        ? t("The clipboard holds only one word. Copy the whole article first.")
        : t("The clipboard holds only {count} words. Copy the whole article first.", { count });
    return { problem };
  }
  const url = lines.map((line) => ADDRESS.exec(line)?.groups?.["url"]).find(Boolean);
  const kept = lines.filter((line) => !ADDRESS.test(line));
  const first = kept.findIndex((line) => line !== "");
  const line = (kept[first] ?? "").replace(/^#{1,6}\s+/u, "");
  // An article that was copied without its headline: the first words name it, and stay part of the text.
  const isTitle = line.length <= LONGEST_TITLE && kept.slice(first + 1).some((rest) => rest !== "");
  const title = isTitle ? line : `${line.split(/\s+/u).slice(0, 12).join(" ")} …`;
  const facts = [
    `title: ${JSON.stringify(title)}`,
    ...(url === undefined ? [] : [`url: ${JSON.stringify(url)}`]),
    `added: ${today}`,
  ];
  const body = paragraphs(kept.slice(isTitle ? first + 1 : first));
  const head = isTitle ? `# ${escapeLine(title)}\n\n` : "";
  const markdown = `---\n${facts.join("\n")}\n---\n\n${head}${body}\n`;
  return { article: { title, name: fileName(title), markdown } };
}

/** Lines as paragraphs. Where no blank line parts them, each line is one: that is how browsers copy. */
function paragraphs(lines: readonly string[]): string {
  const text = lines.map(escapeLine).join("\n").trim();
  const parted = text.includes("\n\n") ? text : text.replace(/\n/gu, "\n\n");
  return parted.replace(/\n{3,}/gu, "\n\n");
}

// Copied words are no markup: "<", a rule or a line of "=" under a line would be read as such.
function escapeLine(line: string): string {
  return line.replace(/[<>]/gu, "\\$&").replace(/^(?=--|==|\*{3}|_{3}|`{3}|~{3})/u, "\\");
}

function fileName(title: string): string {
  const name = title
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[’']/gu, "")
    .replace(/[^\p{L}\p{Nd}]{1,99}/gu, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/gu, "");
  return name === "" ? "article" : name;
}
