import type { ReadMark } from "../../citations/readCitations.js";
import type { Evidence, Finding } from "../../report/report.js";
import { listSources, sourceName, verbFor } from "../../report/sourceName.js";
import { toEvidence } from "../../report/toFinding.js";
import type { Source } from "../../text/readText.js";
import type { CheckedPart, JudgedDraft, JudgedSentence } from "../draftCheck.js";
import { moveFix } from "./moveFix.js";
import { toFinding, type Place } from "./toFinding.js";

/** Sources that are tried in place of the cited ones. */
const MOST_TRIED = 3;

/** A source that has less of the sentence than this does not speak of it, and one that has more than that does. */
const SILENT = 0.25;
const SPOKEN = 0.75;

/** Kinds of which a source either says the very thing or does not. A name may stand there in other words. */
const TELLING = new Set(["date", "figure", "quote"]);

/**
 * Citations of sources that do not say so. The sentence is judged by the sources alone that it cites itself, with their
 * copies. A citation is wrong where a figure, a date or a quotation is then not borne out though it is by all sources,
 * or where they have next to nothing of it, and where another source alone bears it out. Sentences with other faults have those found first.
 */
export function findWrong(place: Place): readonly Finding[] {
  return place.judged.sentences.flatMap((sentence) => lookAt(sentence, place) ?? []);
}

function lookAt(sentence: JudgedSentence, place: Place): Finding | undefined {
  const { judged } = place;
  const { report, cites, judgements } = sentence;
  const [mark] = cites.own;
  if (mark === undefined || (report.verdict !== "supported" && report.verdict !== "disputed"))
    return undefined;
  const cited = citedSources(cites.own, judged);
  if (cited === undefined || report.citations.length === 0) return undefined;
  const before = new Set(judgements.filter(isGraveFault).map(placeOf));
  const judgedBy = (sources: readonly Source[]): readonly CheckedPart[] =>
    sentence.judgeBy(withCopies(sources, judged));
  const faultsIn = (parts: readonly CheckedPart[]): readonly CheckedPart[] =>
    parts.filter((one) => isGraveFault(one) && !before.has(placeOf(one)));
  const byCited = judgedBy(cited);
  const faults = faultsIn(byCited);
  const isSilent = shareIn(byCited) < SILENT;
  const isTold = faults.some(
    ({ check, fault }) => TELLING.has(check.kind) || fault === "unsupported-statement",
  );
  if (!isTold && !isSilent) return undefined;
  const others = report.citations
    .filter((id) => !withCopies(cited, judged).includes(id))
    .slice(0, MOST_TRIED)
    .map((id) => judged.sources.sources.find((source) => source.id === id))
    .filter((source) => source !== undefined);
  const right = others.filter((source) => {
    const alone = judgedBy([source]);
    return faultsIn(alone).length === 0 && (isTold || shareIn(alone) >= SPOKEN);
  });
  const [best] = right;
  if (best === undefined) return undefined;
  const reliedOn = (source: Source): Evidence | undefined =>
    report.evidence.find((evidence) => evidence.source === source.id);
  const shown = faults.flatMap(({ grounds }) => grounds.slice(0, 1).map(toEvidence)).slice(0, 1);
  const backing = right.map(reliedOn).filter((evidence) => evidence !== undefined);
  return toFinding(
    {
      check: "wrong-citation",
      span: mark,
      sentence: {
        start: Math.min(report.start, mark.start),
        end: Math.max(report.end, mark.end),
      },
      reason: `${listSources(cited)}, cited here, ${verbFor(cited, "does", "do")} not say so, but ${listSources(right)} ${verbFor(right, "does", "do")}`,
      expected: right.map(sourceName),
      evidence: [...backing, ...shown],
      fixes: right.flatMap((source) => moveFix(judged, mark, source, reliedOn(source)) ?? []),
    },
    place,
  );
}

/** The sources that are cited; undefined where one is not known or has no text, since it may well say so. */
function citedSources(
  marks: readonly ReadMark[],
  { sources }: JudgedDraft,
): readonly Source[] | undefined {
  const targets = marks.flatMap((mark) => mark.targets);
  if (targets.some((target) => target.sources.length === 0)) return undefined;
  const ids = new Set(targets.flatMap((target) => target.sources));
  const cited = sources.sources.filter(({ id }) => ids.has(id));
  return cited.length > 0 && cited.every(({ blocks }) => blocks.length > 0) ? cited : undefined;
}

function withCopies(cited: readonly Source[], { sources }: JudgedDraft): readonly string[] {
  const ids = cited.flatMap(({ id }) => [
    id,
    ...(sources.witnessOf.get(id)?.members ?? []).map(({ source }) => source.id),
  ]);
  return [...new Set(ids)];
}

/** How much of the sentence is found in the sources, 0 to 1. */
function shareIn(parts: readonly CheckedPart[]): number {
  const whole = parts.find(
    ({ check, verdict }) => check.kind === "statement" && verdict === "supported",
  );
  return whole?.sureness ?? 0;
}

function isGraveFault({ verdict }: CheckedPart): boolean {
  return verdict === "contradicted" || verdict === "unsupported";
}

function placeOf({ span, check }: CheckedPart): string {
  return `${check.kind} ${String(span.start)}`;
}
