import assert from "node:assert/strict";
import { analyze, indexSources } from "../../../src/engine/index.js";
import { whyUnchecked, type UncheckedReason } from "../../../src/engine/report/whyUnchecked.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const rows: readonly (readonly [string, UncheckedReason])[] = [
  ["What will become of the harbour?", "question"],
  ["Who would have thought so?!", "question"],
  ["(And is that enough?)", "question"],
  ["This summary merges what several reports have.", "framing"],
  ["In this briefing we look at the harbour.", "framing"],
  ["The reports agree on the outline but not on the hour.", "framing"],
  ["Accounts of the night differ.", "framing"],
  ["The five sources disagree on the toll.", "framing"],
  ["The sources of the river lie in the hills.", "plain"],
  ["The papers were burnt.", "plain"],
  ["Here is what we know so far.", "framing"],
  ["Here’s how it came about.", "framing"],
  ["Below are the main points.", "framing"],
  ["What follows is a short list.", "framing"],
  ["I still think that it was a mistake.", "opinion"],
  ["We would argue otherwise.", "opinion"],
  ["To my mind nothing was gained.", "opinion"],
  ["Sadly, nothing came of it.", "opinion"],
  ["It’s a shame that nobody cared.", "opinion"],
  ["The council should have known better.", "opinion"],
  ["The union said that the council should have known better.", "plain"],
  ["The divers think that the wreck is unsafe.", "plain"],
  ["The question was put to the council.", "plain"],
  ["This harbour was never deep.", "plain"],
  ["The summary was lost at sea.", "plain"],
  ["Below the bridge the water rose.", "plain"],
  ["Nobody had seen it coming.", "plain"],
];

describe("whyUnchecked", () => {
  for (const [text, reason] of rows)
    it(`${reason}: ${text}`, () => {
      assert.equal(whyUnchecked(text, { block: "paragraph", isJudged: true }), reason);
    });

  it("takes a heading for one, and a question in one for a question", () => {
    const heading = { block: "heading", isJudged: true } as const;
    assert.equal(whyUnchecked("Background", heading), "heading");
    assert.equal(whyUnchecked("What comes next?", heading), "question");
  });

  it("takes what no check looked at for the draft's own", () => {
    assert.equal(whyUnchecked("By Hanna", { block: "paragraph", isJudged: false }), "framing");
  });
});

describe("a sentence that was not checked", () => {
  it("has its reason in the report, and no other has", () => {
    const raw = "Divers found the wreck of the Aurelia off Malta on Monday.";
    const set = indexSources([readSource({ path: "wire.txt", id: "wire", raw })]);
    const text = `# Background\n\nBy Hanna Frey\n\n${raw} Will it ever be raised? I hope not. Time passes.\n`;
    const { sentences } = analyze(readDraft({ path: "draft.md", raw: text }), set);
    assert.deepEqual(
      sentences.map(({ verdict, unchecked }) => [verdict, unchecked]),
      [
        ["unchecked", "heading"],
        ["unchecked", "framing"],
        ["supported", undefined],
        ["unchecked", "question"],
        ["unchecked", "opinion"],
        ["unchecked", "plain"],
      ],
    );
  });
});
