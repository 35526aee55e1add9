import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

/** Sources, draft, the value in it, the verdict. */
type Row = readonly [texts: Texts, draft: string, words: string, verdict: string];

const letters: Texts = {
  "letters.txt":
    "Mara Holt says that she wrote to the water board in April because the pipes in Ardle were leaking. “The board answered in June.” The office has 40 clerks.",
};
const strait: Texts = {
  "navy.txt":
    "---\npublished: 2031-05-18\n---\nThe navy recovered the body of the fisherman near Orve on Friday. Twelve boats took part in the search.",
  "wire.txt":
    "---\npublished: 2031-05-16\n---\nThe harbour master of Orve spoke to reporters on Thursday. The weather was calm.",
};
const rules: Texts = {
  "rules.txt":
    "Boats with engines are banned on the whole of Lake Tamm until 30 September. The reed beds are closed to visitors until 31 August. The ferry runs as before.",
};

describe("a date that stands in the sources for something else", () => {
  const spoken: readonly Row[] = [
    [letters, "In June Holt wrote to the water board.", "June", "contradicted"],
    [
      strait,
      "The navy recovered the fisherman’s body near Orve on Thursday.",
      "Thursday",
      "contradicted",
    ],
    [
      rules,
      "Boats with engines are banned on Lake Tamm until 31 August.",
      "31 August",
      "contradicted",
    ],
  ];
  for (const [texts, draft, words, verdict] of spoken)
    it(`${words} (${verdict}): ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  const silent: readonly Row[] = [
    [letters, "In April Holt wrote to the water board.", "April", "supported"],
    [letters, "The board answered Holt in June.", "June", "supported"],
    [strait, "The navy recovered the fisherman’s body on Friday.", "Friday", "supported"],
    [strait, "The harbour master of Orve spoke on Thursday.", "Thursday", "supported"],
    [rules, "The reed beds are closed until 31 August.", "31 August", "supported"],
    [rules, "Boats with engines are banned until 30 September.", "30 September", "supported"],
  ];
  for (const [texts, draft, words, verdict] of silent)
    it(`stays silent: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });
});

describe("a year", () => {
  it("may be the open one of a source without a day", () => {
    const cup = {
      "cup.txt":
        "Both rowing teams of Lund won the national cup this year, after the men had won it alone in 2018.",
    };
    const draft = "Both rowing teams of Lund won the national cup in 2019.";
    assert.equal(weigh(draft, "2019", cup).verdict, "supported");
  });
});

describe("an end of a stretch of time", () => {
  it("has no rival in the day of an event", () => {
    const texts: Texts = {
      "a.txt": "The lifeboats brought in the body of a sailor on Friday, the coastguard said.",
      "b.txt": "The coastguard counted 27 bodies on Thursday.",
      "c.txt": "The coastguard ended its search on Sunday with 38 bodies found.",
    };
    const draft =
      "The lifeboats brought in bodies between Thursday and Sunday, the coastguard said.";
    assert.equal(weigh(draft, "Thursday", texts).verdict, "supported");
  });
});
