import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

/** Draft, the figure in it, sources, the verdict. */
type Row = readonly [draft: string, words: string, texts: Texts, verdict: string];

const raid = { "raid.txt": "Some 70 smugglers in 12 pick-up vans raided the depot at Lomme." };
const choir = { "choir.txt": "About 240 singers from 9 choirs at 3 churches rehearsed in Orve." };
const clinic = {
  "clinic.txt":
    "The clinic in Hale has 85 nurses; according to its matron, only 52 were on duty on Monday.",
};
const lodge = {
  "lodge.txt": "The lodge at Brunn has 64 beds. Only 37 were taken on Easter Sunday.",
};
const bell = { "bell.txt": "Ragna Moll, 58, has rung the bells of Torvik for 31 years." };
const raised = {
  "later.txt": "The ferry line raised its offer on Friday: 3.8 percent instead of 3.",
  "first.txt": "The crews had asked for 6 percent; the ferry line offered 3 percent and a bonus.",
};
const claimed = {
  "rebels.txt": "The rebels said that they had lost 14 men, not the 65 claimed by the navy.",
  "navy.txt": "The navy said that its gunboats had killed 65 rebels and taken 23 prisoners.",
};
const wing = {
  "wing.txt": "The hospital board says 12 wards will close, not 30 as the union claims.",
  "union.txt": "The union said that 30 wards would close.",
};
const quay = {
  "quay.txt": "The dockers' club fears for 210 jobs on the quay.",
  "log.txt": "The harbour log shows that 1,300 members walked out in Sund.",
};
const stall = { "stall.txt": "The fair in Hale lasted for four days and sold 900 pies." };

describe("a figure that a source gives as the draft says it", () => {
  const blocks: Readonly<Record<string, readonly Row[]>> = {
    "has no rival that counts something else in the same sentence": [
      ["Some 70 smugglers raided the depot.", "70", raid, "supported"],
      ["About 240 singers rehearsed in Orve.", "240", choir, "supported"],
      ["Some 90 smugglers raided the depot.", "90", raid, "contradicted"],
      ["Some 12 smugglers raided the depot.", "12", raid, "contradicted"],
    ],
    "may leave what it counts to the figure before": [
      ["The matron said that only 52 nurses had been there.", "52", clinic, "supported"],
      ["Only 52 nurses came on Monday, the clinic said.", "52", clinic, "supported"],
      ["On Easter Sunday only 37 beds were taken.", "37", lodge, "supported"],
      ["The clinic in Hale has 52 nurses.", "52", clinic, "contradicted"],
      ["The lodge at Brunn has 37 beds.", "37", lodge, "contradicted"],
    ],
    "is an age or a span of years": [
      ["Moll, 58, has rung the bells for 31 years.", "58", bell, "supported"],
      ["Moll, 58, has rung the bells for 31 years.", "31 years", bell, "supported"],
      ["Moll has rung the bells of Torvik for 26 years.", "26 years", bell, "contradicted"],
    ],
    "is what was before a later change": [
      ["The line first offered 3 percent and a bonus.", "3 percent", raised, "supported"],
      ["The line raised its offer to 3.8 percent.", "3.8 percent", raised, "supported"],
      ["The line first offered 4.5 percent.", "4.5 percent", raised, "contradicted"],
    ],
    "is one side's, whom another gainsays": [
      ["The navy says it killed 65 rebels.", "65", claimed, "supported"],
      ["The union says 30 wards will close.", "30", wing, "supported"],
      ["The navy says it killed 95 rebels.", "95", claimed, "contradicted"],
    ],
    "shares next to nothing with the sentence of another figure": [
      ["The club counted 1,300 strikers on the first day.", "1,300", quay, "unsupported"],
      [
        "The pies at the fair in Hale brought in 4,100 crowns.",
        "4,100 crowns",
        stall,
        "unsupported",
      ],
    ],
  };
  for (const [name, rows] of Object.entries(blocks))
    describe(name, () => {
      for (const [draft, words, texts, verdict] of rows)
        it(`${draft} (${words})`, () => {
          assert.equal(weigh(draft, words, texts).verdict, verdict);
        });
    });
});
