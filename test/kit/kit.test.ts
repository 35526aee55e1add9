import assert from "node:assert/strict";
import type { Finding } from "../../src/engine/index.js";
import { compare } from "./compare.js";
import { parseFixture } from "./fixture.js";
import { spanOf, takeCaret } from "./spans.js";

const fixture = `
--- wire.txt
The blast killed 42 people.
--- draft.md
The blast killed 45 people
                 ~~ contradicted: "42" in wire.txt
on Tuesday.
   ~~~~~~~ unsupported
`;

describe("a fixture", () => {
  it("has files without their underlines", () => {
    const [wire, draft] = parseFixture(fixture);
    assert.equal(wire?.text, "The blast killed 42 people.");
    assert.equal(draft?.path, "draft.md");
    assert.equal(draft.text, "The blast killed 45 people\non Tuesday.\n");
  });

  it("has marks at the words above them", () => {
    const draft = parseFixture(fixture).at(-1);
    assert.ok(draft);
    assert.deepEqual(draft.marks, [
      {
        ...spanOf(draft.text, "45"),
        label: "contradicted",
        expected: "42",
        source: "wire.txt",
      },
      { ...spanOf(draft.text, "Tuesday"), label: "unsupported" },
    ]);
  });

  it("keeps a code fence of tildes as text", () => {
    assert.equal(parseFixture("--- draft.md\n~~~\n7\n~~~")[0]?.text, "~~~\n7\n~~~");
  });

  const broken: readonly (readonly [string, RegExp])[] = [
    ["Words without a file", /starts with/u],
    ["--- draft.md\nshort\n      ~~~~ unsupported", /past the words/u],
    ["--- draft.md\n~~ unsupported", /past the words/u],
    ["--- draft.md\nThe words\n    ~~~~~ Contradicted", /Not an underline/u],
  ];
  for (const [text, complaint] of broken)
    it(`refuses ${JSON.stringify(text)}`, () => {
      assert.throws(() => parseFixture(text), complaint);
    });
});

describe("comparing", () => {
  const [, draft] = parseFixture(fixture);
  assert.ok(draft);
  const figure = finding({ ...spanOf(draft.text, "45"), text: "45" });
  const day = {
    ...spanOf(draft.text, "Tuesday"),
    text: "Tuesday",
    verdict: "unsupported",
  } as const;

  const rows: readonly (readonly [string, readonly Finding[], string])[] = [
    ["is content with what is underlined", [figure, finding(day)], ""],
    ["names what was missed", [figure], 'missed: "Tuesday" should be unsupported'],
    [
      "names a false alarm",
      [figure, finding(day), finding({ ...spanOf(draft.text, "people"), text: "people" })],
      'false alarm: "people" (contradicted-figure) Contradicted.',
    ],
    [
      "names another value",
      [{ ...figure, expected: ["41"] }, finding(day)],
      '"45": should expect "42", expects ["41"]',
    ],
    [
      "names another source",
      [{ ...figure, evidence: [] }, finding(day)],
      '"45": should rest on wire.txt, rests on []',
    ],
    [
      "names another verdict",
      [{ ...figure, verdict: "disputed" }, finding(day)],
      '"45": should be contradicted, is disputed (contradicted-figure)',
    ],
  ];
  for (const [what, findings, complaint] of rows)
    it(what, () => {
      assert.equal(compare(draft, findings), complaint);
    });
});

describe("spans", () => {
  it("finds the only place", () => {
    assert.deepEqual(spanOf("a𐐀b", "b"), { start: 3, end: 4 });
  });

  it("refuses none and two", () => {
    assert.throws(() => spanOf("one", "two"), /does not stand/u);
    assert.throws(() => spanOf("aaa", "aa"), /more than once/u);
  });

  it("takes the caret out", () => {
    assert.deepEqual(takeCaret("kill<|>ed"), { text: "killed", offset: 4 });
  });
});

function finding(part: Partial<Finding> & Pick<Finding, "end" | "start" | "text">): Finding {
  return {
    line: 1,
    column: 1,
    sentence: { start: 0, end: 0 },
    kind: "figure",
    verdict: "contradicted",
    check: "contradicted-figure",
    confidence: 0.9,
    message: "Contradicted.",
    expected: ["42"],
    evidence: [{ source: "wire", start: 0, end: 1, text: "T", bears: "contradicts" }],
    fixes: [],
    ...part,
  };
}
