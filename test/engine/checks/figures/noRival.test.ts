import assert from "node:assert/strict";
import { check } from "../../../kit/check.js";
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
const convoy = {
  "own.txt": "On the side of the troops there were 9 dead and 26 injured in Lomme.",
  "all.txt":
    "The toll of the fighting in Lomme rose to 44 dead and 130 injured, the Red Crescent said.",
};
const brigade = {
  "own.txt": "The fire brigade had 4 injured in the blaze at the mill.",
  "all.txt": "The blaze at the mill left 17 injured, the clinic said.",
};
const sinking = {
  "sea.txt": "The line lost two ferries; one sank on Monday and the other on Thursday.",
};
const shut = { "mills.txt": "Orla Foods shut three mills: in March, in June and in July." };
const quays = {
  "year.txt": "The quay at Sund handled 2.1 million crates last year.",
  "kiosk.txt": "The kiosk at Hale sold 5,200 papers in March and 61,000 in the whole year.",
};
const outlook = {
  "outlook.txt":
    "Orla Foods cut its outlook for profit from 410 million to between 360 and 380 million crowns.",
};
const exchange = {
  "market.txt": "Shares of Orla Foods rose 4.6% to close at 11.85 euros.",
  "report.txt": "Orla Foods reports earnings of 1.12 euros per share, up 8.3 percent.",
};
const clubs = {
  "clubs.md":
    "The swimming clubs of Sund, by season.\n\n| Club | Medals | Time |\n|---|---|---|\n| Orve | 12 | 48.3 |\n| Lomme | 9 | 51.7 |\n",
};
const crates = {
  "crates.md":
    "The harbour of Sund counted its crates.\n\n| Week | Crates (thousand) |\n|---|---|\n| first | 43.7 |\n| second | 12.4 |\n",
};

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
    "is of its holder, whom the toll of all leaves out": [
      ["The army had 9 dead in Lomme.", "9", convoy, "supported"],
      ["The army's own losses in Lomme were 26 injured.", "26", convoy, "supported"],
      ["The fire brigade had 4 injured in the blaze.", "4", brigade, "supported"],
      ["The toll in Lomme was 44 dead.", "44", convoy, "supported"],
    ],
    "is told one by one": [
      ["The line lost one ferry on Monday and another on Thursday.", "one", sinking, "supported"],
      ["Orla Foods shut one mill in March.", "one", shut, "contradicted"],
    ],
    "has its unit from the other end of a change": [
      [
        "Orla Foods cut its outlook from 410 million crowns to at most 380 million.",
        "380 million",
        outlook,
        "supported",
      ],
      [
        "Orla Foods cut its outlook from 410 million crowns to between 360 and 380 million.",
        "between 360 and 380 million",
        outlook,
        "supported",
      ],
      [
        "Orla Foods cut its outlook from 410 million crowns to at most 280 million.",
        "280 million",
        outlook,
        "contradicted",
      ],
    ],
    "is of a week, which a year does not gainsay": [
      [
        "In the week before the storm the quay handled 43,700 crates.",
        "43,700",
        quays,
        "unsupported",
      ],
      [
        "The quay at Sund handled 1.2 million crates last year.",
        "1.2 million",
        quays,
        "contradicted",
      ],
    ],
    "is told of shares, where another is told for a share": [
      ["The shares rose 4.6%.", "4.6%", exchange, "supported"],
      ["Earnings per share rose 8.3 percent.", "8.3 percent", exchange, "supported"],
      ["The shares of Orla Foods rose 6.4%.", "6.4%", exchange, "contradicted"],
    ],
    "counts a few things, where a cell measures": [
      ["Of the two clubs Orve was faster.", "two", clubs, "supported"],
      ["The clubs of Orve won 21 medals.", "21", clubs, "contradicted"],
    ],
    "stands in a table of thousands": [
      ["In the first week 43,700 crates were counted in Sund.", "43,700", crates, "supported"],
      ["In the first week 47,300 crates were counted in Sund.", "47,300", crates, "unsupported"],
    ],
    "is one side's, whom another gainsays": [
      ["The navy says it killed 65 rebels.", "65", claimed, "supported"],
      ["The union says 30 wards will close.", "30", wing, "supported"],
      ["The navy says it killed 95 rebels.", "95", claimed, "contradicted"],
      ["In all 65 rebels were killed.", "65", claimed, "disputed"],
      ["In all 30 wards will close.", "30", wing, "disputed"],
      ["In all 14 rebels were lost.", "14", claimed, "supported"],
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

describe("of a pair", () => {
  const vote = `--- vote.txt
The vestry of Hale kept its bell by 14 votes to 5. It sold the organ by nine votes.
`;

  it("both halves are silent where a source has both", () => {
    check(`${vote}--- draft.md
The vestry of Hale kept its bell by 14 votes to five.
`);
  });

  it("the half that a source has is silent", () => {
    check(`${vote}--- draft.md
The vestry of Hale kept its bell by 14 votes to eight.
                                                ~~~~~ contradicted: "5"

The vestry of Hale kept its bell by 11 votes to 5.
                                    ~~ contradicted: "14"
`);
  });

  it("both are found where no source has either", () => {
    check(`${vote}--- draft.md
The vestry of Hale kept its bell by 11 votes to 8.
                                    ~~ contradicted: "14"
                                                ~ contradicted: "5"
`);
  });
});
