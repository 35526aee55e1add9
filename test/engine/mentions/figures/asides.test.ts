import assert from "node:assert/strict";
import { figures } from "../../../../src/engine/mentions/figures/index.js";
import { tokenize } from "../../../../src/engine/text/tokenize.js";

/** The figures of a sentence with what is told of each beside its value: for what time, and whether it is a former one. */
function asidesOf(plain: string): readonly string[] {
  const span = { start: 0, end: plain.length };
  const sentence = {
    span,
    block: { kind: "paragraph", span } as const,
    tokens: tokenize(plain, span),
  };
  return figures
    .find(sentence, { plain })
    .map(({ text, per, isFormer }) =>
      [text, per === undefined ? "" : `per ${per}`, isFormer === true ? "former" : ""]
        .filter((word) => word !== "")
        .join(" "),
    );
}

describe("what is told of a figure beside its value", () => {
  const rows: readonly (readonly [sentence: string, ...figures: string[]])[] = [
    ["The rent is £2.4m a year.", "£2.4m per year"],
    ["The field gives 40,000 barrels a day.", "40,000 barrels per day"],
    ["The clinic treats 300 patients per week.", "300 per week"],
    ["Wages of 900 euros monthly are common.", "900 euros per month"],
    ["She paid 50 euros each month.", "50 euros per month"],
    ["The ferry carries 280 passengers.", "280"],
    ["It sold 200 boats a year ago.", "200"],
    ["The toll was raised by 2 euros in a week of strikes.", "2 euros"],
    ["The fine was reduced from nine million crowns.", "nine million crowns former"],
    ["The margin widened to 35.8% from 33.7%.", "35.8%", "33.7% former"],
    ["The share fell from 12 percent to 9 percent.", "12 percent former", "9 percent"],
    ["People from 12 countries came.", "12"],
    ["He scored 9 from 14 attempts.", "9", "14"],
  ];
  for (const [sentence, ...expected] of rows)
    it(sentence, () => {
      assert.deepEqual(asidesOf(sentence), expected);
    });
});
