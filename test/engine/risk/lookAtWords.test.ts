import assert from "node:assert/strict";
import { indexSources, lookAtSentences, type RiskSigns } from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const read = (id: string, raw: string): ReturnType<typeof readSource> =>
  readSource({ id, path: `${id}.txt`, raw });
const mine = read(
  "mine",
  "The miners of Halden refused the offer on Monday. Mayor Torben Lysgaard opened the new library in the afternoon. The offer would have raised wages by 4 percent.",
);
const choir = read(
  "choir",
  "The choir of Vesby rehearses a cantata with forty singers and an organ.",
);

function look(draft: string, sources = [mine]): RiskSigns {
  const [seen] = lookAtSentences(
    readDraft({ path: "draft.md", raw: draft }),
    indexSources(sources),
  );
  assert.ok(seen !== undefined, draft);
  return seen.signs;
}

describe("what a sentence's words tell of its risk", () => {
  it("lie between 0 and 1", () => {
    for (const draft of ["Miners refused.", "Oh!", "Nobody knows what comes next.", "4 percent"])
      for (const [name, seen] of Object.entries(look(draft)))
        assert.ok(seen >= 0 && seen <= 1, `${name} of ${draft}`);
  });

  it("finds words strange that stand in no source, and none that stand there in another form", () => {
    assert.equal(look("The miners refuse the offers.").strange, 0);
    assert.equal(look("The miners burnt the offer.").strange, 1);
  });

  it("finds a word strange that stands only in a source of something else", () => {
    assert.equal(look("The miners of Halden refused the cantata.", [mine, choir]).strange, 1);
  });

  it("finds a name apart from what another is told to have done", () => {
    const [told, apart] = ["Halden", "Lysgaard"].map(
      (name) => look(`The miners of ${name} refused the offer on Monday.`).apart,
    );
    assert.equal(told, 0);
    assert.ok((apart ?? 0) > 0.3);
  });

  it("counts the values that could be checked", () => {
    assert.equal(look("The offer would have raised wages.").checked, 0);
    assert.ok(look("The offer would have raised wages by 4 percent.").checked > 0.1);
  });

  it("is the same beside a source that does not speak of the matter", () => {
    const draft = "The miners of Halden refused the offer on Monday.";
    assert.deepEqual(look(draft, [mine, choir]), look(draft));
  });
});
