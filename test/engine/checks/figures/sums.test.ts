import { check } from "../../../kit/check.js";

/** What the draft announces, a source, and the draft's sentence. */
const borneOut: readonly (readonly [what: string, source: string, draft: string])[] = [
  [
    "the remaining part of a rise",
    "Fares go up by 5.6 percent in two steps, the bus company of Lund said: 3 percent in March and the rest in October.",
    "Fares go up by 5.6 percent in two steps: 3 percent in March, the remaining 2.6 in October.",
  ],
  [
    "part of a sum, its unit said before",
    "Every tenant gets 800 euros for the move, half of it in advance.",
    "Every tenant gets 800 euros, 400 of it in advance.",
  ],
  [
    "all but so many",
    "In spring 160 nurses were on leave in Ostby. All but 24 have returned.",
    "All but 24 have returned, so that 136 of them are back in Ostby.",
  ],
  [
    "all but so many, from the whole that the draft names",
    "The kennel took in 48 dogs after the fire. All but nine have found a home.",
    "Of the 48 dogs taken in after the fire, 39 have found a home.",
  ],
  [
    "the others of a whole",
    "The school has 420 pupils; on the day after the storm only 290 were there.",
    "On the day after the storm 130 of the school's 420 pupils were missing.",
  ],
  [
    "the others, denied",
    "Of the 64 boats in the harbour of Sand, 41 were insured.",
    "Of the 64 boats in the harbour of Sand, 23 were not insured.",
  ],
  [
    "two sorts in one phrase",
    "After the collision the clinic at Brae received 12 dead and 31 injured.",
    "After the collision the clinic at Brae received 43 dead and injured.",
  ],
  [
    "two sorts of animals",
    "The ark at Dorn holds 14 goats and 25 sheep.",
    "The ark at Dorn holds 39 goats and sheep.",
  ],
  [
    "somebody's share of a sum",
    "The sisters won the Lark Prize, worth 30,000 crowns. Ida gave her half to the library.",
    "Ida's share, 15,000 crowns, went to the library.",
  ],
  [
    "each of two",
    "The two finders shared a reward of 6,000 euros.",
    "The two finders got a reward of 6,000 euros, so that each had 3,000 euros.",
  ],
  [
    "a share that has its unit from the beginning of the change",
    "When she took over, 4 of the 200 players were girls; when she left there were 54 girls among 180 players.",
    "Under her the share of girls among the players grew from 2 percent to 30.",
  ],
  [
    "the end of a forecast without its unit",
    "The brewery cut its forecast of sales from 90 million to between 70 and 75 million euros.",
    "The brewery cut its forecast of sales from 90 million euros to no more than 75 million.",
  ],
  [
    "so much a day",
    "The ferry line says that it lost 36 million crowns in a strike of 45 days.",
    "The ferry line lost 36 million crowns, or 0.8 million on every day of the strike.",
  ],
  [
    "a level before its change by points",
    "The turnout in Brae was 61 percent, down 4 points.",
    "Four years before that the turnout in Brae had been 65 percent.",
  ],
  [
    "a level before its change by percent",
    "The mill sold 240 tonnes of flour in March, up 20 percent.",
    "A year earlier the mill had sold 200 tonnes of flour.",
  ],
  [
    "a target raised by so much",
    "| Bank | Target now | Target before |\n|---|---|---|\n| Solberg | $84 | $75 |",
    "Solberg lifted its target by $9 to $84.",
  ],
];

/** What is wrong, a source, the draft's sentence, the words underlined, the verdict with what it rests on. */
const found: readonly (readonly [source: string, draft: string, words: string, verdict: string])[] =
  [
    [
      "Fares go up by 5.6 percent in two steps, the bus company of Lund said: 3 percent in March and the rest in October.",
      "Fares go up by 5.6 percent in two steps: 3 percent in March, the remaining 3.6 in October.",
      "3.6",
      'contradicted: "2.6"',
    ],
    [
      "In spring 160 nurses were on leave in Ostby. All but 24 have returned.",
      "All but 24 have returned, so that 146 of them are back in Ostby.",
      "146",
      'contradicted: "136"',
    ],
    [
      "After the collision the clinic at Brae received 12 dead and 31 injured.",
      "After the collision the clinic at Brae received 47 dead and injured.",
      "47",
      'contradicted: "43"',
    ],
    [
      "The ark at Dorn holds 14 goats and 25 sheep.",
      "The ark at Dorn holds 34 goats and sheep.",
      "34",
      'contradicted: "39"',
    ],
    [
      "The school has 420 pupils; on the day after the storm only 290 were there.",
      "On the day after the storm only 130 of the school's 420 pupils were there.",
      "130",
      'contradicted: "290"',
    ],
    [
      "The number of guests on Skarn has doubled to 6,000. Of the 90 lifeguards 31 are women.",
      "The number of guests on Skarn has tripled to 6,000.",
      "tripled",
      'contradicted: "doubled"',
    ],
  ];

describe("sums that the draft announces: the check of figures stays silent at", () => {
  for (const [what, source, draft] of borneOut)
    it(what, () => {
      check(`\n--- a.txt\n${source}\n--- draft.md\n${draft}\n`);
    });
});

describe("sums that the draft announces: the check of figures finds", () => {
  for (const [source, draft, words, verdict] of found)
    it(draft, () => {
      const under = " ".repeat(draft.indexOf(words)) + "~".repeat(words.length);
      check(`\n--- a.txt\n${source}\n--- draft.md\n${draft}\n${under} ${verdict}\n`);
    });
});
