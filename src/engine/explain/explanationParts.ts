import type { FindingKind, SourceReport } from "../report/report.js";
import type { Candidate, ExplainedPart, ExplainedPassage, Explanation } from "./explanation.js";
import { percent } from "./ruleWords.js";

/** A part of an explanation as it is printed: a heading, and under it entries with lines of their own. */
export interface ExplanationSection {
  readonly heading: string;
  readonly entries: readonly ExplanationEntry[];
}

/** An entry: its first line, and what belongs to it. */
export interface ExplanationEntry {
  /** What stands out: the draft's words, or a source's. */
  readonly title: string;
  readonly lines: readonly string[];
  /** A passage of a source that can be opened. */
  readonly passage?: ExplainedPassage;
}

/** What sources are called: their outlets where these are known. */
export type SourceNames = ReadonlyMap<string, string>;

/** The names of sources in explanations, by id. */
export function sourceNames(sources: readonly Pick<SourceReport, "id" | "outlet">[]): SourceNames {
  return new Map(sources.map(({ id, outlet }) => [id, outlet ?? id]));
}

/** An explanation in sections, in plain words, for every format alike. */
export function explanationParts(
  { remarks, lookedFor, passages, parts }: Explanation,
  names: SourceNames,
): readonly ExplanationSection[] {
  const sections: readonly ExplanationSection[] = [
    { heading: "", entries: remarks.map((remark) => ({ title: remark, lines: [] })) },
    {
      heading: "What was looked for",
      entries: lookedFor.map(({ kind, text, reading }) => ({
        title: `${nouns[kind]} ${quoted(text)}, read as: ${reading}`,
        lines: [],
      })),
    },
    { heading: "Passages found", entries: passages.map((passage) => passageEntry(passage, names)) },
    { heading: "What was judged, and why", entries: parts.map((part) => partEntry(part, names)) },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

const nouns: Readonly<Record<FindingKind, string>> = {
  citation: "Citation",
  date: "Date",
  figure: "Figure",
  name: "Name",
  quote: "Quotation",
  statement: "The sentence",
};

const verdicts: Readonly<Record<ExplainedPart["verdict"], string>> = {
  supported: "borne out",
  contradicted: "contradicted",
  disputed: "disputed",
  unsupported: "unsupported",
};

function passageEntry(passage: ExplainedPassage, names: SourceNames): ExplanationEntry {
  const { source, text, share, here, nearby, lacking } = passage;
  const lines = [
    listed("has", here),
    listed("has nearby or in its headings", nearby),
    listed("lacks", lacking),
  ].filter((line) => line !== "");
  return {
    title: `${percent(share)} of the sentence, ${names.get(source) ?? source}: “${text}”`,
    lines,
    passage,
  };
}

function listed(what: string, words: readonly string[]): string {
  return words.length === 0 ? "" : `${what}: ${words.join(", ")}`;
}

function partEntry(part: ExplainedPart, names: SourceNames): ExplanationEntry {
  if (part.kind === "statement" && part.verdict === "supported")
    return { title: "The sentence as a whole: not faulted", lines: [`why: ${part.reason}`] };
  const { kind, text, verdict, sureness, drivers, reason } = part;
  const { rule, runnerUp, setAside, candidates } = part;
  const words = text === "" ? nouns[kind] : `${nouns[kind]} ${quoted(text)}`;
  const lines = [
    `why: ${reason}`,
    ...(rule === undefined ? [] : [`rule: ${rule}`]),
    ...(candidates.length === 0
      ? []
      : [`compared: ${candidates.map((one) => candidateWords(one, names)).join("; ")}`]),
    ...(drivers === undefined ? [] : [`how sure: ${drivers}`]),
    ...(runnerUp === undefined ? [] : [`runner-up: ${runnerUp}`]),
    ...(setAside === undefined ? [] : [`not shown: ${setAside}`]),
  ];
  return { title: `${words}: ${verdicts[verdict]}, ${percent(sureness)} sure`, lines };
}

const bearing: Readonly<Record<Candidate["bears"], string>> = {
  contradicts: "against",
  mentions: "nearest",
  supports: "for",
};

/** `at least 25 in Sky (for; 41% around it agree, 52% right beside it)` */
function candidateWords(
  { source, value, bears, share, local }: Candidate,
  names: SourceNames,
): string {
  const beside = local === undefined ? "" : `, ${percent(local)} right beside it`;
  const shown = value.length > LONGEST ? `${value.slice(0, LONGEST).trimEnd()}…` : value;
  return `${quoted(shown)} in ${names.get(source) ?? source} (${bearing[bears]}; ${percent(share)} around it agree${beside})`;
}

const LONGEST = 60;

/** The words in quotation marks, unless they bring their own. */
function quoted(text: string): string {
  return /^["“„«‘']/u.test(text) ? text : `“${text}”`;
}
