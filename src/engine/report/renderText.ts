import { describeWitnesses } from "../evidence/witnesses/describeWitnesses.js";
import { lineStartsOf, positionAt } from "../text/lines.js";
import type { Page as SourcePage, Skip } from "../text/readText.js";
import { describeCounts, lineRange } from "./counts.js";
import type { DraftReport, Evidence, Finding, Report, SourceReport } from "./report.js";
import { describeIgnored, renderUnused, type Paint } from "./renderIgnored.js";
import { underline } from "./underline.js";

/** What rendering needs beside the report: the raw texts, and whether to colour. */
export interface RenderOptions {
  /** Raw text of each draft, by path. */
  readonly draftTexts: ReadonlyMap<string, string>;
  /** Raw text of each source, by id, for line numbers. */
  readonly sourceTexts?: ReadonlyMap<string, string>;
  readonly color: boolean;
  /** Whether findings that were put aside are listed, and ignores without use. */
  readonly showIgnored?: boolean;
}

const codes = { bold: 1, red: 31, yellow: 33, cyan: 36, grey: 90 } as const;

const styleOf = { contradicted: "red", disputed: "yellow", unsupported: "yellow" } as const;

/** The report underlined like a compiler's output. */
export function renderText(report: Report, options: RenderOptions): string {
  const paint: Paint = (style, text) =>
    options.color ? `\u001B[${String(codes[style])}m${text}\u001B[0m` : text;
  const leads = new Map(report.sources.map(({ id, witness }) => [id, witness]));
  const view = {
    paint,
    places: placesOf(report, options),
    witnessOf: (id: string) => leads.get(id) ?? id,
    showIgnored: options.showIgnored === true,
  };
  const parts = report.drafts.map((draft) =>
    renderDraft(draft, options.draftTexts.get(draft.path) ?? "", view),
  );
  if (options.showIgnored === true) parts.push(...renderUnused(report, paint));
  const problems = report.sources.flatMap((source) =>
    source.problems.map(
      ({ message }) => `${paint("yellow", `${troubleOf(source)}:`)} ${message}\n`,
    ),
  );
  if (problems.length > 0) parts.push(problems.join(""));
  if (report.drafts.length > 1)
    parts.push(`${paint("bold", `total: ${describeCounts(report.drafts)}`)}\n`);
  return parts.join("\n");
}

interface View {
  readonly paint: Paint;
  /** `sources/reuters.txt:3` or `sources/report.pdf, page 12` for a piece of evidence. */
  readonly places: (evidence: Evidence) => string;
  /** The id of the source that leads a source's witness. */
  readonly witnessOf: (source: string) => string;
  readonly showIgnored: boolean;
}

/** What became of a source with a problem. */
function troubleOf({ bodySpans }: SourceReport): string {
  return bodySpans.length === 0 ? "source left out" : "source to look at";
}

function renderDraft(draft: DraftReport, raw: string, view: View): string {
  const lineStarts = lineStartsOf(raw);
  const gutter = String(lineStarts.length).length + 1;
  const findings = draft.findings.map((finding) =>
    renderFinding(finding, { path: draft.path, raw, lineStarts, gutter }, view),
  );
  const skips = describeSkips(draft.skips, lineStarts);
  const summary = view.paint("bold", `${draft.path}: ${describeCounts([draft])}`);
  const tail = [
    ...describeIgnored(draft, lineStarts, view),
    ...skips.map((line) => view.paint("grey", `${draft.path}: ${line}`)),
    summary,
  ];
  return [...findings.map((lines) => `${lines}\n`), `${tail.join("\n")}\n`].join("");
}

interface Page {
  readonly path: string;
  readonly raw: string;
  readonly lineStarts: readonly number[];
  readonly gutter: number;
}

function renderFinding(
  finding: Finding,
  { path, raw, lineStarts, gutter }: Page,
  { paint, places, witnessOf }: View,
): string {
  const sources = finding.evidence.map(({ source }) => source);
  const witnesses = describeWitnesses(sources, witnessOf);
  const { line } = positionAt(lineStarts, finding.start);
  const lineStart = lineStarts[line] ?? 0;
  const words = raw.slice(lineStart, lineStarts[line + 1] ?? raw.length).replace(/\r?\n$|\r$/u, "");
  const span = {
    start: finding.start - lineStart,
    end: Math.min(finding.end - lineStart, words.length),
  };
  const { shown, before, marks } = underline(words, span);
  const style = styleOf[finding.verdict];
  const bar = paint("grey", `${" ".repeat(gutter)} |`);
  const verdict = `${marks} ${finding.check}`;
  const reason = reasonOf(finding);
  const fits = before + verdict.length + reason.length + 2 <= 120;
  return [
    paint("bold", `${path}:${String(finding.line)}:${String(finding.column)}`),
    `${paint("grey", `${String(line + 1).padStart(gutter)} |`)} ${shown}`,
    `${bar} ${" ".repeat(before)}${paint(style, fits ? `${verdict}: ${reason}` : verdict)}`,
    ...(fits ? [] : [`${" ".repeat(gutter)} ${paint("grey", "=")} ${reason}`]),
    ...finding.evidence.map(
      (evidence) =>
        `${" ".repeat(gutter)} ${paint("grey", "=")} ${paint("cyan", places(evidence))}  "${evidence.text}"`,
    ),
    ...(witnesses === undefined
      ? []
      : [`${" ".repeat(gutter)} ${paint("grey", "=")} ${witnesses}`]),
    ...finding.fixes.map((fix) => `${" ".repeat(gutter)} ${paint("grey", "=")} fix: ${fix.title}`),
    "",
  ].join("\n");
}

// The check's name says the verdict already: "Contradicted: the sources say 42" leaves "the sources say 42".
function reasonOf({ message }: Finding): string {
  return message.replace(/^(?:Contradicted|Disputed|Unsupported): /u, "");
}

function placesOf(report: Report, { sourceTexts }: RenderOptions): (evidence: Evidence) => string {
  const described = new Map(report.sources.map((source) => [source.id, source]));
  const starts = new Map<string, readonly number[]>();
  return ({ source, start }) => {
    const { path = source, pages } = described.get(source) ?? {};
    const page = pages?.findLast((one) => one.start <= start);
    if (page !== undefined) return `${path}, ${pageName(page)}`;
    const raw = sourceTexts?.get(source);
    if (raw === undefined) return path;
    const lineStarts = starts.get(source) ?? lineStartsOf(raw);
    starts.set(source, lineStarts);
    return `${path}:${String(positionAt(lineStarts, start).line + 1)}`;
  };
}

// "12" and "xiv" are pages; a book without printed pages is marked by its chapters.
function pageName({ label }: SourcePage): string {
  return /^(?:\d{1,6}|[ivxlc]{1,8})$/iu.test(label) ? `page ${label}` : `“${label}”`;
}

const mostPlaces = 5;

function describeSkips(skips: readonly Skip[], lineStarts: readonly number[]): readonly string[] {
  const reasons = [...new Set(skips.map((skip) => skip.reason))];
  return reasons.map((reason) => {
    const same = skips.filter((skip) => skip.reason === reason);
    const places = same.slice(0, mostPlaces).map((skip) => lineRange(lineStarts, skip));
    const more = same.length > mostPlaces ? ` and ${String(same.length - mostPlaces)} more` : "";
    return `not checked: ${reason} (line ${[...new Set(places)].join(", ")}${more})`;
  });
}
