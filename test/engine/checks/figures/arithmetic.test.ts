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
