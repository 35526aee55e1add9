import type { Evidence, Finding, SentenceReport, Source } from "../engine/index.js";
import type { EvidencePassage, PassageMark } from "../protocol/index.js";
import type { Judged } from "./judgeDraft.js";
import { bylineOf, evidenceRange } from "./sourceLinks.js";

/** How many passages are shown of one sentence. */
const SHOWN = 6;

/** What the sources say of a sentence: what its findings rest on first, then what decides of its mentions, then the best of the rest; each once. */
export function evidencePassages(
  judged: Judged,
  sentence: SentenceReport,
  findings: readonly Finding[],
): readonly EvidencePassage[] {
  const all = [
    ...findings.flatMap(({ evidence, expected }) =>
      evidence.map((one) => withValue(one, expected)),
    ),
    ...(sentence.mentions ?? []).flatMap(({ evidence }) => evidence),
    ...sentence.evidence,
  ];
  const byPlace = new Map<string, Evidence[]>();
  for (const evidence of all) {
    const key = `${evidence.source} ${String(evidence.start)}`;
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, [evidence]);
    else known.push(evidence);
  }
  return [...byPlace.values()]
    .map((group) => ({ group, rank: rankOf(group) }))
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ group }) => toPassage(judged, group) ?? [])
    .slice(0, SHOWN);
}

/** A finding of other words than the source's names them, though its evidence has no value: those decide. */
function withValue(evidence: Evidence, expected: readonly string[]): Evidence {
  if (evidence.value !== undefined || evidence.bears !== "contradicts") return evidence;
  const value = expected.find((words) => findWords(evidence.text, words) !== -1);
  return value === undefined ? evidence : { ...evidence, value };
}

const order: readonly Evidence["bears"][] = ["contradicts", "supports", "mentions"];

function bearsOf(group: readonly Evidence[]): Evidence["bears"] {
  return order.find((bears) => group.some((one) => one.bears === bears)) ?? "mentions";
}

function rankOf(group: readonly Evidence[]): number {
  return order.indexOf(bearsOf(group));
}

function toPassage({ sources }: Judged, group: readonly Evidence[]): EvidencePassage | undefined {
  const [first] = group;
  const source = first && sources.sourceOf.get(first.source);
  const file = first && sources.fileOf.get(first.source);
  if (first === undefined || source === undefined || file === undefined) return undefined;
  const { start, end } = evidenceRange(source, first);
  const page = pageAt(source, first.start);
  const { title } = source;
  return {
    uri: file.uri,
    stretch: { start, end },
    text: first.text,
    bears: bearsOf(group),
    marks: marksIn(first.text, group),
    byline: bylineOf(source),
    ...(title === undefined || title === source.outlet ? {} : { title }),
    ...(page === undefined ? {} : { page }),
  };
}

function pageAt({ pages }: Source, offset: number): string | undefined {
  return pages?.findLast(({ start }) => start <= offset)?.label;
}

/** Where the values stand that decide. What is said against the draft wins where two overlap. */
function marksIn(text: string, group: readonly Evidence[]): readonly PassageMark[] {
  const marks: PassageMark[] = [];
  for (const bears of order)
    for (const evidence of group) {
      const { value } = evidence;
      if (evidence.bears !== bears || value === undefined) continue;
      const start = findWords(text, value);
      const end = start + value.length;
      if (start === -1 || marks.some((mark) => mark.start < end && start < mark.end)) continue;
      marks.push({ start, end, bears });
    }
  return marks.sort((a, b) => a.start - b.start);
}

/** Where `words` stand in `text` as words of their own: the `3` of "30 killed 3" is the last; else -1. */
function findWords(text: string, words: string): number {
  if (words === "") return -1;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^(?:[\p{L}\p{N}]|[.,]\p{N})/u.test(after)) return at;
  }
  return -1;
}
