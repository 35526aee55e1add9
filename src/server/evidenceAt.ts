import {
  describeWitnesses,
  type Finding,
  type SentenceReport,
  type Span,
} from "../engine/index.js";
import type {
  EvidencePart,
  EvidenceThere,
  Place,
  PartVerdict,
  SentenceEvidence,
  Translate,
} from "../protocol/index.js";
import { shownFindings } from "./diagnostics.js";
import type { Outcome } from "./draftChecker.js";
import { evidencePassages } from "./evidencePassages.js";
import { sentenceAt, touches, type Judged } from "./judgeDraft.js";
import { sayUnchecked } from "./sayUnchecked.js";
import { bylineOf } from "./sourceLinks.js";

/** How many sources a headline names. */
const NAMED = 3;

/** What `outcome` says of the sentence at `place`. Reads what is there and judges nothing. */
export function evidenceAt(outcome: Outcome, place: Place, t: Translate): EvidenceThere {
  const { judged, state } = outcome;
  if (judged === undefined) return { state };
  const sentence = sentenceNear(judged, place);
  if (sentence === undefined) return { state };
  const shown = shownFindings(judged, outcome.settings);
  return { state, sentence: describe(judged, sentence, { shown, t }) };
}

/** The sentence at `place`; behind a sentence's end, as in a citation there, the last one that ends on that line. */
function sentenceNear(judged: Judged, place: Place): SentenceReport | undefined {
  const { positionOf, offsetOf } = judged.positions;
  const offset = offsetOf(place);
  const there = sentenceAt(judged, offset);
  if (there !== undefined) return there;
  const before = judged.report.sentences.findLast(({ end }) => end <= offset);
  return before !== undefined && positionOf(before.end).line === place.line ? before : undefined;
}

function describe(
  judged: Judged,
  sentence: SentenceReport,
  { shown, t }: { readonly shown: readonly Finding[]; readonly t: Translate },
): SentenceEvidence {
  const { start, end } = judged.positions.rangeOf(sentence);
  const findings = shown.filter((finding) => overlap(finding.sentence, sentence));
  const aside = asideIn(judged, sentence);
  const verdict =
    sentence.verdict === "unchecked" && aside.length > 0 ? "put aside" : sentence.verdict;
  return {
    stretch: { start, end },
    verdict,
    headline: headlineOf(judged, sentence, { verdict, t }),
    parts: partsOf(judged, sentence, { findings, aside }),
    passages: evidencePassages(judged, sentence, findings),
    remarks: remarksOf(judged, sentence),
  };
}

function headlineOf(
  { sources: { sourceOf } }: Judged,
  sentence: SentenceReport,
  { verdict, t }: { readonly verdict: SentenceEvidence["verdict"]; readonly t: Translate },
): string {
  switch (verdict) {
    case "supported": {
      const names = sentence.citations.flatMap((id) => {
        const source = sourceOf.get(id);
        return source === undefined ? [] : [source.outlet ?? bylineOf(source)];
      });
      if (names.length === 0) return t("Borne out");
      return t("Borne out by {sources}", { sources: listed([...new Set(names)], t) });
    }
    case "contradicted":
      return t("Contradicted");
    case "disputed":
      return t("Disputed: the sources disagree");
    case "unsupported":
      return t("Unsupported: no source says so");
    case "put aside":
      return t("Put aside");
    case "unchecked":
      return sayUnchecked(sentence, t) ?? t("Nothing to check here");
  }
}

function listed(names: readonly string[], t: Translate): string {
  const shown = names.slice(0, NAMED);
  const count = names.length - shown.length;
  const last = count > 0 ? t("{count} more", { count }) : (shown.pop() ?? "");
  return shown.length === 0 ? last : t("{first} and {last}", { first: shown.join(", "), last });
}

interface Faults {
  readonly findings: readonly Finding[];
  readonly aside: readonly Finding[];
}

function partsOf(
  { positions }: Judged,
  { mentions = [] }: SentenceReport,
  { findings, aside }: Faults,
): readonly EvidencePart[] {
  const stretchOf = (span: Span): EvidencePart["stretch"] => {
    const { start, end } = positions.rangeOf(span);
    return { start, end };
  };
  const parts = mentions.map(({ kind, text, verdict, reason, ...span }): EvidencePart => {
    const isAside = verdict !== "supported" && aside.some((finding) => same(finding, span));
    const shown: PartVerdict = isAside ? "put aside" : verdict;
    return { kind, text: fold(text), stretch: stretchOf(span), verdict: shown, reason };
  });
  const others = findings
    .filter((finding) => !mentions.some((mention) => same(mention, finding)))
    .map((finding): EvidencePart => {
      const { kind, verdict, message } = finding;
      const text = kind === "statement" ? "" : fold(finding.text);
      const reason = message.replace(/^\p{L}{1,20}: /u, "").replace(/\.$/u, "");
      return { kind, text, stretch: stretchOf(finding), verdict, reason };
    });
  return [...parts, ...others];
}

function asideIn({ report }: Judged, sentence: Span): readonly Finding[] {
  return (report.ignored ?? [])
    .map(({ finding }) => finding)
    .filter((finding) => overlap(finding.sentence, sentence));
}

function remarksOf({ report, sources }: Judged, sentence: SentenceReport): readonly string[] {
  const { witnessOf } = sources.set;
  const said = describeWitnesses(sentence.citations, (id) => witnessOf.get(id)?.lead.id ?? id);
  const notes = (report.notes ?? []).filter((note) => touches(note, sentence));
  return [...(said === undefined ? [] : [said]), ...notes.map(({ text }) => text)];
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ");
}
