import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

/** Draft, the value in it, the table, the verdict. */
type Row = readonly [draft: string, words: string, texts: Texts, verdict: string];

const accounts: Texts = {
  "accounts.md": `# Hallberg Paper, third quarter

(in millions of euros, except per-share amounts)

| | Q3 2024 | Q3 2023 |
| --- | --- | --- |
| Net sales | 412.6 | 388.1 |
| Operating profit | 51.3 | 47.9 |
| Adjusted EPS | 0.87 | 0.79 |

| | Sheet mills | Board mills |
| --- | --- | --- |
| Employees | 1,240 | 860 |
| Utilisation (%) | 91 | 78 |
`,
};

const districts: Texts = {
  "health.md": `| District | Cases | Deaths |
| --- | --- | --- |
| Orm | 61 | 8 |
| Hale | 17 | 3 |
| Total | 78 | 11 |
`,
};

const mill: Texts = {
  "mill.md": `# Orsk Mills, the year 2025

(€ million)

| | 2025 | 2024 |
| --- | --- | --- |
| Flour | 84.2 | 79.9 |
| Feed | 31.5 | 33.0 |
| Revenue | 115.7 | 112.9 |

Flour milled by site, in thousand tonnes:

| Site | 2025 | 2024 |
| --- | --- | --- |
| Orsk (river mill) | 410 | 395 |
| Lund | 188 | 171 |
`,
  "months.md": `| Month | Visitors | Guided tours |
| --- | --- | --- |
| January 2025 | 1200 | 14 |
| February 2025 | 1350 | 15 |
| March 2025 | 1610 | 19 |
| April 2025 | 2040 | 23 |
`,
};

const match: Texts = {
  "box.txt": `Orsk Falcons (home): 81 points, 40 rebounds, 17 assists.
Mara Lind (Orsk): 12 points, 7 rebounds, 2 assists, 33 minutes.
Ida Berg (Orsk): 21 points, 3 rebounds, 6 assists, 29 minutes.
Olga Tamm (Lund): 9 points, 12 rebounds, 0 assists, 31 minutes.
`,
};

const outlook: Texts = {
  "outlook.md": `| | Full year | Previous full year |
| --- | --- | --- |
| Sales | €4.9 billion | €4.7 billion |
`,
};

describe("a figure in a table", () => {
  const blocks: Readonly<Record<string, readonly Row[]>> = {
    "has the unit of its heads": [
      [
        "Hallberg Paper had net sales of €412.6 million in the quarter.",
        "€412.6 million",
        accounts,
        "supported",
      ],
      [
        "Adjusted earnings of Hallberg Paper were 87 cents a share.",
        "87 cents",
        accounts,
        "supported",
      ],
      ["The sheet mills of Hallberg Paper had a utilisation of 91%.", "91%", accounts, "supported"],
      [
        "Hallberg Paper had net sales of €421.6 million in the quarter.",
        "€421.6 million",
        accounts,
        "contradicted",
      ],
    ],
    "has the unit of a note over the table": [
      ["Orsk Mills sold flour for €84.2 million.", "€84.2 million", mill, "supported"],
      ["At Lund 188,000 tonnes of flour were milled.", "188,000 tonnes", mill, "supported"],
      ["Orsk Mills sold flour for €88.2 million.", "€88.2 million", mill, "contradicted"],
    ],
    "lends itself to arithmetic": [
      ["Revenue of Orsk Mills rose by €2.8 million.", "€2.8 million", mill, "supported"],
      ["Feed made up some 27 percent of revenue.", "27 percent", mill, "supported"],
      ["In the first three months the mill had 4,160 visitors.", "4,160", mill, "supported"],
      ["In the first three months the mill had 4,610 visitors.", "4,610", mill, "contradicted"],
    ],
    "belongs to its own row": [
      ["In April 2025 the mill had 2,040 visitors.", "2,040", mill, "supported"],
      ["In April 2025 the mill had 1,610 visitors.", "1,610", mill, "contradicted"],
      ["In Hale there were 17 cases.", "17", districts, "supported"],
      ["In Hale there were 61 cases.", "61", districts, "contradicted"],
      ["In Hale there were 78 cases.", "78", districts, "contradicted"],
      ["There were 78 cases in the province.", "78", districts, "supported"],
      [
        "Hallberg Paper had an operating profit of €47.9 million in the third quarter of 2023.",
        "€47.9 million",
        accounts,
        "supported",
      ],
    ],
    "belongs to its own column": [
      ["In 2024 flour brought in €84.2 million.", "€84.2 million", mill, "contradicted"],
      [
        "Flour brought in €84.2 million in 2025 and €79.9 million in 2024.",
        "€79.9 million",
        mill,
        "supported",
      ],
      [
        "Flour brought in €79.9 million in 2025 and €84.2 million in 2024.",
        "€79.9 million",
        mill,
        "contradicted",
      ],
      ["In Orm eight people died, which makes 8 deaths.", "8", districts, "supported"],
      ["In Orm there were 8 cases.", "8", districts, "contradicted"],
      [
        "Net sales of Hallberg Paper were €412.6 million in the third quarter of 2023.",
        "€412.6 million",
        accounts,
        "contradicted",
      ],
      [
        "Hallberg Paper now expects sales of €4.7 billion for the full year.",
        "€4.7 billion",
        outlook,
        "contradicted",
      ],
      [
        "Hallberg Paper now expects sales of €4.9 billion for the full year.",
        "€4.9 billion",
        outlook,
        "supported",
      ],
    ],
    "may be a fact of a list about one thing": [
      ["Mara Lind had 12 points and seven rebounds.", "12 points", match, "supported"],
      ["Mara Lind had 12 points and six rebounds.", "six", match, "contradicted"],
      ["Mara Lind had 21 points and seven rebounds.", "21 points", match, "contradicted"],
      ["Ida Berg led the Falcons with 21 points.", "21 points", match, "supported"],
      ["The Falcons were led by Ida Berg, who had 12 points.", "12 points", match, "contradicted"],
      ["Olga Tamm played for 31 minutes.", "31 minutes", match, "supported"],
    ],
    "may be of an earlier time where the draft compares": [
      [
        "Net sales of Hallberg Paper rose to €412.6 million from €388.1 million.",
        "€388.1 million",
        accounts,
        "supported",
      ],
      [
        "Sales were previously expected at €4.7 billion for the full year.",
        "€4.7 billion",
        outlook,
        "supported",
      ],
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
