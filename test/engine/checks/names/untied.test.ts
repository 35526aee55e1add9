import { check } from "../../../kit/check.js";

describe("the check of names, of what nothing ties to them", () => {
  it("finds a place that no source has anything of the kind to tell of", () => {
    check(`
--- wire.txt
The largest shelter, the riding hall in Orm, has room for 700 people. Soup is served at noon. Nobody has complained. The mayor of Velden slept badly on Tuesday.
--- draft.md
The riding hall in Velden, which holds 700, is nearly full.
                   ~~~~~~ contradicted: "Orm"
`);
  });

  it("finds the head of an office in other words", () => {
    check(`
--- wire.txt
On Monday Tor Lien, who heads the district ferry office, reported 14 broken piers to the council. Rita Holm sang in the choir of Solund.
--- draft.md
On Monday Rita Holm, the head of the district ferry office, reported 14 broken piers.
          ~~~~~~~~~ contradicted: "Tor Lien"
`);
  });

  it("finds a body that had nothing to do with it", () => {
    check(`
--- wire.txt
The Heron Trust wants to release 40 cranes on the marsh of Tarn next spring. The reeds are high there. Frogs sing at night. The Lantern Company paints boats in winter.
--- draft.md
The Lantern Company would like to release 40 cranes on the marsh of Tarn.
    ~~~~~~~~~~~~~~~ contradicted: "Heron Trust"
`);
  });

  it("stays silent on who is told of in the sentence beside, by a pronoun", () => {
    check(`
--- wire.txt
Rita Holm took the ferry office over in May. On Monday the head of the office reported 14 broken piers to the council, as Tor Lien had done before.
--- draft.md
On Monday Rita Holm, the head of the ferry office, reported 14 broken piers.
`);
  });

  it("stays silent on whom a source is about by its title", () => {
    check(`
--- life.md
---
title: The life of Rita Holm
---

Born in Orm, she studied botany there.

The supervisor of the thesis on mosses under ice was Tor Lien.
--- draft.md
Rita Holm wrote a thesis on mosses under ice.
`);
  });

  it("stays silent on a capital for its country", () => {
    check(`
--- wire.txt
In a secret ballot on Thursday Nairobi beat the German city of Bonn by 71 votes. Kenya thanked the delegates.
--- draft.md
Kenya's capital beat Bonn in a secret ballot on Thursday.
`);
  });
});
