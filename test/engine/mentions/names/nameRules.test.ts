import assert from "node:assert/strict";
import {
  analyze,
  indexSources,
  nearestNames,
  type NameRules,
} from "../../../../src/engine/index.js";
import { nameBookOf } from "../../../../src/engine/mentions/names/index.js";
import { readDraft, readSource } from "../../../../src/readers/index.js";

const wire =
  "Elena Brunel, who runs the Tolmark Institute, opened the new bridge in Haldon on Monday. Brunel praised the workers.\n";

function found(raw: string, names?: NameRules): readonly string[] {
  const source = readSource({ path: "wire.txt", id: "wire", raw: wire });
  const set = indexSources([source], names === undefined ? {} : { names });
  return analyze(readDraft({ path: "draft.md", raw }), set).findings.map(({ text }) => text);
}

describe("the user's word on names", () => {
  const rows: readonly (readonly [draft: string, names: Partial<NameRules>, without: string])[] = [
    [
      "Elena Brunelli opened the new bridge in Haldon.",
      { sameAs: [["Brunelli", "Brunel"]] },
      "Elena Brunelli",
    ],
    [
      "On Monday Brunelli opened the new bridge in Haldon.",
      { sameAs: [["Elena Brunel", "Brunelli"]] },
      "Brunelli",
    ],
    [
      "Elena Brunel, who runs Vostrana, opened the new bridge.",
      { sameAs: [["Tolmark Institute", "Vostrana"]] },
      "Vostrana",
    ],
    [
      "Elena Brunel opened the new bridge at Quenthorpe.",
      { notNames: ["Quenthorpe"] },
      "Quenthorpe",
    ],
  ];
  for (const [draft, names, without] of rows)
    it(`counts in ${JSON.stringify(draft)}`, () => {
      assert.deepEqual(found(draft), [without]);
      assert.deepEqual(found(draft, { sameAs: [], notNames: [], ...names }), []);
    });

  it("changes nothing else", () => {
    const names = { sameAs: [["Brunelli", "Brunel"]], notNames: ["Quenthorpe"] };
    assert.deepEqual(found("Marta Ostrander opened the new bridge in Haldon.", names), [
      "Marta Ostrander",
    ]);
    assert.deepEqual(found("Elena Brunel opened the new bridge in Haldon.", names), []);
  });

  it("is the same in any order", () => {
    const one = nameBookOf({
      sameAs: [
        ["A", "B"],
        ["C", "B"],
      ],
      notNames: [],
    });
    const other = nameBookOf({
      sameAs: [
        ["B", "C"],
        ["B", "A"],
      ],
      notNames: [],
    });
    for (const name of ["a", "b", "c", "d"])
      assert.deepEqual(one.usual([name, "x"]), other.usual([name, "x"]));
    assert.deepEqual(one.usual(["a"]), one.usual(["c"]));
  });

  it("leaves the usual name as it is", () => {
    const book = nameBookOf({ sameAs: [["Khan", "Imran Khan"]], notNames: [] });
    assert.deepEqual(book.usual(["imran", "khan"]), ["imran", "khan"]);
    assert.deepEqual(book.usual(["khan"]), ["imran", "khan"]);
  });

  it("is offered the names of the sources that are near", () => {
    const set = indexSources([readSource({ path: "wire.txt", id: "wire", raw: wire })]);
    assert.deepEqual(nearestNames(set.entities, "Brunelli", 1), ["Brunel"]);
    assert.deepEqual(nearestNames(set.entities, "Elena Brunelli", 1), ["Elena Brunel"]);
    assert.deepEqual(nearestNames(set.entities, "Quxwv", 3), []);
  });
});
