import assert from "node:assert/strict";
import { figures } from "../../../../src/engine/mentions/figures/index.js";
import { numberStyleOf } from "../../../../src/engine/mentions/figures/numberStyle.js";
import { tokenize } from "../../../../src/engine/text/tokenize.js";

/** The figures of a text that is read as one sentence, as written and as value. */
function read(plain: string): readonly string[] {
  const span = { start: 0, end: plain.length };
  const block = { kind: "paragraph", span } as const;
  const context = { plain, numbers: numberStyleOf(plain) };
  return figures
    .find({ span, block, tokens: tokenize(plain, span) }, context)
    .map(({ text, quantity }) => `${text} = ${String(quantity.value)}`);
}

describe("how a text writes numbers", () => {
  const rows: readonly (readonly [string, ...(readonly string[])])[] = [
    ["It has 1 240 000 trees.", "1 240 000 = 1240000"],
    ["It has 24 500 trees and 3 100 shrubs.", "24 500 = 24500", "3 100 = 3100"],
    [
      "It has 24 500.5 tonnes and 3 100 tonnes.",
      "24 500.5 tonnes = 24500.5",
      "3 100 tonnes = 3100",
    ],
    // One pair of numbers may be two numbers; commas elsewhere say that it is.
    ["In group 24 500 trees died.", "500 = 500"],
    [
      "Of 12 200 people and 14 300 people, 1,240 left.",
      "12 = 12",
      "200 = 200",
      "14 = 14",
      "300 = 300",
      "1,240 = 1240",
    ],
    ["Call 020 794 601 or 020 794 602."],
    ["Prices rose 3,5% and 12,25%.", "3,5% = 3.5", "12,25% = 12.25"],
    [
      "It cost 3,5 million euros, or 12.500 euros a head.",
      "3,5 million euros = 3500000",
      "12.500 euros = 12500",
    ],
    ["It lost 3.5% and gained 12,500 members.", "3.5% = 3.5", "12,500 = 12500"],
    // A dot elsewhere shows that the comma parts no decimals.
    ["It lost 3.5% in 3,4 weeks.", "3.5% = 3.5"],
    [
      "The scheme cost Rs 1,25,000 and 3,40,00,000 rupees.",
      "Rs 1,25,000 = 125000",
      "3,40,00,000 rupees = 34000000",
    ],
  ];
  for (const [plain, ...expected] of rows)
    it(plain, () => {
      assert.deepEqual(read(plain), expected);
    });
});
