import assert from "node:assert/strict";
import { weigh, type Texts } from "../../../weighing/kit.js";

const texts: Texts = {
  "count.txt":
    "In the vote of 2019 the turnout at Varre had been 61.4 percent. The mill charges 68 crowns for each sack of rye. The rent of the inn at Olm is £2.4m a year.",
};

/** The draft, the words underlined, verdict, and what is offered. */
type Row = readonly [draft: string, words: string, verdict: string, fixes: readonly string[]];

const rows: readonly Row[] = [
  [
    "In the vote of 2019 the turnout at Varre had been 64.1 percent.",
    "64.1 percent",
    "contradicted",
    ["61.4 percent"],
  ],
  ["The mill charges 86 crowns for each sack of rye.", "86 crowns", "contradicted", ["68 crowns"]],
  ["The inn at Olm pays rent of £2.4m a month.", "£2.4m a month", "contradicted", ["£2.4m a year"]],
];

describe("a figure with its digits or its time changed", () => {
  for (const [draft, words, verdict, fixes] of rows)
    it(`${draft} (${String(fixes[0])})`, () => {
      const outcome = weigh(draft, words, texts);
      assert.deepEqual([outcome.verdict, outcome.fixes], [verdict, fixes]);
    });

  it("is none where the digits stand by something else", () => {
    const { verdict } = weigh("The ferry to Kolm has 86 crowns of debt.", "86 crowns", texts);
    assert.notEqual(verdict, "contradicted");
  });
});

describe("the fix of a figure that a table gives", () => {
  const table = `# Port of Kolm

Figures in millions of euros.

| | 2024 | 2025 |
| --- | --- | --- |
| Revenue | 84.1 | 91.7 |
| Leases | 42.3 | 44.6 |
`;

  it("has the unit of the table's heads", () => {
    const { fixes } = weigh(
      "The leases of the port brought in €54.6 million in 2025.",
      "€54.6 million",
      {
        "port.md": table,
      },
    );
    assert.equal(fixes[0], "€44.6 million");
  });
});
