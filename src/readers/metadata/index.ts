import type { Metadata, Passage } from "../reader.js";

/** What a source says of itself. */
export interface MetadataClues {
  readonly passages: readonly Passage[];
  readonly body: readonly Passage[];
  readonly stated: Metadata;
}

/** placeholder */
export function readMetadata({ stated }: MetadataClues): Metadata {
  return stated;
}
