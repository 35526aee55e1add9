import type { Source } from "../text/readText.js";

/** What a source is called in a message: its outlet where it is known, else its id. */
export function sourceName(source: Source): string {
  return source.outlet ?? source.id;
}

/** `Newsweek`, `Newsweek and Sky`, `Newsweek, Sky and two more`. */
export function listSources(sources: readonly Source[]): string {
  const names = namesOf(sources);
  const [first = "the sources", second, ...rest] = names;
  if (second === undefined) return first;
  return rest.length === 0
    ? `${first} and ${second}`
    : `${first}, ${second} and ${String(rest.length)} more`;
}

/** The form of a verb that goes with `listSources`: two articles of Sky `say` nothing, Sky `says` it. */
export function verbFor(sources: readonly Source[], one: string, many: string): string {
  return namesOf(sources).length === 1 ? one : many;
}

function namesOf(sources: readonly Source[]): readonly string[] {
  return [...new Set(sources.map(sourceName))];
}
