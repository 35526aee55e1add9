import assert from "node:assert/strict";
import { splitSentences } from "../../../src/engine/text/splitSentences.js";

// "|" marks where one sentence ends and the next begins.
const rows: readonly string[] = [
  "The bridge opened. | It cost a fortune.",
  "Gen. Harlow of the U.S. Army met J. D. Pell in Boston, D.C. | They spoke for an hour.",
  "“Is it over?” she asked. | He nodded.",
  "“It is over.” | He left the room.",
  "“It is over!” | “No,” she said.",
  "See No. 10 Mill St. for the hall. | No. | He refused.",
  "The figures are at stats.example.org and cover 4.5 years. | More follow.",
  "He arrived at 6 p.m. | The hall was empty.",
  "He arrived at 6 p.m. on Jan. 5 and left on Feb. 3. | Nobody saw him.",
  "Mr. and Mrs. Orr live at Acre Ltd. in Leeds.",
  "Fig. 3 shows it, cf. p. 12 below.",
  "It rests on Hale v. Marsh and on Orr v. The Crown. | Both were won.",
  "They beat Sedgeholm v. Wexley United 3-1.",
  "It belonged to Charles V. | The son sold it.",
  "The panel dates from c. 1490 and the frame from c. 1620.",
  "The poet (b. 1882, d. 1931) lived here. | He wrote 12 books.",
  "Wait… and then it came. | Then… | Nothing.",
  "It fell by 3.5 percent. | 12 people saw it.",
  "(It was late.) | She went home.",
  "The firm, Hale & Co., said so.",
];

describe("splitSentences", () => {
  for (const row of rows) {
    it(row, () => {
      const expected = row.split(" | ");
      const text = expected.join(" ");
      assert.deepEqual(split(text), expected);
    });
  }

  it("never crosses a block", () => {
    const plain = "A heading\n\nand more text";
    const blocks = [
      { kind: "heading", span: { start: 0, end: 9 } },
      { kind: "paragraph", span: { start: 11, end: plain.length } },
    ] as const;
    assert.deepEqual(
      splitSentences(plain, blocks).map(({ span }) => plain.slice(span.start, span.end)),
      ["A heading", "and more text"],
    );
  });

  it("takes a heading for one sentence, whatever stops it has", () => {
    const plain = "What now? Nothing. So it goes.";
    const block = { kind: "heading", span: { start: 0, end: plain.length } } as const;
    assert.equal(splitSentences(plain, [block]).length, 1);
  });

  it("gives nothing for white space", () => {
    assert.deepEqual(split("  \n\t "), []);
  });
});

function split(plain: string): readonly string[] {
  const block = { kind: "paragraph", span: { start: 0, end: plain.length } } as const;
  return splitSentences(plain, [block]).map(({ span }) => plain.slice(span.start, span.end));
}
