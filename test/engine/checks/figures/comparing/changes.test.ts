import assert from "node:assert/strict";
import { weigh, type Texts } from "../../../weighing/kit.js";

/** Draft, the value in it, sources, the verdict. */
type Row = readonly [draft: string, words: string, texts: Texts, verdict: string];

const table: Texts = {
  "release.md": `Revenue by segment, in millions of dollars:

| Segment | Q3 2031 | Q3 2030 |
| --- | --- | --- |
| Pumps | 412.6 | 390.1 |
| Valves | 205.3 | 188.9 |
| Total | 617.9 | 579.0 |
`,
};
const harvest: Texts = {
  "harvest.txt":
    "The vineyard at Lomme sold wine for 310 million crowns, up 7 percent. Its debt was 48 million crowns.",
};
const hens: Texts = {
  "hens.txt": "The farm in Hale keeps 4,200 hens. It sold 260 more geese than ducks in December.",
};
const toll: Texts = {
  "bridge.txt": "The toll on the bridge at Orve was raised by 14 crowns to 60 crowns in May.",
};
const guards: Texts = {
  "pass.txt": "At the pass of Sund 25 soldiers guard more than 100 lorries.",
};
const guide: Texts = {
  "guide.txt":
    "The brewery expects sales of $2.10 billion to $2.25 billion for the year. Some 200 to 300 guests came to the opening.",
};

describe("by how much something changed", () => {
  const blocks: Readonly<Record<string, readonly Row[]>> = {
    "has no rival in what it was or came to": [
      ["Sales of pumps rose by $31 million.", "$31 million", table, "unsupported"],
      ["Wine sales rose by nearly 20 million crowns.", "20 million crowns", harvest, "unsupported"],
      ["The farm in Hale keeps 300 more hens.", "300", hens, "unsupported"],
    ],
    "is borne out by another that is told, or by two levels": [
      ["Sales rose by nearly $39 million from a year earlier.", "$39 million", table, "supported"],
      ["The toll at Orve went up by 14 crowns.", "14 crowns", toll, "supported"],
      ["The farm sold 260 more geese.", "260", hens, "supported"],
    ],
    "is contradicted by another change": [
      ["Sales of wine in Lomme rose by 17 percent.", "17 percent", harvest, "contradicted"],
      ["The toll at Orve is 9 crowns higher than in March.", "9 crowns", toll, "contradicted"],
      [
        "The toll on the bridge at Orve was raised by 41 crowns to 60.",
        "41 crowns",
        toll,
        "contradicted",
      ],
    ],
    "is no level": [
      ["The farm in Hale keeps 4,600 hens.", "4,600", hens, "contradicted"],
      ["The toll on the bridge at Orve is 16 crowns.", "16 crowns", toll, "contradicted"],
      [
        "At the pass of Sund 52 soldiers guard more than 100 lorries.",
        "52",
        guards,
        "contradicted",
      ],
    ],
  };
  for (const [name, rows] of Object.entries(blocks))
    describe(name, () => {
      for (const [draft, words, texts, verdict] of rows)
        it(`${draft} (${words})`, () => {
          assert.equal(weigh(draft, words, texts).verdict, verdict);
        });
    });

  it("is doubted little where no source gives it", () => {
    const { rivals, sureness } = weigh("Sales of pumps rose by $31 million.", "$31 million", table);
    assert.deepEqual([rivals, sureness < 0.5], [[], true]);
  });
});

describe("a range", () => {
  const rows: readonly Row[] = [
    [
      "The brewery expects sales of $2.10 billion to $2.25 billion.",
      "$2.10 billion to $2.25 billion",
      guide,
      "supported",
    ],
    ["The brewery expects sales of $2.10 billion to $2.55 billion.", "2.55", guide, "contradicted"],
    ["Between 200 and 900 guests came to the opening.", "900", guide, "contradicted"],
  ];
  for (const [draft, words, texts, verdict] of rows)
    it(draft, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });
});
