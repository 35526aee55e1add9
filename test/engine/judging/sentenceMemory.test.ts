import assert from "node:assert/strict";
import fc from "fast-check";
import {
  analyze,
  indexSources,
  SentenceMemory,
  type DraftReport,
  type SourceSet,
} from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const SOURCES: Readonly<Record<string, string>> = {
  gazette:
    "Dam at Velm holds\n\nThe Velm Gazette, 11 June 2024\n\nThe dam at Velm held on Tuesday though 2,300 people had been moved out of the valley, Mayor Jorun Aske said. Two workers were hurt. Water stood 14 metres above the usual mark.\n\n“We slept in the school and nobody complained,” said Pell Aske, her brother.",
  post: "Valley people go home\n\nThe Sund Post, 12 June 2024\n\nSome 2,500 people went home to the valley below Velm on Wednesday. The dam was built in 1958 by the Sund Power Board and repaired in 1999 for 3.5 million euros. May Rold, who farms there, lost 40 sheep.\n\nThe Power Board denied that it had been warned.",
};

function setOf(ids: readonly string[]): SourceSet {
  return indexSources(
    ids.map((id) => readSource({ id, path: `${id}.txt`, raw: SOURCES[id] ?? "" })),
  );
}

const both = setOf(["gazette", "post"]);
const read = (raw: string): ReturnType<typeof readDraft> => readDraft({ path: "draft.md", raw });
const check = (raw: string, memory?: SentenceMemory, set = both): DraftReport =>
  analyze(read(raw), set, memory === undefined ? {} : { memory });

/** Sentences that depend on what stands around them: names at the start, quotations over several, words that point back. */
const sentences = [
  "The dam at Velm held on Tuesday.",
  "Some 2,400 people were moved out of the valley.",
  "It was built in 1985.",
  "They had been told by Mayor Jorun Aske.",
  "That cost 3,5 million euros.",
  "May lost 40 sheep.",
  "Rold said so on 12 June.",
  "The may blossoms were out.",
  "“We slept in the school.",
  "And nobody complained,” said Pell Aske.",
  "'We slept in the church,' he said.",
  "Water stood 14 metres above the mark.[^1]",
  "The Power Board was warned (post).",
  "By Ada Holm, 3 May 2024",
  "24 500 people and 1 240 000 euros.",
  "😀 Zwei Arbeiter.",
] as const;
const block = fc
  .tuple(
    fc.constantFrom("", "", "", "## ", "- ", "> "),
    fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }),
  )
  .map(([mark, own]) => mark + own.join(" "));
const drafts = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((blocks) => `${blocks.join("\n\n")}\n\n[^1]: The Velm Gazette\n`);
/** A cut at a share of the text, so many code units long, and what comes in instead. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.constantFrom(0, 0, 1, 7, 40),
    words: fc.constantFrom(
      "",
      "1",
      " not",
      "“",
      "\n\n",
      "# ",
      " May",
      "Velm ",
      ". It ",
      ...sentences,
    ),
  }),
  { minLength: 1, maxLength: 5 },
);

describe("SentenceMemory", () => {
  it("changes no report, whatever was judged before", () => {
    fc.assert(
      fc.property(drafts, edits, (draft, changes) => {
        const memory = new SentenceMemory();
        let text = draft;
        assert.deepEqual(check(text, memory), check(text));
        for (const { at, length, words } of changes) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + words + text.slice(start + length);
          assert.deepEqual(check(text, memory), check(text));
        }
      }),
      { numRuns: 12 },
    );
  });

  const DRAFT =
    "# The dam\n\nThe dam at Velm held on Tuesday. Some 2,400 people were moved out. “We slept in the school,” said Pell Aske.\n\nRold lost 40 sheep. They had come from Sund. The board denied it. It was built in 1985.\n";
  const again: readonly (readonly [why: string, from: string, to: string, judged: number])[] = [
    ["nothing for the same text", "", "", 0],
    ["nothing when text moves", "# The dam\n\n", "# The dam\n\n\n\n", 0],
    ["the sentence that was edited", "2,400", "2,500", 1],
    ["a new sentence alone", "Pell Aske.", "Pell Aske. Rain fell for six days.", 1],
    [
      "the sentence and the one that points back at it",
      "Rold lost 40 sheep",
      "Rold lost 41 sheep",
      2,
    ],
    ["nothing when a sentence goes", "The board denied it. It", "It", 1],
    ["nothing when a paragraph is split elsewhere", " Some 2,400", "\n\nSome 2,400", 0],
    [
      "a sentence that stands there twice, once",
      "\n\nRold",
      "\n\nRain fell. Rain fell.\n\nRold",
      1,
    ],
    ["nothing when only the case of other words shifts", "was built", "was built by the velm", 1],
  ];
  for (const [why, from, to, judged] of again) {
    it(`has judged anew: ${why}`, () => {
      const memory = new SentenceMemory();
      check(DRAFT, memory);
      const before = memory.judgedCount;
      assert.ok(DRAFT.includes(from));
      check(DRAFT.replace(from, to), memory);
      assert.equal(memory.judgedCount - before, judged);
    });
  }

  it("reads no sentence again that was not touched, and no more than the edit needs", () => {
    const memory = new SentenceMemory();
    check(DRAFT, memory);
    const before = memory.readCount;
    check(DRAFT.replace("40 sheep", "41 sheep"), memory);
    assert.equal(memory.readCount - before, 1);
  });

  it("judges everything anew by other sources, and nothing when the first come back", () => {
    const memory = new SentenceMemory();
    const other = setOf(["post"]);
    check(DRAFT, memory);
    const whole = memory.judgedCount;
    assert.deepEqual(check(DRAFT, memory, other), check(DRAFT, undefined, other));
    assert.equal(memory.judgedCount, 2 * whole);
    assert.deepEqual(check(DRAFT, memory), check(DRAFT));
    assert.equal(memory.judgedCount, 2 * whole);
  });

  it("forgets what stands in the draft no more", () => {
    const memory = new SentenceMemory();
    for (let n = 0; n < 50; n++) check(`The dam held for ${String(n)} days. It rained.`, memory);
    assert.ok(memory.size <= 6, `${String(memory.size)} sentences`);
  });
});
