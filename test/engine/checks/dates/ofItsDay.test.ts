import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

const siege: Texts = {
  "clinic.md":
    "---\npublished: 2025-07-15\n---\nOn 12 July at 9:00 the clinic of Orm declared an emergency and sent away all visitors.",
  "paper.md":
    "---\npublished: 2025-07-19\n---\nThe clinic of Orm lifted its emergency yesterday at noon.",
};
const warning: Texts = {
  "weather.md":
    "---\npublished: 2025-07-17\n---\nOn 16 July gusts tore roofs from barns. All warnings for Hale were lifted at 6:00 this morning.",
};
const songs: Texts = {
  "songs.txt":
    "The songs were taken down from Ada Lorn, sung in 1931, four years before her death at the age of 80.",
};
type Row = readonly [texts: Texts, draft: string, words: string, verdict: string];

describe("dates of the very day and event", () => {
  const rows: readonly Row[] = [
    [warning, "All warnings for Hale were lifted on 16 July.", "16 July", "contradicted"],
    [songs, "The songs were sung in 1935, four years before her death.", "1935", "contradicted"],
    [
      songs,
      "The songs were sung in 1935 to a teacher, four years before she died.",
      "1935",
      "contradicted",
    ],
  ];
  for (const [texts, draft, words, verdict] of rows)
    it(`${words} (${verdict}): ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });

  const silent: readonly Row[] = [
    [siege, "The emergency at the clinic of Orm was over at noon on 18 July.", "noon", "supported"],
    [siege, "The clinic of Orm declared an emergency on 12 July at 9:00.", "9:00", "supported"],
    [warning, "All warnings for Hale were lifted on 17 July.", "17 July", "supported"],
    [songs, "Ada Lorn, who died in 1935, sang the songs four years before.", "1935", "supported"],
  ];
  for (const [texts, draft, words, verdict] of silent)
    it(`stays silent: ${draft}`, () => {
      assert.equal(weigh(draft, words, texts).verdict, verdict);
    });
});
