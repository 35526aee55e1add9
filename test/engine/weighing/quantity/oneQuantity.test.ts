import assert from "node:assert/strict";
import { weigh, type Texts } from "../kit.js";

const cores = {
  "observer.txt":
    "In the summer of 1964 she and a colleague, a chemist, drew 640 cores of mud from the bottom of the lake.",
  "interview.txt": "With it we took 460 cores of mud from the lake in one summer.",
};
const homes = {
  "bureau.txt":
    "Between March and May the interviewers of the census visited 7,840 households in all four counties.",
  "gazette.txt": "The census is based on visits to 7,480 households in four counties.",
};
const fuel = {
  "owner.txt": "The owner said the trawler had 64 tonnes of diesel in its tanks.",
  "agency.txt":
    "The coast agency said that about 90 tonnes of diesel had been in the trawler's tanks and that some had leaked.",
};
const both = {
  "ledger.txt":
    "The mill at Olm ground 640 sacks of barley in June. In May it had ground 590 sacks of barley.",
  "herald.txt": "The mill at Olm ground 590 sacks of barley.",
};
const shares = {
  "report.txt": "Nearly a third of the orchard's revenue comes from cider.",
  "wire.txt": "Apples, which bring in about two-thirds of the orchard's revenue, grew dearer.",
};

/** What it is about, the draft, the value in it, the sources, and the verdict. */
type Row = readonly [what: string, draft: string, words: string, texts: Texts, verdict: string];

const rows: readonly Row[] = [
  ["by another verb", "They took 640 cores of mud from the lake.", "640", cores, "disputed"],
  [
    "in a sentence that goes into more",
    "For the census 7,480 households in four counties were visited.",
    "7,480",
    homes,
    "disputed",
  ],
  [
    "beside what else befell it",
    "There were 64 tonnes of diesel in the trawler's tanks.",
    "64 tonnes",
    fuel,
    "disputed",
  ],
  [
    "that the source of the draft's value knows as of another month",
    "The mill at Olm ground 640 sacks of barley in June.",
    "640",
    both,
    "supported",
  ],
  [
    "of another part of the same whole",
    "Nearly a third of the orchard's revenue comes from cider.",
    "a third",
    shares,
    "supported",
  ],
];

describe("the figures of two sources for one quantity", () => {
  for (const [what, draft, words, texts, verdict] of rows)
    it(`are ${verdict}: told ${what}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });
});
