import assert from "node:assert/strict";
import { indexSources } from "../../src/engine/index.js";
import { defaultSettings } from "../../src/protocol/index.js";
import type { Outcome } from "../../src/server/draftChecker.js";
import { DraftWatches } from "../../src/server/draftWatches.js";

describe("what open drafts need watched", () => {
  const outcomeOf = (uris: readonly string[], own: readonly string[] = []): Outcome => ({
    uri: "file:///press/draft.md",
    version: 1,
    state: "checked",
    settings: defaultSettings,
    place: { uri: "file:///press/draft.md", folderUris: ["file:///press"], globs: [], own },
    sources: {
      set: indexSources([]),
      sourceOf: new Map(),
      fileOf: new Map(uris.map((uri) => [uri, { uri, id: uri, path: uri, stamp: "" }])),
      keys: new Set(),
      reason: "",
      excluded: 0,
      problems: [],
      forDraft: () => Promise.reject(new Error("nothing is judged here")),
      read: () => Promise.resolve(undefined),
    },
  });

  const rows: readonly (readonly [
    what: string,
    uris: readonly string[],
    folders: readonly string[],
  ])[] = [
    ["nothing inside the workspace", ["file:///press/sources/a.txt"], []],
    ["the folder of a file outside", ["file:///far/a.txt"], ["file:///far"]],
    [
      "one folder for all that is below it",
      ["file:///far/x/a.txt", "file:///far/b.txt", "file:///far/x/y/c.txt"],
      ["file:///far"],
    ],
    ["a folder that only begins alike", ["file:///pressing/a.txt"], ["file:///pressing"]],
  ];
  for (const [what, uris, folders] of rows)
    it(`is ${what}`, () => {
      const watches = new DraftWatches();
      watches.note(outcomeOf(uris));
      assert.deepEqual(watches.folders, folders);
    });

  it("changes with the draft's own list, and goes with the draft", () => {
    const watches = new DraftWatches();
    assert.equal(watches.note(outcomeOf([])), false);
    assert.equal(watches.note(outcomeOf([], ["press"])), true);
    assert.equal(watches.note(outcomeOf([], ["press"])), false);
    assert.deepEqual(watches.globs, ["press"]);
    watches.close("file:///press/draft.md");
    assert.deepEqual(watches.globs, []);
  });
});
