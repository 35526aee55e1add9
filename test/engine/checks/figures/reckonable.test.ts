import assert from "node:assert/strict";
import { analyze, indexSources } from "../../../../src/engine/index.js";
import { readDraft, readSource } from "../../../../src/readers/index.js";

const railway = `Harn Rail closed the year with a net loss of 64 million crowns, against a net profit of 131 million in the year before.
The storm at Lund cost the railway 94 million crowns, of which 57 million are covered by insurance.`;
const trains = `The passengers' league says that only 58 per cent of night trains were on time in Harn last year.
It counts a train as late after three minutes.`;
const fares = `| Line (thousand crowns) | Fares | Freight |
|---|---|---|
| Coast | 1,840 | 212 |
| Valley | 1,275 | 348 |
| Harbour | 661 | 97 |`;

function figuresIn(source: string, draft: string): readonly string[] {
  const set = indexSources([readSource({ path: "a.md", id: "a", raw: source })]);
  const { findings } = analyze(readDraft({ path: "draft.md", raw: draft }), set);
  return findings.filter(({ kind }) => kind === "figure").map(({ text }) => text);
}

describe("a figure that follows from what the sources tell together", () => {
  const silent: readonly (readonly [what: string, source: string, draft: string])[] = [
    [
      "as a sum that no word asks for",
      railway,
      "The swing from profit to loss of the railway amounts to 195 million crowns.",
    ],
    [
      "as a difference",
      railway,
      "The storm cost the railway 94 million crowns, 37 million of which no insurer will pay.",
    ],
    [
      "as the rest of a hundred",
      trains,
      "By the league's count 42 percent of night trains were late in Harn.",
    ],
    [
      "of two cells of a column",
      fares,
      "Without the valley, fares on the coast would be 565,000 crowns.",
    ],
  ];
  for (const [what, source, draft] of silent)
    it(`is not underlined ${what}: ${draft}`, () => {
      assert.deepEqual(figuresIn(source, draft), []);
    });

  const told: readonly (readonly [what: string, source: string, draft: string, figure: string])[] =
    [
      [
        "that comes to another sum",
        railway,
        "The swing from profit to loss of the railway amounts to 185 million crowns.",
        "185 million crowns",
      ],
      [
        "that is small enough to come out by chance",
        "Harn Rail has 9 depots and 14 signal boxes in the valley.",
        "Harn Rail has 23 depots in the valley.",
        "23",
      ],
      [
        "that is the rest of a hundred, told in the same words",
        trains,
        "The passengers' league says that only 42 per cent of night trains were on time in Harn last year.",
        "42 per cent",
      ],
      [
        "in the place of one surely told",
        railway,
        "The storm at Lund cost the railway 88 million crowns.",
        "88 million crowns",
      ],
    ];
  for (const [what, source, draft, figure] of told)
    it(`is still underlined ${what}: ${draft}`, () => {
      assert.deepEqual(figuresIn(source, draft), [figure]);
    });
});
