import assert from "node:assert/strict";
import { weigh, type Texts } from "./kit.js";

const counts =
  "the miller of orme counted 14 carts by the weir and the ferryman counted nine goats on the far bank";

/** The same words in sentences of their own, and in one run that no capital divides. */
const divided: Texts = {
  "orme.txt":
    "The survey took four years and took in visits to 30 mills, while Hale kept seven ponds.",
};
const run: Texts = {
  "run.txt": `${Array.from({ length: 7 }, () => counts).join(" . ")} . hale kept seven mills . the survey took four years and took in visits to 30 mills .`,
};

describe("a value in another's place", () => {
  it("is told in a sentence", () => {
    assert.equal(weigh("Hale kept 30 ponds.", "30", divided).verdict, "contradicted");
  });

  it("is not told in a run of text without an end", () => {
    const draft = "The survey took four years and involved visits to 30 mills.";
    assert.equal(weigh(draft, "30", run).verdict, "supported");
    assert.equal(weigh(draft, "30", divided).verdict, "supported");
  });
});
