import type { DraftReport, Skip, Source, SourceSet } from "../engine/index.js";
import {
  noCounts,
  type Counts,
  type DocumentState,
  type DocumentStatus,
  type SourceName,
} from "../protocol/index.js";
import { shownFindings } from "./diagnostics.js";
import type { Outcome } from "./draftChecker.js";
import type { Judged } from "./judgeDraft.js";
import { describeSet } from "./setInForce.js";
import { sourceLabel } from "./sourceLinks.js";
import { usesIn } from "./sourceUses.js";

/** How many sources a status names. It is sent after each check, and a folder may hold thousands. */
const SOURCES_NAMED = 20;

/** What the status bar shows for an outcome; `found` is the number of underlines shown, where it is not all of them. */
export function statusOf(outcome: Outcome, found?: number): DocumentStatus {
  const { uri, state, judged, settings } = outcome;
  if (judged === undefined) {
    const { set } = outcome.sources ?? {};
    const sources = set?.sources ?? [];
    const skips = outcome.sources?.problems ?? [];
    const summary =
      sources.length > 0 ? "None of the sources could be read" : stateSummaries[state];
    return {
      uri,
      state,
      counts: noCounts,
      ...namesOf(set),
      setInForce: setOf(outcome),
      uses: [],
      skips,
      summary,
    };
  }
  const counts = countsOf(judged.report, found ?? shownFindings(judged, settings).length);
  const { set } = outcome.sources ?? judged.sources; // Of a large set the draft was judged by a part.
  return {
    uri,
    state,
    counts,
    ...namesOf(set),
    setInForce: setOf(outcome),
    uses: usesIn(judged),
    skips: [
      ...judged.sources.problems,
      ...judged.own.problems,
      ...(judged.report.notes ?? []).map(({ start, text }) =>
        skipLine(judged, { start, end: start, reason: text }),
      ),
      ...judged.report.skips.map((skip) => skipLine(judged, skip)),
    ],
    summary: summaryOf(counts),
  };
}

function setOf({ sources }: Outcome): string {
  return sources === undefined ? "" : describeSet(sources);
}

function namesOf(set: SourceSet | undefined): Pick<DocumentStatus, "sourceCount" | "sources"> {
  const sources = set?.sources ?? [];
  const broken = sources.filter(({ problems }) => problems.length > 0);
  const sound = sources.filter(({ problems }) => problems.length === 0);
  const named = [...broken, ...sound].slice(0, SOURCES_NAMED);
  return { sourceCount: sources.length, sources: named.map((source) => sourceName(source, set)) };
}

function skipLine({ positions }: Judged, skip: Skip): string {
  return `line ${String(positions.positionOf(skip.start).line + 1)}: ${skip.reason}`;
}

/** A status for the time until an outcome is there, or until somebody asks for one. */
export function statusBefore(state: "checking" | "waiting", uri: string): DocumentStatus {
  const summary = stateSummaries[state];
  return {
    uri,
    state,
    counts: noCounts,
    sourceCount: 0,
    sources: [],
    setInForce: "",
    uses: [],
    skips: [],
    summary,
  };
}

/** Counts of one draft; `findings` is the number of underlines shown. */
export function countsOf(report: DraftReport, findings: number): Counts {
  const of = (verdict: string): number =>
    report.sentences.filter((sentence) => sentence.verdict === verdict).length;
  return {
    sentences: report.sentences.length,
    supported: of("supported"),
    contradicted: of("contradicted"),
    disputed: of("disputed"),
    unsupported: of("unsupported"),
    unchecked: of("unchecked"),
    findings,
    skipped: report.skips.length,
  };
}

/** `12 borne out, 3 to look at`. Never says that anything is true. */
export function summaryOf(counts: Counts): string {
  const { sentences, supported, findings, unchecked } = counts;
  if (sentences === 0) return "Nothing to check";
  if (supported === 0 && findings === 0 && unchecked === sentences) return "Nothing to check";
  const parts = [`${String(supported)} borne out`];
  parts.push(findings === 0 ? "nothing to look at" : `${String(findings)} to look at`);
  return parts.join(", ");
}

/** A source in a word or two, and what is wrong with it by itself or beside the others of `set`. */
export function sourceName(source: Source, set: SourceSet | undefined): SourceName {
  const beside = set?.problems.get(source);
  const problems = beside === undefined ? source.problems : [...source.problems, beside];
  return {
    id: source.id,
    label: sourceLabel(source),
    problems: problems.map(({ message }) => message),
  };
}

/** One line for a person for the states without counts. */
export const stateSummaries: Readonly<Record<DocumentState, string>> = {
  checked: "Checked",
  checking: "Checking",
  failed: "The check failed; the log says why",
  "no sources":
    'No sources: put articles into a "sources" folder beside the draft, or set stet.sources',
  waiting: "Not checked since the last change",
  stopped: "Reading the sources was stopped; the next check goes on with it",
  off: "Switched off by stet.enable",
  "not a draft":
    "This document is not a draft: it is a source itself, or of no kind that is checked",
};
