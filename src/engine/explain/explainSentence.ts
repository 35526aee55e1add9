import { strength, presence } from "../evidence/fit.js";
import type { Match } from "../evidence/findPassages.js";
import type { DraftReport, SentenceReport } from "../report/report.js";
import type { Judged } from "../report/settle.js";
import { uncheckedWords } from "../report/whyUnchecked.js";
import { positionAt } from "../text/lines.js";
import { inOrder } from "../text/order.js";
import { toRaw, type Draft } from "../text/readText.js";
import { contains, overlaps, textOf } from "../text/span.js";
import { describeMention } from "./describeMention.js";
import { describeRisk } from "./describeRisk.js";
import { describeSureness } from "./describeSureness.js";
import type {
  Candidate,
  ExplainedPart,
  ExplainedPassage,
  Explanation,
  LookedFor,
} from "./explanation.js";
import type { RecordedWeighing } from "./record.js";
import { describeRule, describeRunnerUp, percent } from "./ruleWords.js";
import type { SentenceTrace } from "./tracer.js";

/** Passages and candidates that are told of. */
const PASSAGES_TOLD = 4;
const CANDIDATES_TOLD = 4;
/** Passages with less than this share of what the best has are not worth telling of. */
const LEAST_PASSAGE = 0.4;
/** A value with less in common is not worth telling of. */
const LEAST_SHARE = 0.1;

/** What the explanation of a sentence is made of, beside its trace. */
export interface Explained {
  readonly draft: Draft;
  readonly report: DraftReport;
  readonly lineStarts: readonly number[];
}

/** A trace in words. It adds nothing to what the run noted down but the words. */
export function explainSentence(
  trace: SentenceTrace,
  { draft, report, lineStarts }: Explained,
): Explanation {
  const { claim } = trace;
  const { span } = claim.statement.sentence;
  const raw = toRaw(draft, span);
  const outcome = report.sentences.find(({ start }) => start === raw.start);
  return {
    ...raw,
    line: positionAt(lineStarts, raw.start).line + 1,
    text: fold(textOf(claim.plain, span)),
    verdict: outcome?.verdict ?? "unchecked",
    remarks: remarksOn(trace, outcome),
    lookedFor: claim.statement.mentions.map((mention): LookedFor => ({
      kind: mention.kind,
      text: fold(mention.text),
      reading: describeMention(mention, claim.sources.entities),
    })),
    passages: claim.matches
      .filter(({ share }) => share >= LEAST_PASSAGE * (claim.matches[0]?.share ?? 0))
      .slice(0, PASSAGES_TOLD)
      .map((match) => explainPassage(match, trace)),
    parts: trace.judgements
      .toSorted((a, b) =>
        inOrder(
          Number(a.check.kind === "statement") - Number(b.check.kind === "statement"),
          a.span.start - b.span.start,
          a.span.end - b.span.end,
        ),
      )
      .map((judged) => explainPart(judged, trace)),
  };
}

function remarksOn(trace: SentenceTrace, outcome: SentenceReport | undefined): readonly string[] {
  const { claim } = trace;
  const remarks: string[] = [];
  const [best] = claim.matches;
  if (outcome?.verdict === "unchecked")
    remarks.push(
      outcome.unchecked === undefined || outcome.unchecked === "plain"
        ? `There is nothing in it to hold against the sources: no figure, date, name or quotation, and the nearest passage has ${percent(best?.share ?? 0)} of its words.`
        : `Not checked: ${uncheckedWords[outcome.unchecked]}.`,
    );
  if (outcome?.cited !== undefined && outcome.cited.length > 0)
    remarks.push(`The draft cites ${outcome.cited.join(", ")} for it.`);
  const isJudged = (outcome?.unchecked ?? "plain") === "plain";
  if (outcome !== undefined && isJudged) remarks.push(describeRisk(trace, outcome.risk));
  return remarks;
}

