import assert from "node:assert/strict";
import { TermScanner } from "../../../../src/engine/evidence/search/termScanner.js";
import { Vocabulary } from "../../../../src/engine/evidence/search/vocabulary.js";

function termsOf(text: string): readonly string[] {
  const vocabulary = new Vocabulary();
  const scanner = new TermScanner(vocabulary);
  scanner.scan(text, 0, text.length);
  return Array.from(scanner.terms.subarray(0, scanner.termCount), (id) =>
    vocabulary.terms.textOf(id),
  );
}

const rows: readonly (readonly [string, readonly string[]])[] = [
  // Words: by meaning, by stem, and none for what tells nothing.
  ["killed, dead, deaths", ["kill", "kill", "kill"]],
  ["the evacuation of the harbours", ["evacuate", "port"]],
  ["it was not to be", []],
  ["They didn’t and don't drift", ["drift"]],
  ["Café, CAFÉ and cafe", ["cafe", "cafe", "cafe"]],
  ["Łódź", ["lodz"]],
  ["Zażółć gęślą", ["zazolc", "gesla"]],
  ["cafe\u0301", ["cafe"]],
  ["Орло", ["орло"]],
  // Possessives, apostrophes and hyphens.
  ["Brandt's boat", ["brandt", "boat"]],
  ["Brandt’s boat", ["brandt", "boat"]],
  ["O'Neill", ["oneil"]],
  ["well-known", ["known"]],
  // Acronyms keep apart from the words that look like them.
  ["the U.S. and us", ["US"]],
  ["the US", ["US"]],
  ["the WHO, who", ["WHO"]],
  ["the U.N. and the UN", ["un", "un"]],
  // Figures meet on the value.
  ["7 and seven", ["#7", "#7"]],
  ["1,240 and 1240", ["#1240", "#1240"]],
  ["1.2 million, 1.2m, 1,200,000", ["#1200000", "#1200000", "#1200000"]],
  ["$3.5bn", ["#3500000000"]],
  ["two hundred and fifty thousand", ["#250000"]],
  ["five million two hundred", ["#5000200"]],
  ["thirty-five", ["#35"]],
  ["a hundred, a dozen", ["#100", "#12"]],
  ["two dozen eggs", ["#24", "egg"]],
  ["12%, 12 percent, twelve per cent", ["#12%", "#12%", "#12%"]],
  ["the 18th and the 1990s", ["#18", "#1990"]],
  ["twenty, thirty", ["#20", "#30"]],
  ["5km", ["#5", "kilometre"]],
  ["one of them", []],
  ["one million", ["#1000000"]],
  ["in 2011", ["#2011"]],
  ["4,5,6", ["#4", "#5", "#6"]],
  // Dates: months by name, whole days in parts.
  ["on 3 Dec.", ["#3", "december"]],
  ["in May he may", ["may"]],
  ["2024-12-02", ["#2024", "#2", "december"]],
  ["2024-12-021", ["#2024", "#12", "#21"]],
  // Neighbours in a name stand for themselves.
  ["Ilka Brandt sang", ["ilka", "brandt", "ilka brandt", "sang"]],
  ["Tariq al-Hadi", ["tariq", "hadi", "tariq hadi"]],
  ["Orlo, Lund", ["orlo", "lund"]],
  ["Orlo and Lund", ["orlo", "lund"]],
  // Text of every sort is text.
  ["", []],
  ["\ud800 \u0000 \udc00x", ["\ud800", "\udc00x"]],
];

describe("TermScanner", () => {
  for (const [text, expected] of rows)
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(termsOf(text), expected);
    });

  it("cuts a word without end", () => {
    const [only, ...more] = termsOf("ab".repeat(5000));
    assert.equal(only?.length, 100);
    assert.deepEqual(more, []);
  });
});
