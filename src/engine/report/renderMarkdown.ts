import { describeWitnesses } from "../evidence/witnesses/describeWitnesses.js";
import { lineStartsOf, positionAt } from "../text/lines.js";
import { countSentences, describeCounts, lineRange, verdictNames } from "./counts.js";
import type {
  DraftReport,
  Evidence,
  FaultVerdict,
  Finding,
  Report,
  SourceReport,
} from "./report.js";

/** The raw texts behind a report: drafts by path, sources by id. With them the page shows sentences and lines. */
export interface ReportTexts {
  readonly draftTexts?: ReadonlyMap<string, string>;
  readonly sourceTexts?: ReadonlyMap<string, string>;
}

type LinkTo = (path: string, line: number) => string;

const sections: readonly (readonly [FaultVerdict, string])[] = [
  ["contradicted", "Contradicted"],
  ["disputed", "Disputed"],
  ["unsupported", "Unsupported"],
];

/** The report as a Markdown page for reading in the editor. Paths become links that `linkTo` makes; lines count from 1. */
export function renderMarkdown(report: Report, linkTo: LinkTo, texts: ReportTexts = {}): string {
  const view = { report, linkTo, texts };
  const parts = [
    "# Fact-check",
    `${describeCounts(report.drafts)}.`,
    renderCounts(report.drafts),
    ...report.drafts.map((draft) => renderDraft(draft, view)),
    renderProblems(view),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

interface View {
  readonly report: Report;
  readonly linkTo: LinkTo;
  readonly texts: ReportTexts;
}

function renderCounts(drafts: readonly DraftReport[]): string {
  const heads = ["Draft", "Sentences", ...verdictNames.map(([, name]) => name), "not checked"];
  const rows = drafts.map((draft) => {
    const counts = verdictNames.map(([verdict]) => String(countSentences([draft], verdict)));
    return [
      escape(draft.path),
      String(draft.sentences.length),
      ...counts,
      String(draft.skips.length),
    ];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(heads),
    line(heads.map((_, index) => (index === 0 ? "---" : "--:"))),
    ...rows.map(line),
  ].join("\n");
}

function renderDraft(draft: DraftReport, view: View): string {
  const parts = [`## ${link(draft.path, draft.path, 1, view)}`];
  for (const [verdict, title] of sections) {
    const findings = draft.findings.filter((finding) => finding.verdict === verdict);
    if (findings.length === 0) continue;
    parts.push(
      `### ${title} (${String(findings.length)})`,
      ...findings.map((finding) => renderFinding(finding, draft, view)),
    );
  }
  if (draft.findings.length === 0)
    parts.push("Nothing that the sources speak against, and nothing they leave open.");
  const ignored = renderIgnored(draft, view);
  if (ignored !== "") parts.push("### Ignored", ignored);
  const skips = renderSkips(draft, view);
  if (skips !== "") parts.push("### Not checked", skips);
  return parts.join("\n\n");
}

function renderFinding(finding: Finding, draft: DraftReport, view: View): string {
  const place = link(`line ${String(finding.line)}`, draft.path, finding.line, view);
  const leads = new Map(view.report.sources.map(({ id, witness }) => [id, witness]));
  const sources = finding.evidence.map(({ source }) => source);
  const witnesses = describeWitnesses(sources, (id) => leads.get(id) ?? id);
  const rows = [
    `- ${place}: ${sentenceOf(finding, view.texts.draftTexts?.get(draft.path))}`,
    `  - ${escape(finding.message)} (\`${finding.check}\`)`,
    ...finding.evidence.map((evidence) => `  - ${renderEvidence(evidence, view)}`),
    ...(witnesses === undefined ? [] : [`  - ${witnesses}`]),
    ...finding.fixes.map((fix) => `  - Fix: ${escape(fix.title)}`),
  ];
  return rows.join("\n");
}

// The sentence with the words in question in bold; the words alone where the draft's text is not at hand.
function sentenceOf({ sentence, start, end, text }: Finding, raw: string | undefined): string {
  if (raw === undefined) return `**${escape(text)}**`;
  const before = escape(raw.slice(sentence.start, start)).trimStart();
  const after = escape(raw.slice(end, sentence.end)).trimEnd();
  return `${before}**${escape(raw.slice(start, end)).trim()}**${after}`;
}

function renderEvidence({ source, start, text }: Evidence, view: View): string {
  const described = view.report.sources.find(({ id }) => id === source);
  const raw = view.texts.sourceTexts?.get(source);
  const line = raw === undefined ? 1 : positionAt(lineStartsOf(raw), start).line + 1;
  const origin = [described?.outlet, described?.published]
    .filter((part) => part !== undefined)
    .join(", ");
  const place = link(described?.title ?? source, described?.path ?? source, line, view);
  return `${place}${origin === "" ? "" : ` (${escape(origin)})`}: “${escape(text)}”`;
}

/** What was put aside, and what is to be said of that. */
function renderIgnored({ path, ignored = [], notes = [] }: DraftReport, view: View): string {
  const lineStarts = lineStartsOf(view.texts.draftTexts?.get(path) ?? "");
  const aside = ignored.map(({ finding, by, reason }) => {
    const place = link(`line ${String(finding.line)}`, path, finding.line, view);
    const why = reason === undefined ? by : `${by}: ${reason}`;
    return `- ${place}: “${escape(finding.text)}” (\`${finding.check}\`, ${escape(why)})`;
  });
  const remarks = notes.map(({ start, text }) => {
    const line = positionAt(lineStarts, start).line + 1;
    return `- ${link(`line ${String(line)}`, path, line, view)}: ${escape(text)}`;
  });
  return [...aside, ...remarks].join("\n");
}

function renderSkips(draft: DraftReport, view: View): string {
  const raw = view.texts.draftTexts?.get(draft.path);
  if (raw === undefined) return draft.skips.map(({ reason }) => `- ${escape(reason)}`).join("\n");
  const lineStarts = lineStartsOf(raw);
  return draft.skips
    .map((skip) => {
      const line = positionAt(lineStarts, skip.start).line + 1;
      return `- ${link(`line ${lineRange(lineStarts, skip)}`, draft.path, line, view)}: ${escape(skip.reason)}`;
    })
    .join("\n");
}

function renderProblems({ report }: View): string {
  const isLeftOut = ({ bodySpans }: SourceReport): boolean => bodySpans.length === 0;
  return [
    section("Sources left out", report.sources.filter(isLeftOut)),
    section(
      "Sources to look at",
      report.sources.filter((source) => !isLeftOut(source)),
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function section(title: string, sources: readonly SourceReport[]): string {
  const problems = sources.flatMap((source) =>
    source.problems.map(({ message }) => `- ${escape(message)}`),
  );
  return problems.length > 0 ? `## ${title}\n\n${problems.join("\n")}` : "";
}

function link(words: string, path: string, line: number, { linkTo }: View): string {
  const target = linkTo(path, line).replace(/[\s<>]/gu, encodeURIComponent);
  return `[${escape(words)}](${target.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}

// Words of a draft must not turn into markup, nor break out of their line.
function escape(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_[\]<>|#~]/gu, "\\$&");
}
