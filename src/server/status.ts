import type { DraftReport, Skip, Source, SourceSet } from "../engine/index.js";
import {
  noCounts,
  type Counts,
  type DocumentState,
  type DocumentStatus,
  type SourceName,
  type Translate,
} from "../protocol/index.js";
import { shownFindings } from "./diagnostics.js";
import type { Outcome } from "./draftChecker.js";
import type { Judged } from "./judgeDraft.js";
import { describeSet } from "./setInForce.js";
import { sourceLabel } from "./sourceLinks.js";
import { usesIn } from "./sourceUses.js";

/** How many sources a status names. It is sent after each check, and a folder may hold thousands. */
const SOURCES_NAMED = 20;

/** What a status depends on beside the outcome. */
export interface StatusOptions {
  readonly t: Translate;
  /** The number of underlines shown, where it is not all of them. */
  readonly found?: number;
}

/** What the status bar shows for an outcome. */
export function statusOf(outcome: Outcome, { t, found }: StatusOptions): DocumentStatus {
  const { uri, state, judged, settings } = outcome;
  if (judged === undefined) {
    const { set } = outcome.sources ?? {};
    const sources = set?.sources ?? [];
    const skips = outcome.sources?.problems ?? [];
    const summary =
      sources.length > 0 ? t("None of the sources could be read") : stateSummary(state, t);
    return {
      uri,
      state,
      counts: noCounts,
      ...namesOf(set),
      setInForce: setOf(outcome, t),
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
    setInForce: setOf(outcome, t),
    uses: usesIn(judged),
    skips: [
      ...judged.sources.problems,
      ...judged.own.problems,
      ...(judged.report.notes ?? []).map(({ start, text }) =>
        skipLine(judged, { start, end: start, reason: text }, t),
      ),
      ...judged.report.skips.map((skip) => skipLine(judged, skip, t)),
    ],
    summary: summaryOf(counts, t),
  };
}

function setOf({ sources }: Outcome, t: Translate): string {
  return sources === undefined ? "" : describeSet(sources, t);
}

function namesOf(set: SourceSet | undefined): Pick<DocumentStatus, "sourceCount" | "sources"> {
  const sources = set?.sources ?? [];
  const broken = sources.filter(({ problems }) => problems.length > 0);
  const sound = sources.filter(({ problems }) => problems.length === 0);
  const named = [...broken, ...sound].slice(0, SOURCES_NAMED);
  return { sourceCount: sources.length, sources: named.map((source) => sourceName(source, set)) };
}

function skipLine({ positions }: Judged, { start, reason }: Skip, t: Translate): string {
  return t("line {line}: {reason}", { line: positions.positionOf(start).line + 1, reason });
}

/** A status for the time until an outcome is there, or until somebody asks for one. */
export function statusBefore(
  state: "checking" | "waiting",
  uri: string,
  t: Translate,
): DocumentStatus {
  const summary = stateSummary(state, t);
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
export function summaryOf(counts: Counts, t: Translate): string {
  const { sentences, supported, findings, unchecked } = counts;
  if (sentences === 0) return t("Nothing to check");
  if (supported === 0 && findings === 0 && unchecked === sentences) return t("Nothing to check");
  return findings === 0
    ? t("{supported} borne out, nothing to look at", { supported })
    : t("{supported} borne out, {findings} to look at", { supported, findings });
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
function stateSummary(state: DocumentState, t: Translate): string {
  const summaries: Readonly<Record<DocumentState, string>> = {
    checked: t("Checked"),
    checking: t("Checking"),
    failed: t("The check failed; the log says why"),
    "no sources": t(
      "No sources: put articles into a “sources” folder beside the draft, or set stet.sources",
    ),
    waiting: t("Not checked since the last change"),
    stopped: t("Reading the sources was stopped; the next check goes on with it"),
    off: t("Switched off by stet.enable"),
    "not a draft": t(
      "This document is not a draft: it is a source itself, or of no kind that is checked",
    ),
  };
  return summaries[state];
}
