import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

/** Draft, the value in it, the sources. */
type Row = readonly [texts: Texts, draft: string, words: string];

const brewery: Texts = {
  "year.txt":
    "The Alder brewery reported a loss of 14 million euros for 2023 on Monday, its first since 2015, after the price of malt had doubled. " +
    "The brewery lost 29 million euros in 2015. It sold 61 million litres of beer.",
  "budget.txt":
    "Alder had asked the bank for a loan of 310,000 euros for its new hall. The boiler in the old hall had cost 155,000 euros.",
  "wage.txt":
    "The brewers asked for a wage of 46 euros rather than the offered 39 euros, the union says.",
  "tanks.md": `| Month | Beer filled (litres) | Malt bought (tonnes) | Visitors in that month |
| --- | --- | --- | --- |
| March | 74,000 | 18 | 260 |
| April | 91,500 | 21 | 340 |
`,
};

const orchestra: Texts = {
  "tour.txt":
    "The Lindau orchestra drew 41,000 listeners on its tour in 2022, the manager said on Friday, more than on the tour of 2017. " +
    "The orchestra drew 33,000 listeners in 2017. The longest tour of an orchestra in the country for 12 years ended in Orm.",
  "hall.txt":
    "A new organ had been offered for 480,000 francs. The grand piano in the hall cost 160,000 francs.",
  "fee.txt":
    "The agent says that the singer wanted 9,500 francs instead of the agreed 7,000 francs for the evening.",
  "stays.md": `| Town | Length of the stage (metres) | Seats | Concerts in the town |
| --- | --- | --- | --- |
| Orm | 2,400 | 612 | 7 |
| Hale | 1,900 | 540 | 4 |
`,
};

const reserve: Texts = {
  "count.txt":
    "Rangers of the Sund reserve counted 380 cranes in 2024, the warden said on Tuesday, the lowest count since 2009. " +
    "In 2009 the rangers counted 344 cranes. The longest drought in the valley for 20 years ended in May.",
  "fence.txt":
    "The fence on the north side cost 88,000 pounds. A gate for the south side would cost 22,000 pounds, the warden reckons.",
  "grant.txt":
    "The wardens of the reserve wanted 75,000 pounds rather than the promised 60,000 pounds.",
  "paths.md": `| Day | Paths cleared (metres) | Nests found | Rangers out that day |
| --- | --- | --- | --- |
| 4 May | 3,600 | 52 | 19 |
| 5 May | 4,100 | 47 | 23 |
`,
};

