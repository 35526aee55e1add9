import type { Passage } from "../reader.js";

/** placeholder */
export function sortClutter(passages: readonly Passage[]): readonly (string | undefined)[] {
  return passages.map(() => undefined);
}
