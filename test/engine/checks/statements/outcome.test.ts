import assert from "node:assert/strict";
import { statementsIn } from "./statementsIn.js";

describe("the check of statements finds what became of something else than the sources tell", () => {
  // Source, draft, what is underlined.
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "The tanker Sula Maru was towed into Brekke harbour on Tuesday after a fire in her engine room.",
      "The Sula Maru sank off the coast after a fire in her engine room.",
      "sank",
    ],
    [
      "Police are still looking for the nephew of the owner. The nephew, Corin Bell, is at large.",
      "Police have arrested the nephew, Corin Bell.",
      "arrested",
    ],
    ["The port of Brekke stayed open throughout.", "The port of Brekke was closed.", "closed"],
    [
      "The road through Corrie was closed for an hour and has since reopened.",
      "The road through Corrie is still closed.",
      "closed",
    ],
    ["Ticket prices will stay as they are.", "Ticket prices will rise.", "rise"],
    [
      "Valdane has shut down its solvent plant after a leak.",
      "The solvent plant kept running after the leak.",
      "kept",
    ],
    [
      "The treasurer, Lise Brandreth, stepped down after eleven years.",
      "Lise Brandreth was re-elected as treasurer.",
      "re-elected",
    ],
    [
      "Judge Imke Rossmann has yet to rule on the recordings from the yard.",
      "Judge Imke Rossmann has ruled on the recordings from the yard.",
      "ruled",
    ],
  ];
  for (const [source, draft, words] of rows)
    it(draft, () => {
      const found = statementsIn(source, draft);
      assert.deepEqual(
        found.map(({ verdict }) => verdict),
        ["contradicted"],
      );
      assert.ok(found.every(({ text }) => text.includes(words)));
    });
});

describe("the check of statements is silent about what became of something", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "where it says the same",
      "The tanker Sula Maru was towed into Brekke harbour.",
      "The Sula Maru was brought into the harbour of Brekke under tow.",
    ],
    [
      "where another sank",
      "The trawler was towed into Brekke. The tanker sank at noon.",
      "The tanker sank.",
    ],
    [
      "of some of many",
      "Eight patients have died, 29 have recovered.",
      "By noon 29 patients had recovered.",
    ],
    [
      "of two in one sentence",
      "Pakistan then voted in favour, India did not.",
      "Pakistan voted for the accord, India abstained.",
    ],
    [
      "that was so for a time",
      "The road through Corrie was closed for an hour and has since reopened.",
      "The road through Corrie was closed.",
    ],
    [
      "where it may come",
      "The solvent plant has shut down after a leak.",
      "The solvent plant could keep running.",
    ],
    [
      "where one source has it",
      "The bridge stayed open on Monday. On Tuesday the bridge was closed.",
      "The bridge was closed.",
    ],
    [
      "where somebody stays away",
      "Its chairman, Edwin Rask, did not attend the public meeting on Wednesday.",
      "The chairman stayed away from the public meeting.",
    ],
  ];
  for (const [why, source, draft] of rows)
    it(`${why}: ${draft}`, () => {
      assert.deepEqual(
        statementsIn(source, draft).map(({ text, message }) => `${text}: ${message}`),
        [],
      );
    });
});
