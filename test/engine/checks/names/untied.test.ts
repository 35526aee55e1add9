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

  it("finds a fund and a beekeeper told of in few common words", () => {
    check(`
--- wire.txt
The loan for the new pier comes from the Heron Bank. Its divers were late. Nobody minded.

Tor Lien, a beekeeper whose father took part in the flood rescue of 1998, gave the divers honey. It rained. Ducks were heard.

The Lantern Fund met on Tuesday. Tea was served.

Nils Ravn plays the organ.
--- draft.md
The money for the pier is a loan from the Lantern Fund.
                                          ~~~~~~~~~~~~ contradicted: "Heron Bank"

Nils Ravn, a beekeeper, gave honey to the divers.
~~~~~~~~~ contradicted: "Tor Lien"
`);
  });

  it("finds a town where the sources name one that only its preposition shows for a place", () => {
    check(`
--- wire.txt
In November thieves stole 23 paintings from a convent in Orm. It snowed.

The council of Velden met on Tuesday. Tea was served. The town of Velden has a choir.
--- draft.md
The 23 paintings that thieves stole in Velden in November are missing.
                                       ~~~~~~ contradicted: "Orm"
`);
  });

  it("stays silent where the sources tell something of the kind of the name as well", () => {
    check(`
--- wire.txt
The shepherd has sold cheese at the market of Orm for 22 years. Goats graze behind it. In Velden the shepherd sells cheese as well.
--- draft.md
The shepherd had sold cheese in Velden for more than two decades.
`);
  });

  it("stays silent where another is named in brackets alone", () => {
    check(`
--- file.txt
Papers of the botanist.

1957 Doctorate, Orm. Thesis: mosses under ice of the northern lakes (supervisor: Tor Lien), grade: good.

Letters of Rita Holm to her brother.
--- draft.md
Rita Holm wrote her thesis on mosses under ice of the northern lakes.
`);
  });

  it("stays silent on a country for a town", () => {
    check(`
--- wire.txt
The pump factory will be built in Gavle. Work begins in May. Sweden has elections in the autumn.
--- draft.md
The pump factory is to be built in Sweden.
`);
  });

  it("finds who said it where the source has a pronoun and the two share a title", () => {
    check(`
--- wire.txt
The panel was led by Councillor Tor Lien. Councillor Rita Holm was less kind. "I heard this when Lanternhouse opened in Velden," she said. "It lasted twenty weeks."
--- draft.md
A Lanternhouse branch in Velden lasted twenty weeks, as Councillor Tor Lien recalled.
                                                                   ~~~~~~~~ contradicted: "Rita Holm"
`);
  });

  it("stays silent on a capital where they have the country, and the town in the next sentence", () => {
    check(`
--- wire.txt
Following his stay in Solund, Holm travelled to Norway. The meeting in Oslo was short.
--- draft.md
Holm travelled to Oslo.
`);
  });
});
