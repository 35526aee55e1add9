import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

const school: Texts = {
  "school.md":
    "---\npublished: 2018-09-10\n---\nThe Marl Foundation and the town of Orve have partnered to launch evening classes for bakers.",
};
const mine: Texts = {
  "mine.md":
    "---\npublished: 2021-02-03\n---\nThe copper mine at Kellow has closed its northern shaft for good after two floods.",
};
const choir: Texts = {
  "choir.md":
    "---\npublished: 2024-05-20\n---\nThe choir of Hale won the great prize of singers in Tarn, as it did in 2019.",
};

type Row = readonly [texts: Texts, draft: string, words: string, verdict: string];

describe("the year of the article that reports it", () => {
  const spoken: readonly Row[] = [
    [
      school,
      "In 2016 the Marl Foundation launched evening classes for bakers in Orve.",
      "2016",
      "unsupported",
    ],
    [mine, "The copper mine at Kellow closed its northern shaft in 2020.", "2020", "unsupported"],
    [mine, "The brewery of Sedge bought a second cellar in 2021.", "2021", "unsupported"],
  ];
  for (const [texts, draft, words, verdict] of spoken)
    it(`${words} (${verdict}): ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  const silent: readonly Row[] = [
    [
      school,
      "In 2018 the Marl Foundation launched evening classes for bakers in Orve.",
      "2018",
      "supported",
    ],
    [mine, "The copper mine at Kellow closed its northern shaft in 2021.", "2021", "supported"],
    [choir, "The choir of Hale won the great prize of singers in 2019.", "2019", "supported"],
  ];
  for (const [texts, draft, words, verdict] of silent)
    it(`stays silent: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });
});
