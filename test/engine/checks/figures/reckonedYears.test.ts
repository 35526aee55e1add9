import { check } from "../../../kit/check.js";

const life = `
--- life.txt
Ida Varn (3 May 1920, Lund – 8 June 2001, Skarn) was a painter. In October 1962 the city of Lund appointed her director of its museum. From 1971 to 1983 she was chair of the guild. In 1948 she married the cellist Olav Rehn, who died in 1990.
`;
const pilot = `
--- pilot.txt
Karl Brandt was born on 20 November 1950 in Orm. He became a pilot in March 1974. He retired in 2010.
`;
const bridge = `
--- bridge.txt
The engineer Runa Falk was born in 1889. In 1931 Falk was elected mayor of Hale. She held the office from 1931 to 1940.
`;

const crew = `
--- crew.txt
Mora Lund, 47, has driven a crane in Sand for 19 years. Her colleague Jonas Berg, 31, repairs lifts. Elsa Krog is 62 years old.
`;

const silent: readonly (readonly [source: string, draft: string])[] = [
  [life, "At 42 Varn was appointed director of the museum in Lund."],
  [life, "In October 1962, at the age of 42, Varn was appointed director of the museum."],
  [life, "Varn was chair of the guild for twelve years."],
  [life, "In 1948 Varn married the cellist Olav Rehn, who died 42 years later."],
  [pilot, "Brandt became a pilot at 23."],
  [pilot, "In 2010 Brandt retired at 59."],
  [pilot, "In 2010 Brandt retired at 60."],
  [bridge, "Falk was elected mayor of Hale at 41."],
  [bridge, "Falk was elected mayor of Hale at 42."],
  [bridge, "Falk held the office of mayor for nine years."],
  [crew, "Among the strikers was Mora Lund, 47, a driver."],
  [crew, "Mora Lund has driven a crane for 19 years."],
  [crew, "Jonas Berg is 31 years old."],
];

const found: readonly (readonly [source: string, draft: string, words: string, verdict: string])[] =
  [
    [
      life,
      "In October 1962, at the age of 47, Varn was appointed director of the museum.",
      "47",
      "contradicted",
    ],
    [
      life,
      "In 1948 Varn married the cellist Olav Rehn, who died 32 years later.",
      "32 years",
      "contradicted",
    ],
    [pilot, "In March 1974 Brandt became a pilot at 28.", "28", "contradicted"],
    [crew, "Among the strikers was Mora Lund, 43, a driver.", "43", 'contradicted: "47"'],
    [crew, "Jonas Berg is 35 years old.", "35 years old", 'contradicted: "31"'],
    [bridge, "In 1931, at 46, Falk was elected mayor of Hale.", "46", "contradicted"],
  ];

describe("ages and spans that follow from dates: the check of figures stays silent at", () => {
  for (const [source, draft] of silent)
    it(draft, () => {
      check(`${source}--- draft.md\n${draft}\n`);
    });
});

describe("ages and spans that follow from dates: the check of figures finds", () => {
  for (const [source, draft, words, verdict] of found)
    it(draft, () => {
      const under = " ".repeat(draft.indexOf(words)) + "~".repeat(words.length);
      check(`${source}--- draft.md\n${draft}\n${under} ${verdict}\n`);
    });
});
