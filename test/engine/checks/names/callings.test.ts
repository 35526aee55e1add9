import { check } from "../../../kit/check.js";

describe("the check of names, of callings and relations", () => {
  it("finds another science of the same woman", () => {
    check(`
--- wire.txt
Her colleague Petra Sund, a Tarvo chemist, drew 40 cores from the lake.
--- draft.md
Sund, a geologist from Tarvo, drew 40 cores from the lake.
        ~~~~~~~~~ contradicted: "chemist"
`);
  });

  it("points at the calling, not at what it is of", () => {
    check(`
--- wire.txt
Petra Sund, 61, a retired nurse from Tarvo, was asleep on a bench.
--- draft.md
Petra Sund, the skipper of a trawler, was asleep on a bench.
                ~~~~~~~ contradicted: "nurse"
`);
  });

  it("finds the calling of a brother", () => {
    check(`
--- wire.txt
They had a daughter, the architect Runa Vik, and a son, the journalist Aksel Vik.
--- draft.md
Runa Vik was a journalist.
               ~~~~~~~~~~ contradicted: "architect"
`);
  });

  it("finds a trade that only the word net knows", () => {
    check(`
--- wire.txt
The choir is led by the retired architect Petra Sund, who moved to Tarvo in May.
--- draft.md
The choir is led by Petra Sund, a retired builder, who moved to Tarvo in May.
                                          ~~~~~~~ contradicted: "architect"
`);
  });

  it("finds whose kin somebody is", () => {
    check(`
--- wire.txt
The two sisters hold most of the mill; the rest belongs to their nephew Tor Helle, a carter in Varne.
--- draft.md
The rest of the mill belongs to their cousin Tor Helle, a carter in Varne.
                                      ~~~~~~ contradicted: "nephew"
`);
  });

  it("finds another supervisor by what he said", () => {
    check(`
--- wire.txt
Her supervisor, Odd Larsen, told her that she had the ears of an owl and the feet of a bear. In 1964 she and Tor Helle dug up the harbour.
--- draft.md
Her supervisor, Tor Helle, found that she had the ears of an owl and the feet of a bear.
                ~~~~~~~~~ contradicted: "Odd Larsen"
`);
  });

  it("finds somebody else in an office told by a verb of being", () => {
    check(`
--- wire.txt
The chief executive of Orkla Mills, Hanne Voll, closed the yard. Jonas Reed, the works manager, wept.
--- draft.md
The chief executive of Orkla Mills is Jonas Reed.
                                      ~~~~~~~~~~ contradicted: "Hanne Voll"
`);
  });
});

describe("the check of names, of callings and relations, stays silent at", () => {
  it("two words for one field", () => {
    check(`
--- wire.txt
Petra Sund, an ecologist, counted the bees. Odd Larsen, a barrister, watched.
--- draft.md
The biologist Petra Sund counted the bees, and the lawyer Odd Larsen watched.
`);
  });

  it("what somebody was before he became another", () => {
    check(`
--- wire.txt
Petra Sund was a pharmacist in Tarvo for 19 years.
--- draft.md
Petra Sund, a journalist, knows Tarvo.
`);
  });

  it("kin of others", () => {
    check(`
--- wire.txt
Runa Vik left the yard to her nephew Tor Helle. The races in Varne drew 300 boats, and her father, Odd Larsen, came third.
--- draft.md
The yard went to Tor Helle. In the races at Varne his uncle Odd Larsen came third.
`);
  });

  it("a wider word for whose kin somebody is", () => {
    check(`
--- wire.txt
Her brother Tor Helle repaired the roof of the chapel in Varne.
--- draft.md
Her sibling Tor Helle repaired the roof of the chapel in Varne.
`);
  });

  it("a firm that goes by its trade", () => {
    check(`
--- wire.txt
The builder Marlow Homes put up forty flats. Marlow Homes, a family firm, is run by an engineer.
--- draft.md
Marlow Homes, a builder, put up forty flats.
`);
  });

  it("a title of learning", () => {
    check(`
--- wire.txt
Dr. Petra Sund, a geologist, counted the stones.
--- draft.md
Dr. Petra Sund counted the stones.
`);
  });

  it("two callings of one man", () => {
    check(`
--- a.txt
Tor Helle, a farmer, wrote to the king.
--- b.txt
For thirty years the engineer Tor Helle built dams.
--- draft.md
Tor Helle, an engineer, wrote to the king.
`);
  });

  it("her supervisor, where another woman had one too", () => {
    check(`
--- wire.txt
Runa Vik worked in Tarvo. Her supervisor, Odd Larsen, left in May. Petra Sund worked in Varne under Tor Helle, who stayed.
--- draft.md
Petra Sund worked in Varne. Her supervisor, Tor Helle, stayed.
`);
  });

  it("a calling told by what it is called after", () => {
    check(`
--- wire.txt
A column on fish and money by Tor Helle. Tor Helle was a pharmacist for nine years.
--- draft.md
Tor Helle, a columnist, was a pharmacist for nine years.
`);
  });
});
