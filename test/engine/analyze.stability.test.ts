import assert from "node:assert/strict";
import fc from "fast-check";
import { analyze, indexSources, type Source } from "../../src/engine/index.js";
import { readDraft, readSource } from "../../src/readers/index.js";
import { goldenCases, type GoldenCase } from "../kit/goldenCases.js";

/** What must change no verdict: something is done to the draft or to the sources. */
interface Change {
  readonly name: string;
  readonly draft?: (raw: string) => string;
  readonly sources?: (sources: readonly Source[]) => readonly Source[];
}

const STRANGERS = [
  "Choir wins in Turin\n\nThe girls’ choir of Lund sang in Turin before 1,200 people on Friday and won 5,000 euros.",
  "Rhubarb keeps its price\n\nThe Garden Post, 2 May 2021\n\nGrowers sold 640 crates of rhubarb at Wexby, 12 more than the year before. “Nobody bakes,” said Hetty Plumb, 58.",
].map((raw, at) => readSource({ path: `choir${String(at)}.txt`, id: `choir${String(at)}`, raw }));

/** Drafts of fewer code units are tried with each change alone. */
const SHORT = 1000;

/** A paragraph about something else; none of the drafts has its words. */
const ASIDE = "The choir of Lund sang in Turin, and 5,000 euros were its prize.";

const changes: readonly Change[] = [
  { name: "the sources the other way round", sources: (sources) => sources.toReversed() },
  { name: "unrelated sources", sources: (sources) => [...STRANGERS, ...sources] },
  {
    name: "a paragraph about something else before, between and after",
    draft: inBody(
      (body) => `${ASIDE}\n\n${body.replace(/\n{2,9}/gu, `\n\n${ASIDE}\n\n`)}\n\n${ASIDE}\n`,
    ),
  },
  { name: "headings in capitals", draft: inHeadings((words) => words.toUpperCase()) },
  { name: "headings in small letters", draft: inHeadings((words) => words.toLowerCase()) },
  {
    name: "headings in title case",
    draft: inHeadings((words) => words.replace(/\b\p{Ll}/gu, (first) => first.toUpperCase())),
  },
  { name: "straight quotation marks", draft: straight },
  {
    name: "curly quotation marks",
    draft: inBody((body) =>
      body
        .replace(/(?<=^|[\s(])"/gmu, "“")
        .replaceAll('"', "”")
        .replaceAll("'", "’"),
    ),
  },
  ...["**", "*", "_"].map((marks) => ({ name: `${marks}14${marks}`, draft: aroundNumbers(marks) })),
];

const drafts = goldenCases().map((golden) => ({ ...golden, verdicts: judgedOnce(golden) }));
const short = drafts.filter(({ raw }) => raw.length < SHORT);

describe("no verdict changes", () => {
  for (const change of changes) {
    it(`for ${change.name}`, () => {
      for (const draft of short) checkSame(draft, [change]);
    });
  }

  for (const draft of drafts) {
    it(`in ${draft.name} for all of this together, nor for some of it`, () => {
      fc.assert(
        fc.property(fc.shuffledSubarray([...changes], { minLength: 1 }), (some) => {
          checkSame(draft, some);
        }),
        { numRuns: 2, examples: [[[...changes]]] },
      );
    });
  }

  it("and everything is there to be changed", () => {
    const texts = drafts.map(({ raw }) => raw);
    for (const { name, draft } of changes)
      if (draft !== undefined)
        assert.ok(
          texts.some((raw) => draft(raw) !== raw),
          name,
        );
  });
});

function judgedOnce(golden: GoldenCase): () => readonly string[] {
  let kept: readonly string[] | undefined;
  return () => (kept ??= verdictsOf(golden));
}

function checkSame(draft: (typeof drafts)[number], some: readonly Change[]): void {
  const changed = some.reduce(
    ({ raw, sources }, change) => ({
      raw: change.draft?.(raw) ?? raw,
      sources: change.sources?.(sources) ?? sources,
    }),
    { raw: draft.raw, sources: draft.sources },
  );
  const aside = fold(ASIDE);
  assert.deepEqual(
    verdictsOf(changed).filter((line) => !line.endsWith(aside)),
    draft.verdicts(),
    some.map(({ name }) => name).join(", "),
  );
}

/** A line a sentence: its verdict, what is underlined in it and why, its words without their dress. */
function verdictsOf({ raw, sources }: Pick<GoldenCase, "raw" | "sources">): readonly string[] {
  const report = analyze(readDraft({ path: "draft.md", raw }), indexSources(sources));
  return report.sentences.map(({ start, end, verdict }) => {
    const found = report.findings
      .filter((finding) => start <= finding.start && finding.end <= end)
      .map(({ check, text }) => `${check} ${fold(text)}`);
    return `${verdict} [${found.join("; ")}] ${fold(raw.slice(start, end))}`;
  });
}

function fold(text: string): string {
  return straight(text).replace(/[*_]/gu, "").replace(/\s+/gu, " ").toLowerCase();
}

function straight(text: string): string {
  return text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
}

/** Leaves the front matter as it is. */
function inBody(change: (body: string) => string): (raw: string) => string {
  return (raw) => {
    const front = /^---\n[\s\S]{0,2000}?\n---\n/u.exec(raw)?.[0] ?? "";
    return front + change(raw.slice(front.length));
  };
}

function inHeadings(change: (words: string) => string): (raw: string) => string {
  return (raw) =>
    raw.replace(
      /^(#{1,6} )(.{1,200})$/gmu,
      (_, marks: string, words: string) => marks + change(words),
    );
}

// "carried 412 passengers", "for $38 million"; a number at the start of a line may be that of a list, "2024-09-17" is a date.
function aroundNumbers(marks: string): (raw: string) => string {
  return (raw) =>
    raw.replace(
      /(?<=\p{L},? )[$€£]?\d(?:[\d.,]{0,20}\d)?(?![\d\p{L}-])/gu,
      (number) => `${marks}${number}${marks}`,
    );
}
