import type { CitationStyle } from "./citation.js";
import { footnote } from "./footnote/index.js";
import { latex } from "./latex/index.js";
import { link } from "./link/index.js";
import { number } from "./number/index.js";
import { pandoc } from "./pandoc/index.js";
import { sup } from "./sup/index.js";

/** The ways of citing, the usual one first: of two that a draft uses as often the earlier one goes on. */
export const citationStyles: readonly CitationStyle[] = [
  footnote,
  pandoc,
  link,
  number,
  sup,
  latex,
];

/** The ids of the styles, for settings and options. */
export const citationStyleIds: readonly string[] = citationStyles.map(({ id }) => id);

/** The style of this id; the usual one for an id that there is not. */
export function styleOf(id: string | undefined): CitationStyle {
  return citationStyles.find((style) => style.id === id) ?? footnote;
}
