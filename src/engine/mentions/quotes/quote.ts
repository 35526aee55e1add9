import type { Span } from "../../text/span.js";
import type { NameMention } from "../names/name.js";
import type { MentionBase } from "../mention.js";

/** Who says the words of a quotation. */
export interface Speaker {
  readonly span: Span;
  readonly text: string;
  /** Who is meant, as named in this sentence or in one before. */
  readonly name: NameMention;
}

/** Words in quotation marks. `span` covers marks and words. */
export interface QuoteMention extends MentionBase<"quote"> {
  /** The words said, without the marks. For `“We won,” she said` this is the span of `We won,`. */
  readonly saidSpan: Span;
  /** The speaker as written nearby, where one is found: `Araqchi`, or `she` where it is plain whom that means. */
  readonly speaker?: Speaker;
}
