import assert from "node:assert/strict";
import { parseGold } from "../../src/calibrate/readGold.js";
import { labelsOf } from "../../src/calibrate/labelled.js";
import { spanOf } from "../kit/spans.js";
import { readDraft } from "../../src/readers/index.js";

const gold = `# a remark
The kiln burnt {{40|c/u|44;about 44}} bricks. => wire, post
~u The potter sold {{3|s}} jugs.

It rained for two days.
`;

describe("a labelled draft", () => {
  const { text, ...labels } = parseGold(gold);
  const labelled = {
    corpus: "kiln",
    name: "kiln",
    draft: readDraft({ path: "draft.md", raw: text }),
    sources: [],
    ...labels,
  };

  it("is read without its marks", () => {
    assert.equal(
      text,
      "The kiln burnt 40 bricks.\n\nThe potter sold 3 jugs.\n\nIt rained for two days.\n\n",
    );
  });

  const rows: readonly (readonly [words: string, labels: readonly string[]])[] = [
    ["40", ["contradicted", "unsupported"]],
    ["bricks", ["supported"]],
    ["3", []],
    ["two", ["supported"]],
  ];
  for (const [words, expected] of rows)
    it(`says of "${words}": ${expected.length === 0 ? "nothing" : expected.join(" or ")}`, () => {
      assert.deepEqual(labelsOf(labelled, spanOf(text, words)), expected);
    });

  it("may be a flowing text", () => {
    const flowing = parseGold("#! paragraphs\n## Head\nOne.\nTwo {{2|c}}.\n\nThree.");
    assert.equal(flowing.text, "## Head\n\nOne. Two 2.\n\nThree. ");
    assert.equal(flowing.lines.length, 3);
  });
});
