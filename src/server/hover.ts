import type { Hover, Position } from "vscode-languageserver";
import {
  citationAt,
  describeWitnesses,
  type Evidence,
  type Finding,
  type SentenceReport,
} from "../engine/index.js";
import type { Levels } from "../protocol/index.js";
import type { Client } from "./client.js";
import { shownFindings } from "./diagnostics.js";
import { sentenceAt, type Judged } from "./judgeDraft.js";
import { escapeMarkdown } from "./markdown.js";
import { sayUnchecked } from "./sayUnchecked.js";
import { bylineOf, passageLink } from "./sourceLinks.js";

/** How many source sentences a finding's hover quotes. */
const QUOTED = 3;

type HoverClient = HoverOptions["client"];

/** What a hover depends on beside the place. */
export interface HoverOptions {
  /** The link that explains the verdict there, where the client can show that. */
  readonly explain?: string;
  readonly levels: Levels;
  readonly client: Pick<Client, "opensSources" | "showsProblems" | "t">;
  /** Whether the text has changed since it was judged: what a mark in it cites is not known then. */
  readonly isMoved?: boolean;
}

/**
 * What to show at `position`: a finding with its verdict, reason and source sentences; on a sentence that is borne
 * out one line and the best source sentence; on one that is not checked why, where there is a reason; nothing elsewhere. Reads what is there and judges nothing.
 */
export function hoverAt(
  judged: Judged,
  position: Position,
  { levels, client, isMoved = false, explain }: HoverOptions,
): Hover | undefined {
  const offset = judged.positions.offsetOf(position);
  const finding = findingAt(shownFindings(judged, levels), offset);
  if (finding !== undefined) {
    const sources = finding.evidence.map(({ source }) => source);
    const quotes = [
      ...noteLines(judged, finding),
      ...evidenceLines(judged, finding, client),
      ...witnessLine(judged, sources),
    ];
    const lines =
      client.showsProblems && quotes.length > 0 ? quotes : [headline(finding), ...quotes];
    return hover(judged, finding, withExplain(lines, explain));
  }
  const citation = isMoved ? undefined : citationHover(judged, offset, client);
  if (citation !== undefined) return citation;
  const sentence = sentenceAt(judged, offset);
  if (sentence === undefined) return undefined;
  const lines =
    sentence.verdict === "supported"
      ? supportLines(judged, sentence, client)
      : uncheckedLines(sentence, client);
  return lines.length === 0 ? undefined : hover(judged, sentence, withExplain(lines, explain));
}

function withExplain(lines: readonly string[], explain: string | undefined): readonly string[] {
  return explain === undefined ? lines : [...lines, explain];
}

/** The sources that a citation stands for, each with the passage that speaks of the sentence that cites it. */
function citationHover(judged: Judged, offset: number, client: HoverClient): Hover | undefined {
  const there = citationAt(judged.draft, judged.sources.set.sources, offset);
  if (there === undefined || there.sources.length === 0) return undefined;
  const sentence = judged.report.sentences.findLast(({ start }) => start <= there.span.start);
  const parts = there.sources.flatMap((id) => {
    const source = judged.sources.sourceOf.get(id);
    if (source === undefined) return [];
    const relied = sentence?.evidence.find((evidence) => evidence.source === id);
    const quote = relied && quoteOf(judged, relied, client);
    const title = source.title === undefined ? "" : `: ${escapeMarkdown(source.title)}`;
    return [
      client.t("**Cites** {source}", { source: `${escapeMarkdown(bylineOf(source))}${title}` }),
      ...(quote === undefined ? [] : [quote]),
    ];
  });
  return parts.length === 0
    ? undefined
    : {
        contents: { kind: "markdown", value: parts.join("\n\n") },
        range: judged.positions.rangeOf(there.span),
      };
}

