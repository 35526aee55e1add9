import assert from "node:assert/strict";
import { weigh, type Texts } from "./kit.js";

/** Draft, the value in it, sources, the verdict. */
type Row = readonly [draft: string, words: string, texts: Texts, verdict: string];

const trawler = { "yard.txt": "The trawler was built in 2009 and refitted in 2018." };
const owners = {
  ...trawler,
  "owner.txt": "The trawler, built in 2018 on a slip in Gdansk, lies in Hull.",
};
const flood = { "flood.txt": "The flood drowned 40 sheep and damaged 25 barns near Lostwithiel." };
const mill = { "mill.txt": "The mill employs 230 people. It paid 4 million euros in tax." };
const rails = {
  "north.txt": "The derailment near Orsa injured 31 passengers on Tuesday.",
  "south.txt": "The derailment near Orsa injured 36 passengers on Tuesday.",
};
const storms = {
  "all.txt":
    "Storms and floods have battered the coast and the hills. The rescuers reported that at least 25 villagers were killed in the storms.",
  "mill.txt":
    "A landslide struck a sawmill in the storms. It killed seven in a sawmill. The rescuers said that storms had hit villages of the coast and a sawmill in the hills where seven villagers were killed in the storms.",
};

describe("weighing a value", () => {
  const blocks: Readonly<Record<string, readonly Row[]>> = {
    "is borne out where a source gives it of the same thing": [
      ["The trawler was built in 2009.", "2009", trawler, "supported"],
      ["In 2018 the trawler was refitted.", "2018", trawler, "supported"],
      ["The flood damaged 25 barns.", "25", flood, "supported"],
      ["Near Lostwithiel, 40 sheep were drowned by the flood.", "40", flood, "supported"],
      ["The mill has 230 employees.", "230", mill, "supported"],
    ],
    "is contradicted where a source gives another": [
      ["The trawler was built in 2018.", "2018", trawler, "contradicted"],
      ["The trawler was built in 2011.", "2011", trawler, "contradicted"],
      ["The flood damaged 28 barns near Lostwithiel.", "28", flood, "contradicted"],
      ["The mill employs 320 people.", "320", mill, "contradicted"],
      [
        "The derailment near Orsa injured 52 passengers.",
        "52",
        { "north.txt": rails["north.txt"] },
        "contradicted",
      ],
    ],
    "is disputed where sources differ": [
      ["The derailment near Orsa injured 31 passengers.", "31", rails, "disputed"],
      ["The derailment near Orsa injured 36 passengers.", "36", rails, "disputed"],
    ],
    "is not disputed by a source that gives both": [
      [
        "The derailment near Orsa injured 31 passengers.",
        "31",
        {
          "north.txt": rails["north.txt"],
          "both.txt":
            "The derailment near Orsa injured 31 passengers, the police said. The derailment near Orsa injured 36 passengers, the railway said.",
        },
        "supported",
      ],
    ],
    "is not disputed by a smaller count of a part": [
      [
        "Storms and floods hit the coast and the hills and killed at least 25 villagers.",
        "25",
        storms,
        "supported",
      ],
      [
        "Storms and floods hit the coast and the hills and killed 20 villagers.",
        "20",
        storms,
        "contradicted",
      ],
    ],
    "is disputed by a clear word against the better of two values": [
      ["The trawler was built in 2009.", "2009", owners, "disputed"],
    ],
    "has no support where nothing speaks of it": [
      ["The mill has 12 chimneys.", "12", mill, "unsupported"],
      ["An orchestra of 61 musicians played.", "61", flood, "unsupported"],
      ["An orchestra of 61 musicians played.", "61", {}, "unsupported"],
    ],
  };
  for (const [what, rows] of Object.entries(blocks))
    describe(what, () => {
      for (const [draft, words, texts, verdict] of rows)
        it(`${words}: ${draft}`, () => {
          assert.equal(weigh(draft, words, texts).verdict, verdict);
        });
    });

  it("names the sources of both sides, one value each", () => {
    const { supports, rivals } = weigh(
      "The derailment near Orsa injured 31 passengers.",
      "31",
      rails,
    );
    assert.deepEqual([supports, rivals], [["north: 31"], ["south: 36"]]);
  });

  it("takes no value for a rival that the sentence gives besides", () => {
    const { rivals } = weigh("The flood drowned 40 sheep and damaged 25 barns.", "40", flood);
    assert.deepEqual(rivals, []);
  });

  it("is as sure as 0 to 1", () => {
    for (const words of ["2009", "2011", "2018"]) {
      const { sureness } = weigh(`The trawler was built in ${words}.`, words, owners);
      assert.ok(sureness >= 0 && sureness <= 1, `${words}: ${String(sureness)}`);
    }
  });

  it("is surer of a contradiction than of a lack", () => {
    const contradicted = weigh("The mill employs 320 people.", "320", mill).sureness;
    assert.ok(contradicted > 0.7, String(contradicted));
  });
});

describe("a table's rows", () => {
  const table = `# Storm damage

| District | Houses | Boats |
| --- | --- | --- |
| Kelmscott | 140 | 12 |
| Farringdon | 95 | 31 |
| Total | 235 | 43 |
`;
  const texts = { "table.md": table };
  const rows: readonly (readonly [string, string, string])[] = [
    ["In Kelmscott 140 houses were damaged.", "140", "supported"],
    ["In Farringdon the storm damaged 95 houses.", "95", "supported"],
    ["In total 235 houses were damaged by the storm.", "235", "supported"],
    ["In Farringdon the storm damaged 31 boats.", "31", "supported"],
    ["In Kelmscott 145 houses were damaged.", "145", "contradicted"],
    ["In Farringdon the storm damaged 140 houses.", "140", "contradicted"],
    ["In Kelmscott the storm damaged 31 boats.", "31", "contradicted"],
  ];
  for (const [draft, words, verdict] of rows)
    it(`${verdict}: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });
});

describe("another day", () => {
  const toll = {
    "monday.txt":
      "Published: 2025-03-03\n\nThe avalanche above Zell has killed 4 skiers, rescuers said.",
    "friday.txt":
      "Published: 2025-03-07\n\nThe avalanche above Zell has killed 9 skiers, rescuers said.",
  };
  it("does not dispute a count that the draft dates", () => {
    const draft = "On 3 March 2025 the avalanche above Zell had killed 4 skiers.";
    assert.equal(weigh(draft, "4", toll).verdict, "supported");
  });

  it("disputes one that the draft does not date", () => {
    const draft = "The avalanche above Zell has killed 4 skiers.";
    assert.equal(weigh(draft, "4", toll).verdict, "disputed");
  });

  it("weighs what a passage says of another day less", () => {
    const days = {
      "a.txt": "On 5 May 2024 the ferry carried 310 passengers. On 6 May 2024 it was repaired.",
    };
    const same = weigh("On 5 May 2024 the ferry carried 330 passengers.", "330", days);
    const other = weigh("On 8 May 2024 the ferry carried 330 passengers.", "330", days);
    assert.equal(same.verdict, "contradicted");
    assert.ok(other.verdict === "unsupported" || other.sureness < same.sureness);
  });
});
