import { check } from "../../kit/check.js";

/** What it is about, and the fixture; nothing in it is underlined. */
type Row = readonly [what: string, fixture: string];

describe("thin grounds underline nothing:", () => {
  const rows: readonly Row[] = [
    [
      "a cell of the row, where another source gives the value in running text",
      `
--- a.md
| Town | 2014    | 2024    |
| ---- | ------- | ------- |
| Orve | 268,000 | 241,300 |
| Tarn | 91,000  | 99,200  |
--- b.txt
The town council voted 38 to 7 in favour of the bridge on Tuesday evening.
--- draft.md
Orve's council backed the bridge by 38 votes to seven.
`,
    ],
    [
      "another value that the draft has where it belongs",
      `
--- a.txt
The authors compared the 920 deaths registered in Garle between 18 July and 2 August with the 804 that would have been expected. Rain: 18 mm fell over the country, against the normal 75 mm.
--- draft.md
Between 18 July and 2 August, 920 people died in the region, where 804 would have been normal.
`,
    ],
    [
      "a measure that the supporting sentence knows for another",
      `
--- a.txt
The fence round the park is 1.85 metres high; 1.45 metres is the minimum that the fund demands.
--- b.txt
Wolves came into the park in May. Now the shepherd has a fence that is 1.45 metres high.
--- draft.md
The fence round the park is 1.85 metres high, 40 centimetres more than the fund asks for.
`,
    ],
    [
      "what came about, beside what must come about",
      `
--- a.txt
The fee rises by three million: two if the club goes up, one if he gets 20 goals in a season.
--- b.txt
Moll, 23, scored 17 goals in 34 matches for Sund last season, the third-highest total in the league.
--- draft.md
Up to three million more may fall due: two in case of promotion and one if he scores 20 goals in a season.
`,
    ],
    [
      "a town that may lie in the draft's country",
      `
--- a.txt
Harl Mills will open an office in Leipa in September, it said. The company also sells pumps to growers all over Brazil.
--- draft.md
The office of Harl Mills in Brazil will open in September.
`,
    ],
    [
      "a denial behind a conjunction",
      `
--- a.txt
The archive of Kolm was flooded on March 3. No letters were lost, it said.
--- draft.md
The archive of Kolm was flooded on 3 March, but no letters were lost, the office said.
`,
    ],
    [
      "a denial behind a time and who says so",
      `
--- a.txt
The brewery stays open until 2028, and nobody will be dismissed against their will, Eva Holm promised.
--- draft.md
Until then, Eva Holm has promised, nobody will be dismissed against their will.
`,
    ],
    [
      "a bound in time of the writer's own",
      `
--- a.txt
Tarn Rovers were unbeaten in their last 17 matches. Their four defeats all came before December.
--- draft.md
None of the four defeats came after November.
`,
    ],
    [
      "what is of another order of magnitude than a value that stands there",
      `
--- a.txt
In the capital the harbour district has gained 21,000 inhabitants since 2014, while the old town has lost 3,800. It is too few people, the mayor said. This time it is 155,600.
--- draft.md
Since 2014 the country has lost 155,600 people.
`,
    ],
    [
      "lamps that failed in a place",
      `
--- a.txt
The emergency lighting failed in the upper third of the mine.
--- draft.md
In the upper third the mine was dark.
`,
    ],
    [
      "a nationality",
      `
--- a.txt
Terrel, a rival from Lyon, went bankrupt in January, the report said.
--- draft.md
A French one, Terrel, went bankrupt in January.
`,
    ],
    [
      "a span of the year's first months",
      `
--- a.txt
Harl carried 8.4 million passengers in the six months to June 30, up from 7.9 million. Net profit was 74 million crowns, after a loss of 12 million a year earlier.
--- draft.md
In the first six months of the year the airline earned 74 million crowns, after losing 12 million in the same months.
`,
    ],
  ];
  for (const [what, fixture] of rows)
    it(what, () => {
      check(fixture);
    });
});

describe("firm grounds still underline:", () => {
  const rows: readonly Row[] = [
    [
      "another country in a country's place",
      `
--- a.txt
Norway sent a convoy of 22 lorries to Orve. Sweden sent blankets.
--- draft.md
Denmark sent a convoy of 22 lorries to Orve.
~~~~~~~ contradicted: "Norway"
`,
    ],
    [
      "two values that changed places",
      `
--- a.txt
As of 18:00 today, 23 people are confirmed dead and 11 are missing in Garle.
--- draft.md
In Garle there were 23 missing and 11 dead.
                    ~~ contradicted
                                   ~~ contradicted
`,
    ],
    [
      "what somebody failed to do",
      `
--- a.txt
The Harl mill failed to repair the weir at Orve before the winter.
--- draft.md
The Harl mill repaired the weir at Orve before the winter.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ contradicted
`,
    ],
  ];
  for (const [what, fixture] of rows)
    it(what, () => {
      check(fixture);
    });
});
