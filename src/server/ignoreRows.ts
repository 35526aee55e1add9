import { type IgnoredFinding, withValues } from "../engine/index.js";
import type { PlacedIgnore } from "../files/index.js";
import type { IgnoreReachWord, IgnoreRow, IgnoreState } from "../protocol/index.js";
import type { Outcome } from "./draftChecker.js";
import type { Judged } from "./judgeDraft.js";

/** What is put aside that has to do with a draft: by entries of its `stet.json` in their order, then by comments in it. */
export function ignoreRows(outcome: Outcome): readonly IgnoreRow[] {
  const { judged } = outcome;
  if (judged === undefined) return [];
  const isMoved = outcome.isMoved === true;
  const draftPath = judged.own.file?.draftPath ?? judged.draft.path;
  const entries = judged.own.ignores
    .filter(({ path }) => path === undefined || path === draftPath)
    .map((ignore) => entryRow(ignore, judged, isMoved));
  const comments = (judged.report.ignored ?? [])
    .filter(({ by }) => by === "comment")
    .map((ignored) => commentRow(ignored, judged, isMoved));
  return [...entries, ...comments];
}

function entryRow(
  ignore: PlacedIgnore,
  { ignoring: { expired, placed }, positions }: Judged,
  isMoved: boolean,
): IgnoreRow {
  const { text, check, verdict, sentence, reason, date, passage, place } = ignore;
  const span = isMoved ? undefined : placed.get(ignore);
  const state: IgnoreState = expired.has(ignore)
    ? "expired"
    : placed.has(ignore)
      ? "in force"
      : "idle";
  return {
    by: "stet.json",
    text,
    check,
    state,
    reach: reachOf(ignore),
    ...withValues({ verdict, sentence, reason, date, passage }),
    ...(span === undefined ? {} : { there: positions.rangeOf(span) }),
    entry: { line: place.line - 1, character: place.column - 1 },
  };
}

function reachOf({ path, sentence }: PlacedIgnore): IgnoreReachWord {
  if (sentence === undefined) return path === undefined ? "this workspace" : "this file";
  return path === undefined ? "this sentence" : "here";
}

function commentRow(
  { finding, reason }: IgnoredFinding,
  { positions }: Judged,
  isMoved: boolean,
): IgnoreRow {
  const { text, check, verdict } = finding;
  return {
    by: "comment",
    text: text.replace(/\s+/gu, " "),
    check,
    verdict,
    state: "in force",
    reach: "here",
    ...(reason === undefined ? {} : { reason }),
    ...(isMoved ? {} : { there: positions.rangeOf(finding) }),
  };
}
