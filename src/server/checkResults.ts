import { overlaps, type DraftReport, type Span } from "../engine/index.js";
import { noCounts, type CheckResult, type Translate } from "../protocol/index.js";
import { shownFindings } from "./diagnostics.js";
import type { Outcome } from "./draftChecker.js";
import { escapeMarkdown } from "./markdown.js";
import { borneOutSection, reportPage, type LinkTo } from "./reportPage.js";
import { countsOf, statusOf, summaryOf } from "./status.js";
import type { WorkspaceCheck } from "./workspaceCheck.js";

/** What results are written with. */
export interface ResultOptions {
  readonly linkTo: LinkTo;
  readonly t: Translate;
}

/** What a check of one open document gives to who asked for it. */
export function resultOf(outcome: Outcome | undefined, { linkTo, t }: ResultOptions): CheckResult {
  if (outcome === undefined)
    return withoutReport("failed", t("The document changed or was closed"));
  const { judged, state, uri, settings } = outcome;
  if (judged === undefined) return withoutReport(state, statusOf(outcome, { t }).summary);
  const { counts, summary } = statusOf(outcome, { t });
  const markdown = reportPage([{ uri, judged, levels: settings }], linkTo);
  return { state, summary, counts, markdown };
}

/**
 * The same for what stands in `spans` only: the sentences that share a character with one of them. Who asks about a
 * few sentences wants to know of the sound ones too by whom they are borne out.
 */
export function resultWithin(
  outcome: Outcome | undefined,
  spans: readonly Span[],
  options: ResultOptions,
): CheckResult {
  if (outcome?.judged === undefined) return resultOf(outcome, options);
  const { judged } = outcome;
  const isInside = (span: Span): boolean => spans.some((selected) => overlaps(selected, span));
  const report: DraftReport = {
    ...judged.report,
    findings: judged.report.findings.filter(({ sentence }) => isInside(sentence)),
    sentences: judged.report.sentences.filter(isInside),
    skips: judged.report.skips.filter(isInside),
  };
  const chosen = { ...judged, report };
  const result = resultOf({ ...outcome, judged: chosen }, options);
  const markdown = `${result.markdown ?? ""}${borneOutSection(chosen, options.linkTo)}`;
  return { ...result, markdown };
}

/** What a check of many drafts gives. */
export function resultOfAll(
  { drafts, gaps }: WorkspaceCheck,
  { linkTo, t }: ResultOptions,
): CheckResult {
  if (drafts.length === 0) {
    const none = t("No draft with sources was found in this workspace");
    return withoutReport("no sources", [none, ...gaps].join(". "));
  }
  const counts = drafts
    .map(({ judged, levels }) => countsOf(judged.report, shownFindings(judged, levels).length))
    .reduce((sum, next) => ({
      sentences: sum.sentences + next.sentences,
      supported: sum.supported + next.supported,
      contradicted: sum.contradicted + next.contradicted,
      disputed: sum.disputed + next.disputed,
      unsupported: sum.unsupported + next.unsupported,
      unchecked: sum.unchecked + next.unchecked,
      findings: sum.findings + next.findings,
      skipped: sum.skipped + next.skipped,
    }));
  const count = drafts.length;
  const name = count === 1 ? t("1 draft") : t("{count} drafts", { count });
  return {
    state: "checked",
    summary: [`${name}: ${summaryOf(counts, t)}`, ...gaps].join(". "),
    counts,
    markdown: `${reportPage(drafts, linkTo)}${gapsSection(gaps)}`,
  };
}

function gapsSection(gaps: readonly string[]): string {
  if (gaps.length === 0) return "";
  return `\n## Left out\n\n${gaps.map((gap) => `- ${escapeMarkdown(gap)}\n`).join("")}`;
}

function withoutReport(state: CheckResult["state"], summary: string): CheckResult {
  return { state, summary, counts: noCounts };
}
