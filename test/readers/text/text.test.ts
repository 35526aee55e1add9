import assert from "node:assert/strict";
import { readDraft, readSource } from "../../../src/readers/index.js";
import { blocksOf, rawUnder } from "../kit.js";

const draftOf = (raw: string): ReturnType<typeof readDraft> =>
  readDraft({ path: "draft.txt", raw });

describe("a plain text draft", () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["Nine died.\nTwo fled.", ["paragraph: Nine died.", "paragraph: Two fled."]],
    [
      "Nine died.\r\n\r\nTwo fled.\rThree came.",
      ["paragraph: Nine died.", "paragraph: Two fled.", "paragraph: Three came."],
    ],
    ["  Nine died.\t\n", ["paragraph: Nine died."]],
    ["Toll rises\n\nNine died.", ["heading: Toll rises", "paragraph: Nine died."]],
    ["## Toll rises\nNine died.", ["heading: Toll rises", "paragraph: Nine died."]],
    [
      "- Nine died\n• two fled\n3) three came",
      ["item: Nine died", "item: two fled", "item: three came"],
    ],
    ["Orrin\t31\t4", ["row: Orrin\t31\t4"]],
    ["Dead: 4\nHurt: 31", ["item: Dead: 4", "item: Hurt: 31"]],
    [
      "Ferry sinks: 4 dead\n\nNine died.",
      ["heading: Ferry sinks: 4 dead", "paragraph: Nine died."],
    ],
    ["By Jo Marsh", ["paragraph: By Jo Marsh"]],
    ["Home | World | Sport", ["paragraph: Home | World | Sport"]],
    ["© 2024 Echo", ["paragraph: © 2024 Echo"]],
    ["-----\n\n***", []],
    ["", []],
  ];
  for (const [raw, expected] of rows)
    it(JSON.stringify(raw), () => {
      assert.deepEqual(blocksOf(draftOf(raw)), expected);
    });

  const wrapped = [
    "The road bridge at Haldon was closed on Monday after engineers",
    "found cracks in two of its nine piers. The detour over Westby",
    "takes drivers 35 minutes, and nobody in the county can say how",
    "long it will last.",
  ];

  for (const lineBreak of ["\n", "\r\n"])
    it(`joins lines that were wrapped by hand with ${JSON.stringify(lineBreak)}`, () => {
      const draft = draftOf([...wrapped, "", "Nine died."].join(lineBreak));
      assert.deepEqual(draft.blocks.length, 2);
      assert.match(blocksOf(draft)[0] ?? "", /engineers {1,2}found cracks/u);
      assert.equal(rawUnder(draft, "Nine"), "Nine");
    });

  it("joins a pair of lines where a sentence goes on in lower case", () => {
    const lines = [
      "The road bridge at Haldon was closed on Monday after engineers",
      "found cracks in it.",
    ];
    assert.equal(draftOf(lines.join("\n")).blocks.length, 1);
  });

  it("joins nothing where each line is a paragraph", () => {
    const lines = [
      "The bridge was closed on Monday after engineers found cracks.",
      "Drivers were told to go by Westby, which takes 35 minutes more.",
      "Nobody in the county can say how long that will have to last.",
    ];
    assert.equal(draftOf(lines.join("\n")).blocks.length, 3);
    assert.equal(draftOf("a short line\nand another").blocks.length, 2);
  });

  it("reads a line of five megabytes with exact offsets", () => {
    const raw = `${"Nine people died in Orrin. ".repeat(190_000)}🚢 Ten fled.`;
    const draft = draftOf(raw);
    assert.equal(draft.blocks.length, 1);
    assert.equal(rawUnder(draft, "Ten fled"), "Ten fled");
    assert.equal(draft.plain.length, raw.length);
  });
});

describe("a text that is none", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["", "empty"],
    [" \n\t ", "empty"],
    ["PK\u0003\u0004\0\0\0\0", "not-text"],
    ["\uFFFD\uFFFDab\uFFFD\u0002", "not-text"],
    ["Nine died. ".repeat(1_000_000), "too-large"],
  ];
  for (const [raw, code] of rows)
    it(`is reported as ${code}`, () => {
      const { blocks, problems } = readSource({ path: "sources/a.txt", id: "a", raw });
      assert.deepEqual(blocks, []);
      assert.equal(problems[0]?.code, code);
      assert.match(problems[0].message, /^sources\/a\.txt .+\.$/u);
    });
  it("leaves a draft with one skip", () => {
    const { blocks, skips } = draftOf("\0\u0001\u0002junk");
    assert.deepEqual([blocks.length, skips.length, skips[0]?.end], [0, 1, 7]);
  });
  it("is no text with one stray character", () => {
    assert.deepEqual(
      readSource({ path: "a.txt", id: "a", raw: "Nine people died in Orr\uFFFDn." }).problems,
      [],
    );
  });
});
