import type { ComparedSource } from "../engine/index.js";

/** `The Coast Daily, 2025-11-07`; the id where the outlet isn't known. */
export function bylineOf({ id, outlet, published }: ComparedSource): string {
  return published === undefined ? (outlet ?? id) : `${outlet ?? id}, ${published}`;
}

/** `one witness with Danube Wire` for a source that tells another's story; else undefined. */
export function witnessNote(
  source: ComparedSource,
  sources: readonly ComparedSource[],
): string | undefined {
  const lead = sources.find(({ id }) => id === source.witness);
  return lead === undefined || lead === source
    ? undefined
    : `one witness with ${lead.outlet ?? lead.id}`;
}

/** `2 witnesses` */
export function witnessesOf(witnessCount: number): string {
  return witnessCount === 1 ? "1 witness" : `${String(witnessCount)} witnesses`;
}
