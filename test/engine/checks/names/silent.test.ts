import { check } from "../../../kit/check.js";

describe("the check of names stays silent at", () => {
  it("a surname alone", () => {
    check(`
--- wire.txt
Judge Miriam Achterberg adjourned the hearing on Tuesday.
--- draft.md
Achterberg adjourned the hearing.
`);
  });

  it("an acronym", () => {
    check(`
--- wire.txt
The European Space Agency (ESA) postponed the launch of the probe by a week.
--- draft.md
ESA postponed the launch of the probe. The European Space Agency named no reason.
`);
  });

  it("a demonym for a country", () => {
    check(`
--- wire.txt
Norway's government will tax salmon farms from January.
--- draft.md
The Norwegian government will tax salmon farms.
`);
  });

  it("names of the outlets", () => {
    check(`
--- courier.md
---
title: Ferry stuck in ice
outlet: Bothnia Courier
date: 2025-02-02
---

The ferry Aurelia has been stuck in the ice off Vaasa since Saturday.
--- draft.md
The ferry Aurelia has been stuck in the ice off Vaasa since Saturday, the Bothnia Courier reports.
`);
  });

  it("continents", () => {
    check(`
--- wire.txt
The stork Freya flew from Denmark to Chad in 29 days, ornithologists said.
--- draft.md
The stork flew from Europe to Africa in 29 days.
`);
  });

  it("a spelling that one of the sources has", () => {
    check(`
--- a.txt
Foreign Minister Abbas Karimli arrived in Baku on Sunday.
--- b.txt
Foreign Minister Abbas Kerimli arrived in Baku on Sunday.
--- draft.md
Abbas Kerimli, the foreign minister, arrived in Baku.
`);
  });

  it("a title left out or put before", () => {
    check(`
--- wire.txt
Professor Ingrid Solheim of the University of Tromso found the new lichen.
--- draft.md
Ingrid Solheim found the new lichen. Prof. Solheim works at the University of Tromso.
`);
  });

  it("a possessive", () => {
    check(`
--- wire.txt
The novel by Dario Lanza sold 60,000 copies in a month.
--- draft.md
Lanza’s novel sold 60,000 copies in a month.
`);
  });

  it("capitalised first words and headings", () => {
    check(`
--- wire.txt
Beekeepers in Kent lost a third of their hives last winter, their association said.
--- draft.md
# A Hard Winter For Bees

Yesterday's news was bad. Beekeepers in Kent lost a third of their hives last winter.
`);
  });

  it("an accent left out", () => {
    check(`
--- wire.txt
The mayor of Besançon, Zoé Lefèvre, opened the tram line.
--- draft.md
The mayor of Besancon, Zoe Lefevre, opened the tram line.
`);
  });

  it("the common words of an institution", () => {
    check(`
--- wire.txt
The foreign ministry in Tbilisi summoned the ambassador on Friday.
--- draft.md
The Foreign Ministry in Tbilisi summoned the ambassador.
`);
  });

  it("two people in two roles", () => {
    check(`
--- wire.txt
Striker Ada Moen scored twice. Goalkeeper Liv Aas saved a penalty.
--- draft.md
Liv Aas saved a penalty, and Ada Moen scored twice.
`);
  });

  it("weekdays, months and languages of the calendar", () => {
    check(`
--- wire.txt
The pilgrims left Burgos on Easter Monday and reached Leon in May.
--- draft.md
On Easter Monday the pilgrims left Burgos. In May they reached Leon.
`);
  });

  it("a nickname in the source", () => {
    check(`
--- wire.txt
Margaret "Peggy" Doyle has run the ferry for 40 years. Doyle will retire in May.
--- draft.md
Peggy Doyle, who has run the ferry for 40 years, will retire in May.
`);
  });

  it("the UN, the US and the EU", () => {
    check(`
--- wire.txt
The United Nations and the European Union will pay for the wells. The United States will not.
--- draft.md
The UN and the EU will pay for the wells, the US will not.
`);
  });

  it("a company without its legal form", () => {
    check(`
--- wire.txt
Tarn Metals Ltd. will open a mine in Lapland, Tarn Metals said.
--- draft.md
Tarn Metals will open a mine in Lapland.
`);
  });

  it("a bill and a law", () => {
    check(`
--- wire.txt
Parliament passed the Clean Rivers Act by three votes. Minister Joan Petrie wept.
--- draft.md
By three votes, Parliament passed the Clean Rivers Act.
`);
  });

  it("titles of rank", () => {
    check(`
--- wire.txt
Colonel Ayo Bello took command of the base on Friday.
--- draft.md
Col. Ayo Bello has commanded the base since Friday.
`);
  });

  it("a river and its valley", () => {
    check(`
--- wire.txt
The River Teifi burst its banks at Cardigan on Monday.
--- draft.md
The Teifi burst its banks at Cardigan.
`);
  });

  it("a person's office told in other words", () => {
    check(`
--- wire.txt
The head of the national bank, Eva Marsalek, raised the rate by half a point.
--- draft.md
Eva Marsalek, governor of the national bank, raised the rate by half a point.
`);
  });

  it("a word with an accent at the start", () => {
    check(`
--- a.txt
The mayor of Lyon closed forty cafés on Monday because of rats.
--- draft.md
Cafés in Lyon were closed on Monday because of rats.
`);
  });

  it("a first name alone", () => {
    check(`
--- a.txt
Noah Becker, 9, pulled his grandmother out of the lake near Konstanz.
--- draft.md
Noah, nine, pulled his grandmother out of the lake near Konstanz.
`);
  });

  it("a double surname", () => {
    check(`
--- a.txt
The judge, Mary Ellen Parker-Boyle, closed the hearing.
--- draft.md
Judge Parker-Boyle closed the hearing. Mary Ellen Parker-Boyle gave no reason.
`);
  });

  it("a middle initial left out", () => {
    check(`
--- a.txt
The senator, Ruth K. Abbott, resigned on Monday.
--- draft.md
Senator Ruth Abbott resigned on Monday.
`);
  });

  it("a sir left out", () => {
    check(`
--- a.txt
Sir Colin Page, the chairman of the trust, sold the manor.
--- draft.md
The chairman of the trust, Colin Page, sold the manor.
`);
  });

  it("peoples for their teams", () => {
    check(`
--- a.txt
Denmark beat Wales 2-1 in Cardiff on Thursday.
--- draft.md
The Danes beat the Welsh 2-1 in Cardiff.
`);
  });

  it("a town with an article", () => {
    check(`
--- a.txt
The court in The Hague rejected the appeal on Wednesday.
--- draft.md
The Hague court rejected the appeal on Wednesday.
`);
  });

  it("the words for a picture", () => {
    check(`
--- a.txt
The storm damaged 140 houses in Kelmscott on Monday.
--- draft.md
![A roof on a car, photographed by Jim Hale](roof.jpg)

The storm damaged 140 houses in Kelmscott.
`);
  });

  it("a nationality in the place of a person", () => {
    check(`
--- a.txt
Finance Minister Olav Dahl met Ida Vollan in Bergen on Monday.
--- b.txt
Dahl met the Chilean envoy in Bergen.
--- draft.md
Olav Dahl met Ida Vollan in Bergen.
`);
  });

  it("a thing with a number, an office of several words", () => {
    check(`
--- a.txt
From the levels in Tank 14 the guild reckons that 740 tonnes of oil were lost. Rita Holm, its chief medical officer, saw it.
--- b.txt
The drift behind Shaft 3 was flooded on Monday, and the lift of Hall 9 stood still.
--- draft.md
Guild: 740 tonnes, by the levels in Tank 14. Hall 9 stood still, and Shaft 3 was flooded.

Rita Holm, the chief medical officer, saw it.
`);
  });
});
