import {
  citeAllFix,
  duplicateProblems,
  lineStartsOf,
  positionAt,
  referTo,
  witnessesOf,
} from "../../src/engine/index.js";
import type {
  Draft,
  Evidence,
  Finding,
  SentenceReport,
  Source,
  SourceSet,
} from "../../src/engine/index.js";
import type { JudgePort } from "../../src/server/ports.js";

/** `killed 42 people`. */
const TOLL = /killed (?<toll>\d{1,6}) people/gu;

/** A judge that knows one sort of claim, for tests of the server itself: `killed N people`, line by line. */
export const fakeJudge: JudgePort = {
  citeAllFix,
  referTo,
  // What else a set holds is the engine's own affair, and this judge does not look at it.
  indexSources: (sources) => {
    const witnesses = witnessesOf(sources);
    const witnessOf = new Map(
      witnesses.flatMap((one) => one.members.map(({ source }) => [source.id, one] as const)),
    );
    return {
      sources,
      witnessOf,
      problems: duplicateProblems(witnesses),
    } as Partial<SourceSet> as SourceSet;
  },
  analyze: (draft, { sources }) => {
    const claims = tollsIn(draft);
    const findings = claims.flatMap((claim) => findingsFor(draft, claim, sources));
    const sentences = claims.map((claim): SentenceReport => {
      const evidence = evidenceFor(claim, sources);
      const backing = evidence.filter(({ bears }) => bears === "supports");
      const verdict = backing.length > 0 ? "supported" : "contradicted";
      const citations = backing.map(({ source }) => source);
      return { ...claim.line, verdict, risk: 0.5, citations, evidence };
    });
    return { path: draft.path, findings, sentences, skips: draft.skips };
  },
  citeFix: (_draft, sentence, source) => ({
    title: `Cite ${source.id}`,
    safety: "safe",
    edits: [{ start: sentence.end, end: sentence.end, newText: `[^${source.id}]` }],
  }),
};

interface Toll {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly line: { readonly start: number; readonly end: number };
}

function tollsIn({ raw }: { readonly raw: string }): readonly Toll[] {
  return [...raw.matchAll(TOLL)].map((match) => {
    const text = match.groups?.["toll"] ?? "";
    const start = match.index + "killed ".length;
    const lineEnd = raw.slice(start).search(/[\r\n]|$/u) + start;
    const lineStart = Math.max(raw.lastIndexOf("\n", start), raw.lastIndexOf("\r", start)) + 1;
    return { start, end: start + text.length, text, line: { start: lineStart, end: lineEnd } };
  });
}

function evidenceFor(claim: Toll, sources: readonly Source[]): readonly Evidence[] {
  return sources.flatMap((source) =>
    tollsIn(source).map((toll): Evidence => {
      const bears = toll.text === claim.text ? "supports" : "contradicts";
      const text = source.raw.slice(toll.line.start, toll.line.end);
      return { source: source.id, ...toll.line, text, bears, value: toll.text };
    }),
  );
}

function findingsFor(draft: Draft, claim: Toll, sources: readonly Source[]): readonly Finding[] {
  const evidence = evidenceFor(claim, sources);
  const isBacked = evidence.some(({ bears }) => bears === "supports");
  if (evidence.length === 0 || isBacked) return [];
  const { line, column } = positionAt(lineStartsOf(draft.raw), claim.start);
  const values = [...new Set(evidence.map(({ value }) => value ?? ""))];
  return [
    {
      start: claim.start,
      end: claim.end,
      line: line + 1,
      column: column + 1,
      text: claim.text,
      sentence: claim.line,
      kind: "figure",
      verdict: "contradicted",
      check: "contradicted-figure",
      confidence: 0.9,
      message: `Contradicted: the sources say ${values.join(" or ")}.`,
      expected: values,
      evidence,
      fixes: values.map((value) => ({
        title: `Replace with "${value}"`,
        safety: "suggestion",
        edits: [{ start: claim.start, end: claim.end, newText: value }],
      })),
    },
  ];
}
