import { distance } from "fastest-levenshtein";
import type { ReadMark, Target } from "../../citations/readCitations.js";
import { styleOf } from "../../citations/styles.js";
import type { Finding, Fix } from "../../report/report.js";
import { compareText, inOrder } from "../../text/order.js";
import { contains } from "../../text/span.js";
import type { Looked } from "../draftCheck.js";
import { toFinding, type Place } from "./toFinding.js";

/** So much of a key may be mistaken for it still to be meant. */
const MOST_SLIPS = 0.2;

/**
 * Citations that lead nowhere. A note that a mark points at must stand in the draft. Keys stand in a bibliography that
 * may not be here: a key that is not known is a slip only where it nearly is one that is known; else it is left unjudged.
 */
export function findBroken(place: Place): Looked {
  const { citations, sentences } = place.judged;
  const { marks, notes, keys } = citations;
  const findings: Finding[] = [];
  const skips: Looked["skips"][number][] = [];
  for (const mark of marks) {
    const sort = styleOf(mark.style).notes;
    const known =
      sort === "key"
        ? [
            ...keys.values(),
            ...notes.filter((note) => note.sort === sort).map(({ label }) => label),
          ]
        : notes.filter((note) => note.sort === sort).map(({ label }) => label);
    const lost = mark.targets.filter(
      ({ note, sources }) => note === undefined && sources.length === 0,
    );
    for (const target of lost) {
      const near = nearest(target.label, known);
      if (sort === "key" && near === undefined) {
        const { start, end } = mark;
        skips.push({ start, end, reason: "cites what is not among the sources" });
        continue;
      }
      const own = sentences.find(({ cites }) => cites.own.includes(mark))?.report;
      const what = sort === "key" ? "source has the key" : "note has the label";
      const meant = near === undefined ? "" : `; “${near}” is near`;
      findings.push(
        toFinding(
          {
            check: "broken-citation",
            span: mark,
            sentence: own !== undefined && contains(own, mark) ? own : joined(own, mark),
            reason: `no ${what} “${target.label}”${meant}`,
            expected: near === undefined ? [] : [near],
            evidence: [],
            fixes: near === undefined ? [] : [toFix(place, mark, target, near)],
          },
          place,
        ),
      );
    }
  }
  return { findings: onePerMark(findings), skips };
}

function joined(
  sentence: { readonly start: number; readonly end: number } | undefined,
  mark: ReadMark,
): { readonly start: number; readonly end: number } {
  return sentence === undefined
    ? mark
    : { start: Math.min(sentence.start, mark.start), end: Math.max(sentence.end, mark.end) };
}

function onePerMark(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding, at) => findings[at - 1]?.start !== finding.start);
}

function nearest(label: string, known: readonly string[]): string | undefined {
  // Numbers that are near each other are no slips of each other.
  if (/^\d{1,6}$/u.test(label)) return undefined;
  const [best] = known
    .map((each) => ({ each, slips: distance(label.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => inOrder(a.slips - b.slips, compareText(a.each, b.each)));
  return best !== undefined &&
    best.slips <= Math.max(1, label.length * MOST_SLIPS) &&
    label.length > 3
    ? best.each
    : undefined;
}

function toFix({ judged }: Place, mark: ReadMark, { label }: Target, near: string): Fix {
  const at = mark.start + judged.draft.raw.slice(mark.start, mark.end).lastIndexOf(label);
  return {
    title: `Replace with “${near}”`,
    safety: "suggestion",
    edits: [{ start: at, end: at + label.length, newText: near }],
  };
}
