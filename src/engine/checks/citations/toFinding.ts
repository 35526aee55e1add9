import type { Evidence, Finding, Fix } from "../../report/report.js";
import { positionAt } from "../../text/lines.js";
import { textOf, type Span } from "../../text/span.js";
import type { JudgedDraft } from "../draftCheck.js";

/** A draft that is looked at. */
export interface Place {
  readonly judged: JudgedDraft;
  /** Of the draft's raw text. */
  readonly lineStarts: readonly number[];
}

/** What is wrong with the citation at `span` of the draft's raw text. */
export interface CitationFault {
  readonly check: "broken-citation" | "unused-note" | "wrong-citation";
  readonly span: Span;
  readonly sentence: Span;
  /** In a sentence without the verdict in front and without a stop. */
  readonly reason: string;
  readonly expected: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
}

/** The fault as the report has it. */
export function toFinding(fault: CitationFault, { judged, lineStarts }: Place): Finding {
  const { span, sentence, check, reason, expected, evidence, fixes } = fault;
  const { line, column } = positionAt(lineStarts, span.start);
  return {
    start: span.start,
    end: span.end,
    line: line + 1,
    column: column + 1,
    text: textOf(judged.draft.raw, span),
    sentence: { start: sentence.start, end: sentence.end },
    kind: "citation",
    verdict: "unsupported",
    check,
    // What is cited, and where, is read and not weighed.
    confidence: 1,
    message: `Unsupported: ${reason}.`,
    expected,
    evidence,
    fixes,
  };
}
