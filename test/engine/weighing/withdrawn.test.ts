import assert from "node:assert/strict";
import { weigh, type Texts } from "./kit.js";

/** Draft, the value in it, sources, the verdict. */
type Row = readonly [draft: string, words: string, texts: Texts, verdict: string];

const denied = { "tram.txt": "The tram in Lind hit 31 parked cars, not 25 as first reported." };
const corrected = {
  "mill.txt":
    "The fire at the mill in Orsk killed 14 workers.\n\nCorrection: An earlier version of this article said that 19 workers had been killed; it was 14.",
};
const stale = {
  "mill.txt":
    "The fire at the mill in Orsk killed 19 workers on Monday.\n\nCorrection: This article incorrectly said that the fire killed 19 workers. The fire killed 14 workers.",
};
const mended = {
  "bulletin.txt":
    "Correction: Bulletin No. 3 of 9 June put the number of infected cattle at 68. One herd had been counted twice. The correct number is 61.",
};
const opened = {
  "bridge.txt": "The bridge at Hale was opened in 1931 rather than in 1929, the archive says.",
};

describe("a value that its own source takes back", () => {
  const blocks: Readonly<Record<string, readonly Row[]>> = {
    "bears nothing out": [
      ["The tram in Lind hit 25 parked cars.", "25", denied, "contradicted"],
      ["The fire at the mill killed 19 workers.", "19", corrected, "contradicted"],
      ["The fire at the mill in Orsk killed 19 workers.", "19", stale, "contradicted"],
      ["The bridge at Hale was opened in 1929.", "1929", opened, "contradicted"],
      ["The number of infected cattle was 68 on 9 June.", "68", mended, "contradicted"],
    ],
    "leaves what is right": [
      ["The tram in Lind hit 31 parked cars.", "31", denied, "supported"],
      ["The correct number of infected cattle on 9 June is 61.", "61", mended, "supported"],
      ["The number of 68 infected cattle was too high.", "68", mended, "supported"],
      ["The fire at the mill killed 14 workers.", "14", corrected, "supported"],
      ["The fire at the mill in Orsk killed 14 workers.", "14", stale, "supported"],
      ["The bridge at Hale was opened in 1931.", "1931", opened, "supported"],
    ],
    "is told from one that is only more or less": [
      [
        "The tram in Lind hit 25 parked cars.",
        "25",
        { "tram.txt": "The tram in Lind hit not only 25 parked cars but a kiosk as well." },
        "supported",
      ],
      [
        "The lodge in Hale sleeps no more than 25 guests.",
        "25",
        { "lodge.txt": "The lodge in Hale sleeps not more than 25 guests." },
        "supported",
      ],
    ],
  };
  for (const [name, rows] of Object.entries(blocks))
    describe(name, () => {
      for (const [draft, words, texts, verdict] of rows)
        it(draft, () => {
          assert.equal(weigh(draft, words, texts).verdict, verdict);
        });
    });
});