/** The shortest finding under `offset`, so that a figure inside a doubted sentence wins. */
export function findingAt(findings: readonly Finding[], offset: number): Finding | undefined {
  return findings
    .filter(({ start, end }) => start <= offset && offset <= end)
    .reduce<Finding | undefined>(
      (best, next) =>
        best === undefined || next.end - next.start < best.end - best.start ? next : best,
      undefined,
    );
}

function evidenceLines(judged: Judged, finding: Finding, client: HoverClient): readonly string[] {
  return finding.evidence
    .slice(0, QUOTED)
    .map((evidence) => quoteOf(judged, evidence, client))
    .filter((quote) => quote !== undefined);
}

/** What else is to be said of the words: that they were ignored until the source changed. */
function noteLines({ report }: Judged, finding: Finding): readonly string[] {
  const notes = (report.notes ?? []).filter(
    ({ start, end }) => start < finding.end && finding.start < end,
  );
  return notes.map(({ text }) => `*${escapeMarkdown(text)}*`);
}

/** `Contradicted: the sources say 42.` with the verdict in bold. */
function headline({ message, verdict }: Finding): string {
  const name = capitalised(verdict);
  const reason = message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message;
  return `**${name}:** ${escapeMarkdown(reason)}`;
}

function supportLines(
  judged: Judged,
  sentence: SentenceReport,
  client: HoverClient,
): readonly string[] {
  const names = sentence.citations
    .map((id) => judged.sources.sourceOf.get(id))
    .filter((source) => source !== undefined)
    .map((source) => escapeMarkdown(bylineOf(source)));
  const best = sentence.evidence.find(({ bears }) => bears === "supports");
  const quote = best === undefined ? undefined : quoteOf(judged, best, client);
  if (names.length === 0 && quote === undefined) return [];
  const shown = names.slice(0, QUOTED).join("; ");
  const more = names.length - QUOTED;
  const { t } = client;
  const sources = more > 0 ? t("{sources} and {more} more", { sources: shown, more }) : shown;
  const head =
    names.length === 0 ? t("**Borne out**") : t("**Borne out** by {sources}", { sources });
  const notes = (sentence.notes ?? []).map(({ text }) => `*${escapeMarkdown(text)}*`);
  return [
    head,
    ...witnessLine(judged, sentence.citations),
    ...notes,
    ...(quote === undefined ? [] : [quote]),
  ];
}

/** `Not checked: a question`. That a heading is one goes without saying. */
function uncheckedLines(sentence: SentenceReport, { t }: HoverClient): readonly string[] {
  const said = sentence.unchecked === "heading" ? undefined : sayUnchecked(sentence, t);
  return said === undefined ? [] : [`*${said}*`];
}

/** `3 sources, 2 independent`, where some of them are copies of one story. */
function witnessLine(judged: Judged, ids: readonly string[]): readonly string[] {
  const { witnessOf } = judged.sources.set;
  const said = describeWitnesses(ids, (id) => witnessOf.get(id)?.lead.id ?? id);
  return said === undefined ? [] : [said];
}

/** The source's sentence as a quotation, with outlet, date and a link to the passage. */
function quoteOf(judged: Judged, evidence: Evidence, client: HoverClient): string | undefined {
  const source = judged.sources.sourceOf.get(evidence.source);
  const file = judged.sources.fileOf.get(evidence.source);
  if (source === undefined || file === undefined) return undefined;
  const link = passageLink(file.uri, { source, span: evidence }, client);
  const beside = passageLink(file.uri, { source, span: evidence, beside: true }, client);
  const toSide = client.opensSources ? ` · [${client.t("Open Beside")}](${beside})` : "";
  const byline = escapeMarkdown(bylineOf(source));
  return `> ${escapeMarkdown(evidence.text)}\n>\n> [${byline}](${link})${toSide}`;
}

function hover(judged: Judged, span: Finding | SentenceReport, parts: readonly string[]): Hover {
  return {
    contents: { kind: "markdown", value: parts.join("\n\n") },
    range: judged.positions.rangeOf(span),
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
