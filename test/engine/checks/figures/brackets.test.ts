import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

/** Draft, the figure in it, the table, the verdict. */
type Row = readonly [draft: string, words: string, texts: Texts, verdict: string];

const bakery: Texts = {
  "bakery.md": `# Orla Foods reports the third quarter

Operating income by segment, in millions of dollars:

| Segment | Third quarter 2024 | Third quarter 2023 |
| --- | --- | --- |
| Bread | $88.4 | $79.2 |
| Cocoa | 41.0 | 39.5 |
| Corporate | (25.1) | (21.9) |
| Interest | $(7.0) | ($6.1) |
`,
};
const parish: Texts = {
  "parish.md": `The books of the parish of Hale, in thousands of euros:

| Account | 2031 | 2030 |
| --- | --- | --- |
| Rents | 412 | 398 |
| Repairs | (163) | (148) |
| Organ | (57) | (12) |
`,
};
const club: Texts = {
  "club.html": `<html><body><article><h1>The year of the Sund rowing club</h1>
<p>The rowing club of Sund met on Friday and heard how its membership had gone through a hard year.</p>
<table><tr><th>Section</th><th>Members</th><th>Change</th></tr>
<tr><td>Juniors</td><td>318</td><td>(3.2)%</td></tr>
<tr><td>Veterans</td><td>144</td><td>(1.5%)</td></tr></table></article></body></html>`,
};
const notes: Texts = {
  "notes.txt": "The chapel of Orve is older than that of Lomme, as the map shows (7).",
};

describe("a number in brackets, all of a cell", () => {
  const blocks: Readonly<Record<string, readonly Row[]>> = {
    "bears out a cost or a loss": [
      ["Corporate costs came to $25.1 million.", "$25.1 million", bakery, "supported"],
      ["Interest cost $7 million in the third quarter of 2024.", "$7 million", bakery, "supported"],
      ["Repairs cost the parish €163,000 in 2031.", "€163,000", parish, "supported"],
      ["The juniors lost 3.2% of their members.", "3.2%", club, "supported"],
      ["The veterans lost 1.5% of their members.", "1.5%", club, "supported"],
    ],
    "is of its column": [
      [
        "Corporate costs came to $21.9 million in the third quarter of 2023.",
        "$21.9 million",
        bakery,
        "supported",
      ],
      [
        "Corporate costs came to $21.9 million in the third quarter of 2024.",
        "$21.9 million",
        bakery,
        "contradicted",
      ],
      ["Repairs cost the parish €148,000 in 2031.", "€148,000", parish, "contradicted"],
    ],
    "speaks against another": [
      [
        "Corporate costs came to $26.1 million in the third quarter of 2024.",
        "$26.1 million",
        bakery,
        "contradicted",
      ],
      ["Repairs cost the parish €136,000 in 2031.", "€136,000", parish, "contradicted"],
    ],
    "is taken off in a sum with others, and added to its like": [
      ["Bread and cocoa together came to $129.4 million.", "$129.4 million", bakery, "supported"],
      ["Rents and repairs together came to €249,000 in 2031.", "€249,000", parish, "supported"],
      ["Repairs and organ together cost €220,000 in 2031.", "€220,000", parish, "supported"],
      ["Corporate costs rose by $3.2 million.", "$3.2 million", bakery, "supported"],
    ],
    "is no figure elsewhere": [
      ["On the map of Orve there are 7 chapels.", "7", notes, "unsupported"],
    ],
  };
  for (const [name, rows] of Object.entries(blocks))
    describe(name, () => {
      for (const [draft, words, texts, verdict] of rows)
        it(draft, () => {
          assert.equal(weigh(draft, words, texts).verdict, verdict);
        });
    });
});

describe("a sum of money in a cell", () => {
  const rows: readonly Row[] = [
    [
      "Bread made $88.4 million in the third quarter of 2024.",
      "$88.4 million",
      bakery,
      "supported",
    ],
    [
      "Bread made $84.8 million in the third quarter of 2024.",
      "$84.8 million",
      bakery,
      "contradicted",
    ],
  ];
  for (const [draft, words, texts, verdict] of rows)
    it(`has the scale of its table: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });
});

describe("a time behind the figure that another is compared with", () => {
  const rows: readonly Row[] = [
    [
      "Bread made $88.4 million, against $79.2 million in the third quarter of 2023.",
      "$88.4 million",
      bakery,
      "supported",
    ],
    [
      "Bread made $88.4 million, against $79.2 million in the third quarter of 2023.",
      "$79.2 million",
      bakery,
      "supported",
    ],
    [
      "Repairs cost the parish €163,000, compared with €148,000 in 2030.",
      "€163,000",
      parish,
      "supported",
    ],
    [
      "Bread made $84.8 million, against $79.2 million in the third quarter of 2023.",
      "$84.8 million",
      bakery,
      "contradicted",
    ],
    [
      "Bread made $88.4 million in the third quarter of 2023.",
      "$88.4 million",
      bakery,
      "contradicted",
    ],
  ];
  for (const [draft, words, texts, verdict] of rows)
    it(`is not its own: ${draft} (${words})`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });
});
