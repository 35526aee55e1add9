import assert from "node:assert/strict";
import { analyze, indexSources } from "../../../../src/engine/index.js";
import { readDraft, readSource } from "../../../../src/readers/index.js";

const embassy = `Envoy Dana Kolt met President Orsi in Velm on Sunday. She called the talks useful.
On Monday, spokesman Ilja Brand of Envoy Dana Kolt's mission said that President Orsi had agreed to a second round in Velm.`;
const talks = `Foreign minister Abbas Kolt met with President Orsi in Velm on Sunday, where he promised him help.`;
const wire = `---\npublished: 2025-12-01\n---\nForeign minister Abbas Kolt backs President Orsi. Orsi is said to be tired.`;
const canal = `The blockade of the Harl canal began in 2011, when the pilots walked out. Fishermen held the lower Harl locks from 2014 until 2016.
Shipowners say the long blockade has cost them dear.`;
const choir = `The Nordby choir won the Elvar cup on 3 May. It sang at the Elvar festival again on 9 May, where the Nordby children performed before it.`;

const sample = `A sample was sent to the Orlov Institute on 17 May. Professor Ada Lorn, who heads the Orlov Institute, defends her people.
“The sample reached us on the 19th, and on the 21st we knew,” she says.`;
const parcel = `The parcel was posted to Kolb Mills on 3 May. Ivo Kolb, director of Kolb Mills, blames the weather. “The parcel reached us on the 9th,” he said.`;

function datesIn(sources: readonly string[], draft: string): readonly string[] {
  const set = indexSources(
    sources.map((raw, at) => readSource({ path: `${String(at)}.md`, id: String(at), raw })),
  );
  const { findings } = analyze(readDraft({ path: "draft.md", raw: draft }), set);
  return findings.filter(({ kind }) => kind === "date").map(({ text }) => text);
}

describe("a date that stands in a source, but not for the act that the draft dates", () => {
  const told: readonly (readonly [source: string, draft: string, date: string])[] = [
    [embassy, "On Monday, Dana Kolt met Orsi in Velm and then flew home.", "Monday"],
    [canal, "The blockade began in 2014, and shipowners complain about it.", "2014"],
    [choir, "The Nordby choir won the Elvar cup on 9 May.", "9 May"],
    [
      sample,
      "When the sample at last reached the Orlov Institute, on 17 May, it was late.",
      "17 May",
    ],
    [parcel, "The parcel reached Kolb Mills on 3 May.", "3 May"],
  ];
  for (const [source, draft, date] of told)
    it(`is contradicted: ${draft}`, () => {
      assert.deepEqual(datesIn([source], draft), [date]);
    });

  const beside: readonly string[] = [
    "On Monday, foreign minister Abbas Kolt met Orsi in Velm.",
    "Foreign minister Abbas Kolt met Orsi in Velm on Monday.",
  ];
  for (const draft of beside)
    it(`is contradicted beside a report of that Monday without the act: ${draft}`, () => {
      assert.deepEqual(datesIn([talks, wire], draft), ["Monday"]);
    });

  it("stays silent where a report of that Monday tells of the act without a day", () => {
    const told = wire.replace("backs", "met with").replace("Orsi.", "Orsi in Velm.");
    assert.deepEqual(datesIn([told], "Abbas Kolt met Orsi in Velm on Monday."), []);
  });

  const silent: readonly (readonly [what: string, source: string, draft: string])[] = [
    ["of what was sent", sample, "The sample was sent to the Orlov Institute on 17 May."],
    ["of what reached them", sample, "The sample reached the Orlov Institute on 19 May."],
    ["as the source has it", embassy, "On Sunday, Dana Kolt met Orsi in Velm and then flew home."],
    ["of another act of the same people", embassy, "Ilja Brand spoke for Dana Kolt on Monday."],
    ["of what was said, every day", embassy, "Dana Kolt said on Monday that Orsi had agreed."],
    ["of a stretch", canal, "Fishermen held the lower locks of the Harl between 2014 and 2016."],
    [
      "told again for elsewhere in brackets",
      "The quake hit Karsk at 4:37 a.m. on Tuesday (2237 GMT on Monday).",
      "The quake hit Karsk on Tuesday.",
    ],
  ];
  for (const [what, source, draft] of silent)
    it(`stays silent ${what}: ${draft}`, () => {
      assert.deepEqual(datesIn([source], draft), []);
    });
});
