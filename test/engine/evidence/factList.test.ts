import assert from "node:assert/strict";
import { factListIn } from "../../../src/engine/evidence/factList.js";
import { textOf } from "../../../src/engine/index.js";
import { splitSentences } from "../../../src/engine/text/splitSentences.js";

/** Subject and heads of the list in `text`; undefined where it is none. */
function read(text: string): readonly [string, readonly string[]] | undefined {
  const block = { kind: "paragraph", span: { start: 0, end: text.length } } as const;
  const [sentence] = splitSentences(text, [block]);
  const list = sentence === undefined ? undefined : factListIn(sentence, text);
  return list && [textOf(text, list.subject), list.facts.map(({ head }) => head)];
}

describe("a list of facts about one thing", () => {
  const lists: readonly (readonly [text: string, subject: string, heads: readonly string[]])[] = [
    [
      "Mara Lind (Orsk): 12 points, 7 rebounds, 2 assists.",
      "Mara Lind (Orsk)",
      ["points", "rebounds", "assists"],
    ],
    ["Sample B: iron 14, zinc 3, lead 0.4", "Sample B", ["iron", "zinc", "lead"]],
    [
      "Ward 4: 120 beds, 98 patients, 31 nurses and a cat",
      "Ward 4",
      ["beds", "patients", "nurses and a cat"],
    ],
  ];
  for (const [text, subject, heads] of lists)
    it(text, () => {
      assert.deepEqual(read(text), [subject, heads]);
    });

  const prose: readonly string[] = [
    "The mayor said: 12 people were hurt, but nobody was killed, and the bridge is open again.",
    "Three things count: time, money and 12 friends.",
    "He had two brothers, 3 sisters and a dog.",
    "At 10:30 the train left, at 11:40 it arrived, at 12:00 it left again.",
  ];
  for (const text of prose)
    it(`is none: ${text}`, () => {
      assert.equal(read(text), undefined);
    });
});
