import assert from "node:assert/strict";
import { analyze, indexSources } from "../../../../src/engine/index.js";
import { valueSigns, type ValueSigns } from "../../../../src/engine/sureness/values/signs.js";
import { readDraft, readSource } from "../../../../src/readers/index.js";
import { lookAt } from "../kit.js";

const read = (id: string, raw: string): ReturnType<typeof readSource> =>
  readSource({ id, path: `${id}.txt`, raw });
const ferry = read(
  "ferry",
  "The ferry Alma carried 412 passengers on Sunday. Its crew of 18 was trained in March. The yard wants 35 million euros for a new one.",
);
const orchard = read(
  "orchard",
  "The orchard at Lunde has 2,600 pear trees. Frost killed 90 of them in April, and 70 were felled.",
);
const bakery = read("bakery", "The bakery in Osk sells rye bread to nine schools.");

/** What is seen of the first fault found with a figure or a date. */
function look(draft: string, sources = [ferry, orchard]): ValueSigns {
  return lookAt("value", draft, sources);
}

describe("what is seen of a fault found with a figure", () => {
  it("lies between 0 and 1, and every sign is there", () => {
    for (const draft of [
      "The ferry Alma carried 421 passengers on Sunday.",
      "The orchard at Lunde has 3,600 pear trees.",
      "The yard wants 53 million euros for a new ferry.",
    ]) {
      const signs = look(draft);
      assert.deepEqual(Object.keys(signs), Object.keys(valueSigns));
      for (const [name, seen] of Object.entries(signs))
        assert.ok(seen >= 0 && seen <= 1, `${name} of ${draft}`);
    }
  });

  // Sign, a draft that has it, and one that does not.
  const rows: readonly (readonly [name: keyof ValueSigns, has: string, lacks: string])[] = [
    [
      "alone",
      "The ferry Alma carried 431 passengers.",
      "The ferry Alma with a crew of 18 carried 431 passengers.",
    ],
    [
      "hedged",
      "The orchard at Lunde has about 3,600 pear trees.",
      "The orchard at Lunde has 3,600 pear trees.",
    ],
    [
      "count",
      "The ferry Alma carried 431 passengers.",
      "The yard wants 53 million euros for a new one.",
    ],
    [
      "anchored",
      "The ferry Alma carried 431 passengers on Sunday.",
      "The ferry Alma carried 431 passengers.",
    ],
    [
      "said",
      "The ferry carried 431 passengers.",
      "The ferry Alma carried 431 passengers on Sunday.",
    ],
    [
      "stands",
      "The orchard at Lunde has 90 pear trees.",
      "The orchard at Lunde has 3,600 pear trees.",
    ],
  ];
  for (const [name, has, lacks] of rows)
    it(`tells ${name}: ${has}`, () => {
      assert.ok(look(has)[name] > look(lacks)[name], `${name} beside ${lacks}`);
    });

  it("tells what stands in the very cell, and then nothing of how much stands beside it", () => {
    const raw =
      "| Town | Schools | Buses |\n| --- | --- | --- |\n| Lunde | 9 | 14 |\n| Osk | 7 | 23 |\n";
    const table = readSource({ id: "towns", path: "towns.md", raw });
    const inCell = look("Lunde has 12 buses and six parks.", [table]);
    assert.equal(inCell.cell, 1);
    assert.equal(inCell.crowded, 0);
    assert.equal(look("The orchard at Lunde has 3,600 pear trees.").cell, 0);
  });

  it("is the same beside a source that does not speak of the matter", () => {
    const draft = "The orchard at Lunde has 3,600 pear trees.";
    assert.deepEqual(look(draft, [orchard, bakery]), look(draft, [orchard]));
  });

  it("makes a finding as sure as such findings were right", () => {
    const sureOf = (raw: string): number => {
      const set = indexSources([ferry, orchard]);
      const report = analyze(readDraft({ path: "draft.md", raw }), set, { strictness: "strict" });
      return report.findings[0]?.confidence ?? 0;
    };
    const plain = sureOf("The orchard at Lunde has 3,600 pear trees.");
    assert.ok(plain > sureOf("The orchard at Lunde has about 3,600 pear trees."));
    assert.ok(plain > 0.6);
  });
});
