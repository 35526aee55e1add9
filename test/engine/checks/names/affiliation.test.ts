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

  it("finds another party, told by an of", () => {
    check(`
--- wire.txt
The farm minister, Rita Holm of the Centre Party, opened the fair. The hall had been built by the government before hers, which was led by the Coast Union.
--- draft.md
Farm Minister Rita Holm of the Coast Union opened the fair.
                               ~~~~~~~~~~~ contradicted: "Centre Party"
`);
  });

  it("finds another court of the same judge", () => {
    check(`
--- wire.txt
Jonas Reed left the bar in May and is now a judge at the Maritime Tribunal. The case goes to the Supreme Court.
--- draft.md
Reed has become a judge at the Supreme Court.
                               ~~~~~~~~~~~~~ contradicted: "Maritime Tribunal"
`);
  });

  it("finds another university where the sources only list it", () => {
    check(`
--- notes.txt
Professor Anton Krol, entomologist, University of Velden, said:

"This is careful work."

Professor Mia Falk, botanist, University of Solund, said:

"I should like to see more years."
--- draft.md
Anton Krol, an entomologist at the University of Solund, called it careful work.
                                   ~~~~~~~~~~~~~~~~~~~~ contradicted: "University of Velden"
`);
  });

  it("finds another client of the same lawyer, told by a pronoun", () => {
    check(`
--- wire.txt
The Coast Union will appeal: its lawyer, Rita Holm, said so. The Growers' List is content with the ruling.
--- draft.md
Rita Holm, a lawyer for the Growers' List, has announced an appeal.
                            ~~~~~~~~~~~~~ contradicted: "Coast Union"
`);
  });

  it("finds another firm behind its sort", () => {
    check(`
--- wire.txt
Anton Krol, an engineer at Harmon Bridges Ltd, had warned the town. The consultancy Orm & Vale had called the bridge safe.
--- draft.md
Anton Krol, an engineer at the consultancy Orm & Vale, had warned the town.
                                           ~~~~~~~~~~ contradicted: "Harmon Bridges Ltd"
`);
  });

  it("stays silent at a lawyer whose client the sources do not tell", () => {
    check(`
--- wire.txt
The Coast Union will appeal. Rita Holm, a lawyer, said so. The Growers' List is content with the ruling.
--- draft.md
Rita Holm, a lawyer for the Growers' List, spoke of an appeal.
`);
  });

  it("stays silent where both have the same lawyer", () => {
    check(`
--- wire.txt
The Coast Union will appeal: its lawyer, Rita Holm, said so. Holm also speaks for the Growers' List.
--- draft.md
Rita Holm, a lawyer for the Growers' List, has announced an appeal.
`);
  });

  it("stays silent at a calling for a place and a firm", () => {
    check(`
--- wire.txt
Anton Krol, an engineer at Harmon Bridges Ltd, had warned the town of Velden.
--- draft.md
Anton Krol, an engineer from Velden, had warned the town.
`);
  });

  it("stays silent at the party of a colleague", () => {
    check(`
--- wire.txt
Rita Holm of the Centre Party opened the fair with Odd Larsen of the Coast Union.
--- draft.md
Rita Holm, of the Centre Party, and Odd Larsen, of the Coast Union, opened the fair.
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
