import { check } from "../../../kit/check.js";

describe("a draft that leaves unit or scale to its neighbours", () => {
  it("may give a measure by its number", () => {
    check(`
--- lake.txt
On 31 August Lake Orve stood 74 cm below its mean, 23 cm lower than in July.
--- fire.txt
Fires have burned about 18,600 hectares in Hale, the ministry said.
--- draft.md
At the end of August Lake Orve stood 74 centimetres below its mean; it had lost 23 since July. The ministry had spoken of about 18,600 for Hale.
`);
  });

  it("may say a scale for the first and the last of a list", () => {
    check(`
--- tractors.txt
Norland remained the largest market, with 83 million crowns, ahead of Sarmia with 67 million and Velden with 29 million.
--- draft.md
The Norlanders bought for 83 million crowns, followed by Sarmia with 67 and Velden with 29 million.
`);
  });

  it("is still told of another number", () => {
    check(`
--- lake.txt
On 31 August Lake Orve stood 74 cm below its mean. It lies in Hale.
--- vote.txt
The mayor of Brunn won 4,180 votes and her rival 3,912.
--- draft.md
The mayor of Brunn won 4,810 votes.
                       ~~~~~ contradicted: "4,180" in vote.txt
On 31 August Lake Orve stood 47 centimetres below its mean.
                             ~~~~~~~~~~~~~~ contradicted: "74 cm" in lake.txt
`);
  });

  it("may have the scale from a note over a table", () => {
    check(`
--- window.md
# Orve Rovers: transfers

Fees in millions of crowns.

| Player | From | Fee |
|---|---|---|
| Tarn | Hale | 6.5 |
| Lund | Brunn | 3.4 |

Total spent: 9.9. Total received: 4.7.
--- draft.md
Orve Rovers spent 9.9 million crowns in total and received 4.7 million.
`);
  });
});

describe("figures that are told otherwise", () => {
  it("stay silent where a year reads as a count", () => {
    check(`
--- works.txt
From 1938 the Hale works produced field kitchens and, from 1942, parts for lorries. The workforce was 640.
--- draft.md
The Hale works made field kitchens, and from 1942 parts for lorries.
`);
  });

  it("stay silent at a time of day that a source has in words", () => {
    check(`
--- ward.txt
Mr Lund woke from the operation at half past nine. At a quarter to four two nurses stood beside his bed.
--- draft.md
Mr Lund woke from the operation at 9.30, and at 3.45 two nurses were beside his bed.
`);
  });

  it("stay silent where a sentence says little more than its number", () => {
    check(`
--- season.txt
He has played only 61 minutes, as he came with a sore knee.
--- draft.md
That makes 61 in all.
`);
  });

  it("stay silent where a time is over so many days", () => {
    check(`
--- names.txt
Ms Beck stood outside the shops of Orve for eleven weekends to gather names.
--- draft.md
Ms Beck gathered names outside the shops of Orve over eleven weekends.
`);
  });

  it("are told where something else is over so many", () => {
    check(`
--- names.txt
Ms Beck stood outside the shops of Orve for eleven weekends and gathered 412 names.
--- draft.md
Ms Beck gathered over 412 names outside the shops of Orve.
                      ~~~ contradicted
`);
  });
});

describe("figures of one sentence", () => {
  it("keep to what frames them", () => {
    check(`
--- july.txt
The mean temperature in Orrel was 21.4 °C, 2.3 °C above the average of 1991-2020.
--- trial.txt
After three months 91% of the early group and 88% of the usual group could climb a flight of stairs.
--- fund.txt
The fund pays members who had retired before the collapse 75 per cent; those who had not will receive 60 per cent.
--- draft.md
In Orrel the mean lay 2.3 degrees over that of 1991 to 2020. After three months 91 per cent of those in the early group could climb stairs. Members who had not retired before the collapse are to get 60 per cent of the fund.
`);
  });

  it("are told where they have changed places", () => {
    check(`
--- july.txt
The mean temperature of July in Orrel was 21.4 °C, 2.3 °C above the average of 1991-2020.
--- draft.md
The mean temperature of July in Orrel was 2.3 °C.
                                          ~~~~~~ contradicted: "21.4 °C" in july.txt
`);
  });
});

describe("a corrected figure", () => {
  it("may be told beside the right one", () => {
    check(`
--- minutes.txt
The minutes of 3 December were approved with a correction: the cost of the barrier should read £418,000 and not £481,000.
--- draft.md
The barrier, it turned out, had cost £418,000; the December minutes had said £481,000.
`);
  });

  it("disputes nothing where the source of the right one knows it", () => {
    check(`
--- first.txt
Early walking saves around 1,900 francs per patient, the ward says.
--- mended.txt
We wrote that early walking saves around 1,900 francs per patient. For all patients it saves around 1,450 francs per patient.
--- draft.md
Around 1,450 francs are saved per patient by early walking.
`);
  });
});
