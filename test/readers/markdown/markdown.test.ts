import assert from "node:assert/strict";
import { readDraft, readSource } from "../../../src/readers/index.js";
import { blocksOf, rawUnder } from "../kit.js";

const draftOf = (raw: string): ReturnType<typeof readDraft> => readDraft({ path: "draft.md", raw });

describe("a Markdown draft", () => {
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    ["# Toll rises\n\nNine died.", ["heading: Toll rises", "paragraph: Nine died."]],
    ["Toll rises\n===\nNine died.", ["heading: Toll rises", "paragraph: Nine died."]],
    ["Nine *people* **died** on ***Monday***.", ["paragraph: Nine people died on Monday."]],
    [
      "Nine [people](https://a.example/9) died [there][1].\n\n[1]: https://b.example",
      ["paragraph: Nine people died there."],
    ],
    ["- Nine died\n- [x] Two hurt\n  in Orrin", ["item: Nine died", "item: Two hurt in Orrin"]],
    ["1. Nine died\n\n   The toll may rise.", ["item: Nine died", "item: The toll may rise."]],
    ["> Nine died,\n> she said.", ["quote: Nine died, she said."]],
    ["> - Nine died", ["item: Nine died"]],
    ["| Who | Count |\n|---|--:|\n| **Dead** | 9 |", ["row: Who | Count", "row: Dead | 9"]],
    ["Nine died,\r\nthe police said.", ["paragraph: Nine died, the police said."]],
    ["Dead: 9  \nHurt: 31", ["paragraph: Dead: 9", "paragraph: Hurt: 31"]],
    ["Nine died,\\\nthe police said.", ["paragraph: Nine died, the police said."]],
    ["M&uuml;ller said 5 \\* 3 &lt; 20.", ["paragraph: Müller said 5 * 3 < 20."]],
    ["About ~200 to ~300 came.", ["paragraph: About ~200 to ~300 came."]],
    [
      "Nine died.[^1] Two fled [@marsh2024, p. 7].\n\n[^1]: Page 44.",
      ["paragraph: Nine died. Two fled ."],
    ],
    ["Nine died.[^none]", ["paragraph: Nine died."]],
    ["![Nine graves](g.png) Nine died.", ["paragraph: Nine died."]],
    ["Run `kill 9` now, <b>he</b> said.", ["paragraph: Run  now, he said."]],
    ["See https://a.example/2024 for 9 more.", ["paragraph: See  for 9 more."]],
    ["Nine died.\n\n---\n\nTwo fled.", ["paragraph: Nine died.", "paragraph: Two fled."]],
    ["", []],
    ["   \n\t\n", []],
    ["* * *", []],
  ];
  for (const [raw, expected] of blocks)
    it(JSON.stringify(raw), () => {
      assert.deepEqual(blocksOf(draftOf(raw)), expected);
    });

  const skips: readonly (readonly [string, readonly string[]])[] = [
    ["---\ntitle: A\n---\nNine died.", ["front matter"]],
    ["Nine.\n\n```js\nlet a = 9;\n```\n\nTwo.", ["code block"]],
    ["Nine.\n\n    let a = 9;\n", ["code block"]],
    ["Nine.\n\n```js\nlet a = 9;\nTwo.", ["code block (never closed)"]],
    ["Nine `a` and `b`.", ["code", "code"]],
    ["<!-- 12 -->\nNine.\n\nTwo <!-- 3 --> fled.", ["HTML comment", "HTML comment"]],
    ["<div>\n12\n</div>\n\nNine.", ["raw HTML"]],
    ["Nine.[^1]\n\n[^1]: Twelve.", ["footnote"]],
    ["![12](a.png)", ["image"]],
    ["~~Twelve~~ Nine.", ["struck out"]],
    ["<https://a.example/12>", ["link address"]],
    ["Nine.\n\n[a]: https://a.example/12", ["link definition"]],
    ["Nine *people* died.", []],
  ];
  for (const [raw, expected] of skips)
    it(`skips in ${JSON.stringify(raw)}`, () => {
      assert.deepEqual(
        draftOf(raw).skips.map(({ reason }) => reason),
        expected,
      );
    });

  it("leaves the rest of the file to a fence that is never closed", () => {
    const raw = "Nine.\n\n```\nlet a\n\nTwo fled.\n";
    const { skips } = draftOf(raw);
    assert.deepEqual(
      skips.map(({ start, end }) => raw.slice(start, end).trimEnd()),
      ["```\nlet a\n\nTwo fled."],
    );
  });

  it("gives tables and lists the heading and the column heads above them", () => {
    const raw = "# Toll\n\n| Who | Count |\n|---|---|\n| Dead | 9 |\n\n## Help\n\n- 40 tents\n";
    assert.deepEqual(
      draftOf(raw).blocks.map(({ context }) => context),
      [undefined, "Toll", "Toll: Who | Count", undefined, "Help"],
    );
  });

  const offsets: readonly (readonly [string, string, string])[] = [
    ["🚢 Müller **saw** 9.", "saw", "saw"],
    ["🚢\r\n\r\n👩‍👩‍👧 counted *nine* 🚑.", "nine", "nine"],
    ["a\tb\t9", "9", "9"],
    ["L&uuml;thold led", "Lüthold", "L&uuml;thold"],
    ["5 \\* 3", "*", "*"],
    ["| Who | Count |\n|---|---|\n| Dead | 9 |", "Dead | 9", "Dead | 9"],
    ["> one\r\n> two", "one two", "one\r\n> two"],
    ["\uFEFFNine died.", "died", "died"],
  ];
  for (const [raw, words, expected] of offsets)
    it(`leads "${words}" back in ${JSON.stringify(raw)}`, () => {
      assert.equal(rawUnder(draftOf(raw), words), expected);
    });

  const dates: readonly (readonly [string, string | undefined])[] = [
    ["---\ndate: 2024-12-03\n---\nNine.", "2024-12-03"],
    ["---\ndate: 3 December 2024\n---\nNine.", "2024-12-03"],
    ["---\ndate: 2024-12-03T10:00:00Z\n---\nNine.", "2024-12-03"],
    ["---\ndate: soon\n---\nNine.", undefined],
    ["---\ntitle: [broken\n---\nNine.", undefined],
    ["---\na: *nothing\n---\nNine.", undefined],
    ["date: 2024-12-03", undefined],
  ];
  for (const [raw, expected] of dates)
    it(`speaks from ${String(expected)} in ${JSON.stringify(raw)}`, () => {
      assert.equal(draftOf(raw).date, expected);
    });
});

describe("a Markdown source", () => {
  it("takes title, outlet, author and day from its front matter", () => {
    const raw =
      "---\ntitle: Nine dead\noutlet: Echo\nauthor: [Jo Marsh, Ann Pell]\ndate: 2024-12-03\n---\nNine people died in Orrin.";
    const { title, outlet, author, published } = readSource({ path: "a.md", id: "a", raw });
    assert.deepEqual(
      [title, outlet, author, published],
      ["Nine dead", "Echo", "Jo Marsh, Ann Pell", "2024-12-03"],
    );
  });

  it("keeps an indented paragraph, which a draft takes for code", () => {
    const source = readSource({
      path: "a.md",
      id: "a",
      raw: "He wrote:\n\n    Nine people died in Orrin.\n",
    });
    assert.deepEqual(blocksOf(source), [
      "paragraph: He wrote:",
      "paragraph: Nine people died in Orrin.",
    ]);
  });

  it("reads a dump of megabytes as plain text", () => {
    const raw = "Nine people died in Orrin. ".repeat(60_000);
    assert.equal(readSource({ path: "a.md", id: "a", raw }).blocks.length, 1);
  });
});
