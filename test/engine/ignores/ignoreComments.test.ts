import assert from "node:assert/strict";
import { faults, textOf } from "../../../src/engine/index.js";
import { readIgnoreComments } from "../../../src/engine/ignores/ignoreComments.js";
import { readDraft } from "../../../src/readers/index.js";

const checks = faults.map(({ id }) => id);

describe("comments that ignore", () => {
  // What is ignored, in the order of the text, and what is said of mistakes.
  const rows: readonly (readonly [
    what: string,
    text: string,
    ignored: readonly string[],
    problems?: readonly RegExp[],
  ])[] = [
    ["a whole block", "One.\n\nTwo. <!-- stet-ignore -->\n\nThree.", ["Two. <!-- stet-ignore -->"]],
    [
      "the rest of a block",
      "One,\ntwo, <!-- stet-ignore -->\nthree.\n\nFour.",
      ["two, <!-- stet-ignore -->\nthree."],
    ],
    ["what is right below", "<!-- stet-ignore -->\nOne.\n\nTwo.", ["<!-- stet-ignore -->\nOne."]],
    ["nothing below a gap", "<!-- stet-ignore -->\n\nOne.", ["<!-- stet-ignore -->"]],
    ["the next block", "Zero.\n\n<!-- stet-ignore-next -->\n\nOne.\n\nTwo.", ["One."]],
    ["one item of a list", "- One. <!-- stet-ignore -->\n- Two.", ["- One. <!-- stet-ignore -->"]],
    [
      "what stands between two",
      "A.\n\n<!-- stet-ignore-start -->\n\nB.\n\n<!-- stet-ignore-end -->\n\nC.",
      ["\n\nB.\n\n"],
    ],
    ["a file", "A.\n\n<!-- stet-ignore-file -->", ["A.\n\n<!-- stet-ignore-file -->"]],
    [
      "the rest, for want of an end",
      "A.\n\n<!-- stet-ignore-start -->\n\nB.",
      ["\n\nB."],
      [/no stet-ignore-end follows/u],
    ],
    ["nothing before an end", "A.\n\n<!-- stet-ignore-end -->", [], [/no stet-ignore-start/u]],
    [
      "nothing by a check nobody knows",
      "A. <!-- stet-ignore contradicted-figur -->",
      [],
      [/did you mean "contradicted-figure"/u],
    ],
    ["nothing by a slip", "A. <!-- stet-ignore-nxt -->", [], [/known are stet-ignore, /u]],
    ["nothing in code", "```\n<!-- stet-ignore-start -->\n```\n\nA `<!-- stet-ignore -->` b.", []],
    [
      "nothing by other comments",
      "A. <!-- ignore --> <!-- stetson --> <!-- todo: stet-ignore -->",
      [],
    ],
  ];
  const inLatex: readonly (readonly [raw: string, ignored: readonly string[]])[] = [
    ["One % stet-ignore\ntwo.\n\nThree.", ["One % stet-ignore\ntwo."]],
    ["% stet-ignore-file\nOne.", ["% stet-ignore-file\nOne."]],
    ["% stet-ignore-start\nOne.\n\n% stet-ignore-end\nTwo.", ["\nOne.\n\n"]],
    ["One 45\\% stet-ignore two.", []],
  ];
  for (const [raw, ignored] of inLatex)
    it(`in LaTeX: ${JSON.stringify(raw)}`, () => {
      const { regions } = readIgnoreComments(readDraft({ path: "draft.tex", raw }), checks);
      assert.deepEqual(
        regions.map((region) => textOf(raw, region)),
        ignored,
      );
    });

  for (const [what, raw, ignored, problems = []] of rows)
    it(`ignore ${what}`, () => {
      const found = readIgnoreComments(readDraft({ path: "draft.md", raw }), checks);
      assert.deepEqual(
        found.regions.map((region) => textOf(raw, region)),
        ignored,
      );
      assert.equal(found.problems.length, problems.length);
      for (const [index, problem] of problems.entries())
        assert.match(found.problems[index]?.text ?? "", problem);
    });

  const rest: readonly (readonly [string, readonly string[], string | undefined])[] = [
    ["", [], undefined],
    [" contradicted-figure", ["contradicted-figure"], undefined],
    [
      " contradicted-figure, misspelt-name: told by phone",
      ["contradicted-figure", "misspelt-name"],
      "told by phone",
    ],
    [": told by phone", [], "told by phone"],
    [" told by phone", [], "told by phone"],
    [" a well-known fact", [], "a well-known fact"],
  ];
  for (const [words, ids, reason] of rest)
    it(`read ${JSON.stringify(words)}`, () => {
      const raw = `A. <!-- stet-ignore${words} -->`;
      const [region] = readIgnoreComments(readDraft({ path: "draft.md", raw }), checks).regions;
      assert.deepEqual(region?.checks, ids);
      assert.equal(region.reason, reason);
    });

  it("are no words of a plain text", () => {
    const raw = "One.\n<!-- stet-ignore-next -->\nTwo. <!-- stet-ignore -->";
    const draft = readDraft({ path: "draft.txt", raw });
    assert.doesNotMatch(draft.plain, /stet/u);
    assert.equal(draft.plain.length, raw.length);
    assert.equal(readIgnoreComments(draft, checks).regions.length, 2);
  });
});
