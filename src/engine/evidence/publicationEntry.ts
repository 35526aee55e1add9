import { textOf } from "../text/span.js";
import type { Passage } from "./sourceSet.js";

const entries = new WeakMap<Passage, boolean>();

/**
 * Whether a passage is an entry of a list of publications, `Lind, M. & Brandt, I., “Salt in stone,” J. of Quarries (2009), 21, pp. 105`:
 * authors with their initials, a year, and a volume or pages. Its figures tell of itself alone.
 */
export function isPublicationEntry(passage: Passage): boolean {
  const known = entries.get(passage);
  if (known !== undefined) return known;
  // A title may have been taken for several sentences.
  const { span } = passage.statement.sentence.block;
  const text = span.end - span.start > MOST ? "" : textOf(passage.home.source.plain, span);
  const found = AUTHOR.test(text) && YEAR.test(text) && PLACE.test(text);
  entries.set(passage, found);
  return found;
}

/** No entry is longer. */
const MOST = 600;

/** `Lind, M.`, `Lind M,`, `M. Lind`. */
const AUTHOR =
  /^[^.]{0,4}(?:\p{Lu}[\p{L}'’-]{1,24},? (?:\p{Lu}\.[ -]?){1,3}|\p{Lu}[\p{L}'’-]{1,24} \p{Lu}{1,3},|(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'’-]{1,24}(?:,| and ))/u;
const YEAR = /\b(?:19|20)\d\d\b/u;
/** `pp. 105`, `vol. 21`, `198(3)`, `doi:`. */
const PLACE = /\bpp?\. ?\d|\bvol(?:ume|\.) ?\d|\b\d{1,4} ?\(\d{1,3}\)|\bdoi\b/iu;
