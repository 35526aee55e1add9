import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

const mill: Texts = {
  "release.md": `# Orsk Mills: half-year results

23 July 2026

Outlook for the year raised to sales of €3.05–3.15 billion

(in € million)

| | H1 2026 | H1 2025 | Change |
| --- | --- | --- | --- |
| Sales | 1,486.2 | 1,342.7 | 10.7% |
| Net profit | 168.4 | 139.2 | 21.0% |
`,
  "notes.md": `# Orsk Mills, quarter by quarter

26 July 2026

| € million | Q1 2026 | Q2 2026 |
| --- | --- | --- |
| Sales | 718.4 | 767.8 |
| Operating profit | 107.8 | 124.0 |

Net debt is falling.
`,
};

const school: Texts = {
  "county.md": `# Pupils of the county

| | Autumn 2025 | Autumn 2024 |
| --- | --- | --- |
| Pupils | 8,420 | 7,910 |
`,
};

const customers: Texts = {
  "call.txt":
    "Orsk Mills spoke of its customers. Largest customer is the printer Tarn, 12% of sales. Top ten together 46%.",
};

const desk: Texts = {
  "desk.txt": "The closure of the Hale mill cost EUR 34m. Its sheds cost USD 5m and were sold.",
};

/** Draft, the value in it, the sources, the verdict. */
type Row = readonly [draft: string, words: string, texts: Texts, verdict: string];

describe("a figure and the time that it is compared with", () => {
  const found: readonly Row[] = [
    [
      "Net profit came to €139.2 million, up 21% on the first half of 2025.",
      "€139.2 million",
      mill,
      "contradicted",
    ],
    [
      "Operating profit for the second quarter was €107.8 million.",
      "€107.8 million",
      mill,
      "contradicted",
    ],
    ["In autumn 2025 there were 7,910 pupils.", "7,910", school, "contradicted"],
    ["The ten largest together account for 52% of sales.", "52%", customers, "contradicted"],
    ["The closure of the Hale mill cost €43 million.", "€43 million", desk, "contradicted"],
  ];
  for (const [draft, words, texts, verdict] of found)
    it(`${verdict}: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  const silent: readonly (readonly [draft: string, words: string, texts: Texts])[] = [
    [
      "Net profit came to €168.4 million, up 21% on the first half of 2025.",
      "€168.4 million",
      mill,
    ],
    [
      "Operating profit for the second quarter was €124 million, after €107.8 million in the first.",
      "€107.8 million",
      mill,
    ],
    [
      "The mills now see sales of between €3.05 billion and €3.15 billion this year.",
      "between €3.05 billion and €3.15 billion",
      mill,
    ],
    [
      "So the second half should bring sales of some €1.56 to €1.66 billion.",
      "€1.56 to €1.66 billion",
      mill,
    ],
    ["There were 8,420 pupils, 6% more than in autumn 2024.", "8,420", school],
    ["The ten largest together account for 46% of sales.", "46%", customers],
    ["The closure of the Hale mill cost €34 million.", "€34 million", desk],
    ["The sheds of the Hale mill cost $5 million.", "$5 million", desk],
  ];
  for (const [draft, words, texts] of silent)
    it(`stays silent: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, "supported");
    });
});
