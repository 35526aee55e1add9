import assert from "node:assert/strict";
import { weigh, type Texts } from "../../../weighing/kit.js";

const march = {
  "herald.txt":
    "About 300 people marched through Olm on Sunday against the toll road, police said. The organisers spoke of 900.",
};
const inn = {
  "post.txt":
    "The repair of the inn at Varre will cost 2.1 million euros. Its landlord puts the bill at 2.6 million euros.",
};
const layoffs = {
  "union.txt":
    "According to the union, 640 jobs are to go at the mill in Tarn by the summer. The owner says it will be 580.",
};
const storks = {
  "wardens.txt":
    "The wardens counted 48 storks in the marsh at Kolm. The fishermen counted 30 herons.",
};
const twoNumbers = {
  "bulletin.txt":
    "The flood at Orve drowned 40 sheep and 55 goats. The farmers put the number at 90.",
};
const guesses = {
  "wire.txt": "The brewery earned $1.03 a share, ahead of estimates of 98 cents.",
};
const insured = {
  "post.txt":
    "The insurer said that the stolen clocks were insured for 6.4 million euros. The curator has spoken of 7.9 million.",
};
const raid = {
  "watch.txt":
    "The Watch puts the band that attacked the mill at Tarn at 350 to 400 men, fewer than the figure of 500 reported by the papers.",
  "wire.txt": "Some 500 men attacked the mill at Tarn before dawn.",
};
const ice = {
  "post.txt":
    "The oldest peat of the bog at Kolm was likely to have grown about 7,200 years ago, the botanists said. The figure is lower than a first estimate of 7,900 years by the museum.",
  "museum.txt": "A first estimate puts the age of the oldest peat of the bog at 7,900 years.",
};
const goal = {
  "wire.txt":
    "The mill at Tarn sold 340 looms, fewer than the 400 that it had made. The storm broke 12 windows.",
};

/** What it is about, the draft, the value in it, the sources, and the other account; undefined where it stays silent. */
type Row = readonly [
  what: string,
  draft: string,
  words: string,
  texts: Texts,
  rival: string | undefined,
];

const rows: readonly Row[] = [
  ["a crowd", "About 300 people marched through Olm on Sunday.", "300", march, "herald: 900"],
  [
    "the organisers' crowd",
    "Some 900 demonstrators marched through Olm on Sunday.",
    "900",
    march,
    "herald: About 300",
  ],
  [
    "a bill",
    "The repair of the inn at Varre will cost 2.1 million euros.",
    "2.1 million euros",
    inn,
    "post: 2.6 million euros",
  ],
  [
    "what goes on in the next sentence",
    "The mill in Tarn is cutting 580 jobs.",
    "580",
    layoffs,
    "union: 640",
  ],
  [
    "a sum without its money",
    "The stolen clocks were worth 6.4 million euros.",
    "6.4 million euros",
    insured,
    "post: 7.9 million",
  ],
  [
    "what a source sets against its own",
    "Some 500 men took part in the attack on the mill at Tarn.",
    "500",
    raid,
    "watch: 350 to 400",
  ],
  [
    "what the next sentence sets it against",
    "The oldest peat of the bog at Kolm is 7,900 years old.",
    "7,900 years old",
    ice,
    "post: about 7,200 years",
  ],
  [
    "what is set against something else",
    "The mill at Tarn sold 340 looms.",
    "340",
    goal,
    undefined,
  ],
  [
    "a draft that says whose word it is",
    "Police said about 300 people marched through Olm on Sunday.",
    "300",
    march,
    undefined,
  ],
  [
    "a draft that gives both",
    "The mill in Tarn is cutting 640 jobs by the union's count, 580 by the owner's.",
    "640",
    layoffs,
    undefined,
  ],
  [
    "a teller who counts something of his own",
    "There were 48 storks in the marsh at Kolm.",
    "48",
    storks,
    undefined,
  ],
  [
    "a number that may be of either of two things",
    "The flood at Orve drowned 55 goats.",
    "55",
    twoNumbers,
    undefined,
  ],
  ["what was expected", "The brewery earned $1.03 a share.", "$1.03", guesses, undefined],
];

describe("a figure that one source gives beside another by somebody else's word", () => {
  for (const [what, draft, words, texts, rival] of rows)
    it(`${rival === undefined ? "leaves alone" : "is disputed"}: ${what}`, () => {
      const { verdict, rivals } = weigh(draft, words, texts);
      if (rival === undefined) assert.notEqual(verdict, "disputed");
      else assert.deepEqual([verdict, rivals], ["disputed", [rival]]);
    });
});
