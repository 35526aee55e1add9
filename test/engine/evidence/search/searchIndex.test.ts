import assert from "node:assert/strict";
import type { SearchableSource } from "../../../../src/engine/evidence/search/segmentBuilder.js";
import { stories } from "../stories.js";
import { indexOf, textOf } from "./kit.js";

const strikes = textOf(
  "strikes",
  "The council met for an hour. Officials counted at least 10 deaths in Idlib. Rain is expected.",
);
const index = indexOf([...stories, strikes]);

function bestOf(
  text: string,
  sources: readonly SearchableSource[] = [...stories, strikes],
): string {
  const [hit] = indexOf(sources).find(text, 1);
  const source = sources.find(({ id }) => id === hit?.source);
  return source?.plain.slice(hit?.start, hit?.end) ?? "nothing";
}

describe("SearchIndex", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["Ten people died in strikes on Idlib.", "Officials counted at least 10 deaths in Idlib."],
    ["Two boats were sunk by the storm.", "A storm sank two fishing boats off the northern mole."],
    ["The welders lost their jobs.", "The shipyard has dismissed eighty welders since the spring."],
    ["A scanner was stolen.", "Thieves stole a scanner worth half a million from the cellar."],
    ["Quinn won without a shoe.", "Marta Quinn won the marathon although she lost a shoe."],
    ["Zebras graze.", "nothing"],
    ["", "nothing"],
  ];
  for (const [claim, passage] of rows)
    it(`finds for “${claim}”: ${passage}`, () => {
      assert.equal(bestOf(claim), passage);
    });

  it("prefers a value that is the same, however it is written", () => {
    const [a, b] = ["The bridge cost 2.4 million euros.", "The bridge cost 3 million euros."];
    const both = [textOf("a", a), textOf("b", b)];
    assert.equal(bestOf("The bridge cost 2,400,000 euros.", both), a);
    assert.equal(bestOf("The bridge cost three million euros.", both), b);
  });

  it("lets what stands beside it decide between equal sentences", () => {
    const plain = textOf("a", "The mayor spoke. She resigned. The band played.");
    const near = textOf("b", "The ferry sank at Orlo. She resigned. The band played.");
    const [best] = indexOf([plain, near])
      .find("At Orlo, where the ferry sank, she resigned.", 9)
      .filter(({ start }) => start > 0);
    assert.equal(best?.source, "b");
  });

  it("reads a row of a table with the heads of its columns", () => {
    const row = {
      kind: "row",
      span: { start: 0, end: 8 },
      context: "Revenue, second quarter",
    } as const;
    const table = indexOf([{ id: "table", plain: "Lund 412", blocks: [row] }]);
    assert.equal(table.find("revenue", 1)[0]?.source, "table");
  });

  it("gives each source with its own best passages", () => {
    const hits = index.findSources("A storm sank a boat, and officials counted deaths.", 9);
    assert.deepEqual(
      hits
        .map(({ source }) => source)
        .slice(0, 2)
        .sort(),
      ["harbour", "strikes"],
    );
    for (const { source, passages } of hits)
      for (const passage of passages) assert.equal(passage.source, source);
  });

  it("orders equal hits by source and place", () => {
    const same = "The nurses went on strike. The nurses went on strike.";
    const hits = indexOf([textOf("b", same), textOf("a", same)]).find("nurses", 9);
    assert.deepEqual(
      hits.map(({ source, start }) => [source, start]),
      [
        ["a", 0],
        ["a", 27],
        ["b", 0],
        ["b", 27],
      ],
    );
  });

  it("counts its sentences and knows its sources", () => {
    assert.equal(index.sentenceCount, 33);
    assert.deepEqual([...index.ids()].sort(), ["clinic", "harbour", "stadium", "strikes"]);
    assert.equal(index.has("clinic"), true);
    assert.equal(index.has("cathedral"), false);
  });

  it("forgets a source that is taken out, and takes the new text of one that changed", () => {
    const changing = indexOf([textOf("a", "Geese crossed the river."), textOf("b", "Rain fell.")]);
    assert.equal(changing.find("geese", 1).length, 1);
    changing.add(textOf("a", "Swans crossed the river."));
    assert.deepEqual(changing.find("geese", 1), []);
    assert.equal(changing.find("swans", 1)[0]?.source, "a");
    changing.remove("a");
    changing.remove("unknown");
    assert.deepEqual(changing.find("swans river", 1), []);
    assert.equal(changing.sentenceCount, 1);
  });
});
