import { textOf, type Evidence, type Span } from "../engine/index.js";
import type { PassagesResult, SourcePassage, SourceUse } from "../protocol/index.js";
import type { Judged } from "./judgeDraft.js";
import { evidenceRange } from "./sourceLinks.js";
import { uriKey } from "./uris.js";

/** How often each source speaks for or against the draft, in sentences of the draft; sources that do neither are left out. */
export function usesIn(judged: Judged): readonly SourceUse[] {
  const counts = new Map<string, { supports: number; contradicts: number }>();
  for (const { evidence, bears } of bearingsIn(judged)) {
    const count = counts.get(evidence.source) ?? { supports: 0, contradicts: 0 };
    count[bears] += 1;
    counts.set(evidence.source, count);
  }
  return [...counts].flatMap(([id, count]) => {
    const file = judged.sources.fileOf.get(id);
    return file === undefined ? [] : [{ uri: file.uri, ...count }];
  });
}

/** What the file `sourceUri` says of the draft, a passage for each sentence of the draft, in its order. */
export function passagesIn(judged: Judged, sourceUri: string): PassagesResult {
  const key = uriKey(sourceUri);
  const { fileOf, sourceOf } = judged.sources;
  const file = [...fileOf.values()].find(({ uri }) => uriKey(uri) === key);
  const source = file === undefined ? undefined : sourceOf.get(file.id);
  if (source === undefined) return { passages: [] };
  const passages = bearingsIn(judged)
    .filter(({ evidence }) => evidence.source === source.id)
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ evidence, bears, sentence }): SourcePassage => {
      const { start, end } = evidenceRange(source, evidence);
      const claim = textOf(judged.draft.raw, sentence).replace(/\s+/gu, " ");
      return { bears, text: evidence.text, claim, stretch: { start, end } };
    });
  return { passages };
}

interface Bearing {
  readonly evidence: Evidence;
  readonly bears: "contradicts" | "supports";
  /** The draft's sentence. */
  readonly sentence: Span;
}

/** Once for each draft sentence, source and side. What a finding rests on goes before what the sentence's other parts do. */
function bearingsIn({ report }: Judged): readonly Bearing[] {
  const all = [
    ...report.findings.map(({ sentence, evidence }) => ({ sentence, evidence })),
    ...report.sentences.map((sentence) => ({ sentence, evidence: sentence.evidence })),
  ];
  const bearings = new Map<string, Bearing>();
  for (const { sentence, evidence: found } of all) {
    for (const evidence of found) {
      const { bears, source } = evidence;
      if (bears === "mentions") continue;
      const key = `${String(sentence.start)} ${bears} ${source}`;
      if (!bearings.has(key)) bearings.set(key, { evidence, bears, sentence });
    }
  }
  return [...bearings.values()];
}
