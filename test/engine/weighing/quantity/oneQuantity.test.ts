import assert from "node:assert/strict";
import { weigh, type Texts } from "../kit.js";

const cores = {
  "observer.txt":
    "In the summer of 1964 she and a colleague, a chemist, drew 640 cores of mud from the bottom of the lake.",
  "interview.txt": "With it we took 460 cores of mud from the lake in one summer.",
};
const homes = {
  "bureau.txt":
    "Between March and May the interviewers of the census visited 7,840 households in all four counties.",
  "gazette.txt": "The census is based on visits to 7,480 households in four counties.",
};
const fuel = {
  "owner.txt": "The owner said the trawler had 64 tonnes of diesel in its tanks.",
  "agency.txt":
    "The coast agency said that about 90 tonnes of diesel had been in the trawler's tanks and that some had leaked.",
};
const both = {
  "ledger.txt":
    "The mill at Olm ground 640 sacks of barley in June. In May it had ground 590 sacks of barley.",
  "herald.txt": "The mill at Olm ground 590 sacks of barley.",
};
const shares = {
  "report.txt": "Nearly a third of the orchard's revenue comes from cider.",
  "wire.txt": "Apples, which bring in about two-thirds of the orchard's revenue, grew dearer.",
};

const grant = {
  "museum.txt":
    "The new wing, called House of Clay, was endowed by the Harrow Trust with £2.4 million, the museum said.",
  "echo.txt": "It was paid for with a gift of £2.1 million from the Harrow Trust.",
};
const forms = {
  "council.txt":
    "The survey cost less than planned, because 64% of tenants had filled in the form by telephone.",
  "watch.txt":
    "The auditors found that no more than 57% of tenants had filled in the form by telephone.",
};
const appeal = {
  "globe.txt":
    "The head of the Lantern Fund said an appeal for $31 million would be launched soon.",
  "relief.txt":
    "The Lantern Fund is sending tents. Its appeal asks donors for $28 million to help 40,000 people.",
};
const smoke = {
  "agency.txt": "Forty-one people were treated for burns after the fire in the mill at Olm.",
  "clinic.txt":
    "After the fire in the mill at Olm 44 people were treated for burns, three of them a day later.",
};
const wages = {
  "union.txt": "Each weaver gets a one-off payment of 900 crowns, half of it before Easter.",
  "herald.txt": "The mill had offered each weaver 6 percent and a one-off payment of 800 crowns.",
};
const ferries = {
  "wire.txt": "Fifty-three barges have been sent on to other harbours, most of them to Hale.",
  "echo.txt": "The harbour master at Hale said that 47 barges had been sent on to other harbours.",
};
const records = {
  "works.txt": "Sales of the works fell to 262 million crowns.",
  "album.txt": "In 2008 sales of the works had come to 288 million crowns.",
};
const bells = {
  "guide.txt": "The great bell of Varre was cast in Olm in 1612 and weighs 2.4 kg (5.3 pounds).",
  "post.txt": "The bell of Varre, a small bell of 2.9 kg, is still missing.",
};
const lunches = {
  "ministry.txt":
    "The minister announced a programme for swimming lessons with a budget of 34 million talers.",
  "post.txt":
    "The minister wants more swimming lessons. The budget of the programme for swimming lessons, 43 million talers over four years, was confirmed on Friday.",
};
const choir = {
  "release.txt": "In all, 640 weavers and 35 bakers sang at the feast of Kolm.",
  "blog.txt": "The programme says 640. Its last page lists 652 names.",
};
const other = {
  "release.txt": "In all, 640 weavers and 35 bakers sang at the feast of Kolm.",
  "blog.txt": "The hall has seats for 1,652 guests and 952 coats.",
};

/** What it is about, the draft, the value in it, the sources, and the verdict. */
type Row = readonly [what: string, draft: string, words: string, texts: Texts, verdict: string];

const rows: readonly Row[] = [
  ["by another verb", "They took 640 cores of mud from the lake.", "640", cores, "disputed"],
  [
    "in a sentence that goes into more",
    "For the census 7,480 households in four counties were visited.",
    "7,480",
    homes,
    "disputed",
  ],
  [
    "beside what else befell it",
    "There were 64 tonnes of diesel in the trawler's tanks.",
    "64 tonnes",
    fuel,
    "disputed",
  ],
  [
    "that the source of the draft's value knows as of another month",
    "The mill at Olm ground 640 sacks of barley in June.",
    "640",
    both,
    "supported",
  ],
  [
    "of a sum by another verb",
    "The new wing was paid for with a gift of £2.4 million.",
    "£2.4 million",
    grant,
    "disputed",
  ],
  [
    "of one share in so many words",
    "By telephone 64% of tenants filled in the form.",
    "64%",
    forms,
    "disputed",
  ],
  [
    "of an appeal that one source has said and one has asked",
    "The appeal of the Lantern Fund is for $31 million.",
    "$31 million",
    appeal,
    "disputed",
  ],
  [
    "beside a year in which something else befell the thing",
    "The bell of Varre weighs 2.9 kg.",
    "2.9 kg",
    bells,
    "disputed",
  ],
  [
    "behind a name that ends with of and a noun",
    "For the programme for swimming lessons 43 million talers have been set aside.",
    "43 million",
    lunches,
    "disputed",
  ],
  [
    "by a count of many digits so close that chance is out",
    "In all, 652 weavers sang at the feast.",
    "652",
    choir,
    "disputed",
  ],
  [
    "where a count of many digits is far from it",
    "In all, 952 weavers sang at the feast.",
    "952",
    other,
    "contradicted",
  ],
  [
    "with what lies between the two",
    "After the fire in the mill 41 people were treated for burns.",
    "41",
    smoke,
    "supported",
  ],
  [
    "of what was offered before",
    "Each weaver gets a payment of 900 crowns.",
    "900 crowns",
    wages,
    "supported",
  ],
  [
    "in a draft that tells how it grew",
    "The number of barges sent on to other harbours grew from 40 to 53.",
    "53",
    ferries,
    "supported",
  ],
  [
    "of another year",
    "The sales of the works came to 262 million crowns.",
    "262 million crowns",
    records,
    "supported",
  ],
  [
    "of another part of the same whole",
    "Nearly a third of the orchard's revenue comes from cider.",
    "a third",
    shares,
    "supported",
  ],
];

describe("the figures of two sources for one quantity", () => {
  for (const [what, draft, words, texts, verdict] of rows)
    it(`are ${verdict}: told ${what}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });
});
