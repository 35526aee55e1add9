import type { Body } from "./body.js";
import { shareConfidence } from "./confidences.js";
import { sharedCount } from "./hashes.js";

/** How two sources are alike. */
export interface Alike {
  /** `copy`: word for word or nearly. `rewrite`: much of the wording is the same. */
  readonly kind: "copy" | "rewrite";
  /** 0 to 1: how much of the wording is the same. */
  readonly share: number;
}

/** Texts that share so much of all their wording are copies, if their figures are the same too. */
const COPY = 0.85;
/** Shorter texts are too little to tell: two notices may say the same by chance. */
const LEAST_WORDS = 12;
/** A text of which so much stands in another in the same words is a rewrite of it. */
const REWRITE = 0.4;
/** Less will do where both credit the same agency. */
const REWRITE_OF_AGENCY = 0.25;
/** So many runs in common at least: some three sentences. */
const LEAST_RUNS = 30;

/**
 * How alike two bodies are; undefined where they are not. What both quote of a named speaker does not count, nor tables and lists of
 * names: two reporters in one room write down the same. An article that quotes a statement at length therefore
 * stands beside the statement as a witness of its own.
 */
export function alike(a: Body, b: Body): Alike | undefined {
  if (!isTelling(a) || !isTelling(b)) return undefined;
  const shared = sharedCount(a.runs, b.runs);
  const same = shared / Math.max(1, a.runs.length + b.runs.length - shared);
  if (same >= COPY && a.figures === b.figures) return { kind: "copy", share: same };
  // What one source confided to one reporter, two articles have from one report.
  if (shareConfidence(a.confidences, b.confidences)) return { kind: "rewrite", share: CONFIDED };
  const own = sharedCount(a.ownRuns, b.ownRuns);
  const part = own / Math.max(1, Math.min(a.ownRuns.length, b.ownRuns.length));
  const isOfOneAgency = a.agency !== undefined && a.agency === b.agency;
  const least = isOfOneAgency ? REWRITE_OF_AGENCY : REWRITE;
  return own >= LEAST_RUNS && part >= least ? { kind: "rewrite", share: part } : undefined;
}

/** How alike two texts are that share the words of an unnamed source. */
const CONFIDED = 0.4;

/** Whether a text is long enough to be a copy of another and not the same by chance. */
export function isTelling({ wordCount }: Body): boolean {
  return wordCount >= LEAST_WORDS;
}
