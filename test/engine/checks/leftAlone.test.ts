import { check } from "../../kit/check.js";

describe("a name that a source has in full elsewhere", () => {
  it("is not contradicted by its own part", () => {
    check(`
--- release.txt
University Hospital of Dornach, 9 May 2025

Patients who get up early leave hospital earlier. This is the result of a trial in seven hospitals that was led from Dornach and published today.
--- draft.md
This is the result of a trial in seven hospitals that was led by the University Hospital of Dornach and published on 9 May 2025.
`);
  });
});

describe("a day that only the line above a report gives", () => {
  it("bears out a draft's day", () => {
    check(`
--- wire.txt
LEEDALE, 14 March (Northwire) - A former accountant was sentenced to six years in prison on Thursday. She had admitted fraud at a hearing in January.
--- draft.md
The former accountant was sentenced to six years in prison on 14 March.
`);
  });
});

describe("what is under way", () => {
  it("is no more than what a source says would be", () => {
    check(`
--- minutes.txt
It was noted that £750,000 would be taken from the reserves, which would then stand at £4.1 million.
--- draft.md
£750,000 is being taken from the reserves, which then stand at £4.1 million.
`);
  });
});

describe("days without a month and counts behind an owner", () => {
  it("are read", () => {
    check(`
--- july.txt
From the 9th a warm wind blew, and between the 11th and the 24th it was above 30 °C on every day in Orrel.
--- farm.txt
Orrel's 64 growers expect the best vintage since 2003. More than four fifths of them are older than 55.
--- draft.md
From the 11th to the 24th it was above 30 °C on every day in Orrel. The 64 growers expect the best vintage since 2003. More than four fifths of the growers are over 55.
`);
  });
});
