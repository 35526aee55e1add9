import assert from "node:assert/strict";
import { weigh, type Texts } from "./kit.js";

/** What it is about, the draft, the value in it, and the sources. */
type Row = readonly [what: string, draft: string, words: string, texts: Texts];

const bridge = {
  "town.txt": "The new bridge at Olm will cost 186 million euros:",
  "paper.txt":
    "The new bridge at Olm will cost 198 million euros, according to minutes seen by the Chronicle, once the ramps are counted.",
};
const shares = {
  "wire.txt":
    "Brewer Hallgrim raised its forecast on Tuesday, and its shares rose 5.4% after hours.",
  "blog.txt":
    "Hallgrim has surprised everybody. The shares jumped almost 7% after hours on Tuesday.",
};
const tremor = {
  "post.txt":
    "A strong earthquake shook Lower Varn before dawn, and the people of Orve ran into the streets.\n\nThe 5.8-magnitude tremor struck at 5:12, when most were asleep.",
  "digest.txt": "The 5.6-magnitude earthquake struck Lower Varn at 5:12.",
  "aid.txt": "The earthquake in the region of Lower Varn had a magnitude of 5.6.",
};
const grants = {
  "college.txt":
    'The dig, "Nine centuries of a salt road", was funded by the Heritage Fund with 1.3 million pounds.',
  "herald.txt": "The dig was funded with 1.1 million pounds from the Heritage Fund.",
};
const whales = {
  "both.txt":
    "The survey off Kolm counted 61 whales, the institute said. The survey off Kolm counted 75 whales, the fishermen said.",
};
const depth = {
  "navy.txt": "The navy put the depth of the trench off Kolm at 410 metres.",
  "institute.txt": "The institute put the depth of the trench off Kolm at 440 metres.",
};
const guesses = {
  "wire.txt":
    "The adjusted earnings of the brewery were 64 cents a share, while analysts had expected 58 cents a share.",
  "blog.txt":
    "I had hoped for more. According to Numbers Daily, the consensus stood at $0.60 for adjusted earnings a share.",
};
const quay = {
  "post.txt":
    "The port puts the cost of Quay 9 at 210 million euros; people close to the builders told the Post that it would be 235 million euros.",
  "port.txt":
    "Quay 9 will be 600 metres long and will cost 210 million euros. Each crane costs 11 million euros.",
};
const toll = {
  "rebels.txt": "The rebels said they had lost 26 men at Orve, not the 120 claimed by the army.",
  "army.txt": "The army said that 120 rebels had been killed at Orve.",
};
const offers = {
  "monday.txt": "The brewery at Olm offered its drivers 4 percent more pay.",
  "friday.txt":
    "On Friday the brewery at Olm raised its offer: 5 percent more pay instead of 4 percent.",
};
const turnover = {
  "report.txt": "In the second quarter the shipyard at Olm launched 12 ferries.",
  "review.txt": "In the year as a whole the shipyard at Olm launched 31 ferries.",
};
const storms = {
  "all.txt":
    "Storms and floods have battered the coast and the hills. The rescuers reported that at least 25 villagers were killed in the storms.",
  "mill.txt":
    "A landslide struck a sawmill in the storms. It killed seven in a sawmill. The rescuers said that storms had hit villages of the coast and a sawmill in the hills where seven villagers were killed in the storms.",
};

describe("a value that sources dispute", () => {
  const told: readonly Row[] = [
    ["a sum", "The new bridge at Olm will cost 198 million euros.", "198 million euros", bridge],
    [
      "the other sum",
      "The new bridge at Olm will cost 186 million euros.",
      "186 million euros",
      bridge,
    ],
    [
      "one word for word, the other not",
      "The shares jumped almost 7% after hours on Tuesday.",
      "7%",
      shares,
    ],
    ["the worse worded of two", "Hallgrim's shares rose 5.4% after hours.", "5.4%", shares],
    [
      "a place that a story is of as a whole",
      "A 5.6-magnitude quake struck Lower Varn at 5:12.",
      "5.6",
      tremor,
    ],
    [
      "what observers expected",
      "Analysts had expected adjusted earnings of 58 cents a share.",
      "58 cents",
      guesses,
    ],
    [
      "told otherwise by another in one sentence",
      "Quay 9 will cost 235 million euros.",
      "235 million euros",
      quay,
    ],
    [
      "who paid, in other words",
      "The dig was funded with 1.1 million pounds from the Heritage Fund.",
      "1.1 million pounds",
      grants,
    ],
  ];
  for (const [what, draft, words, texts] of told)
    it(`is ${what}`, () => {
      const { verdict, sureness, rivals } = weigh(draft, words, texts);
      assert.equal(verdict, "disputed");
      assert.ok(sureness >= 0.6, String(sureness));
      assert.ok(rivals.length > 0);
    });

  const silent: readonly Row[] = [
    ["one source that gives both", "The survey off Kolm counted 61 whales.", "61", whales],
    [
      "another's measure than that of whom the draft names",
      "The institute put the depth of the trench at 440 metres.",
      "440 metres",
      depth,
    ],
    [
      "a figure of another time",
      "In the second quarter the shipyard launched 12 ferries.",
      "12",
      turnover,
    ],
    [
      "who only denies what another says",
      "The army said that 120 rebels had been killed at Orve.",
      "120",
      toll,
    ],
    [
      "what an offer was raised to",
      "At first the brewery at Olm offered its drivers 4 percent more pay.",
      "4 percent",
      offers,
    ],
    [
      "what the draft tells as former",
      "Earlier the bridge at Olm was to cost 186 million euros.",
      "186 million euros",
      bridge,
    ],
  ];
  for (const [what, draft, words, texts] of silent)
    it(`is not disputed by ${what}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, "supported");
    });
});

describe("the values beside a disputed one", () => {
  it("are those that nothing tells apart", () => {
    const { rivals } = weigh("Quay 9 will cost 235 million euros.", "235 million euros", quay);
    assert.deepEqual(rivals, ["port: 210 million euros"]);
  });

  it("are what observers expected, not what came", () => {
    const { rivals } = weigh(
      "Analysts had expected adjusted earnings of 58 cents a share.",
      "58 cents",
      guesses,
    );
    assert.deepEqual(rivals, ["blog: $0.60"]);
  });
});

describe("the values offered for a contradicted one", () => {
  it("leave out what is of a part", () => {
    const { verdict, fixes } = weigh(
      "At least 15 villagers were killed in the storms, according to the rescuers.",
      "15",
      storms,
    );
    assert.deepEqual([verdict, fixes], ["contradicted", ["25"]]);
  });

  it("have the part where the draft speaks of it", () => {
    const { verdict, fixes } = weigh(
      "The landslide killed nine villagers in a sawmill.",
      "nine",
      storms,
    );
    assert.deepEqual([verdict, fixes[0]], ["contradicted", "seven"]);
  });
});
