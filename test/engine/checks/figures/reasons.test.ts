import assert from "node:assert/strict";
import { weigh } from "../../weighing/kit.js";

describe("the reasoning of a figure", () => {
  const notes: readonly (readonly [
    draft: string,
    words: string,
    source: string,
    note: string | undefined,
  ])[] = [
    [
      "The bakery in Ulm sold $1.2 billion of bread.",
      "$1.2 billion",
      "The bakery in Ulm sold $1.24 billion of bread.",
      "$1.24 billion rounds to $1.2 billion",
    ],
    [
      "The lake at Orm is 6.2 miles long.",
      "6.2 miles",
      "The lake at Orm is 10 km long.",
      "10 km = 6.2 miles",
    ],
    [
      "The ferry to Orm carried more than 20 cows.",
      "20",
      "The ferry to Orm carried 25 cows.",
      "25 is more than 20",
    ],
    [
      "The ferry to Orm carried about 400 cows.",
      "400",
      "The ferry to Orm carried 412 cows.",
      "412 is about 400",
    ],
    [
      "The ferry to Orm carried between 20 and 30 cows.",
      "between 20 and 30",
      "The ferry to Orm carried 25 cows.",
      "between 20 and 30 includes 25",
    ],
    ["The ferry to Orm carried 25 cows.", "25", "The ferry to Orm carried 25 cows.", undefined],
    [
      "The ferry to Orm carried seven cows.",
      "seven",
      "The ferry to Orm carried 7 cows.",
      undefined,
    ],
    [
      "The choir of Lind has 19 women and men in all.",
      "19",
      "The choir of Lind has 12 women and 7 men.",
      "12 + 7 = 19",
    ],
  ];
  for (const [draft, words, source, note] of notes)
    it(draft, () => {
      const outcome = weigh(draft, words, { "a.txt": source });
      assert.equal(outcome.verdict, "supported");
      assert.equal(outcome.note, note);
    });
});

describe("a sum that the draft makes itself", () => {
  const source = {
    "a.txt":
      "The storm killed 12 sheep in Orm and 7 in Hale. Prices in Orm rose from 50 to 60 euros.",
  };
  const wrong: readonly (readonly [draft: string, words: string, reason: string, fix: string])[] = [
    [
      "The storm killed 12 sheep in Orm and 7 in Hale, 20 in all.",
      "20",
      "12 + 7 = 19, the draft says 20",
      "19",
    ],
    [
      "Altogether, 21 sheep were killed by the storm, 12 in Orm and 7 in Hale.",
      "21",
      "12 + 7 = 19, the draft says 21",
      "19",
    ],
    [
      "Prices in Orm went from 50 euros to 60 euros, an increase of 15 euros.",
      "15 euros",
      "60 euros − 50 euros = 10, the draft says 15 euros",
      "10 euros",
    ],
    [
      "Prices in Orm went from 50 euros to 60 euros, an increase of 30%.",
      "30%",
      "from 50 euros to 60 euros is 20%, the draft says 30%",
      "20%",
    ],
  ];
  for (const [draft, words, reason, fix] of wrong)
    it(draft, () => {
      const outcome = weigh(draft, words, source);
      assert.equal(outcome.verdict, "contradicted");
      assert.equal(outcome.reason, reason);
      assert.deepEqual(outcome.fixes, [fix]);
    });

  const silent: readonly (readonly [draft: string, words: string])[] = [
    ["The storm killed 12 sheep in Orm and 7 in Hale, 19 in all.", "19"],
    ["Prices in Orm went from 50 euros to 60 euros, an increase of 20%.", "20%"],
  ];
  for (const [draft, words] of silent)
    it(`stays silent: ${draft}`, () => {
      assert.equal(weigh(draft, words, source).verdict, "supported");
    });
});

describe("what can be said of a disputed figure", () => {
  const texts = (a: string, b: string): Readonly<Record<string, string>> => ({
    "north.txt": `The derailment near Orsa injured ${a} on Tuesday.`,
    "south.txt": `The derailment near Orsa injured ${b} on Tuesday.`,
  });
  const rows: readonly (readonly [
    words: string,
    a: string,
    b: string,
    fixes: readonly string[],
  ])[] = [
    [
      "31",
      "31 passengers",
      "36 passengers",
      ["36", "between 31 and 36", "31 (north) or 36 (south)"],
    ],
    [
      "about 200",
      "about 200 passengers",
      "at least 300 passengers",
      ["at least 300", "between 200 and 300", "about 200 (north) or at least 300 (south)"],
    ],
  ];
  for (const [words, a, b, fixes] of rows)
    it(words, () => {
      const core = words.replace(/^\D+/u, "");
      const outcome = weigh(
        `The derailment near Orsa injured ${words} passengers.`,
        core,
        texts(a, b),
      );
      assert.equal(outcome.verdict, "disputed");
      assert.deepEqual(outcome.fixes, fixes);
    });
});

describe("a sum under a bound", () => {
  it("does not bear the bound out", () => {
    const source =
      "The storm killed at least 31 sheep in Orm. It hurt 40 cows, 15 fewer than feared.";
    const { verdict } = weigh("The storm killed at most 31 sheep in Orm.", "31", {
      "a.txt": source,
    });
    assert.equal(verdict, "contradicted");
  });
});

describe("the fix of a figure that goes the other way is a word of the source's", () => {
  const rows: readonly (readonly [
    draft: string,
    source: string,
    underlined: string,
    fix: string,
  ])[] = [
    [
      "Sales of Lind Mills rose by 12 percent.",
      "Sales of Lind Mills fell by 12 percent.",
      "rose by 12 percent",
      "fell by 12 percent",
    ],
    [
      "Sales of Lind Mills are rising by 12 percent.",
      "Sales of Lind Mills shrank by 12 percent.",
      "rising by 12 percent",
      "shrinking by 12 percent",
    ],
    [
      "Sales of Lind Mills are down 12 percent.",
      "Sales of Lind Mills grew by 12 percent.",
      "down 12 percent",
      "up 12 percent",
    ],
    [
      "Up 12 percent, sales of Lind Mills held on.",
      "Sales of Lind Mills were down by 12 percent.",
      "Up 12 percent",
      "Down 12 percent",
    ],
  ];
  for (const [draft, source, underlined, fix] of rows)
    it(`${draft} (${fix})`, () => {
      const outcome = weigh(draft, underlined, { "a.txt": source });
      assert.equal(outcome.verdict, "contradicted");
      assert.deepEqual(outcome.fixes, [fix]);
    });
});
