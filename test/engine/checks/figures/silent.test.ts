import { check } from "../../../kit/check.js";

describe("the check of figures stays silent at", () => {
  it("number words, digits and scale words", () => {
    check(`
--- wire.txt
Seven miners were rescued on Monday after 31 hours underground. The company paid 1.2 million dollars for the drill.
--- draft.md
The 7 miners were rescued after thirty-one hours underground. The company paid $1.2m for the drill.
`);
  });

  it("what lies between two shares, in points", () => {
    check(`
--- health.txt
In the hill districts 24.1 percent of adults smoke, on the coast 17.6 percent. Five years ago it was 28.3 percent in the hills.
--- ballot.txt
The League won 31 percent of the vote in Orve and 22 percent in Hale, the clerk said.
--- draft.md
Between hills and coast lie more than six points. The League did nine points better in Orve than in Hale. The hills smoke less by some four points.
`);
  });

  it("another grouping of the same digits", () => {
    check(`
--- wire.txt
The marathon drew 24,500 runners to Utrecht, the organisers said.
--- draft.md
The marathon drew 24 500 runners to Utrecht.
`);
  });

  it("a figure written to fewer digits", () => {
    check(`
--- bank.txt
Halden Bank earned 1.24 billion euros in the third quarter. It has 8,973 employees.
--- draft.md
Halden Bank earned €1.2 billion in the third quarter. It has about 9,000 employees.
`);
  });

  it("bounds that the count meets", () => {
    check(`
--- quake.txt
The tremor damaged 46 schools in the Kars region and hurt 212 people, the governor said.
--- draft.md
The tremor damaged more than 40 schools in the Kars region. It hurt at least 200 people.
`);
  });

  it("dozens and hundreds", () => {
    check(`
--- camp.txt
The flood drove 340 families from the camp at Dorno and killed 36 horses.
--- draft.md
The flood drove hundreds of families from the camp and killed dozens of horses.
`);
  });

  it("a distance in other units", () => {
    check(`
--- path.txt
The new cycle path between Ribe and Esbjerg is 32 kilometres long.
--- draft.md
The new cycle path between Ribe and Esbjerg is about 20 miles long.
`);
  });

  it("a figure of one source beside a source that is silent", () => {
    check(`
--- mill.txt
The paper mill in Kotka will close in May. It employs 230 people.
--- town.txt
The closure of the paper mill is a blow to Kotka, the mayor said.
--- draft.md
The paper mill in Kotka employs 230 people and will close in May.
`);
  });

  it("a paraphrase around the figure", () => {
    check(`
--- vet.txt
Vets culled 4,600 ducks on a farm near Apeldoorn after bird flu was confirmed there.
--- draft.md
After an outbreak of bird flu on a farm near Apeldoorn, 4,600 ducks were culled.
`);
  });

  it("two figures for two things", () => {
    check(`
--- storm.txt
Storm Ulla cut the power of 14,000 homes on Thursday. On Friday 3,200 homes still had none.
--- draft.md
On Thursday the storm cut the power of 14,000 homes. On Friday 3,200 homes still had no power.
`);
  });

  it("numbers of lists and headings", () => {
    check(`
--- wire.txt
The council of Vimmer agreed on three measures against noise on Wednesday.
--- draft.md
# What is known

1. The council of Vimmer agreed on three measures against noise.
2. They were agreed on Wednesday.
`);
  });

  it("an exact figure under a source's bound", () => {
    check(`
--- a.txt
More than 400 passengers were on the train that stopped in the tunnel.
--- b.txt
The train that stopped in the tunnel had 412 passengers on board.
--- draft.md
The train that stopped in the tunnel had 412 passengers on board.
`);
  });

  it("a score and its words", () => {
    check(`
--- cup.txt
Arvika beat Lund 4-2 in the cup final on Sunday after trailing 2-0 at half-time.
--- draft.md
Arvika won the cup final against Lund by four goals to two.
`);
  });

  it("the age beside a name", () => {
    check(`
--- court.txt
Peter Hald, 43, a carpenter from Odder, pleaded guilty on Thursday.
--- draft.md
The 43-year-old carpenter Peter Hald pleaded guilty.
`);
  });

  it("a number in a link's address", () => {
    check(`
--- wire.txt
The observatory on Mount Ara counted 68 meteors on Tuesday night.
--- draft.md
The observatory counted 68 meteors on [Tuesday](https://example.org/2019/777) night.
`);
  });

  it("a chain of figures for different things", () => {
    check(`
--- clinic.txt
The hospital in Vasteras has 14 wards, 412 beds and 1,900 employees. In January 38 patients caught a virus, and three of them died.
--- draft.md
Three patients died in January after 38 of them had caught a virus. The hospital has 1,900 employees and 412 beds in 14 wards.
`);
  });

  it("a handful and a couple", () => {
    check(`
--- wire.txt
Four protesters were arrested outside the mint in Llantrisant on Saturday.
--- draft.md
A handful of protesters were arrested outside the mint in Llantrisant.
`);
  });

  it("an approximate figure for an exact one", () => {
    check(`
--- wire.txt
Some 7,940 tonnes of steel were used for the new bridge at Mackinac Point.
--- draft.md
Almost 8,000 tonnes of steel were used for the new bridge at Mackinac Point.
`);
  });

  it("temperatures", () => {
    check(`
--- heat.txt
The thermometer in Cordoba rose to 44.2 degrees Celsius on Thursday, the weather service said.
--- draft.md
It was 44°C in Cordoba on Thursday.
`);
  });

  it("a range within the sources' range", () => {
    check(`
--- wire.txt
The repair will cost between 3 and 4 million euros, the council of Brugge estimates.
--- draft.md
The council of Brugge estimates the cost of the repair at 3 to 4 million euros.
`);
  });

  it("the same figure, with the thing counted named otherwise", () => {
    check(`
--- wire.txt
Police arrested 17 football fans after the match in Split on Sunday.
--- draft.md
After the match in Split, 17 supporters were taken into custody.
`);
  });

  it("the first and the second", () => {
    check(`
--- wire.txt
Mila Sorensen won the downhill race in Are. It was her second victory of the winter.
--- draft.md
For the second time this winter, Mila Sorensen has won a downhill race.
`);
  });

  it("no fewer than", () => {
    check(`
--- a.txt
No fewer than 64 choirs took part in the festival at Llangollen.
--- draft.md
At least 64 choirs took part in the festival at Llangollen.
`);
  });

  it("a table of the draft", () => {
    check(`
--- a.txt
The storm damaged 140 houses and 12 boats in Kelmscott and 95 houses and 31 boats in Farringdon.
--- draft.md
| District | Houses | Boats |
| --- | --- | --- |
| Kelmscott | 140 | 12 |
| Farringdon | 95 | 31 |
`);
  });

  it("numbers that are names", () => {
    check(`
--- a.txt
The Boeing 737 skidded off runway 27 in Malmo. Flight SK1402 came from Rome.
--- draft.md
A Boeing 737 from Rome skidded off runway 27 in Malmo.
`);
  });
});
