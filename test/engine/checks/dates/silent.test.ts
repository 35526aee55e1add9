import { check } from "../../../kit/check.js";

describe("the check of dates stays silent at", () => {
  it("a coarser date", () => {
    check(`
--- wire.txt
The vaccine was approved on 14 March 2023 by the agency in Bern.
--- draft.md
The vaccine was approved in March 2023. The agency in Bern approved it in 2023.
`);
  });

  it("a weekday for a day of the month", () => {
    check(`
--- wire.txt
Published: 2024-12-03

The court in Ghent freed the two brothers on Monday.
--- draft.md
The court in Ghent freed the two brothers on 2 December 2024.
`);
  });

  it("a day written in another order", () => {
    check(`
--- wire.txt
The lighthouse was switched off on 31 August 1998.
--- draft.md
The lighthouse was switched off on August 31, 1998.
`);
  });

  it("yesterday of a dated article", () => {
    check(`
--- wire.txt
Published: 2025-06-19

A hailstorm broke the greenhouses of Almeria yesterday.
--- draft.md
A hailstorm broke the greenhouses of Almeria on 18 June 2025.
`);
  });

  it("By Friday", () => {
    check(`
--- wire.txt
Published: 2025-02-07

The flu has now put 71 people in hospital in Graz, the city said on Friday.
--- draft.md
By Friday the flu had put 71 people in hospital in Graz.
`);
  });

  it("the day on which a source was published", () => {
    check(`
--- wire.txt
Published: 2025-02-11

The swimmer Ida Holm has broken the national record over 200 metres in Malaga.
--- draft.md
Ida Holm broke the national record over 200 metres on 11 February 2025.
`);
  });

  it("a clock time of 24 hours", () => {
    check(`
--- wire.txt
The power failed at 9:15 p.m. in all of Trieste.
--- draft.md
The power failed in all of Trieste at 21:15.
`);
  });

  it("a decade for a year in it", () => {
    check(`
--- wire.txt
The factory in Ruhla was closed in 1992, and its clocks were sold.
--- draft.md
The factory in Ruhla was closed in the 1990s.
`);
  });

  it("two years for two events", () => {
    check(`
--- wire.txt
The trawler Gudrun was built in 2009 and refitted in 2018.
--- draft.md
The trawler Gudrun, built in 2009, was refitted in 2018.
`);
  });

  it("a date of one source and none of the other", () => {
    check(`
--- a.txt
The old cinema in Bath was torn down in 1967.
--- b.txt
Many in Bath still miss the old cinema.
--- draft.md
The old cinema in Bath was torn down in 1967, and many still miss it.
`);
  });

  it("the front matter's own day", () => {
    check(`
--- wire.txt
The tunnel under the fjord opened in April 2021.
--- draft.md
---
title: A tunnel
date: 2026-01-05
---

The tunnel under the fjord opened in April 2021.
`);
  });

  it("a paraphrase with the date in front", () => {
    check(`
--- wire.txt
Doctors at the hospital in Lodz transplanted a larynx for the first time in 2015.
--- draft.md
In 2015, surgeons in Lodz carried out their first transplant of a larynx.
`);
  });

  it("a month's short form", () => {
    check(`
--- wire.txt
The strike of the pilots began on 3 September.
--- draft.md
The strike of the pilots began on Sept. 3.
`);
  });

  it("a winter and a night", () => {
    check(`
--- wire.txt
The wolves came down to the village in the winter of 1962, the chronicle says.
--- draft.md
The chronicle says that wolves came to the village in the winter of 1962.
`);
  });

  it("an anniversary", () => {
    check(`
--- wire.txt
The lifeboat station at Portrush was founded in 1860.
--- draft.md
The lifeboat station at Portrush goes back to 1860 and so to the nineteenth century.
`);
  });

  it("a relative day of the draft", () => {
    check(`
--- wire.txt
Published: 2025-05-08

The parliament in Valletta will vote on the bill tomorrow.
--- draft.md
The parliament in Valletta was to vote on the bill on 9 May 2025.
`);
  });

  it("last week", () => {
    check(`
--- wire.txt
Published: 2025-05-14

A bus slid into a ditch near Olomouc last week, and four pupils were hurt.
--- draft.md
Four pupils were hurt when a bus slid into a ditch near Olomouc last week.
`);
  });

  it("a span of years", () => {
    check(`
--- wire.txt
The painter Sofia Lindgren lived in Paris from 1902 to 1911.
--- draft.md
The painter Sofia Lindgren lived in Paris between 1902 and 1911.
`);
  });

  it("the morning for an hour", () => {
    check(`
--- wire.txt
The blast shook the refinery in Antwerp at 6:20 a.m. on Thursday.
--- draft.md
The blast shook the refinery in Antwerp on Thursday morning.
`);
  });

  it("a year before a plural", () => {
    check(`
--- a.txt
Teachers in Bern have been paid by the canton since 2015.
--- draft.md
Since 2015 teachers in Bern have been paid by the canton.
`);
  });

  it("a year before people", () => {
    check(`
--- a.txt
In 1998 the people of Visby voted against a bridge.
--- draft.md
In 1998 people in Visby voted against a bridge.
`);
  });

  it("a span of months", () => {
    check(`
--- a.txt
The road to the pass will be closed from 3 November to 28 April.
--- draft.md
The road to the pass will be closed from November to April.
`);
  });

  it("years after another year", () => {
    check(`
--- a.txt
The theatre burned down in 2004. It was rebuilt in 2009.
--- draft.md
Five years after the fire of 2004 the theatre was rebuilt.
`);
  });

  it("the early part of a month", () => {
    check(`
--- a.txt
The swallows came back to Rust on 4 March.
--- draft.md
The swallows came back to Rust in early March.
`);
  });

  it("noon", () => {
    check(`
--- a.txt
The siege in Bergen ended at 12 noon.
--- draft.md
The siege in Bergen ended at noon.
`);
  });

  it("minutes after midnight", () => {
    check(`
--- a.txt
The plane landed in Oslo at 00:40.
--- draft.md
The plane landed in Oslo 40 minutes after midnight.
`);
  });
});
