import { check } from "../../../kit/check.js";

describe("the check of figures", () => {
  it("finds a count with two digits changed round", () => {
    check(`
--- gazette.txt
The Harriers beat Doncaster 3-1 in front of 18,240 people at Elm Park on Saturday. Kofi Mensah scored twice.
--- draft.md
The Harriers won 3-1 at Elm Park in front of 18,420 people.
                                             ~~~~~~ contradicted: "18,240" in gazette.txt
`);
  });

  it("finds a prison term", () => {
    check(`
--- court.txt
Judge Maria Olsen sentenced the former treasurer to six years in prison on Monday. He must also repay 240,000 euros to the parish.
--- draft.md
The former treasurer was sentenced to eight years in prison. He must repay 240,000 euros.
                                      ~~~~~~~~~~~ contradicted: "six years" in court.txt
`);
  });

  it("finds a count of vaccinations", () => {
    check(`
--- clinic.txt
The ministry's mobile clinics vaccinated 3,150 children against measles in March. Two nurses travelled with each clinic.
--- draft.md
The clinics vaccinated 3,510 children against measles in March.
                       ~~~~~ contradicted: "3,150"
`);
  });

  it("finds a sum of money in another currency", () => {
    check(`
--- ledger.txt
Norvik Foods lost $12 million last year and will close its plant in Aarhus, its chairman said.
--- draft.md
Norvik Foods lost €12 million last year.
                  ~~~~~~~~~~~ contradicted: "$12 million" in ledger.txt
`);
  });

  it("finds millions told as billions", () => {
    check(`
--- rail.txt
The state will lend the northern railway 1.4 million kroner for new signals. The work takes two summers.
--- draft.md
The state will lend the railway 1.4 billion kroner for new signals.
                                ~~~~~~~~~~~~~~~~~~ contradicted: "1.4 million kroner"
`);
  });

  it("finds a share of the votes", () => {
    check(`
--- count.txt
Turnout in the mayoral election was 61 percent, the electoral office said. Five candidates stood.
--- draft.md
Turnout in the mayoral election was 67 percent.
                                    ~~~~~~~~~~ contradicted: "61 percent"
`);
  });

  it("finds a speed of the wind", () => {
    check(`
--- weather.txt
Gusts of 118 kilometres an hour tore roofs off in Skagen on Friday night. Nobody was hurt.
--- draft.md
Gusts of 181 kilometres an hour tore roofs off in Skagen.
         ~~~~~~~~~~~~~~~~~~~~~~ contradicted
`);
  });

  it("finds a bound turned round", () => {
    check(`
--- police.txt
At least 30 people were hurt when the stand collapsed, police said.
--- draft.md
At most 30 people were hurt when the stand collapsed.
        ~~ contradicted: "At least 30"
`);
  });

  it("finds a bound that the count does not reach", () => {
    check(`
--- union.txt
The strike kept 38 buses in the depot on Thursday, the union said.
--- draft.md
The strike kept more than 40 buses in the depot.
                          ~~ contradicted: "38"
`);
  });

  it("finds a count on which the sources differ", () => {
    check(`
--- courier.txt
The landslide at Brandal destroyed 14 houses on Sunday, the mayor said.
--- herald.txt
The landslide at Brandal destroyed 17 houses on Sunday, rescuers said.
--- draft.md
The landslide at Brandal destroyed 14 houses.
                                   ~~ disputed: "17" in herald.txt
`);
  });

  it("finds a figure for something that no source counts", () => {
    check(`
--- bridge.txt
The bridge at Lomma was closed on Tuesday after engineers found cracks in two pillars. The council will decide on repairs next week.
--- draft.md
The bridge at Lomma was closed after cracks were found in two pillars. It carries 9,400 lorries a day.
                                                                                  ~~~~~ unsupported
`);
  });

  it("finds a value that the source has for something else", () => {
    check(`
--- harvest.txt
Growers around Murcia picked 52,000 tonnes of lemons this season. Frost killed 800 trees in January.
--- draft.md
Frost killed 52,000 trees in January.
             ~~~~~~ contradicted: "800" in harvest.txt
`);
  });

  it("finds an exact count of people that is one off", () => {
    check(`
--- ferry.txt
The ferry Runa carried 411 passengers when it hit the pier on Monday.
--- draft.md
The ferry Runa carried 412 passengers when it hit the pier.
                       ~~~ contradicted: "411"
`);
  });

  it("finds a rounding that goes the wrong way", () => {
    check(`
--- mine.txt
The mine produced 2.34 million tonnes of ore last year, its owner Tarn Metals said.
--- draft.md
The mine produced 2.4 million tonnes of ore last year.
                  ~~~~~~~~~~~~~~~~~~ contradicted: "2.34 million tonnes"
`);
  });

  it("finds percentage points told as percent", () => {
    check(`
--- poll.txt
Support for the Green Union fell by 4 percentage points in the March poll, to 21 percent.
--- draft.md
Support for the Green Union fell by 4 percent in the March poll.
                                    ~~~~~~~~~ contradicted: "4 percentage points"
`);
  });

  it("finds a figure in a list item", () => {
    check(`
--- zoo.txt
The zoo in Tallby counted 1,902 animals of 214 species on New Year's Day.
--- draft.md
- The zoo in Tallby counted 1,902 animals.
- They belong to 241 species.
                 ~~~ contradicted: "214"
`);
  });

  it("finds a final score", () => {
    check(`
--- cup.txt
Arvika beat Lund 4-2 in the cup final on Sunday. Nora Beck scored three goals for Arvika.
--- draft.md
Arvika beat Lund 4-3 in the cup final.
                 ~~~ contradicted: "4-2"
`);
  });

  it("finds nearly, from above", () => {
    check(`
--- hall.txt
The choir sang for 1,240 guests in the town hall on Saturday.
--- draft.md
The choir sang for nearly 1,200 guests in the town hall.
                          ~~~~~ contradicted: "1,240"
`);
  });

  it("finds a temperature", () => {
    check(`
--- heat.txt
The thermometer in Cordoba rose to 44.2 degrees Celsius on Thursday, the weather service said.
--- draft.md
The thermometer in Cordoba rose to 42.2 degrees Celsius on Thursday.
                                   ~~~~~~~~~~~~~~~~~~~~ contradicted
`);
  });

  it("finds a count in words", () => {
    check(`
--- hike.txt
Rescuers brought nine hikers down from the ridge above Zermatt on Sunday night.
--- draft.md
Rescuers brought seven hikers down from the ridge above Zermatt.
                 ~~~~~ contradicted: "nine"
`);
  });

  it("finds an age", () => {
    check(`
--- obit.txt
The composer Enid Vaughan died on Monday in Swansea at the age of 91.
--- draft.md
The composer Enid Vaughan died in Swansea at the age of 81.
                                                        ~~ contradicted: "91"
`);
  });

  it("finds a price per unit", () => {
    check(`
--- milk.txt
The dairy will pay farmers 48 cents a litre for their milk from May.
--- draft.md
The dairy will pay farmers 58 cents a litre for their milk.
                           ~~~~~~~~ contradicted: "48 cents"
`);
  });

  it("takes what one source says of the same for disputed, even where another's words are nearer", () => {
    check(`
--- wire.txt
About 90 volunteers were deployed to shore up the dyke at Lauwers.
--- post.txt
At least 140 volunteers filled sandbags until the morning, the mayor said.
--- draft.md
At least 140 volunteers were deployed.
         ~~~ disputed: "About 90" in wire.txt
`);
  });

  it("underlines the word of direction with its figure", () => {
    check(`
--- wire.txt
The bond of Lind Mills due in 2031 fell 0.6 points to 97.2. The herring catch off Orve grew by 12 percent in May.
--- draft.md
The bond of Lind Mills due in 2031 gained 0.6 points.
                                   ~~~~~~~~~~~~~~~~~ contradicted

The herring catch off Orve shrank by 12 percent in May.
                           ~~~~~~~~~~~~~~~~~~~~ contradicted
`);
  });

  it("leaves a word of direction alone that the source has too", () => {
    check(`
--- wire.txt
The bond of Lind Mills due in 2031 fell 0.6 points to 97.2. The herring catch off Orve grew by 12 percent in May.
--- draft.md
The bond of Lind Mills due in 2031 dropped 0.6 points. The herring catch off Orve was up 12 percent in May.
`);
  });
});
