import { check } from "../../../kit/check.js";

/** What follows, sources, and the draft's sentence. */
const borneOut: readonly (readonly [what: string, sources: readonly string[], draft: string])[] = [
  [
    "each side of a vote, beside another vote and a count of both losing sides",
    [
      "*The bylaw was adopted by 61 votes to 8, with 14 abstentions.*",
      "The 22 towns that voted against or abstained hold most of the forest. The bridge was kept by 40 votes to 37.",
    ],
    "Of the 83 towns 61 voted for the bylaw, eight against, and fourteen abstained.",
  ],
  [
    "a vote in words",
    ["The synod of Hale passed the reform by thirty votes to four, with nine abstentions."],
    "Four members voted against the reform of the synod of Hale.",
  ],
  [
    "those who were not for it",
    ["The union's board accepted the offer by 19 votes to 5, with 3 abstentions."],
    "Eight members of the union's board did not vote for the offer.",
  ],
  [
    "others that a source counts beside those it names",
    [
      "Norway abstained, as did Chile and 11 other countries. The whaling pact was adopted in Bergen.",
      "In all 13 countries abstained when the whaling pact was adopted in Bergen.",
    ],
    "13 countries abstained when the whaling pact was adopted.",
  ],
  [
    "the average of a year",
    ["The orchestra's grant of 9.6 million crowns is spread over four years."],
    "On average the orchestra has a grant of about 2.4 million crowns a year.",
  ],
  [
    "what a bound share of a sum comes to",
    [
      "The Harbour Trust has 80 million euros for the years 2026 to 2030. At least 15 per cent of it must go to small ports.",
    ],
    "At least 12 million euros of the Trust must go to small ports.",
  ],
  [
    "a share of what another sentence gives",
    [
      "Weddings were 30 percent of Garden revenue in the year.",
      "The hotel's Garden division had revenue of $4.2 million.",
    ],
    "Weddings accounted for about $1.26 million of Garden's revenue.",
  ],
  [
    "a level before its change in points",
    ["The clinic's occupancy was 71.5 percent, down 2.5 percentage points."],
    "A year earlier the clinic's occupancy had been 74 percent.",
  ],
  [
    "a count before its change",
    ["The choir has 48 members, up 6 from last year."],
    "A year earlier the choir had 42 members.",
  ],
  [
    "a few whole things and a row that measures",
    [
      "Section | Area | Yield\n--- | --- | ---\nWest | 40.7 | 12.3\nEast | 38.2 | 11.9\n\nThe vineyard's yield fell in the East alone.",
    ],
    "Of the two sections only East saw its yield fall.",
  ],
  [
    "the writer's own reckoning in another unit",
    [
      "The bakery sold 2,100 loaves on Sunday. Rye was 35 percent of the bakery's white bread sales in May.",
    ],
    "The bakery sold 2,100 loaves, or about 60% of the sales of a week.",
  ],
];

/** Sources, the draft's sentence, the words underlined, and the verdict. */
const found: readonly (readonly [
  sources: readonly string[],
  draft: string,
  words: string,
  verdict: string,
])[] = [
  [
    ["The bylaw was adopted by 61 votes to 8, with 14 abstentions."],
    "Of the towns 61 voted for the bylaw and twelve abstained.",
    "twelve",
    'contradicted: "14"',
  ],
  [
    ["Sales of the mill rose by 40 million euros to 310 million euros."],
    "Sales of the mill rose by 60 million euros.",
    "60 million euros",
    'contradicted: "40 million euros"',
  ],
  [
    ["The library spends £1.2m a year on books."],
    "The library spends £1.7m a year on books.",
    "£1.7m",
    'contradicted: "£1.2m"',
  ],
];

const written = (sources: readonly string[]): string =>
  sources.map((source, at) => `--- ${String(at)}.md\n${source}\n`).join("");

describe("sums that the sources ask for: the check of figures stays silent at", () => {
  for (const [what, sources, draft] of borneOut)
    it(what, () => {
      check(`\n${written(sources)}--- draft.md\n${draft}\n`);
    });
});

describe("sums that the sources ask for: the check of figures finds", () => {
  for (const [sources, draft, words, verdict] of found)
    it(draft, () => {
      const under = " ".repeat(draft.indexOf(words)) + "~".repeat(words.length);
      check(`\n${written(sources)}--- draft.md\n${draft}\n${under} ${verdict}\n`);
    });
});
