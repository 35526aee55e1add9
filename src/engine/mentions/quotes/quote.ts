import type { Span } from "../../text/span.js";
import type { MentionBase } from "../mention.js";

/** Words in quotation marks. `span` covers marks and words. */
export interface QuoteMention extends MentionBase<"quote"> {
  /** The words said, without the marks. For `“We won,” she said` this is the span of `We won,`. */
  readonly saidSpan: Span;
  /** The name of the speaker as written nearby, where one is found: `Araqchi`. */
  readonly speaker?: { readonly span: Span; readonly text: string };
}
