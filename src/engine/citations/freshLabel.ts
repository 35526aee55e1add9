import type { Source } from "../text/readText.js";
import type { NoteSort } from "./citation.js";

/**
 * A label that no note has yet. Numbers go on from the highest; so do footnotes that are all numbered. Other footnotes
 * are named for the outlet: `harbour-post`, `harbour-post-2`.
 */
export function freshLabel(source: Source, sort: NoteSort, taken: readonly string[]): string {
  const numbers = taken.filter((label) => /^\d{1,6}$/u.test(label)).map(Number);
  if (sort === "number" || (taken.length > 0 && numbers.length === taken.length))
    return String(Math.max(0, ...numbers) + 1);
  const base = nameOf(source);
  const used = new Set(taken.map((label) => label.toLowerCase()));
  for (let n = 1; ; n += 1) {
    const label = n === 1 ? base : `${base}-${String(n)}`;
    if (!used.has(label)) return label;
  }
}

function nameOf(source: Source): string {
  const name = (source.outlet ?? source.id)
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/^(?:www\.|the )/u, "")
    .replace(/[^a-z0-9]{1,99}/gu, "-")
    .slice(0, 30)
    .replace(/^-|-$/gu, "");
  return name === "" ? "source" : name;
}
