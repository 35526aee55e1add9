import assert from "node:assert/strict";
import {
  analyze,
  citeAllFix,
  citeFix,
  indexSources,
  loadComparer,
  referTo,
} from "../../src/engine/index.js";
import { requestNames, type SourcesCompared } from "../../src/protocol/index.js";
import { folderUri, Session } from "./session.js";

const judge = { analyze, citeAllFix, citeFix, indexSources, loadComparer, referTo };
const files = {
  "sources/wire.md":
    "---\noutlet: Hill Wire\ndate: 2023-05-05\n---\n\nThe landslide at Ortova buried 31 cabins, the rescue service said.\n",
  "sources/post.md":
    "---\noutlet: Valley Post\n---\n\nIt rained.\n\nThe landslide at Ortova buried at least 40 cabins.\n",
};

async function compare(
  texts: Readonly<Record<string, string>>,
  params: unknown = {},
): Promise<SourcesCompared> {
  const session = await Session.start({ judge, files: texts });
  await session.open("draft.md", "The landslide at Ortova buried 31 cabins.\n");
  return session.client.sendRequest(requestNames.compareSources, params);
}

describe("a comparison of the sources", () => {
  it("has what they tell differently, with the place of each sentence", async () => {
    const compared = await compare(files, { uri: `${folderUri}/draft.md` });
    assert.equal(compared.headline, "2 sources: 1 fact told differently.");
    assert.deepEqual(
      compared.sources.map(({ label, published }) => [label, published]),
      [
        ["Valley Post", undefined],
        ["Hill Wire", "2023-05-05"],
      ],
    );
    const [fact] = compared.sections[0]?.facts ?? [];
    assert.deepEqual(
      fact?.values.map(({ text, open, tellings }) => [text, open, tellings[0]?.source]),
      [
        ["31", undefined, 1],
        ["at least 40", "above", 0],
      ],
    );
    const telling = fact.values[1]?.tellings[0];
    assert.equal(telling?.place.uri, `${folderUri}/sources/post.md`);
    assert.equal(telling.place.stretch?.start.line, 6);
    assert.equal(telling.text.slice(telling.mark.start, telling.mark.end), "at least 40");
  });

  it("takes the sources of the workspace where no draft is named", async () => {
    assert.equal((await compare(files)).sections.length, 1);
  });

  it("says so where there is nothing to compare", async () => {
    const { "sources/wire.md": wire } = files;
    assert.match((await compare({ "sources/wire.md": wire })).headline, /one source alone/u);
    assert.match((await compare({})).headline, /No sources to compare/u);
  });

  it("refuses what is no question", async () => {
    await assert.rejects(compare(files, { uri: 3 }));
  });
});
