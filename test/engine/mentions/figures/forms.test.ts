import assert from "node:assert/strict";
import type { FigureMention } from "../../../../src/engine/mentions/figures/figure.js";
import { figures } from "../../../../src/engine/mentions/figures/index.js";
import { numberStyleOf } from "../../../../src/engine/mentions/figures/numberStyle.js";
import { tokenize } from "../../../../src/engine/text/tokenize.js";
import { readFormTables } from "../formTable.js";

/** `at least 25 = 25, at-least`; `$5 = 5 USD`; `200-300 = 200..300`; `second-largest = 2 rank largest`. */
function shown({ text, quantity }: FigureMention): string {
  const { value, low, high, bound, hedge, unit } = quantity;
  const size =
    value === undefined
      ? `${String(low)}..${String(high)}`
      : String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
  const dimension = unit.dimension === "rank" ? `${unit.dimension} ` : "";
  const words = [bound, hedge].filter((word) => !/^(?:exact|none|range)$/u.test(word)).join(" ");
  const reading = `${size} ${dimension}${unit.name}`.trim();
  return `${text} = ${reading}${words === "" ? "" : `, ${words}`}`;
}

describe("written forms of figures", () => {
  const rows = readFormTables("figures/forms");

  for (const { file, sentence, expected } of rows)
    it(`${file}: ${sentence}`, () => {
      const span = { start: 0, end: sentence.length };
      const block = { kind: "paragraph", span } as const;
      const found = figures.find(
        { span, block, tokens: tokenize(sentence, span) },
        { plain: sentence, numbers: numberStyleOf(sentence) },
      );
      assert.deepEqual(found.map(shown), expected);
    });

  it("are many, and many of them silent", () => {
    assert.ok(rows.length >= 400, String(rows.length));
    assert.ok(rows.filter(({ expected }) => expected.length === 0).length >= 150);
  });
});
