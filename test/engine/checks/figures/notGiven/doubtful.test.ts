import assert from "node:assert/strict";
import { analyze, indexSources, type Strictness } from "../../../../../src/engine/index.js";
import { readDraft, readSource } from "../../../../../src/readers/index.js";

const mine =
  "The Garle mine employs 640 people and covers 310 hectares north of Orve. Its lamps burn for 14 hours. The siren went at 4:17 a.m. and the shaft was clear within the hour.";
const fair =
  "The book fair in Tarn drew crowds from nine countries. Inge Solm sold 1,350 novels at her stall. The hall opens at 10:30 and costs 75,000 crowns a year to heat.";
const seals =
  "Rangers counted the grey seals of Kolm bay by drone. Their boat, the Merle, is 42 metres long and was built for 86 guests. The wardens spent 27 million florins on it.";

function figuresIn(source: string, draft: string, strictness: Strictness): readonly string[] {
  const set = indexSources([readSource({ path: "a.txt", id: "a", raw: source })]);
  const { findings } = analyze(readDraft({ path: "draft.md", raw: draft }), set, { strictness });
  return findings.filter(({ kind }) => kind === "figure").map(({ text }) => text);
}

describe("a figure for which nothing speaks where it stands", () => {
  // Source, draft.
  const quiet: readonly (readonly [what: string, source: string, draft: string])[] = [
    ["stands in the sources", mine, "Dust has settled over 310 hectares of moorland."],
    ["stands there with its unit left out", seals, "From end to end the ferry would measure 42."],
    ["is a time of day written otherwise", mine, "At 4.17 everyone in the village was awake."],
    ["is set against another", fair, "Visitors bought 2,400 magazines more than postcards."],
    ["is what is left", fair, "That leaves 38 stalls for children's publishers next summer."],
    ["is a share of one in so many", seals, "One pup in seventeen carried a tag last winter."],
    [
      "stands beside one of its kind",
      mine,
      "One lamp went out after 14 hours, the last after another 46.",
    ],
    [
      "stands beside one that it may be a share of",
      fair,
      "Of 1,350 novels sold, 62 percent were paid for with vouchers.",
    ],
    [
      "stands beside one that another sort of money makes of it",
      seals,
      "The wardens spent 27 million florins, some $8.3 million, on their boat.",
    ],
    [
      "shares another out on average",
      seals,
      "The Merle is 42 metres long, with on average one seat every 37 centimetres.",
    ],
    ["is a round bound", mine, "Fewer than 20,000 lanterns were ever exported by the foundry."],
  ];
  for (const [what, source, draft] of quiet)
    it(`is not underlined at balanced if it ${what}: ${draft}`, () => {
      assert.deepEqual(figuresIn(source, draft, "balanced"), []);
    });

  const told: readonly (readonly [what: string, source: string, draft: string, figure: string])[] =
    [
      ["stands nowhere", mine, "The Garle mine paid $57 million in damages.", "$57 million"],
      [
        "is another's percentage",
        `${fair} Rents rose 18 percent.`,
        "Ticket sales of Inge Solm grew by 19 percent in Tarn.",
        "19 percent",
      ],
      [
        "stands beside a mere length of time",
        fair,
        "In the three weeks of the fair, Inge Solm earned $62 million at her stall.",
        "$62 million",
      ],
      [
        "counts what no source counts",
        seals,
        "Rangers of Kolm bay sent 115 divers to the wreck.",
        "115",
      ],
    ];
  for (const [what, source, draft, figure] of told)
    it(`is underlined if it ${what}: ${draft}`, () => {
      assert.deepEqual(figuresIn(source, draft, "balanced"), [figure]);
    });

  it("is shown by the strictest check", () => {
    const draft = "Dust has settled over 310 hectares of moorland.";
    assert.deepEqual(figuresIn(mine, draft, "strict"), ["310 hectares"]);
  });
});
