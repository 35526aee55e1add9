import assert from "node:assert/strict";
import { names } from "../../../../src/engine/mentions/names/index.js";
import type { NameMention } from "../../../../src/engine/mentions/names/name.js";
import { sentenceOf } from "./bracketed.js";

/** The last name of a sentence. */
function nameIn(plain: string): NameMention {
  const mention = names.find(sentenceOf(plain), { plain }).at(-1);
  assert.ok(mention, `no name in: ${plain}`);
  return mention;
}

describe("names.rewrite", () => {
  const rows: readonly (readonly [draft: string, source: string, text: string])[] = [
    ["It is Turkish.", "They live in Iran.", "Iranian"],
    ["They live in Turkey.", "They are Iranian.", "Iran"],
    ["They live in Turkey.", "They live in the United States.", "United States"],
    ["President Baqaei left.", "President Hadi al-Bahra left.", "al-Bahra"],
    ["President Esmaeil Baqaei left.", "President Hadi al-Bahra left.", "Hadi al-Bahra"],
    ["They joined Tessell Motors.", "They joined Brightwater  Logistics.", "Brightwater Logistics"],
  ];
  for (const [draft, source, text] of rows) {
    it(`${source} in the place of: ${draft}`, () => {
      assert.equal(names.rewrite(nameIn(draft), nameIn(source)), text);
    });
  }
});

describe("names.compare", () => {
  const rows: readonly (readonly [draft: string, source: string, likeness: string])[] = [
    ["We met Dr. Abbas Araqchi.", "We met Dr. Araghchi.", "same"],
    ["They are Iranian.", "They live in Iran.", "same"],
    ["They are Iranian.", "They live in Iraq.", "different"],
    ["We met Dr. Abbas Araqchi.", "We met Dr. Hakan Fidan.", "different"],
    ["We met Dr. Abbas Araqchi.", "They live in Iraq.", "incomparable"],
    ["They joined the World Bank.", "They live in Iraq.", "incomparable"],
  ];
  for (const [draft, source, likeness] of rows) {
    it(`${draft} / ${source} ${likeness}`, () => {
      assert.equal(names.compare(nameIn(draft), nameIn(source)), likeness);
    });
  }
});

describe("names on long text", () => {
  // Quadratic reading of any of these would outlast the test runner's patience.
  const rows = [
    "x",
    "X",
    "Xx-",
    "A.",
    "Iran Iraq ",
    "Bank of ",
    "“A ",
    "((A",
    "Bob, the chief ",
    "“",
  ];
  for (const unit of rows) {
    it(JSON.stringify(unit), () => {
      const plain = unit.repeat(Math.ceil(100_000 / unit.length));
      assert.ok(names.find(sentenceOf(plain), { plain }).length < plain.length);
    });
  }
});
