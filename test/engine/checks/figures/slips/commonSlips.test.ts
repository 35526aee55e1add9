import { check } from "../../../../kit/check.js";

const sources = `
--- dam.txt
The dam at Orve broke on Tuesday and killed 411 people, the government said. Repairs will cost 35 million euros and last until 2025. At least 30 villages were cut off, and 23 schools closed. The army sent 14 boats and the navy 9 helicopters.
`;

/** A draft sentence, what is underlined in it, and what the sources have. */
const rows: readonly (readonly [draft: string, words: string, value: string])[] = [
  ["The dam at Orve broke and killed 412 people.", "412", "411"],
  ["Repairs of the dam at Orve will last until 2023.", "2023", "2025"],
  ["The dam at Orve broke on Thursday.", "Thursday", "Tuesday"],
  ["Repairs will cost 35 million dollars.", "35 million dollars", "35 million euros"],
  ["Repairs will cost $35 million.", "$35 million", "35 million euros"],
  ["Fewer than 30 villages were cut off.", "30", "At least 30"],
  ["The army sent 9 boats.", "9", "14"],
];

describe("mistakes that checkers of figures make: they find", () => {
  for (const [draft, words, value] of rows)
    it(`${words} for ${value}`, () => {
      const under = " ".repeat(draft.indexOf(words)) + "~".repeat(words.length);
      check(`${sources}--- draft.md\n${draft}\n${under} contradicted: "${value}"\n`);
    });

  it("two amounts exchanged", () => {
    check(`${sources}--- draft.md
The army sent 9 boats and the navy 14 helicopters.
              ~ contradicted: "14"
                                   ~~ contradicted: "9"
`);
  });

  for (const [draft, other] of [
    ["411", "418"],
    ["418", "411"],
  ] as const)
    it(`${draft} where a second source has ${other}`, () => {
      check(`
--- one.txt
The dam at Orve broke on Tuesday and killed 411 people, the government said.
--- two.txt
The dam at Orve broke on Tuesday and killed 418 people, the Red Cross said.
--- draft.md
The dam at Orve broke on Tuesday and killed ${draft} people.
                                            ~~~ disputed
`);
    });
});

describe("mistakes that checkers of figures make: they stay silent at", () => {
  for (const draft of [
    "The dam at Orve broke and killed 411 people.",
    "Twenty-three schools closed.",
    "Repairs will cost €35 million.",
    "Thirty villages or more were cut off.",
    "The navy sent nine helicopters and the army 14 boats.",
  ])
    it(draft, () => {
      check(`${sources}--- draft.md\n${draft}\n`);
    });
});
