import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import {
  compareNames,
  type NameLikeness,
} from "../../../../src/engine/mentions/names/compareNames.js";
import { foldWords } from "../../../../src/engine/mentions/names/fold.js";

/** `A = B` the same name, `A ~ B` one name in two spellings, `A / B` two names; a tradition a file. */
const rowForm = /^(?<a>.+?) (?<sign>[=~/]) (?<b>.+)$/u;
const likenesses: Readonly<Record<string, NameLikeness>> = {
  "=": "same",
  "~": "variant",
  "/": "different",
};

const folder = "test/engine/mentions/names/pairs";

describe("compareNames, by tradition", () => {
  let pairCount = 0;
  for (const file of readdirSync(folder).sort()) {
    describe(file.replace(/\.txt$/u, ""), () => {
      for (const row of readFileSync(`${folder}/${file}`, "utf8").split("\n")) {
        if (row.trim() === "" || row.startsWith("#")) continue;
        pairCount += 1;
        it(row, () => {
          const { a = "", sign = "", b = "" } = rowForm.exec(row)?.groups ?? {};
          assert.equal(compareNames(foldWords(a), foldWords(b)), likenesses[sign]);
          assert.equal(
            compareNames(foldWords(b), foldWords(a)),
            likenesses[sign],
            "the other way round",
          );
        });
      }
    });
  }

  it("has at least 300 pairs in at least eight traditions", () => {
    assert.ok(pairCount >= 300);
    assert.ok(readdirSync(folder).length >= 8);
  });
});
