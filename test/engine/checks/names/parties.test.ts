import { check } from "../../../kit/check.js";

const story = `
--- wire.txt
Symrex sued Tornholm in March over two patents. The Northern Guard took the town of Arvik from the Coast Brigade on Sunday. Kari Moe met Jon Falk in Oslo.
The Hill League (HL) had driven the Delta Front from the pass. Dalen was bought by Orkla for two million euros.
--- draft.md
`;

const rows: readonly (readonly [string, string])[] = [
  ["Tornholm sued Symrex in March over two patents.", "~~~~~~~~ contradicted"],
  [
    "The Coast Brigade took the town of Arvik from the Northern Guard on Sunday.",
    "    ~~~~~~~~~~~~~ contradicted",
  ],
  ["Orkla was bought by Dalen for two million euros.", "~~~~~ contradicted"],
  ["Dalen bought Orkla for two million euros.", "~~~~~ contradicted"],
  ["The Delta Front had driven the HL from the pass.", "    ~~~~~~~~~~~ contradicted"],
  ["Symrex sued Tornholm in March over two patents.", ""],
  ["Tornholm was sued by Symrex in March over two patents.", ""],
  ["Jon Falk met Kari Moe in Oslo.", ""],
  ["Orkla bought Dalen for two million euros.", ""],
  ["The Northern Guard took Arvik from the Coast Brigade on Sunday.", ""],
];

describe("the check of names, of parties that have changed places", () => {
  for (const [sentence, underline] of rows) {
    it(`${underline === "" ? "stays silent at" : "finds"} ${sentence}`, () => {
      check(`${story}${sentence}\n${underline}\n`);
    });
  }
});
