import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

/** Draft, the value in it, the verdict. */
type Row = readonly [texts: Texts, draft: string, words: string, verdict: string];

const shop: Texts = {
  "shop.txt":
    "The bakery chain Sollberg will open its first shop in Hale in December 2031, the company said. It hires 40 people.",
};
const bridge: Texts = {
  "bridge.txt":
    "---\npublished: 2031-05-12\n---\nHALE, May 12 (Northern Wire) - The authority had warned of cracks in the Orsk bridge on Friday and closed it on Sunday. The bridge was built in 1962.",
};
const choir: Texts = {
  "choir.txt": "The Lund choir sang in Vienna in 2029. It was founded on 4 March 1987 by Ada Fenn.",
};

describe("days and months that no source has", () => {
  const spoken: readonly Row[] = [
    [
      shop,
      "Sollberg will open its first shop in Hale on 12 December 2031.",
      "12 December 2031",
      "unsupported",
    ],
    [choir, "The Lund choir sang in Vienna in August 2029.", "August 2029", "unsupported"],
  ];
  for (const [texts, draft, words, verdict] of spoken)
    it(`${words} (${verdict}): ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  const silent: readonly Row[] = [
    [shop, "Sollberg will open its first shop in Hale in December.", "December", "supported"],
    [bridge, "The Orsk bridge was closed on Sunday.", "Sunday", "supported"],
    [choir, "The Lund choir was founded on 4 March 1987.", "4 March 1987", "supported"],
    [choir, "The Lund choir was founded in 1987.", "1987", "supported"],
  ];
  for (const [texts, draft, words, verdict] of silent)
    it(`stays silent: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });
});
