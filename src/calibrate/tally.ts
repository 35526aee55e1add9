import {
  analyze,
  indexSources,
  overlaps,
  SentenceMemory,
  strictnessLevels,
  type Finding,
  type Strictness,
} from "../engine/index.js";
import type { LabelledDraft, Mark } from "./labelled.js";

/** What came of one labelled draft at one strictness. */
export interface Tally {
  /** Faults that people marked, how many of them are underlined, and with a verdict that is right. */
  readonly faults: number;
  readonly found: number;
  readonly right: number;
  readonly findings: number;
  readonly falseAlarms: number;
  /** Sentences in which nothing is wrong, and how many of them have an underline, or one that says contradicted. */
  readonly cleanLines: number;
  readonly flaggedLines: number;
  readonly contradictedLines: number;
  /** Whether anything is called contradicted or unsupported. */
  readonly faulty: boolean;
  /** The highest risk of its sentences. */
  readonly risk: number;
}

/** Judges a labelled draft once, and counts at each strictness. */
export function tallyOf(labelled: LabelledDraft): Readonly<Record<Strictness, Tally>> {
  const sources = indexSources(labelled.sources);
  const memory = new SentenceMemory();
  const tallies = strictnessLevels.map((strictness) => {
    const { findings, sentences } = analyze(labelled.draft, sources, { strictness, memory });
    const risk = Math.max(0, ...sentences.map((sentence) => sentence.risk));
    return [strictness, { ...count(labelled, findings), risk }] as const;
  });
  // Every level has its tally.
  return Object.fromEntries(tallies) as Record<Strictness, Tally>;
}

function count(
  { lines, marks, unclear }: LabelledDraft,
  all: readonly Finding[],
): Omit<Tally, "risk"> {
  const findings = all.filter(({ kind }) => kind !== "citation");
  const targets = [...marks, ...unclear].filter(
    (mark) => !mark.labels.includes("supported") || isHit(mark, findings),
  );
  const stray = findings.filter((finding) => !targets.some((mark) => overlaps(mark, finding)));
  const labelledStray = stray.filter((finding) => lines.some((line) => overlaps(line, finding)));
  const clean = lines.filter((line) => !targets.some((mark) => overlaps(mark, line)));
  const flagged = (some: readonly Finding[]): number =>
    clean.filter((line) => some.some((finding) => overlaps(finding, line))).length;
  return {
    faults: targets.length,
    found: targets.filter((mark) => isHit(mark, findings)).length,
    right: targets.filter((mark) => isRight(mark, findings)).length,
    findings: findings.length,
    falseAlarms: labelledStray.length,
    faulty: findings.some(({ verdict }) => verdict !== "disputed"),
    cleanLines: clean.length,
    flaggedLines: flagged(stray),
    contradictedLines: flagged(stray.filter(({ verdict }) => verdict === "contradicted")),
  };
}

function isHit(mark: Mark, findings: readonly Finding[]): boolean {
  return findings.some((finding) => overlaps(mark, finding));
}

function isRight(mark: Mark, findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) =>
      overlaps(mark, finding) &&
      (mark.labels.includes(finding.verdict) || mark.labels.includes("fault")),
  );
}

/** The counts of several drafts together; of the risks the highest. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  return {
    faults: sum(({ faults }) => faults),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
    findings: sum(({ findings }) => findings),
    falseAlarms: sum(({ falseAlarms }) => falseAlarms),
    cleanLines: sum(({ cleanLines }) => cleanLines),
    flaggedLines: sum(({ flaggedLines }) => flaggedLines),
    contradictedLines: sum(({ contradictedLines }) => contradictedLines),
    faulty: tallies.some(({ faulty }) => faulty),
    risk: Math.max(0, ...tallies.map(({ risk }) => risk)),
  };
}
