import type { DraftReport, Finding, Fix, SentenceReport, Span } from "../engine/index.js";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Outcome } from "./draftChecker.js";
import { moveSpan, stretchSpan, type TextChange } from "./edits.js";
import { positionsOf } from "./positions.js";

/**
 * An outcome after its document was changed, before it is judged anew: findings whose words were changed are gone,
 * what else was found stands where its words stand now. `draft` is the text as it was judged.
 */
export function moveOutcome(
  outcome: Outcome,
  changes: readonly TextChange[],
  document: TextDocument,
): Outcome {
  const { judged } = outcome;
  const { version } = document;
  if (judged === undefined) return { ...outcome, version, isMoved: true };
  const findings = moveFindings(judged.report.findings, changes);
  let { sentences } = judged.report;
  let { headings } = judged;
  for (const change of changes) {
    sentences = sentences.flatMap((sentence) => moveSentence(sentence, change) ?? []);
    headings = headings.flatMap((heading) => stretchSpan(heading, change) ?? []);
  }
  const report = { ...judged.report, findings, sentences, ...moveAside(judged.report, changes) };
  const positions = positionsOf(document.getText());
  return { ...outcome, version, isMoved: true, judged: { ...judged, report, headings, positions } };
}

/** What was put aside, and what is to be said of that, where the words stand now. */
function moveAside(
  { ignored, notes }: DraftReport,
  changes: readonly TextChange[],
): Pick<DraftReport, "ignored" | "notes"> {
  let aside = ignored ?? [];
  let said = notes ?? [];
  for (const change of changes) {
    aside = aside.flatMap((one) => {
      const finding = moveFinding(one.finding, change);
      return finding === undefined ? [] : [{ ...one, finding }];
    });
    said = said.flatMap((note) => {
      const span = moveSpan(note, change);
      return span === undefined ? [] : [{ ...note, ...span }];
    });
  }
  return {
    ...(ignored === undefined ? {} : { ignored: aside }),
    ...(notes === undefined ? {} : { notes: said }),
  };
}

/** The findings whose words are still there, where they stand now. */
export function moveFindings(
  findings: readonly Finding[],
  changes: readonly TextChange[],
): readonly Finding[] {
  return changes.reduce(
    (left, change) => left.flatMap((finding) => moveFinding(finding, change) ?? []),
    findings,
  );
}

function moveFinding(finding: Finding, change: TextChange): Finding | undefined {
  const span = moveSpan(finding, change);
  const sentence = stretchSpan(finding.sentence, change);
  if (span === undefined || sentence === undefined) return undefined;
  const isStill = span.start === finding.start && sentence.end === finding.sentence.end;
  if (isStill && sentence.start === finding.sentence.start) return finding;
  return {
    ...finding,
    ...span,
    sentence,
    fixes: finding.fixes.flatMap((fix) => moveFix(fix, change) ?? []),
  };
}

/** A fix stands for as long as none of the words that it would change was changed. */
function moveFix(fix: Fix, change: TextChange): Fix | undefined {
  const edits = fix.edits.flatMap((edit) => {
    const span = moveSpan(edit, change);
    return span === undefined ? [] : [{ ...edit, ...span }];
  });
  return edits.length === fix.edits.length ? { ...fix, edits } : undefined;
}

/** A sentence that was changed itself says nothing until it is judged anew. */
function moveSentence(sentence: SentenceReport, change: TextChange): SentenceReport | undefined {
  const span = moveSpan(sentence, change);
  if (span === undefined) return undefined;
  if (span.start === sentence.start) return sentence;
  const { mentions, notes } = sentence;
  const by = span.start - sentence.start;
  const move = <T extends Span>(part: T): T => ({
    ...part,
    start: part.start + by,
    end: part.end + by,
  });
  return {
    ...move(sentence),
    ...(notes === undefined ? {} : { notes: notes.map(move) }),
    ...(mentions === undefined ? {} : { mentions: mentions.map(move) }),
  };
}
