import { check } from "../../../kit/check.js";

const sources = `
--- mill.txt
The mill at Hale caught fire on 3 May. Its owner faces up to six years in prison. The alarm sounded 90 seconds before the explosion. The firemen put the fire out after a session of 17 hours. A third of the looms were lost.
--- mine.txt
The mine at Orve reopened on Monday. Of these, nine were hurt. Eight miners are still missing at Orve; 14 were found, four of them on Sunday.
--- report.txt
Hale Mills had sales of 412.6 million euros last year, 3% of it in Norway. Net profit of Hale Mills was 48.5 million euros.
`;

/** A draft sentence, what is underlined in it, and what the sources have. */
const found: readonly (readonly [draft: string, words: string, value: string])[] = [
  [
    "The owner of the mill at Hale faces up to three years in prison.",
    "three years",
    "up to six years",
  ],
  ["The alarm at Hale sounded seven minutes before the explosion.", "seven minutes", "90 seconds"],
  ["A quarter of the looms at Hale were lost.", "A quarter", "A third"],
  ["Net profit of Hale Mills was 12.4 million euros.", "12.4 million euros", "48.5 million euros"],
];

describe("figures that writers reckon themselves, where a source surely tells otherwise: the check finds", () => {
  for (const [draft, words, value] of found)
    it(draft, () => {
      const under = " ".repeat(draft.indexOf(words)) + "~".repeat(words.length);
      check(`${sources}--- draft.md\n${draft}\n${under} contradicted: "${value}"\n`);
    });
});

describe("figures that writers reckon themselves: the check stays silent at", () => {
  for (const draft of [
    "The owner of the mill at Hale faces up to six years in prison.",
    "The alarm at Hale sounded a minute and a half before the explosion.",
    "A third of the looms at Hale were lost.",
    "Two days after the fire the owner wept.",
  ])
    it(draft, () => {
      check(`${sources}--- draft.md\n${draft}\n`);
    });
});
