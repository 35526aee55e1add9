import { check } from "../../../kit/check.js";

describe("the check of names, of who takes an office", () => {
  it("finds another new minister", () => {
    check(`
--- wire.txt
The prime minister named her cabinet. Rita Holm becomes interior minister. Tor Lien, who had hoped for the post, stays in parliament.
--- draft.md
Tor Lien becomes interior minister.
~~~~~~~~ contradicted: "Rita Holm"
`);
  });

  it("finds another new mayor", () => {
    check(`
--- town.txt
Sana Mirza was elected mayor of Orm on Sunday. Ivo Marrant congratulated her.
--- draft.md
On Sunday Ivo Marrant was elected mayor of Orm.
          ~~~~~~~~~~~ contradicted: "Sana Mirza"
`);
  });

  it("finds another new coach", () => {
    check(`
--- sport.txt
Brekke Athletic have found somebody. Odd Larsen will become head coach in July. Jon Falk wrote to thank the fans.
--- draft.md
Jon Falk will become head coach of the club in July.
~~~~~~~~ contradicted: "Odd Larsen"
`);
  });
});

describe("the check of names, of who takes an office, stays silent at", () => {
  it("the holder before", () => {
    check(`
--- wire.txt
Interior Minister Tor Lien resigned on Monday. Rita Holm, the health minister, is to replace him.
--- draft.md
Rita Holm becomes interior minister.
`);
  });

  it("a body that gives it", () => {
    check(`
--- life.txt
The museum in Lund made her director in 1962. Ada Varn stayed for twenty years.
--- draft.md
In 1962 Ada Varn was appointed director of the museum.
`);
  });

  it("the right one", () => {
    check(`
--- wire.txt
Rita Holm becomes interior minister. Tor Lien stays in parliament.
--- draft.md
Rita Holm has been named interior minister.
`);
  });

  it("the same office elsewhere", () => {
    check(`
--- town.txt
Sana Mirza was elected mayor of Orm on Sunday. In Velden voters chose Ivo Marrant.
--- draft.md
Ivo Marrant was elected mayor of Velden.
`);
  });
});
