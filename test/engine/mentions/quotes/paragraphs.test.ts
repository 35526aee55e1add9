import assert from "node:assert/strict";
import { quotes } from "../../../../src/engine/mentions/quotes/index.js";
import type { Block } from "../../../../src/engine/text/readText.js";
import { splitSentences } from "../../../../src/engine/text/splitSentences.js";
import { textOf } from "../../../../src/engine/text/span.js";

/** Paragraphs, a line each, and the words said in them with whom they are taken to be of. */
type Row = readonly [text: string, ...said: readonly (readonly [said: string, speaker?: string])[]];

const goingOn: readonly Row[] = [
  [
    "Anna Crewe said: “The well is dry.\n“We carry water by night.\n“We cannot go on.”",
    ["The well is dry.", "Anna Crewe"],
    ["We carry water by night.", "Anna Crewe"],
    ["We cannot go on.", "Anna Crewe"],
  ],
  [
    '"The league is too long," said Ben Osei.\n"Players are tired."\n"So are we."',
    ["The league is too long,", "Ben Osei"],
    ["Players are tired.", "Ben Osei"],
    ["So are we.", "Ben Osei"],
  ],
  [
    "Mr Roche told the court that he had slept.\n“I heard nothing at all.”",
    ["I heard nothing at all.", "Roche"],
  ],
];

const ended: readonly Row[] = [
  [
    "“It was loud,” said Anna Crewe. The police came. They left at noon.\n“I saw them go.”",
    ["It was loud,", "Anna Crewe"],
    ["I saw them go."],
  ],
  ["Anna Crewe\n“I saw them go.”", ["I saw them go."]],
  ["“It was loud,” a neighbour said.\n“I saw them go.”", ["It was loud,"], ["I saw them go."]],
  ["A pipe of 12” burst.\nThe 5” one held."],
  ["He called it “the pit.\nNobody else did."],
];

const meant: readonly Row[] = [
  [
    "Toni Dugger scored twice in the World Cup. “My knee hurt,” she said.",
    ["My knee hurt,", "Toni Dugger"],
  ],
  [
    "Richard Ojed won in Logan. “They are tired,” Ojed said. “We go on,” he said.",
    ["They are tired,", "Ojed"],
    ["We go on,", "Ojed"],
  ],
  [
    "The price fell. “It will rise,” Corvane said. “We go on,” he said.",
    ["It will rise,", "Corvane"],
    ["We go on,"],
  ],
  ["Velden visited Port Orm. “It rained,” she said.", ["It rained,"]],
  ["Luis Pimm left the house. “It was late,” she said.", ["It was late,"]],
  [
    "Eva Holm left the house. She said that Ms Roth had beaten her. She added: “It was late.”",
    ["It was late.", "Eva Holm"],
  ],
  [
    "The deputy, Bill Marrow, was heard. Asked whether the FDA might come, he said it had “not asked for that”.",
    ["not asked for that", "Bill Marrow"],
  ],
  ["“This is ours,” said Rovers owner Adam Doyle.", ["This is ours,", "Adam Doyle"]],
  [
    "Anna Crewe, from the Orm, Velden and Tarn fire brigade, said: “It burned.”",
    ["It burned.", "Anna Crewe"],
  ],
  ["“It is a new start,” the Velden Rovers 26-year-old said.", ["It is a new start,"]],
];

function blocksOf(plain: string): readonly Block[] {
  let start = 0;
  return plain.split("\n").map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { kind: "paragraph", span };
  });
}

describe("quotations over paragraphs", () => {
  for (const [group, rows] of Object.entries({ goingOn, ended, meant })) {
    describe(group, () => {
      for (const [plain, ...said] of rows)
        it(plain.replaceAll("\n", " / "), () => {
          const found = splitSentences(plain, blocksOf(plain)).flatMap((sentence) =>
            quotes.find(sentence, { plain }),
          );
          assert.deepEqual(
            found.map(({ saidSpan, speaker }) => [textOf(plain, saidSpan), speaker?.name.text]),
            said.map(([words, speaker]) => [words, speaker]),
          );
        });
    });
  }
});
