import { check } from "../../../kit/check.js";

/** Sources and a draft in which nothing is at fault. */
const silent: readonly (readonly [name: string, source: string, draft: string])[] = [
  [
    "a price a piece from a sum and pieces that have no unit of their own",
    "Figures in millions of dollars.\n\nTarn Mills bought back 1.1 million shares for $96 million in the quarter.",
    "On average Tarn Mills paid about $87 for each share that it bought back.",
  ],
  [
    "the third one behind two",
    "Two bakeries in Hale have closed, a third has halved its opening hours.",
    "Two bakeries in Hale have closed, and another opens for half the hours.",
  ],
  [
    "a level and how far it lies above another",
    "At Hale the Orve crested at 7.4 metres, half a metre above the previous record of 6.9 metres.",
    "At Hale the Orve rose to 7.4 metres, 50 centimetres above the old record.",
  ],
  [
    "a share of a sum that the draft has, where a table has the part in a row that it names by one word",
    "| Election in Hale | Number |\n| --- | --- |\n| Registered voters | 1,284,600 |\n| Votes cast | 872,244 |",
    "Nearly 68 percent of the 1.28 million registered voters in Hale cast a ballot.",
  ],
  [
    "a hedge before two digits",
    "Pickers at Hale brought in 46.2 percent of the apples by Sunday.",
    "By Sunday about 47 percent of the apples at Hale were in.",
  ],
];

describe("figures reckoned and rounded: the check stays silent at", () => {
  for (const [name, source, draft] of silent)
    it(name, () => {
      check(`\n--- a.md\n${source}\n--- draft.md\n${draft}\n`);
    });
});

const found: readonly (readonly [draft: string, words: string, source: string, value: string])[] = [
  [
    "By Sunday about 47 percent of the apples at Hale were in.",
    "47 percent",
    "By Sunday 43.7 percent of the apples at Hale were in.",
    "43.7 percent",
  ],
  [
    "Some 3,370 of the hens at Orve were still in shelters.",
    "3,370",
    "Of the hens at Orve 3,670 were still in shelters.",
    "3,670",
  ],
  [
    "The canal at Sund cost nearly €5.8 million.",
    "€5.8 million",
    "The canal at Sund cost €5.5 million.",
    "€5.5 million",
  ],
];

describe("figures reckoned and rounded: the check finds", () => {
  for (const [draft, words, source, value] of found)
    it(draft, () => {
      const under = " ".repeat(draft.indexOf(words)) + "~".repeat(words.length);
      check(`\n--- a.txt\n${source}\n--- draft.md\n${draft}\n${under} contradicted: "${value}"\n`);
    });
});
