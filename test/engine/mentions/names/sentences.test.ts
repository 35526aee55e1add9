import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { names } from "../../../../src/engine/mentions/names/index.js";
import { textOf } from "../../../../src/engine/text/span.js";
import { sentenceOf, unbracket } from "./bracketed.js";

/** A sentence a line, its names in brackets; `!` before a heading. Nothing else is a name. */
const folder = "test/engine/mentions/names/sentences";

/** Names less sure than this are left alone by everyone who asks, and those of the second are not faulted. */
const leastRead = 0.45;
const leastFaulted = 0.6;

describe("the names of a sentence", () => {
  let sentenceCount = 0;
  for (const file of readdirSync(folder).sort()) {
    // Where a capital may be the sentence's own, it is asked what would be underlined.
    const least = /^(?:display|silent|starts)/u.test(file) ? leastFaulted : leastRead;
    describe(file.replace(/\.txt$/u, ""), () => {
      for (const row of readFileSync(`${folder}/${file}`, "utf8").split("\n")) {
        if (row.trim() === "" || row.startsWith("#")) continue;
        sentenceCount += 1;
        it(row, () => {
          const isHeading = row.startsWith("! ");
          const { plain, marked } = unbracket(isHeading ? row.slice(2) : row);
          const found = names
            .find(sentenceOf(plain, isHeading ? "heading" : "paragraph"), { plain })
            .filter(({ sureness }) => sureness >= least);
          for (const { span, text } of found) assert.equal(textOf(plain, span), text);
          assert.deepEqual(
            found.map(({ text }) => text),
            marked,
          );
        });
      }
    });
  }

  it("has at least 150 sentences", () => {
    assert.ok(sentenceCount >= 150);
  });
});
