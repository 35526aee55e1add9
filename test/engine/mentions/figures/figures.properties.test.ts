import assert from "node:assert/strict";
import fc from "fast-check";
import type { DateMention } from "../../../../src/engine/mentions/dates/date.js";
import { dates } from "../../../../src/engine/mentions/dates/index.js";
import type { FigureMention } from "../../../../src/engine/mentions/figures/figure.js";
import { figures } from "../../../../src/engine/mentions/figures/index.js";
import { numberStyleOf } from "../../../../src/engine/mentions/figures/numberStyle.js";
import type { MentionKind } from "../../../../src/engine/mentions/mention.js";
import { tokenize } from "../../../../src/engine/text/tokenize.js";

const pieces = fc.constantFrom(
  ..."a|one|two|twenty|-|–|five|hundred|thousand|million|and|half|third|quarter|of|in|at least|about|nearly|or more|to".split(
    "|",
  ),
  ..."between|from|7|12|1,240|2.5|2011|4:37|$|€|%|per cent|points|km|C|minus|degrees|years|old|aged|magnitude|times".split(
    "|",
  ),
  ..."largest|2-1|p.m.|a.m.|GMT|on|Sunday|13|October|May|March|the|th|next|last|year|Q|3|FY|25|people|fighters|killed".split(
    "|",
  ),
  ...[".", ",", ";", "(", ")", "[", "]", "’s", "\u0301", "😀", "\n", "\u00a0", "م", "½"],
);
const texts = fc.oneof(
  fc
    .array(fc.tuple(pieces, fc.constantFrom("", " ", "  ")), { maxLength: 30 })
    .map((parts) => parts.flat().join("")),
  fc.string({ unit: "grapheme", maxLength: 80 }),
);

function find<M extends DateMention | FigureMention>(
  kind: MentionKind<M>,
  plain: string,
): readonly M[] {
  const span = { start: 0, end: plain.length };
  const block = { kind: "paragraph", span } as const;
  return kind.find({ span, block, tokens: tokenize(plain, span) }, { plain, day: "2024-12-02" });
}

function checkKind<M extends DateMention | FigureMention>(kind: MentionKind<M>): void {
  it(`${kind.kind}s lie in order, do not overlap, and hold the words they cover`, () => {
    fc.assert(
      fc.property(texts, (plain) => {
        let end = 0;
        for (const mention of find(kind, plain)) {
          assert.ok(mention.span.start >= end && mention.span.end > mention.span.start);
          assert.equal(plain.slice(mention.span.start, mention.span.end), mention.text);
          end = mention.span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it(`a ${kind.kind} is never at odds with itself, and any two compare and rewrite`, () => {
    fc.assert(
      fc.property(texts, texts, (draft, source) => {
        for (const inDraft of find(kind, draft)) {
          assert.notEqual(kind.compare(inDraft, inDraft), "different", inDraft.text);
          for (const inSource of find(kind, source)) {
            assert.ok(
              ["different", "incomparable", "same"].includes(kind.compare(inDraft, inSource)),
            );
            assert.equal(typeof kind.rewrite(inDraft, inSource), "string");
          }
        }
      }),
      { numRuns: 300 },
    );
  });
}

describe("figures and dates in any text", () => {
  checkKind(figures);
  checkKind(dates);

  // A pattern that looks back over all it has seen would not come to an end here.
  const bits = [
    "a",
    "1",
    "1,",
    "1.",
    "3-",
    "12:",
    "½",
    "$",
    "±",
    "one-",
    "half-a-",
    "[1,",
    "’90s",
    "(",
    "a.",
    "é",
  ];
  for (const bit of bits)
    it(`come to an end in 100,000 characters of "${bit}" without a space`, () => {
      for (const length of [1_000, 10_000, 100_000]) {
        const plain = bit.repeat(Math.ceil(length / bit.length));
        for (const { span, text } of [...find(figures, plain), ...find(dates, plain)])
          assert.equal(plain.slice(span.start, span.end), text);
        assert.ok(typeof numberStyleOf(plain).groupsBySpace === "boolean");
      }
    });
});
