import { extname } from "node:path";

/** What a file is by its name alone: perhaps an article; notes about the sources; no text; nothing for a reader. */
export type NameKind = "article" | "facts" | "media" | "other";

/** The file beside the sources in which the user corrects what is known of them. */
export const sidecarName = "stet.sources.json";

/** Tells articles from all else that lies about in folders. Anything unknown is an article until its content says no. */
export function kindOfName(name: string): NameKind {
  const lower = name.toLowerCase();
  const ending = extname(lower);
  if (lower === sidecarName || factEndings.has(ending)) return "facts";
  if (litter.test(lower) || noArticle.test(lower) || codeEndings.has(ending)) return "other";
  return mediaEndings.has(ending) ? "media" : "article";
}

/** What a file that is no text is called, in a word: `image`. */
export function mediaWord(name: string): string {
  return mediaEndings.get(extname(name).toLowerCase()) ?? "file";
}

// ".DS_Store", "Thumbs.db", "~$letter.docx" (a document that is open in Word), "page.html~", half a download.
const litter =
  /^(?:\..*|~\$.*|.*~|desktop\.ini|thumbs\.db|icon\r)$|\.(?:bak|crdownload|download|lock|part|swp|tmp)$/u;

// Pages about the folder. "readme-ferry.txt" may be a story.
const noArticle =
  /^(?:authors|changelog|code_of_conduct|codeowners|contributing|copying|dockerfile|licen[cs]e|makefile|notice|readme|security)(?:\.(?:md|markdown|rst|txt))?$/u;

/** BibTeX, and what may be CSL-JSON. */
const factEndings: ReadonlySet<string> = new Set([".bib", ".bibtex", ".json"]);

const codeEndings: ReadonlySet<string> = endings(
  "bat c cc cfg class cmd conf cpp cs css dart db dll editorconfig ejs el ex exe exs go gradle h hpp hs ini ipynb jar java jl js jsonc jsonl jsx kt less lua m map mjs mm o php pl properties ps1 py pyc r rb rs sass scala scss sh so sql sqlite sqlite3 svelte swift toml ts tsx vb vue wasm woff woff2 ttf otf eot yaml yml zig",
);

const mediaEndings: ReadonlyMap<string, string> = new Map([
  ...words("image", "avif bmp gif heic ico jpeg jpg png psd svg tif tiff webp"),
  ...words("video", "avi m4v mkv mov mp4 mpg webm wmv"),
  ...words("recording", "aac flac m4a mp3 ogg opus wav"),
  ...words("archive", "7z bz2 dmg gz iso rar tar tgz xz zip"),
]);

function endings(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").map((ending) => `.${ending}`));
}

function words(word: string, list: string): readonly (readonly [string, string])[] {
  return list.split(" ").map((ending) => [`.${ending}`, word] as const);
}
