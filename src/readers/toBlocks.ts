import type { Block } from "../engine/index.js";
import type { Passage } from "./reader.js";

/** The passages as blocks. A block's context is the heading over it and its table's column heads. */
export function toBlocks(passages: readonly Passage[]): readonly Block[] {
  let heading: string | undefined;
  return passages.map(({ kind, span, text: words, heads, cells }) => {
    if (kind === "heading") {
      heading = words;
      return { kind, span };
    }
    const context = [heading, heads].filter((part) => part !== undefined).join(": ");
    return {
      kind,
      span,
      ...(context === "" ? {} : { context }),
      ...(cells === undefined ? {} : { cells }),
    };
  });
}