describe("a figure told with what is beside it", () => {
  const silent: readonly Row[] = [
    [
      brewery,
      "It was the brewery's first loss since 2015, when it had been 29 million euros in the red.",
      "29 million euros",
    ],
    [brewery, "In 2015 the loss of the brewery had come to 29 million euros.", "29 million euros"],
    [brewery, "The loss for 2023 was 14 million euros.", "14 million euros"],
    [
      brewery,
      "The boiler cost 155,000 euros, exactly half of the loan for the new hall.",
      "155,000 euros",
    ],
    [
      brewery,
      "A loan of 310,000 euros was asked for, twice what the old boiler cost.",
      "310,000 euros",
    ],
    [brewery, "The union says that the brewers wanted 48 euros instead of 39 euros.", "39 euros"],
    [brewery, "The brewers asked for 46 euros rather than 37 euros, the union says.", "46 euros"],
    [brewery, "By then the beer filled had grown to 91,500 litres.", "91,500 litres"],
    [brewery, "In the month of March 260 visitors were counted.", "260"],
    [brewery, "In the month of March 18 tonnes of malt were bought.", "18 tonnes"],
    [
      orchestra,
      "It was fuller than the tour of 2017, when the orchestra had drawn 33,000 listeners.",
      "33,000",
    ],
    [orchestra, "In 2017 the tour of the orchestra drew 33,000 listeners.", "33,000"],
    [orchestra, "The tour of 2022 drew 41,000 listeners.", "41,000"],
    [
      orchestra,
      "The organ would have cost 480,000 francs, three times the price of the grand piano.",
      "480,000 francs",
    ],
    [
      orchestra,
      "The piano cost 160,000 francs, a third of what was asked for the organ.",
      "160,000 francs",
    ],
    [
      orchestra,
      "The agent says that the singer wanted 9,800 francs instead of 7,000 francs.",
      "7,000 francs",
    ],
    [
      orchestra,
      "The agent says that the singer wanted 9,500 francs instead of 7,300 francs.",
      "9,500 francs",
    ],
    [orchestra, "The longest of the stages had a length of 2.4 km.", "2.4 km"],
    [orchestra, "Seven concerts were given in the town of Orm.", "Seven"],
    [orchestra, "The hall in the town of Hale has 540 seats.", "540"],
    [
      reserve,
      "It was the lowest count since 2009, when there had been 344 cranes in the reserve.",
      "344",
    ],
    [reserve, "In 2009 there were 344 cranes in the reserve.", "344"],
    [reserve, "In 2024 there were 380 cranes in the reserve.", "380"],
    [
      reserve,
      "The gate would cost 22,000 pounds, a quarter of what the fence cost.",
      "22,000 pounds",
    ],
    [reserve, "The fence cost 88,000 pounds, four times the price of a gate.", "88,000 pounds"],
    [
      reserve,
      "The wardens of the reserve wanted 78,000 pounds instead of the promised 60,000 pounds.",
      "60,000 pounds",
    ],
    [reserve, "The wardens wanted 75,000 pounds rather than 65,000 pounds.", "75,000 pounds"],
    [reserve, "After two days 4.1 km of the paths had been cleared.", "4.1 km"],
    [reserve, "On 4 May the warden has 52 nests for that day.", "52"],
    [reserve, "Rangers were out on 5 May, 23 of them that day.", "23"],
  ];
  for (const [texts, draft, words] of silent)
    it(`stays silent: ${draft}`, () => {
      const { verdict, reason } = weigh(draft, words, texts);
      assert.equal(verdict, "supported", reason);
    });

  const faults: readonly Row[] = [
    [
      brewery,
      "It was the brewery's first loss since 2015, when it had been 24 million euros in the red.",
      "24 million euros",
    ],
    [brewery, "In 2015 the loss of the brewery had come to 24 million euros.", "24 million euros"],
    [brewery, "The loss for 2023 was 29 million euros.", "29 million euros"],
    [
      brewery,
      "The boiler cost 165,000 euros, exactly half of the loan for the new hall.",
      "165,000 euros",
    ],
    [
      brewery,
      "A loan of 330,000 euros was asked for, twice what the old boiler cost.",
      "330,000 euros",
    ],
    [brewery, "The union says that the brewers wanted 48 euros instead of 39 euros.", "48 euros"],
    [brewery, "The brewers asked for 46 euros rather than 37 euros, the union says.", "37 euros"],
    [brewery, "By then the beer filled had grown to 96,500 litres.", "96,500 litres"],
    [brewery, "In the month of March 290 visitors were counted.", "290"],
    [brewery, "In the month of March 16 tonnes of malt were bought.", "16 tonnes"],
    [
      orchestra,
      "It was fuller than the tour of 2017, when the orchestra had drawn 38,000 listeners.",
      "38,000",
    ],
    [orchestra, "In 2017 the tour of the orchestra drew 36,000 listeners.", "36,000"],
    [orchestra, "The tour of 2022 drew 44,000 listeners.", "44,000"],
    [
      orchestra,
      "The organ would have cost 460,000 francs, three times the price of the grand piano.",
      "460,000 francs",
    ],
    [
      orchestra,
      "The piano cost 140,000 francs, a third of what was asked for the organ.",
      "140,000 francs",
    ],
    [
      orchestra,
      "The agent says that the singer wanted 9,800 francs instead of 7,000 francs.",
      "9,800 francs",
    ],
    [
      orchestra,
      "The agent says that the singer wanted 9,500 francs instead of 7,300 francs.",
      "7,300 francs",
    ],
    [orchestra, "The longest of the stages had a length of 2.7 km.", "2.7 km"],
    [orchestra, "Four concerts were given in the town of Orm.", "Four"],
    [orchestra, "The hall in the town of Hale has 612 seats.", "612"],
    [
      reserve,
      "It was the lowest count since 2009, when there had been 364 cranes in the reserve.",
      "364",
    ],
    [reserve, "In 2009 there were 354 cranes in the reserve.", "354"],
    [reserve, "In 2024 there were 344 cranes in the reserve.", "344"],
    [
      reserve,
      "The gate would cost 24,000 pounds, a quarter of what the fence cost.",
      "24,000 pounds",
    ],
    [reserve, "The fence cost 84,000 pounds, four times the price of a gate.", "84,000 pounds"],
    [
      reserve,
      "The wardens of the reserve wanted 78,000 pounds instead of the promised 60,000 pounds.",
      "78,000 pounds",
    ],
    [reserve, "The wardens wanted 75,000 pounds rather than 65,000 pounds.", "65,000 pounds"],
    [reserve, "After two days 4.7 km of the paths had been cleared.", "4.7 km"],
    [reserve, "On 4 May the warden has 47 nests for that day.", "47"],
    [reserve, "Rangers were out on 5 May, 29 of them that day.", "29"],
  ];
  for (const [texts, draft, words] of faults)
    it(`is found: ${draft} (${words})`, () => {
      assert.notEqual(weigh(draft, words, texts).verdict, "supported");
    });
});