function explainPassage({ passage, share }: Match, { claim }: SentenceTrace): ExplainedPassage {
  const { source } = passage.home;
  const { span } = passage.statement.sentence;
  const terms = claim.statement.terms.filter(({ at, weight }) => at >= 0 && weight > LEAST_WEIGHT);
  const here: string[] = [];
  const nearby: string[] = [];
  const lacking: string[] = [];
  for (const term of terms) {
    const word = fold(textOf(claim.plain, term.span));
    const isHere = presence(term, passage.statement).found > 0;
    const isNear = strength(term, passage, { there: undefined, neighbours: true }) > 0;
    const list = isHere ? here : isNear ? nearby : lacking;
    if (!list.includes(word)) list.push(word);
  }
  // "Second-largest" is two words to the search, and found where one of them is.
  const without = (words: readonly string[], found: readonly string[]): readonly string[] =>
    words.filter((word) => !found.includes(word));
  return {
    source: source.id,
    text: fold(textOf(source.plain, span)),
    place: toRaw(source, span),
    share,
    here,
    nearby: without(nearby, here),
    lacking: without(lacking, [...here, ...nearby]),
  };
}

/** Words that say little are not listed. */
const LEAST_WEIGHT = 0.4;

function explainPart(judged: Judged, trace: SentenceTrace): ExplainedPart {
  const { claim, weighings, settled } = trace;
  const { check, span, verdict, sureness, reason, note } = judged;
  const isWhole = check.kind === "statement";
  const weighing = weighings.find(
    ({ mention }) => mention.kind === check.kind && contains(mention.span, span),
  );
  const isDecisive = weighing?.verdict === verdict;
  const runnerUp = isDecisive ? describeRunnerUp(weighing) : undefined;
  const drivers = describeSureness(claim, judged, trace.judgements);
  const setAside = settled.includes(judged) ? undefined : whySetAside(judged, settled);
  return {
    kind: check.kind,
    text: isWhole ? "" : fold(textOf(claim.plain, span)),
    verdict,
    sureness,
    ...(drivers === undefined ? {} : { drivers }),
    reason: note === undefined || reason.includes(note) ? reason : `${reason} (${note})`,
    ...(isDecisive ? { rule: describeRule(weighing) } : {}),
    ...(weighing !== undefined && !isDecisive
      ? { rule: `Weighed alone it is ${weighing.verdict}; then the check went further: ${reason}.` }
      : {}),
    ...(runnerUp === undefined ? {} : { runnerUp }),
    ...(setAside === undefined ? {} : { setAside }),
    candidates: weighing === undefined ? groundsOf(judged) : candidatesOf(weighing),
  };
}

function whySetAside({ span, verdict }: Judged, settled: readonly Judged[]): string {
  const quote = settled.some(
    (other) =>
      other.check.kind === "quote" && other.verdict === "supported" && contains(other.span, span),
  );
  if (quote) return "it stands in a quotation that a source has word for word";
  const clash = settled.some(
    (other) => other.verdict !== "supported" && overlaps(other.span, span),
  );
  return clash || verdict === "supported"
    ? "another finding is about the same words"
    : "it stands beside what is borne out";
}

function candidatesOf({ values }: RecordedWeighing): readonly Candidate[] {
  const told = values.filter(({ share }) => share >= LEAST_SHARE);
  return told
    .filter(({ passage, value }, at) => isFirst(told, at, passage.home.source.id, value.text))
    .slice(0, CANDIDATES_TOLD)
    .map(({ passage, value, likeness, share, local }) => ({
      source: passage.home.source.id,
      value: fold(value.text),
      bears: likeness === "same" ? ("supports" as const) : ("contradicts" as const),
      share,
      local,
    }));
}

function isFirst(
  values: RecordedWeighing["values"],
  at: number,
  source: string,
  text: string,
): boolean {
  return (
    values.findIndex(
      ({ passage, value }) => passage.home.source.id === source && value.text === text,
    ) === at
  );
}

function groundsOf({ grounds }: Judged): readonly Candidate[] {
  const firsts = grounds.filter(
    ({ passage, value }, at) =>
      grounds.findIndex((other) => other.passage.home === passage.home && other.value === value) ===
      at,
  );
  return firsts.slice(0, CANDIDATES_TOLD).map(({ passage, bears, value, share }) => ({
    source: passage.home.source.id,
    value: fold(value ?? textOf(passage.home.source.plain, passage.statement.sentence.span)),
    bears,
    share,
  }));
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
