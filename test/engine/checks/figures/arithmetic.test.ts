import { check } from "../../../kit/check.js";

describe("the check of figures stays silent at what follows from the sources:", () => {
  it("a sum of two figures", () => {
    check(`
--- ferry.txt
The ferry carried 412 passengers and a crew of 61 when it left Varna.
--- draft.md
Together with the crew, 473 people were on board when the ferry left Varna.
`);
  });

  it("a difference of two figures", () => {
    check(`
--- count.txt
Vera Lind won the mayoral election in Oskarby with 5,210 votes. Her rival Jon Falk had 4,985 votes.
--- draft.md
Vera Lind won the mayoral election with 225 votes more than Jon Falk.
`);
  });

  it("a fraction for a percentage", () => {
    check(`
--- survey.txt
In the survey 25 percent of the nurses said they wanted to leave the profession.
--- draft.md
A quarter of the nurses said in the survey that they wanted to leave the profession.
`);
  });

  it("the other part of a hundred", () => {
    check(`
--- grid.txt
By evening 85 percent of the households in Tarragona had electricity again, the grid operator said.
--- draft.md
By evening 15 percent of the households in Tarragona were still without electricity.
`);
  });

  it("an average made of two figures", () => {
    check(`
--- cup.txt
The striker Lea Horn has scored 36 goals in 24 games for Basel this season.
--- draft.md
Lea Horn has scored an average of 1.5 goals a game for Basel this season.
`);
  });

  it("twice as many", () => {
    check(`
--- camp.txt
In May 1,200 people lived in the tent camp at Dorno. In July there were 2,400.
--- draft.md
In July twice as many people lived in the tent camp at Dorno as in May.
`);
  });

  it("a percentage of change", () => {
    check(`
--- shop.txt
Halden Books sold 50,000 novels in 2023 and 60,000 novels in 2024.
--- draft.md
Halden Books sold 20 percent more novels in 2024 than the year before.
`);
  });

  it("both of two", () => {
    check(`
--- wire.txt
Two climbers, Ana Ruiz and Leo Marti, were found alive in an ice cave on Sunday.
--- draft.md
Both climbers were found alive in an ice cave.
`);
  });

  it("most of them and four out of five", () => {
    check(`
--- a.txt
Of 120 lifeboats, 97 were found to be leaking, inspectors in Stavanger said.
--- draft.md
Most of the 120 lifeboats were leaking. Four out of five had holes, inspectors in Stavanger found.
`);
  });

  it("one in three", () => {
    check(`
--- a.txt
In the survey, 33 percent of 1,500 teachers said they slept badly.
--- draft.md
One in three teachers sleeps badly, according to the survey.
`);
  });

  it("a trio and an age", () => {
    check(`
--- a.txt
Police in Porto arrested three men, aged 19, 22 and 40, on Sunday.
--- draft.md
The trio was arrested in Porto on Sunday. The oldest is 40.
`);
  });

  it("a quarter of a count", () => {
    check(`
--- a.txt
Of the 2,000 trees in the park, 500 must be felled because of a beetle.
--- draft.md
A quarter of the trees in the park must be felled because of a beetle.
`);
  });

  it("a number that has halved", () => {
    check(`
--- a.txt
The number of starlings in Jutland fell from 80,000 to 40,000 in ten years.
--- draft.md
The number of starlings in Jutland has halved in a decade.
`);
  });

  it("half as many as in another row", () => {
    check(`
--- t.md
| Year | Starlings |
| --- | --- |
| 2014 | 80,000 |
| 2024 | 40,000 |
--- draft.md
In 2024 there were 40,000 starlings, half as many as in 2014.
`);
  });
});

describe("the check of figures stays silent at a sum over", () => {
  const rows: readonly (readonly [what: string, source: string, draft: string])[] = [
    [
      "a price and the pieces that the draft counts",
      "Three cranes are on order. Each costs 11.5 million euros, said the port of Lind.",
      "The three cranes ordered by the port of Lind cost 34.5 million euros in all.",
    ],
    [
      "a price told for each",
      "The farmer got 1,300 crowns for each of the 187 ducks that were taken away.",
      "For his 187 ducks the farmer got about 243,000 crowns.",
    ],
    [
      "a sum for several, told for one",
      "In Orsk a tray of 30 eggs cost 2,100 crowns on Friday.",
      "In Orsk an egg of a tray cost 70 crowns apiece on Friday.",
    ],
    [
      "the rest",
      "In all 7,150 people have been evacuated. Of these, 1,900 are in nine shelters; the rest are with relatives.",
      "Of the 7,150 people who have been evacuated, 5,250 are with relatives.",
    ],
    [
      "a change of what a sentence leaves without a unit",
      "We spend about $220 million on plant this fiscal year. Last year it was 260.",
      "Spending on plant falls by about $40 million this fiscal year, to some $220 million.",
    ],
  ];
  for (const [what, source, draft] of rows)
    it(what, () => {
      check(`\n--- a.txt\n${source}\n--- draft.md\n${draft}\n`);
    });

  const table = `
| Port | Million tonnes | Staff |
|---|---|---|
| Carrow | 57.2 | 2,150 |
| Velm | 40.3 | 1,386 |
| Ostmar | 33.6 | 1,120 |
`;
  for (const draft of [
    "Carrow handled 16.9 million tonnes more than Velm.",
    "Together Velm and Ostmar handled fewer than 74 million tonnes.",
    "Ostmar handled 33.6 million tonnes.",
    "Velm handled some 70 percent of what Carrow handled.",
  ])
    it(`rows of a table: ${draft}`, () => {
      check(`\n--- ports.md\n# Cargo of the ports\n${table}\n--- draft.md\n${draft}\n`);
    });

  it("rows that the draft names in one breath", () => {
    check(`
--- ferry.csv
Month,Ferry passengers
June 2025,104500
July 2025,168900
August 2025,181200
September 2025,112400
--- draft.md
The ferries carried 350,100 passengers in July and August.
`);
  });
});
