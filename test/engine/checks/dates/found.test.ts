import { check } from "../../../kit/check.js";

describe("the check of dates", () => {
  it("finds another year", () => {
    check(`
--- museum.txt
The museum in Skara was founded in 1911 and rebuilt after the fire of 1954.
--- draft.md
The museum in Skara was founded in 1921.
                                   ~~~~ contradicted: "1911"
`);
  });

  it("finds another weekday", () => {
    check(`
--- wire.txt
3 March 2025

The dam at Veltra burst on Monday morning and flooded two villages, officials said.
--- draft.md
The dam at Veltra burst on Wednesday and flooded two villages.
                           ~~~~~~~~~ contradicted
`);
  });

  it("finds another month", () => {
    check(`
--- fair.txt
The book fair in Lyon will open on 12 October and last five days, its director said.
--- draft.md
The book fair in Lyon will open on 12 November.
                                   ~~~~~~~~~~~ contradicted: "12 October"
`);
  });

  it("finds another day of the month", () => {
    check(`
--- trial.txt
The trial of the three bankers begins on 4 June in Basel.
--- draft.md
The trial of the three bankers begins on 14 June in Basel.
                                         ~~~~~~~ contradicted: "4 June"
`);
  });

  it("finds another time of day", () => {
    check(`
--- rail.txt
The last train to Narvik left at 9:40 p.m. with 60 skiers on board, the railway said.
--- draft.md
The last train to Narvik left at 8:40 p.m. with 60 skiers on board.
                                 ~~~~~~~~~ contradicted: "9:40 p.m."
`);
  });

  it("finds a year that belongs to something else in the sentence", () => {
    check(`
--- ship.txt
The trawler Gudrun was built in Poland in 2009 and refitted in 2018.
--- draft.md
The trawler Gudrun was built in Poland in 2018.
                                          ~~~~ contradicted: "2009"
`);
  });

  it("finds two sources that differ", () => {
    check(`
--- north.txt
The glassworks in Malung were founded in 1871 by a Belgian family.
--- south.txt
The glassworks in Malung were founded in 1874 by a Belgian family.
--- draft.md
The glassworks in Malung were founded in 1871.
                                         ~~~~ disputed: "1874" in south.txt
`);
  });

  it("finds a year that no source gives", () => {
    check(`
--- choir.txt
The girls' choir of Lund won the contest in Turin on Saturday. Its conductor is Anna Roos.
--- draft.md
The girls' choir of Lund won the contest in Turin. It was founded in 1986.
                                                                     ~~~~ unsupported
`);
  });

  it("finds a numeric day", () => {
    check(`
--- report.txt
Published: 2024-05-17

The volcano Askja erupted on 15 May 2024 after four quiet years, geologists said.
--- draft.md
The volcano Askja erupted on 18 May 2024 after four quiet years.
                             ~~~~~~~~~~~ contradicted: "15 May 2024"
`);
  });

  it("finds another quarter", () => {
    check(`
--- shares.txt
Orla Shipping returned to profit in the second quarter of 2024, its chief executive said.
--- draft.md
Orla Shipping returned to profit in the third quarter of 2024.
                                        ~~~~~~~~~~~~~~~~~~~~~ contradicted: "second quarter of 2024"
`);
  });

  it("finds the day of an election", () => {
    check(`
--- vote.txt
Voters in Marienland will elect a new parliament on Sunday, 9 February. Four parties have a chance.
--- draft.md
Voters in Marienland will elect a new parliament on 16 February.
                                                    ~~~~~~~~~~~ contradicted
`);
  });

  it("finds a decade", () => {
    check(`
--- canal.txt
The canal was dug in the 1820s by soldiers and was closed to boats in 1971.
--- draft.md
The canal was dug in the 1840s by soldiers.
                         ~~~~~ contradicted: "1820s"
`);
  });

  it("finds a year in emphasis", () => {
    check(`
--- tower.txt
Lightning split the clock tower of Rivello in 1888, and the town rebuilt it in brick.
--- draft.md
Lightning split the clock tower of Rivello in **1898**.
                                                ~~~~ contradicted: "1888"
`);
  });

  it("finds a year of birth", () => {
    check(`
--- wire.txt
The painter Sofia Lindgren was born in Uppsala in 1879 and died in Nice in 1940.
--- draft.md
The painter Sofia Lindgren was born in Uppsala in 1897.
                                                  ~~~~ contradicted: "1879"
`);
  });

  it("finds the day of an accident in a dated article", () => {
    check(`
--- wire.txt
Published: 2025-05-16

A bus slid into a ditch near Olomouc on Wednesday, and four pupils were hurt.
--- draft.md
A bus slid into a ditch near Olomouc on 13 May 2025, and four pupils were hurt.
                                        ~~~~~~~~~~~ contradicted: "Wednesday"
`);
  });

  it("finds another year than the one so far from the sentence before", () => {
    check(`
--- mill.txt
Half of the mill went to the Dearing group in 1989. The family bought the mill back eight years later, for 112 million crowns.
--- draft.md
The family bought the mill back in 1999, for 112 million crowns.
                                   ~~~~ contradicted
`);
  });

  it("finds another day on which somebody spoke", () => {
    check(`
--- wire.txt
On Monday the police spoke of 27 injured rowers at the regatta in Brenna.
--- draft.md
On Thursday the police spoke of 27 injured rowers at the regatta in Brenna.
   ~~~~~~~~ contradicted: "Monday"
`);
  });

  it("finds another day of what happened, told by who speaks", () => {
    check(`
--- wire.txt
A stand collapsed at the regatta in Brenna on Saturday, injuring 27 rowers.
--- draft.md
A stand collapsed at the regatta in Brenna on Thursday, injuring 27 rowers, police said.
                                              ~~~~~~~~ contradicted: "Saturday"
`);
  });
});
