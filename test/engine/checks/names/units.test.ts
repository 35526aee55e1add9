import { check } from "../../../kit/check.js";

describe("the check of names, of departments and bodies of a place", () => {
  it("finds another department of the same clerk", () => {
    check(`
--- wire.txt
Tilda Moe, who worked in the claims department of the insurer, kept a list of 14 ships.
--- draft.md
Tilda Moe, a clerk in the legal department, kept a list of 14 ships.
                          ~~~~~ contradicted: "claims"
`);
  });

  it("finds another wing of the same doctor", () => {
    check(`
--- wire.txt
Dr. Anders Ruud, the former head of the children's ward, spoke first. Runa Vik, then the manager of the northern branch, wept.
--- draft.md
Runa Vik, who used to manage the southern branch, wept.
                                 ~~~~~~~~ contradicted: "northern"
`);
  });

  it("finds a university that the sources do not know, by another there", () => {
    check(`
--- cv.txt
After two years at the University of Solund in Westmark she came home in 1963. Her school had been in Varne.
--- draft.md
The two years in Westmark she spent at the University of Varne.
                                           ~~~~~~~~~~~~~~~~~~~ contradicted: "University of Solund"
`);
  });
});

describe("the check of names, of departments and bodies of a place, stays silent at", () => {
  it("a department that a source has too", () => {
    check(`
--- a.txt
Tilda Moe, who worked in the claims department of the insurer, kept a list of 14 ships.
--- b.txt
Tilda Moe moved to the legal department in May.
--- draft.md
Tilda Moe, a clerk in the legal department, kept a list of 14 ships.
`);
  });

  it("the department of a colleague", () => {
    check(`
--- wire.txt
Tilda Moe, who worked in the claims department, kept a list. Axel Rud of the legal department read it.
--- draft.md
Tilda Moe, who worked in the claims department, kept a list that Axel Rud, a lawyer in the legal department, read.
`);
  });

  it("a university called by its place", () => {
    check(`
--- wire.txt
Mia Falk teaches at Varne University. The students of Varne like her.
--- draft.md
Mia Falk of the University of Varne is liked by the students.
`);
  });
});
