import { check } from "../../../kit/check.js";

describe("the check of names, of affiliations", () => {
  it("finds a scholar of another university", () => {
    check(`
--- wire.txt
Professor Anton Krol, an entomologist at Velden University, praised the work. Mia Falk, of the University of Solund, did not.
--- draft.md
Professor Anton Krol, of the University of Solund, praised the work.
                             ~~~~~~~~~~~~~~~~~~~~ contradicted: "Velden University"
`);
  });

  it("stays silent where a source has both together", () => {
    check(`
--- a.txt
Professor Anton Krol, an entomologist at Velden University, praised the work.
--- b.txt
Anton Krol taught for years at the University of Solund before he moved.
--- draft.md
Professor Anton Krol, of the University of Solund, praised the work.
`);
  });

  it("stays silent at bodies of another kind", () => {
    check(`
--- wire.txt
Anton Krol, an entomologist at Velden University, praised the work. The Beetle Society paid for it.
--- draft.md
Anton Krol, of the Beetle Society, praised the work.
`);
  });
});
