import { faults } from "../checks/index.js";
import type { SourceSet } from "../evidence/sourceSet.js";
import type {
  DraftReport,
  Finding,
  IgnoredFinding,
  Note,
  SentenceReport,
} from "../report/report.js";
import type { Draft } from "../text/readText.js";
import { overlaps, textOf, type Span } from "../text/span.js";
import { plainSentence } from "./draftSentences.js";
import type { Ignore } from "./ignore.js";
import { readIgnoreComments, type IgnoredRegion } from "./ignoreComments.js";
import { findMarks, withoutMarks } from "./ignoreMarks.js";
import { normalForm } from "./normalForm.js";

/** What a report is held against. */
export interface IgnoreQuery<Kind extends Ignore = Ignore> {
  readonly draft: Draft;
  readonly sources: SourceSet;
  /** Of the `stet.json` that is in force. */
  readonly ignores: readonly Kind[];
  /** The draft's path as `ignores` would name it. */
  readonly path: string;
}

/** A report without what is put aside, and which ignores had a part in it. */
export interface AppliedIgnores<Kind extends Ignore = Ignore> {
  readonly report: DraftReport;
  /** Those that fit a finding, expired ones too. */
  readonly used: ReadonlySet<Kind>;
  /** Those of `used` that have expired. */
  readonly expired: ReadonlySet<Kind>;
  /** What each of `used` is first about. Offsets point into the draft's raw text. */
  readonly placed: ReadonlyMap<Kind, Span>;
  /** Comments that put nothing aside. Offsets point into the draft's raw text. */
  readonly unusedComments: readonly Span[];
}

/**
 * Takes out of `report` what comments and `ignores` put aside. An ignore fits by its sentence in normal form, its words
 * and its check, so it outlives edits around it; it expires with the source passage that decided.
 */
export function applyIgnores<Kind extends Ignore>(
  report: DraftReport,
  query: IgnoreQuery<Kind>,
): AppliedIgnores<Kind> {
  const { draft, ignores } = query;
  const { regions, problems } = readIgnoreComments(draft, checkIds);
  const placed = new Map<Kind, Span>();
  const expired = new Set<Kind>();
  const usedRegions = new Set<IgnoredRegion>();
  const notes: Note[] = [...problems];
  const shown: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  const fits = fitting(report, query);
  for (const finding of report.findings) {
    const around = regions.filter((region) => isAround(region, finding));
    for (const region of around) usedRegions.add(region);
    const said = ignores.filter((ignore) => fits(ignore, finding));
    const inForce = said.find((ignore) => !isExpired(ignore, finding, query.sources));
    for (const ignore of said) {
      if (!placed.has(ignore)) placed.set(ignore, { start: finding.start, end: finding.end });
      if (inForce === undefined) expired.add(ignore);
    }
    if (around[0] !== undefined) ignored.push(putAside(finding, "comment", around[0].reason));
    else if (inForce !== undefined) ignored.push(putAside(finding, "stet.json", inForce.reason));
    else {
      shown.push(finding);
      if (said[0] !== undefined) notes.push(expiryNote(finding, said[0]));
    }
  }
  return {
    report: withoutIgnored(withoutOwnSkips(report, draft), { shown, ignored, notes }),
    used: new Set(placed.keys()),
    expired,
    placed,
    unusedComments: regions
      .filter((region) => !usedRegions.has(region))
      .map(({ comment }) => comment),
  };
}

/** The report with all its findings put aside, as it is once they stand in `stet.json`. */
export function putAllAside(report: DraftReport): DraftReport {
  const { findings, ignored = [], notes = [] } = report;
  const aside = findings.map((finding) => putAside(finding, "stet.json", undefined));
  return withoutIgnored(report, { shown: [], ignored: [...ignored, ...aside], notes });
}

const checkIds = faults.map(({ id }) => id);

function isAround(region: IgnoredRegion, finding: Finding): boolean {
  const isMeant = region.checks.length === 0 || region.checks.includes(finding.check);
  return isMeant && overlaps(region, finding);
}

