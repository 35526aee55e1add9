import assert from "node:assert/strict";
import { analyze, indexSources } from "../../../../../src/engine/index.js";
import { readDraft, readSource } from "../../../../../src/readers/index.js";

const orchestra =
  "The orchestra of Varel lost its hall to a fire in May. The horn player Edda Quist, who plays there since 2011, wants to stay. The town gave 40,000 crowns.";
const regatta =
  "The regatta at Lysø was won by the rower Aksel Friis, who was born in 1994. Twenty-six boats had entered on Sunday.";

function figuresIn(source: string, draft: string): readonly string[] {
  const set = indexSources([readSource({ path: "a.txt", id: "a", raw: source })]);
  const { findings } = analyze(readDraft({ path: "draft.md", raw: draft }), set);
  return findings.filter(({ kind }) => kind === "figure").map(({ text }) => text);
}

describe("an age that no source gives", () => {
  const told: readonly (readonly [source: string, draft: string, figure: string])[] = [
    [orchestra, "Edda Quist, a 51-year-old horn player, wants to stay in Varel.", "51-year-old"],
    [regatta, "Among the boats beaten at Lysø was that of a 78-year-old dentist.", "78-year-old"],
  ];
  for (const [source, draft, figure] of told)
    it(`is underlined where nobody tells that number of anything: ${draft}`, () => {
      assert.deepEqual(figuresIn(source, draft), [figure]);
    });

  const quiet: readonly (readonly [what: string, source: string, draft: string])[] = [
    ["stands there of something else", regatta, "A 26-year-old dentist rowed at Lysø as well."],
    ["may be told by a birth", regatta, "Aksel Friis, who is 31 years old, won at Lysø."],
    ["is in words", orchestra, "Edda Quist, a fifty-year-old horn player, wants to stay in Varel."],
    ["is of no person but a span", orchestra, "The orchestra of Varel will be back in 18 months."],
  ];
  for (const [what, source, draft] of quiet)
    it(`is let be where it ${what}: ${draft}`, () => {
      assert.deepEqual(figuresIn(source, draft), []);
    });
});
