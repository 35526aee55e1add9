import { parse } from "parse5";
import type { TextReader, Reading } from "../reader.js";
import { readPageMetadata } from "./metadata.js";
import { findStory } from "./story.js";
import { walkPage } from "./walk.js";

/** Web pages: the article's own text, with exact offsets; what stands around it is listed as left out. */
export const html: TextReader = {
  endings: [".html", ".htm", ".xhtml", ".xht", ".shtml"],
  read: (raw) => readPage(raw),
};

function readPage(raw: string): Reading {
  const roots = parse(raw, { sourceCodeLocationInfo: true }).childNodes;
  return { ...walkPage(raw, roots, findStory(roots)), stated: readPageMetadata(roots, raw) };
}
