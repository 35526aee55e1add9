import assert from "node:assert/strict";
import {
  analyze,
  choiceAmong,
  indexSources,
  SearchIndex,
  SentenceMemory,
  type DraftReport,
  type Source,
} from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const TEXTS: Readonly<Record<string, string>> = {
  dam: "The dam at Velm held on Tuesday though 2,300 people had been moved out of the valley, Mayor Jorun Aske said.",
  opera:
    "The opera in Lund opened with a comedy by Ilmar Tveit on Friday. Some 1,200 people saw it.",
  race: "Quill Marsh won the sledge race over 90 kilometres in Orm. It took her 14 hours.",
  bread: "The price of rye bread rose by 12 percent in March, the mills of Tarn said.",
};
const sources = Object.entries(TEXTS).map(([id, raw]) =>
  readSource({ id, path: `${id}.txt`, raw }),
);
const index = new SearchIndex();
for (const source of sources) index.add(source);
const chosen = choiceAmong(index);
const first =
  "The dam at Velm held on Monday.\n\nQuill Marsh won the sledge race. It took her 15 hours.\n";

function check(raw: string, among: readonly Source[], memory = new SentenceMemory()): DraftReport {
  return analyze(readDraft({ path: "draft.md", raw }), indexSources(among, { chosen }), { memory });
}

function faults({ findings }: DraftReport): unknown {
  return findings.map(({ text, verdict, evidence }) => [text, verdict, evidence[0]?.source]);
}

describe("a draft whose sentences choose their sources", () => {
  it("is judged as by these sources alone", () => {
    assert.deepEqual(faults(check(first, sources)), [
      ["Monday", "contradicted", "dam"],
      ["15 hours", "contradicted", "race"],
    ]);
    for (const sentence of first.split("\n\n")) {
      const alone = sources.filter(({ id }) => chosen(sentence.trim(), "").includes(id));
      const whole = analyze(readDraft({ path: "draft.md", raw: sentence }), indexSources(alone));
      assert.deepEqual(faults(check(sentence, sources)), faults(whole));
    }
  });

  it("has nothing judged anew where other sentences bring other sources", () => {
    const memory = new SentenceMemory();
    const few = sources.filter(({ id }) => id === "dam" || id === "race");
    const before = check(first, few, memory);
    const judged = memory.judgedCount;
    const more = check(`${first}\nRye bread rose by 21 percent in March.\n`, sources, memory);
    assert.equal(memory.judgedCount, judged + 1);
    assert.deepEqual(more.findings.slice(0, 2), before.findings);
    assert.deepEqual(
      more,
      check(`${first}\nRye bread rose by 21 percent in March.\n`, sources),
      "the same as without what is remembered",
    );
  });

  it("is judged anew where a source has another text", () => {
    const memory = new SentenceMemory();
    check(first, sources, memory);
    const raw = TEXTS["dam"]?.replace("Tuesday", "Monday") ?? "";
    const later = sources.map((source) =>
      source.id === "dam" ? readSource({ id: "dam", path: "dam.txt", raw }) : source,
    );
    assert.deepEqual(faults(check(first, later, memory)), [["15 hours", "contradicted", "race"]]);
  });
});
