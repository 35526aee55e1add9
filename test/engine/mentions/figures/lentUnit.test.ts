import assert from "node:assert/strict";
import { figures } from "../../../../src/engine/mentions/figures/index.js";
import { splitSentences } from "../../../../src/engine/text/splitSentences.js";

/** A sentence and its figures, each as value and unit. */
const rows: readonly (readonly [sentence: string, read: string])[] = [
  ["The share grew from about 2 percent to roughly 16.", "2 percent, 16 percent"],
  ["Sales fall from 310 million euros to 275 million.", "310000000 EUR, 275000000 EUR"],
  ["Sales fall from 310 to 275 million euros.", "310000000 EUR, 275000000 EUR"],
  ["The herd's milk fell from 12 tonnes in May to 9.", "12 tonne, 9 tonne"],
  ["They got 800 euros, 400 of it now.", "800 EUR, 400 EUR"],
  [
    "Pay rises by 6.4 percent: 4 percent now, the remaining 2.4 later.",
    "6.4 percent, 4 percent, 2.4 percent",
  ],
  ["From 12 percent to 40 pupils it is a long way.", "12 percent, 40 "],
  ["They raised 800 euros and fed 400 of them.", "800 EUR, 400 "],
  ["They raised 800 euros, 900 of them.", "800 EUR, 900 "],
  ["The train from Lund, 12 percent faster, went to 40.", "12 percent, 40 "],
  ["They raised 800 euros from 40 members.", "800 EUR, 40 "],
  ["Of 90 tonnes and 30 euros the remaining 20 are lost.", "90 tonne, 30 EUR, 20 "],
  ["It rose by 4 percent, from 12 to 14.", "4 percent, 12 , 14 "],
];

describe("a unit that is said once", () => {
  for (const [sentence, read] of rows)
    it(sentence, () => {
      const block = { kind: "paragraph", span: { start: 0, end: sentence.length } } as const;
      const found = splitSentences(sentence, [block]).flatMap((one) =>
        figures.find(one, { plain: sentence }),
      );
      const shown = found.map(({ quantity }) => `${String(quantity.value)} ${quantity.unit.name}`);
      assert.equal(shown.join(", "), read);
    });
});
