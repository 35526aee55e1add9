import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

/** Draft, the value in it, the verdict. */
type Row = readonly [texts: Texts, draft: string, words: string, verdict: string];

const council: Texts = {
  "council.txt":
    "The debate in the town hall lasted five and a half hours. The council had complained twice last year that the boat was too full.",
};
const sail: Texts = {
  "sail.txt":
    "The crossing to Orsk took three and a half days. Two sailors fell ill on the crossing.",
};
const flu: Texts = {
  "flu.txt": "Most of the side effects went away within two days, the doctors wrote.",
};

describe("lengths of time and occasions", () => {
  const spoken: readonly Row[] = [
    [
      council,
      "The debate went on for seven and a half hours.",
      "seven and a half hours",
      "contradicted",
    ],
    [
      council,
      "The council had complained three times last year that the boat was too full.",
      "three times",
      "contradicted",
    ],
    [sail, "The crossing to Orsk took four days.", "four days", "contradicted"],
    [flu, "Most of the side effects went away within two weeks.", "two weeks", "contradicted"],
  ];
  for (const [texts, draft, words, verdict] of spoken)
    it(`${words} (${verdict}): ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  const silent: readonly Row[] = [
    [
      council,
      "The debate went on for five and a half hours.",
      "five and a half hours",
      "supported",
    ],
    [
      council,
      "The council had complained twice last year that the boat was too full.",
      "twice",
      "supported",
    ],
    [sail, "The crossing to Orsk took about four days.", "about four days", "supported"],
    [flu, "Two weeks later the hospital opened a new ward.", "Two weeks", "supported"],
  ];
  for (const [texts, draft, words, verdict] of silent)
    it(`stays silent: ${draft}`, () => {
      const { verdict: found } = weigh(draft, words.replace(/^about /u, ""), texts);
      assert.equal(found, verdict);
    });
});
