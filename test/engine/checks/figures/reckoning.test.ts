import { check } from "../../../kit/check.js";

const ships = `--- notes.md
# Sund casualty notes

Published: 8 March 2026

The search for the people of the Brisa ended on Sunday with 19 bodies found and two people missing.

| | Brisa | Corva |
|---|---|---|
| Type | Tanker | Coaster |
| Built | 1994 | 2011 |
| Length | 96 m | 143 m |
| Crew | 18 | 25 |
| Speed | 14.5 knots | 11 knots |

--- wire.md
The tanker Brisa left Orve on Monday at 9:40 p.m., 50 minutes late, the harbour office said. It struck the reef at 2:15 a.m. The first lifeboat reached it at 3:05 a.m. and the helicopter at 4:30 a.m.
`;
const lifts = `--- lifts.md
The lifts took in 18.4 million crowns, up from 17.1 million. Visitor numbers fell to 2.6 million from 2.9 million.
`;
const pumps = `--- pumps.md
"One pump out of 38 was not running," said the engineer. "It was the one by the gate."
`;
const school = `--- school.md
Marl College opened in 1968 and was rebuilt in 1997. The college has 840 pupils and 56 teachers; the academy across the river has 1,120 pupils and 70 teachers.

The fee is 3,600 crowns a year. In the 2024 exams 105 of 140 candidates passed. The entrance hall is 12 metres high and the chapel 31 metres.
`;
const farms = `--- farms.md
# Harvest table

Wheat and barley on the farms of the Lomme valley.

| Farm | Area (ha) | 2031 (t) | 2032 (t) |
|---|---:|---:|---:|
| Hale | 120 | 640 | 720 |
| Orrin | 80 | 410 | 328 |
| Tarn | 45 | 260 | 312 |
| Veld | 200 | 990 | 1,150 |
`;
const trial = `--- trial.md
In the trial 480 patients were treated. The drug group recovered after 6 days, the placebo group after 9 days. The drug was taken from 3 March to 24 March 2029.
`;
const train = `--- train.md
The night train leaves Arvik at 22:10 and arrives in Belm at 7:40. It has 9 carriages with 36 beds each. A ticket costs 85 crowns; by air the journey costs 140 crowns.

The towns on the line are Arvik, Hove, Sandel, Tiln and Belm.
`;
const water = `--- water.md
The dam at Gelt is 58 metres high; the older dam at Sorr is 34 metres high. The bank was given 2.5 billion crowns and then 2.9 billion. 12,600 households are supplied; 2,100 of them have a meter.
`;
const shop = `--- shop.md
The bakery in Holm sells bread and cakes. Its shutters went up at 5:50 a.m. on the first morning.

Flour comes from two mills in the valley. The baker learnt her trade in Tarn and speaks four languages.

Her oven holds 60 loaves. The first customer of the day, a postman, stood at the counter at 5:58 a.m.
`;
const league = `--- league.md
Rovers beat Holm 3-1. Rovers have 64 points from 30 matches; Holm have 51 points.
`;