/** Tells whether an ignore fits a finding; sentences are put into their normal forms once. */
function fitting(
  report: DraftReport,
  { draft, path, ignores }: IgnoreQuery,
): (ignore: Ignore, finding: Finding) => boolean {
  const forms = new Map<string, string>();
  const formOf = (text: string): string => {
    const known = forms.get(text) ?? normalForm(text);
    forms.set(text, known);
    return known;
  };
  const sentenceForm = (sentence: Span): string => formOf(plainSentence(draft, sentence));
  const isCounted = ignores.some(({ nth }) => nth !== undefined);
  const nths = isCounted ? countEqual(report.sentences, sentenceForm) : undefined;
  return (ignore, finding) =>
    ignore.check === finding.check &&
    (ignore.path === undefined || ignore.path === path) &&
    formOf(ignore.text) === formOf(finding.text) &&
    (ignore.sentence === undefined || formOf(ignore.sentence) === sentenceForm(finding.sentence)) &&
    (ignore.nth === undefined || nths?.get(finding.sentence.start) === ignore.nth);
}

/** For each sentence, by its start, the how manieth of its like it is. */
function countEqual(
  sentences: readonly SentenceReport[],
  formOf: (sentence: Span) => string,
): ReadonlyMap<number, number> {
  const counts = new Map<string, number>();
  return new Map(
    sentences.map((sentence) => {
      const form = formOf(sentence);
      const nth = (counts.get(form) ?? 0) + 1;
      counts.set(form, nth);
      return [sentence.start, nth];
    }),
  );
}

function isExpired({ passage }: Ignore, { evidence }: Finding, sources: SourceSet): boolean {
  if (passage === undefined) return false;
  const form = normalForm(passage);
  return (
    !evidence.some(({ text }) => normalForm(text) === form) && !passageForms(sources).has(form)
  );
}

/** A set of sources never changes, and is asked for each draft. */
const formsOfSets = new WeakMap<SourceSet, ReadonlySet<string>>();

function passageForms(sources: SourceSet): ReadonlySet<string> {
  const known = formsOfSets.get(sources);
  if (known !== undefined) return known;
  const forms = new Set(
    sources.indexed.flatMap(({ source, passages }) =>
      passages.map(({ statement }) => normalForm(textOf(source.plain, statement.sentence.span))),
    ),
  );
  formsOfSets.set(sources, forms);
  return forms;
}

function putAside(
  finding: Finding,
  by: IgnoredFinding["by"],
  reason: string | undefined,
): IgnoredFinding {
  return { finding, by, ...(reason === undefined ? {} : { reason }) };
}

function expiryNote({ start, end, text }: Finding, { date, passage }: Ignore): Note {
  const when = date === undefined ? "" : ` on ${date}`;
  const then = passage === undefined ? "" : ` It was: “${passage}”`;
  const why = "but the source's sentence that decided then is not there any more.";
  return { start, end, text: `“${text}” was ignored${when}, ${why}${then}` };
}

/** A comment to us is no part of the text that went unchecked. */
function withoutOwnSkips(report: DraftReport, { raw }: Draft): DraftReport {
  const marks = findMarks(raw);
  if (marks.length === 0) return report;
  const isOwn = (skip: Span): boolean => withoutMarks(textOf(raw, skip)).trim() === "";
  return { ...report, skips: report.skips.filter((skip) => !isOwn(skip)) };
}

interface Parted {
  readonly shown: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly notes: readonly Note[];
}

function withoutIgnored(report: DraftReport, { shown, ignored, notes }: Parted): DraftReport {
  if (ignored.length === 0 && notes.length === 0) return report;
  const touched = new Set(ignored.map(({ finding }) => finding.sentence.start));
  return {
    ...report,
    findings: shown,
    sentences: report.sentences.map((sentence) =>
      touched.has(sentence.start) ? { ...sentence, verdict: worstOf(sentence, shown) } : sentence,
    ),
    ...(ignored.length === 0 ? {} : { ignored }),
    ...(notes.length === 0 ? {} : { notes: [...notes].sort((a, b) => a.start - b.start) }),
  };
}

/** What is left to say of a sentence. Where all is put aside nothing is: nobody bore it out. */
function worstOf(sentence: Span, shown: readonly Finding[]): SentenceReport["verdict"] {
  const verdicts = shown
    .filter((finding) => finding.sentence.start === sentence.start)
    .map(({ verdict }) => verdict);
  const order = ["contradicted", "disputed", "unsupported"] as const;
  return order.find((verdict) => verdicts.includes(verdict)) ?? "unchecked";
}
