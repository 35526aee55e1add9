import assert from "node:assert/strict";
import { check, judge } from "../../../kit/check.js";

const story = `
--- wire.txt
Symrex sued Tornholm in March over two patents. The Northern Guard took the town of Arvik from the Coast Brigade on Sunday. Kari Moe met Jon Falk in Oslo.
The Hill League (HL) had driven the Delta Front from the pass. Dalen was bought by Orkla for two million euros.
The football club lent the city two million euros in May. Angry fans attacked the driver of a tram. Brask did not sue Lunde over the ferry.
The inspector warned the owner of the quarry about the cracks.
--- draft.md
`;

const rows: readonly (readonly [string, string])[] = [
  ["Tornholm sued Symrex in March over two patents.", "~~~~~~~~ contradicted-statement"],
  [
    "The Coast Brigade took the town of Arvik from the Northern Guard on Sunday.",
    "    ~~~~~~~~~~~~~ contradicted-statement",
  ],
  ["Orkla was bought by Dalen for two million euros.", "~~~~~ contradicted-statement"],
  ["Dalen bought Orkla for two million euros.", "~~~~~ contradicted-statement"],
  ["The Delta Front had driven the HL from the pass.", "    ~~~~~~~~~~~ contradicted-statement"],
  ["The city lent the football club two million euros in May.", "    ~~~~ contradicted-statement"],
  [
    "The football club was lent two million euros by the city in May.",
    "             ~~~~ contradicted-statement",
  ],
  [
    "The city lent two million euros to the football club in May.",
    "    ~~~~ contradicted-statement",
  ],
  ["The owner of the quarry was warned about the cracks by the inspector.", ""],
  [
    "The owner warned the inspector of the quarry about the cracks.",
    "    ~~~~~ contradicted-statement",
  ],
  ["The driver of a tram attacked angry fans.", ""],
  ["Fans attacked the driver of a tram.", ""],
  ["The football club lent two million euros to the city in May.", ""],
  ["The city was lent two million euros by the football club in May.", ""],
  ["The city thanked the football club for two million euros in May.", ""],
  ["Lunde did not sue Brask over the ferry.", ""],
  ["Symrex sued Tornholm in March over two patents.", ""],
  ["Tornholm was sued by Symrex in March over two patents.", ""],
  ["Jon Falk met Kari Moe in Oslo.", ""],
  ["Orkla bought Dalen for two million euros.", ""],
  ["The Northern Guard took Arvik from the Coast Brigade on Sunday.", ""],
];

const mended: readonly (readonly [string, string | undefined])[] = [
  [
    "Tornholm sued Symrex in March over two patents.",
    "Symrex sued Tornholm in March over two patents.",
  ],
  [
    "The Delta Front had driven the HL from the pass.",
    "The HL had driven the Delta Front from the pass.",
  ],
  [
    "The owner warned the inspector of the quarry about the cracks.",
    "The inspector warned the owner of the quarry about the cracks.",
  ],
  // "The club lent the football city": the word alone cannot take the other's place.
  ["The city lent the football club two million euros in May.", undefined],
];

describe("the check of statements, of parties that have changed places", () => {
  for (const [sentence, underline] of rows) {
    it(`${underline === "" ? "stays silent at" : "finds"} ${sentence}`, () => {
      check(`${story}${sentence}\n${underline}\n`);
    });
  }

  for (const [sentence, whole] of mended) {
    it(`${whole === undefined ? "offers no fix for" : "mends"} ${sentence}`, () => {
      const { draft, report } = judge(`${story}${sentence}\n`);
      const [fix] = report.findings.flatMap(({ fixes }) => fixes);
      const [edit] = fix?.edits ?? [];
      assert.equal(
        edit && draft.text.slice(0, edit.start) + edit.newText + draft.text.slice(edit.end),
        whole === undefined ? undefined : `${whole}\n`,
      );
    });
  }
});