/** The kind of reckoning, sources, the draft's sentence. */
const borneOut: readonly (readonly [what: string, sources: string, draft: string])[] = [
  ["a comparative over two columns", ships, "The Corva is 47 metres longer than the Brisa."],
  [
    "one over columns that a row names",
    ships,
    "The coaster, built in 2011, is 47 metres longer than the tanker.",
  ],
  ["the years between two columns", ships, "The Corva is 17 years younger than the Brisa."],
  ["knots", ships, "The Brisa was 3.5 knots faster than the Corva."],
  ["a count that its row names", ships, "The Corva has seven more crew than the Brisa."],
  ["an adjective that nobody listed", train, "The night train is 55 crowns cheaper than a flight."],
  ["a counted thing", school, "The academy is 280 pupils bigger than the college."],
  ["a height", school, "The chapel is 19 metres taller than the entrance hall."],
  ["another unit", water, "The dam at Gelt is 79 feet higher than that at Sorr."],
  ["a lead", league, "Rovers are 13 points ahead of Holm."],
  ["who trails", league, "Holm trail Rovers by 13 points."],
  [
    "minutes between two clock times",
    ships,
    "The first lifeboat reached the Brisa 50 minutes after it struck the reef.",
  ],
  [
    "minutes from a time told far off",
    shop,
    "Eight minutes later the first customer, a postman, stood at the counter.",
  ],
  ["hours", ships, "The helicopter arrived more than two hours after the tanker struck the reef."],
  ["past midnight", train, "The journey from Arvik to Belm takes nine and a half hours."],
  ["a time that was due", ships, "The tanker had been due to leave Orve at 8:50 p.m."],
  [
    "the same, with the delay told",
    ships,
    "The Brisa should have sailed at 8:50 p.m. but was 50 minutes late.",
  ],
  ["weeks", trial, "The drug was taken for three weeks."],
  ["days, the year told once", trial, "Patients took the drug for 21 days."],
  ["years", school, "The college was rebuilt 29 years after it opened."],
  ["the other part of a whole", school, "Thirty-five candidates failed the 2024 exams."],
  ["those that have none", water, "10,500 households have no meter."],
  ["two of one sentence", school, "The two schools have 1,960 pupils between them."],
  ["so many of so much each", train, "The night train has 324 beds."],
  ["rows named together", farms, "Hale and Tarn together harvested 1,032 tonnes in 2032."],
  ["all rows counted", farms, "In 2032 the four farms brought in 2,510 tonnes."],
  ["a column by its unit", farms, "The farms have 445 hectares between them."],
  ["so much for each", farms, "Hale brought in 6 tonnes a hectare in 2032."],
  ["a ratio", school, "The academy has 16 pupils to a teacher."],
  ["a ratio the other way round", school, "The college has one teacher for every 15 pupils."],
  [
    "a ratio of the draft's own two figures",
    school,
    "The academy has 70 teachers for 1,120 pupils, or one for about 15 of them.",
  ],
  [
    "a difference told two ways, of a passage that has little but the level",
    lifts,
    "The mountain drew 2.6 million people, 300,000 or about 10 percent fewer than in the year before.",
  ],
  ["the other part, told with a light word", pumps, "Thirty-seven of the 38 pumps were running."],
  ["another time", school, "The fee comes to 300 crowns a month."],
  ["the items of a list", train, "There are five towns on the line."],
  ["the rows of a table", farms, "Veld is the largest of the four farms."],
];

/** Sources, the draft's sentence, the words underlined, and the verdict. */
const found: readonly (readonly [
  sources: string,
  draft: string,
  words: string,
  verdict: string,
])[] = [
  [ships, "The Corva is 67 metres longer than the Brisa.", "67 metres", 'contradicted: "47"'],
  [ships, "The Brisa was 5.5 knots faster than the Corva.", "5.5 knots", 'contradicted: "3.5"'],
  [school, "The chapel is 29 metres taller than the entrance hall.", "29 metres", "contradicted"],
  [school, "Forty-five candidates failed the 2024 exams.", "Forty-five", "contradicted"],
  [farms, "In 2032 the four farms brought in 2,910 tonnes.", "2,910 tonnes", "unsupported"],
  [school, "The academy has 19 pupils to a teacher.", "19", "contradicted"],
  [
    school,
    "The academy has 70 teachers for 1,120 pupils, or one for about 25 of them.",
    "25",
    "contradicted",
  ],
  [train, "There are seven towns on the line.", "seven", "unsupported"],
  [ships, "The tanker had been due to leave Orve at 8:10 p.m.", "8:10 p.m.", "contradicted"],
  [water, "11,500 households have no meter.", "11,500", "contradicted"],
];

describe("what follows from the sources: the check of figures stays silent at", () => {
  for (const [what, sources, draft] of borneOut)
    it(what, () => {
      check(`\n${sources}--- draft.md\n${draft}\n`);
    });
});

describe("what follows from the sources: the check of figures finds", () => {
  for (const [sources, draft, words, verdict] of found)
    it(draft, () => {
      const under = " ".repeat(draft.indexOf(words)) + "~".repeat(words.length);
      check(`\n${sources}--- draft.md\n${draft}\n${under} ${verdict}\n`);
    });
});
