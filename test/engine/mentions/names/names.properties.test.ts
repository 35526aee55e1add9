import assert from "node:assert/strict";
import fc from "fast-check";
import { learnNames, names, namesIn } from "../../../../src/engine/mentions/names/index.js";
import { quotes } from "../../../../src/engine/mentions/quotes/index.js";
import { splitSentences } from "../../../../src/engine/text/splitSentences.js";
import { textOf, type Span } from "../../../../src/engine/text/span.js";

const words = fc.constantFrom(
  ..."Iran Iranian U.S. al-Assad Abbas Araghchi said the of and for “ ” \" ' ’ ( ) , . : President Ministry Bank & 500 X2 é 👩‍🚀 🇸🇾 e\u0301 Zoë \r\n \n - – Foreign Minister bin O’Neill Iran-backed No. 5 May 3 I HTS THE".split(
    " ",
  ),
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((all) => all.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 80 }),
);

function assertOrdered(
  plain: string,
  found: readonly { readonly span: Span; readonly text: string }[],
): void {
  let end = 0;
  for (const { span, text } of found) {
    assert.ok(
      span.start >= end && span.end > span.start,
      `overlap or nothing at ${String(span.start)}`,
    );
    assert.equal(textOf(plain, span), text);
    end = span.end;
  }
}

describe("names and quotes on any text", () => {
  it("are found in order, apart, and where they say", () => {
    fc.assert(
      fc.property(texts, (plain) => {
        const span = { start: 0, end: plain.length };
        const sentences = splitSentences(plain, [{ kind: "paragraph", span }]);
        const evidence = learnNames(sentences, plain);
        for (const sentence of sentences) {
          assertOrdered(plain, names.find(sentence, { plain }));
          assertOrdered(plain, namesIn(sentence, { plain }, evidence));
          assertOrdered(plain, quotes.find(sentence, { plain }));
          for (const mention of names.find(sentence, { plain })) {
            assert.ok(mention.sureness > 0 && mention.sureness <= 1);
            assert.ok(mention.words.length > 0);
          }
        }
      }),
    );
  });

  it("compare with themselves as the same", () => {
    fc.assert(
      fc.property(texts, (plain) => {
        const span = { start: 0, end: plain.length };
        for (const mention of names.find(
          { span, block: { kind: "paragraph", span }, tokens: [] },
          { plain },
        )) {
          assert.equal(names.compare(mention, mention), "same");
          assert.equal(names.rewrite(mention, mention).length > 0, true);
        }
      }),
    );
  });
});
