import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

/** Draft, the value in it, the sources, the verdict. */
type Row = readonly [draft: string, words: string, texts: Texts, verdict: string];

const mill: Texts = {
  "mill.md": `# The Corran mill in 2024

| € million | 2024 | 2023 |
| --- | ---: | ---: |
| Paper | 41.8 | 37.2 |
| Sale of waste heat | 260 | 247 |
| Operating profit | 3.1 | 4.6 |
| Wages | 12.4 | 12.9 |
| Result of the shop | −2 | −1 |
`,
};
const ferries: Texts = {
  "ferries.csv": `Line,Passengers 2023,Passengers 2025
Skerry,81200,96500
Holm,45300,39900
`,
};
const farms: Texts = {
  "farms.md": `# Farming in Dunlea

| Measure | 2005 | 2015 | 2025 |
| --- | --- | --- | --- |
| Farms | 980 | 720 | 655 |
| Beehives | 310 | 270 | 520 |
| Sheep | 8,450 | 7,900 | 8,120 |
`,
};
const fare: Texts = {
  "fare.txt":
    "A season ticket for the Corran tram costs 315 euros from May, up from 280. A single ride is 3 euros.",
};
const herd: Texts = {
  "herd.txt":
    "The herd on Skerry has grown to 640 goats from 415, wardens said. Lambs are counted in June.",
};
const wards: Texts = {
  "old.txt": "The number of beds at Holm hospital rose to 415 last year, managers said.",
  "new.txt": "Holm hospital now has 460 beds, up from 415, managers said.",
};

describe("a change told otherwise than the sources have it", () => {
  const blocks: Readonly<Record<string, readonly Row[]>> = {
    "a level reached the other way": [
      ["Operating profit rose to €3.1 million.", "€3.1 million", mill, "contradicted"],
      ["Wages went up slightly to €12.4 million in 2024.", "€12.4 million", mill, "contradicted"],
      ["The number of farms climbed to 655.", "655", farms, "contradicted"],
      ["Operating profit fell to €3.1 million.", "€3.1 million", mill, "supported"],
      ["The number of farms dropped to 655.", "655", farms, "supported"],
      // More than in 2015, and fewer than in 2005.
      ["The number of sheep rose to 8,120.", "8,120", farms, "supported"],
      ["The number of sheep fell to 8,120.", "8,120", farms, "supported"],
    ],
    "by another share than the cells tell": [
      ["Sale of waste heat grew by 9 percent.", "9 percent", mill, "contradicted"],
      ["Passengers on the Skerry line rose by 16 percent.", "16 percent", ferries, "contradicted"],
      ["Passengers on the Holm line fell 14 percent.", "14 percent", ferries, "contradicted"],
      ["Sale of waste heat grew by 5 percent.", "5 percent", mill, "supported"],
      ["Passengers on the Skerry line rose by 19 percent.", "19 percent", ferries, "supported"],
      ["Passengers on the Holm line fell 12 percent.", "12 percent", ferries, "supported"],
      // Since 2015, or since 2005.
      ["The number of beehives rose by 68 percent.", "68 percent", farms, "supported"],
      ["The number of beehives rose by 93 percent.", "93 percent", farms, "supported"],
    ],
    "what was before for what is now": [
      [
        "The price of a season ticket went up by 35 euros, to 280 euros.",
        "280 euros",
        fare,
        "contradicted",
      ],
      ["The herd has grown to 415 goats.", "415", herd, "contradicted"],
      [
        "The price of a season ticket went up by 35 euros, to 315 euros.",
        "315 euros",
        fare,
        "supported",
      ],
      ["The herd has grown to 640 goats.", "640", herd, "supported"],
      // Another report had it as the new one.
      ["The number of beds at Holm hospital rose to 415.", "415", wards, "supported"],
    ],
  };
  for (const [block, rows] of Object.entries(blocks))
    describe(block, () => {
      for (const [draft, words, texts, verdict] of rows)
        it(draft, () => {
          assert.equal(weigh(draft, words, texts).verdict, verdict);
        });
    });
  it("stays silent about a part of the row, a loss, and another time", () => {
    for (const [draft, words, texts] of [
      ["Sale of waste heat to schools grew by 9 percent.", "9 percent", mill],
      ["The result of the shop rose to 2 million.", "2 million", mill],
      [
        "Passengers on the Skerry line rose by 9 percent in the second quarter.",
        "9 percent",
        ferries,
      ],
      ["Passengers on the night boats of the Holm line rose by 9 percent.", "9 percent", ferries],
    ] as const)
      assert.doesNotMatch(weigh(draft, words, texts).reason, /→/u, draft);
  });
});
