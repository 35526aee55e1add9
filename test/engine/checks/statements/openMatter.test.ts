import assert from "node:assert/strict";
import { statementsIn } from "./statementsIn.js";

describe("the check of statements finds an open matter told as settled", () => {
  // Source, draft, what is underlined.
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "The bank's regulator is examining whether Orrin Trust hid its losses.",
      "The regulator has found that Orrin Trust hid its losses.",
      "found",
    ],
    [
      "The cause of the fire at the spinning mill is still under investigation.",
      "Sparks from a lamp caused the fire at the spinning mill.",
      "caused",
    ],
    [
      "Doctor Ines Falk said it was too early to say whether the salve had harmed the lambs.",
      "Vets have established that the salve harmed the lambs.",
      "established",
    ],
  ];
  for (const [source, draft, words] of rows)
    it(draft, () => {
      assert.deepEqual(
        statementsIn(source, draft).map(({ text, verdict }) => [text, verdict]),
        [[words, "contradicted"]],
      );
    });
});

describe("the check of statements is silent about a matter", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "that another has settled",
      "The regulator is examining whether Orrin Trust hid its losses. An audit by Jan Moor found that Orrin Trust hid losses.",
      "Jan Moor found that Orrin Trust hid its losses.",
    ],
    [
      "of another fire",
      "The cause of the fire at the spinning mill is unknown. A lamp caused the fire at Orve farm.",
      "A lamp caused the fire at Orve farm.",
    ],
    [
      "that is somebody's guess",
      "The cause of the fire at the spinning mill is still under investigation.",
      "The owner says that a lamp caused the fire at the spinning mill.",
    ],
    [
      "whose cause has been found",
      "The cause of the fire at the spinning mill has been found: a lamp fell over.",
      "A lamp caused the fire at the spinning mill.",
    ],
    [
      "that both leave open",
      "The date of the oldest wall is uncertain, and the museum therefore gives no age for the oldest wall.",
      "How old the oldest wall is remains open.",
    ],
    [
      "that the draft leaves open",
      "The regulator is examining whether Orrin Trust hid its losses.",
      "The regulator has not found that Orrin Trust hid its losses.",
    ],
  ];
  for (const [why, source, draft] of rows)
    it(why, () => {
      assert.deepEqual(statementsIn(source, draft), []);
    });
});

describe("the check of statements reads who says no to what", () => {
  // Source, draft, what is underlined: nothing for an empty string.
  const rows: readonly (readonly [string, string, string])[] = [
    ["No letters were burnt, the archive said.", "The roof leaked, but no letters were burnt.", ""],
    [
      "The pumps failed in the lower ward of the mill.",
      "In the lower ward the mill was flooded.",
      "",
    ],
    ["Orve lost the last match at home to Tarn.", "Tarn won away at Orve.", ""],
    ["Skelde has bought nine carts from Tarn Mills.", "Tarn Mills sold nine carts to Skelde.", ""],
    [
      "The pupils did not sleep less often. No pupil left.",
      "The bell did not make pupils sleep less often.",
      "",
    ],
    [
      "The mayor, Olaf Falk, who had opposed the bridge, is pleased.",
      "The mayor had backed the bridge.",
      "backed",
    ],
    [
      "The guild voted nine to two in favour of the levy.",
      "The guild voted against the levy.",
      "voted against",
    ],
    [
      "The minister ruled out a recount of the ballots.",
      "The minister has agreed to a recount of the ballots.",
      "agreed to",
    ],
    [
      "The bell of the abbey had been out of order since May. It would be working again in June.",
      "The bell of the abbey was working.",
      "working",
    ],
  ];
  for (const [source, draft, words] of rows)
    it(draft, () => {
      assert.deepEqual(
        statementsIn(source, draft).map(({ text }) => text),
        words === "" ? [] : [words],
      );
    });
});
