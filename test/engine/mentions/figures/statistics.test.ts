import assert from "node:assert/strict";
import { figures } from "../../../../src/engine/mentions/figures/index.js";
import { splitSentences } from "../../../../src/engine/text/splitSentences.js";

/** A text, and the figures in it with what they count. */
type Row = readonly [text: string, found: readonly string[]];

const rows: readonly Row[] = [
  ["The pilot (n=168) lasted a year.", ["168"]],
  ["The ratio fell (95% CI 0.63-0.88; p=0.031).", ["95%", "0.63-0.88", "0.031"]],
  ["See shop?a=5&b=6 for the list.", []],
  ["The valley gets a twentieth of the grant.", ["a twentieth: grant"]],
  ["He wrote in the twentieth century.", []],
  ["Nine of them nurses", ["Nine: nurses"]],
  ["Nine of them are still at sea.", ["Nine"]],
  ["By 3 June 11 of the hikers were home.", ["11: hikers"]],
  ["On 3 June 11 hikers were home.", ["11: hikers"]],
  ["On June 11 hikers met in Orve.", []],
  ["In June 11 hikers met in Orve.", ["11: hikers"]],
];

describe("figures read", () => {
  for (const [text, found] of rows) {
    it(text, () => {
      const block = { kind: "paragraph", span: { start: 0, end: text.length } } as const;
      const read = splitSentences(text, [block])
        .flatMap((sentence) => figures.find(sentence, { plain: text }))
        .map((one) => (one.counted ? `${one.text}: ${one.counted.words.join(" ")}` : one.text));
      assert.deepEqual(
        read.filter((one) => !one.startsWith("a year")),
        found,
      );
    });
  }
});
