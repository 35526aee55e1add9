import assert from "node:assert/strict";
import { weigh, type Texts } from "../kit.js";

const degree = {
  "annals.txt":
    "The botanist Mirja Holm grew up in Varre. In 1963 she took her degree under Otto Brandt with a thesis on mosses.",
  "herald.txt": "Mirja Holm, the botanist, was born in Varre. In 1964 she received her degree.",
};
const tables = {
  "office.txt": "The tables on grazing come out on 12 October 2025.",
  "review.txt":
    "The tables on grazing, which farmers have waited for, are now expected on 16 October, the office told us.",
};
const ferry = {
  "owner.txt": "The owner expects the new ferry Halmar to begin sailing in August 2025.",
  "skipper.txt":
    'The new ferry Halmar is late. "When will the Halmar begin sailing?" we asked. "She begins sailing in September," said the skipper.',
};
const far = {
  "annals.txt": "In 1963 the weavers of Kolm founded a choir.",
  "herald.txt": "The church of Kolm was built in 1978.",
};
const weekdays = {
  "monday.txt": "The flood closed the mill at Olm on Monday.",
  "tuesday.txt": "On Tuesday the quay of Olm was under water too.",
};
const both = {
  "annals.txt": "The bridge at Orve was begun in 1931. The bridge at Orve was opened in 1932.",
  "herald.txt": "The bridge at Orve was opened in 1932 by the mayor.",
};

/** What it is about, the draft, the date in it, the sources, and the verdict. */
type Row = readonly [what: string, draft: string, words: string, texts: Texts, verdict: string];

const rows: readonly Row[] = [
  [
    "a degree, by another verb",
    "Holm, who took her degree in 1964, wrote on mosses.",
    "1964",
    degree,
    "disputed",
  ],
  [
    "what is yet to come, put off",
    "The tables on grazing come out on 12 October.",
    "12 October",
    tables,
    "disputed",
  ],
  [
    "the month in which a ship sails",
    "The new ferry Halmar begins sailing in September.",
    "September",
    ferry,
    "disputed",
  ],
  [
    "years that lie far apart",
    "In 1963 the weavers of Kolm founded a choir.",
    "1963",
    far,
    "supported",
  ],
  [
    "weekdays of two reports",
    "The flood closed the mill at Olm on Monday.",
    "Monday",
    weekdays,
    "supported",
  ],
  [
    "two dates that one source tells apart",
    "The bridge at Orve was begun in 1931.",
    "1931",
    both,
    "supported",
  ],
];

describe("the dates of two sources for one event", () => {
  for (const [what, draft, words, texts, verdict] of rows)
    it(`are ${verdict}: ${what}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });
});
