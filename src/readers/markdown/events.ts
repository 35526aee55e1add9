import { parse, postprocess, preprocess } from "micromark";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { Purpose } from "../reader.js";

/** A step of the parser: a token begins or ends. `start` and `end` are offsets in the raw text. */
export interface MarkupEvent {
  readonly enters: boolean;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The parser's steps through `raw`, in order. */
export function readEvents(raw: string, purpose: Purpose): readonly MarkupEvent[] {
  // The parser leaves a byte-order mark out and counts from behind it.
  const shift = raw.startsWith("\uFEFF") ? 1 : 0;
  const parser = parse({
    extensions: [
      // A single "~" is "about" in "~200", no strike-through.
      gfm({ singleTilde: false }),
      frontmatter(["yaml", "toml"]),
      // In a source an indented paragraph is a pasted quotation rather than a program.
      ...(purpose === "source" ? [{ disable: { null: ["codeIndented"] } }] : []),
    ],
  });
  const events = postprocess(
    parser.document().write(preprocess()(raw.slice(shift), undefined, true)),
  );
  return events.map(([step, token]) => ({
    enters: step === "enter",
    type: token.type,
    start: token.start.offset + shift,
    end: token.end.offset + shift,
  }));
}
