import { check } from "../../../kit/check.js";

describe("the check of names, of ages", () => {
  it("finds another age behind a name, whatever else is said", () => {
    check(`
--- wire.txt
Rhona Lien, 47, has driven a crane for 19 years.
--- draft.md
Among the pickets was Rhona Lien, 43, who had brought soup.
                                  ~~ contradicted: "47"
`);
  });

  it("finds it where the sources tell it before the name", () => {
    check(`
--- wire.txt
The 71-year-old composer Tor Helle came along.
--- draft.md
Tor Helle, aged 17, came along.
                ~~ contradicted: "71"
`);
  });

  it("finds an age told by a verb", () => {
    check(`
--- wire.txt
Petra Sund, 34, swam to the island.
--- draft.md
Petra Sund is 36 years old.
              ~~~~~~~~~~~~ contradicted: "34"
`);
  });

  it("finds an age told by nothing but a verb", () => {
    check(`
--- wire.txt
A third climber, Ilka Rohn, 58, was brought down by sledge on Sunday.
--- draft.md
The oldest climber, Ilka Rohn, was 85.
                                   ~~ contradicted: "58"
`);
  });

  it("finds the age at a death, told late", () => {
    check(`
--- wire.txt
The youngest was Jon Falk, 16, a cousin of the skipper. He died of a fever.
--- draft.md
The youngest was Jon Falk, who died of a fever, aged 18.
                                                     ~~ contradicted: "16"
`);
  });
});

describe("the check of names, of ages, stays silent at", () => {
  it("a number that no source gives as an age", () => {
    check(`
--- wire.txt
Petra Sund, 34, swam to the island. In the list of swimmers Sund was 17th of 43.
--- draft.md
In the list Petra Sund was 17th.
`);
  });

  it("the age of somebody named in between", () => {
    check(`
--- wire.txt
Ole Brun, 61, baked the bread. The youngest baker, Petra Sund, is 34.
--- draft.md
Petra Sund is 34, and Ole Brun is 61.
`);
  });

  it("the age of a child who died", () => {
    check(`
--- wire.txt
Jon Falk, 46, a cousin of the skipper, buried a daughter. She was 18.
--- draft.md
Jon Falk lost a daughter, who died, aged 18.
`);
  });

  it("an age in brackets", () => {
    check(`
--- wire.txt
Petra Sund, 34, swam to the island in 40 minutes.
--- draft.md
Petra Sund (34) swam to the island.
`);
  });

  it("years of service beside an age", () => {
    check(`
--- wire.txt
Rhona Lien, 47, has driven a crane for 19 years.
--- draft.md
Rhona Lien, 47, has driven a crane for 19 years.
`);
  });

  it("the age of a namesake", () => {
    check(`
--- wire.txt
Rhona Lien, 47, drives a crane. Her father, Ola Lien, 80, built it.
--- draft.md
Ola Lien, 80, built the crane that Rhona Lien, 47, drives.
`);
  });

  it("an age that one of the sources has, but for the other's", () => {
    check(`
--- a.txt
Petra Sund, 34, swam to the island.
--- b.txt
Petra Sund, 35, swam to the island.
--- draft.md
Petra Sund, 35, swam to the island.
            ~~ disputed
`);
  });
});
