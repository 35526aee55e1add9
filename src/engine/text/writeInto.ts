import type { Draft } from "./readText.js";

/** `words` as they are written into `draft`: `45\%` in LaTeX, where a bare `%` would hide the rest of the line. */
export function writeInto({ markup }: Pick<Draft, "markup">, words: string): string {
  if (markup === undefined) return words;
  return words
    .replace(/[#$%&_{}]/gu, "\\$&")
    .replace(/“/gu, "``")
    .replace(/”/gu, "''");
}
