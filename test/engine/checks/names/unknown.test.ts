import { check } from "../../../kit/check.js";

describe("the check of names, of those that no source has,", () => {
  it("names who is there instead", () => {
    check(`
--- wire.txt
The old dairy in Ferry Lane will be sold to the builder Marlow Homes, which wants to put up forty flats.
--- draft.md
The old dairy in Ferry Lane will be sold to Garrick Homes.
                                            ~~~~~~~~~~~~~ contradicted: "Marlow Homes"
`);
  });

  it("names the journal", () => {
    check(`
--- wire.txt
The study of owls appeared on Monday in the journal Northern Birds.
--- draft.md
The study of owls appeared in the journal Wildlife Letters.
                                          ~~~~~~~~~~~~~~~~ contradicted: "Northern Birds"
`);
  });

  it("names another nationality of the same people", () => {
    check(`
--- wire.txt
A Danish team of twelve divers reached the wreck on Monday.
--- draft.md
A Norwegian team of twelve divers reached the wreck on Monday.
  ~~~~~~~~~ contradicted: "Danish"
`);
  });

  it("leaves one of a list unsupported", () => {
    check(`
--- wire.txt
The storm closed the ports of Arvik and Solund on Friday.
--- draft.md
The storm closed the ports of Arvik and Brenna on Friday.
                                        ~~~~~~ unsupported
`);
  });
});

describe("the check of names, of words that no source has in a name,", () => {
  it("finds a surname where the sources have a first name alone", () => {
    check(`
--- wire.txt
The band took in Harriet, who plays the violin, and Odd, who plays the drums.
--- draft.md
In spring Harriet Coleman, who plays the violin, came to the band.
          ~~~~~~~~~~~~~~~ unsupported
`);
  });

  it("finds a team where the sources have the city", () => {
    check(`
--- wire.txt
The goalkeeper, Jan Novak, was sent to Chicago in December.
--- draft.md
The goalkeeper, Jan Novak, was sent to the Chicago Wolves in December.
                                           ~~~~~~~~~~~~~~ unsupported
`);
  });

  it("finds a middle name", () => {
    check(`
--- wire.txt
The songs are by Gareth Moe, who sings them, and David Lind plays along.
--- draft.md
The songs are by Gareth David Moe, who sings them.
                 ~~~~~~~~~~~~~~~~ unsupported
`);
  });

  it("finds somebody at the start of a sentence", () => {
    check(`
--- wire.txt
The warehouse in Jena will get two thousand robots by June.
--- draft.md
Brightwater ordered two thousand robots.
~~~~~~~~~~~ unsupported
`);
  });

  it("is silent at a first name before a known surname, at initials and at what sort of body it is", () => {
    check(`
--- wire.txt
Orlov and Lind met at the Freer in May. Corvane paid for the dinner.
--- draft.md
Viktor Orlov and J. Lind met at the Freer Gallery in May. The Corvane Group paid for the dinner.
`);
  });

  it("is silent at a body that the writer puts together with its place", () => {
    check(`
--- wire.txt
The voters of Maresk chose a new parliament on Sunday. The Regional Assembly has 60 seats and will meet in April.
--- draft.md
The voters chose the Regional Assembly of Maresk on Sunday. It will meet in April.
`);
  });

  it("finds a body of a place that has another", () => {
    check(`
--- wire.txt
The voters of Maresk chose a parliament on Sunday. The Regional Assembly of Orden met in April.
--- draft.md
The Regional Assembly of Maresk met in April.
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~ unsupported
`);
  });

  it("is silent at common nouns that stand first", () => {
    check(`
--- wire.txt
The bridge at Osby is shut after the storm, and nobody can say until when.
--- draft.md
Snow covered the bridge at Osby. Traffic stopped after the storm. Car owners complained.
`);
  });
});

describe("the check of names, of letters that no source has", () => {
  it("finds a degree", () => {
    check(`
--- wire.txt
Tilda Moe studied the law of the sea in Varne.
--- draft.md
Tilda Moe holds a J.D. from Varne.
                  ~~~~ unsupported
`);
  });
});
