import assert from "node:assert/strict";
import { weigh, type Texts } from "./kit.js";

/** Draft, the value in it, sources. */
type Row = readonly [draft: string, words: string, texts: Texts];

const clinic = {
  "clinic.txt":
    "The clinic treated 46 patients for burns after the blast. Across the river the dentist saw 31 patients.",
};
const choir = {
  "choir.txt":
    "The choir sang for 800 guests in the abbey on Sunday. In the abbey's garden 300 chairs stood for the guests of a wedding.",
};
const museum = {
  "museum.txt":
    "The museum sold 900 tickets for its show of kites in May. Of its guests 400 wrote into the book of the museum.",
};
/** As `museum`, in digits that are hardly met by chance. */
const crowd = {
  "museum.txt":
    "The museum sold 9,164 tickets for its show of kites in May. Of its guests 4,218 wrote into the book of the museum.",
};

describe("a figure that another outmatches", () => {
  const faults: readonly Row[] = [
    ["After the blast 31 patients came to the clinic.", "31", clinic],
    ["On Sunday the choir sang to 300 people in the abbey.", "300", choir],
    ["In May the museum sold 400 tickets for the kites.", "400", museum],
  ];
  for (const [draft, words, texts] of faults)
    it(`is contradicted: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, "contradicted");
      assert.ok(weigh(draft, words, texts).sureness >= 0.6);
    });

  const silent: readonly Row[] = [
    ["After the blast 46 patients came to the clinic.", "46", clinic],
    ["The dentist across the river saw 31 patients.", "31", clinic],
    ["On Sunday the choir sang to 800 people in the abbey.", "800", choir],
    ["There were 300 chairs in the garden of the abbey.", "300", choir],
    ["In May the museum sold 900 tickets for the kites.", "900", museum],
    ["Among the guests of the museum 400 wrote into its book.", "400", museum],
    ["The book of the museum was signed by 4,218 guests.", "4,218", crowd],
  ];
  for (const [draft, words, texts] of silent)
    it(`is borne out: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, "supported");
    });
});
