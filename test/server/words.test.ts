import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { WordBundle } from "../../src/protocol/index.js";
import { projectRoot } from "../kit/places.js";
import { fakeJudge } from "./fakeJudge.js";
import { Session } from "./session.js";

const files = {
  "sources/wire.txt": "Harbour Wire\n\nThe explosion killed 42 people, officials said.\n",
};

/** The words of a language come with the editor's first message; without them everything is in English. */
describe("the server's words", () => {
  const rows: readonly (readonly [string, WordBundle | undefined, string])[] = [
    ["are English for an editor that sends none", undefined, "0 borne out, 1 to look at"],
    ["are the editor's where it sends them", german(), "0 belegt, 1 zu klären"],
    ["are English where one is missing", { Checked: "Geprüft" }, "0 borne out, 1 to look at"],
  ];
  for (const [name, words, summary] of rows)
    it(name, async () => {
      const session = await Session.start({
        judge: fakeJudge,
        files,
        ...(words === undefined ? {} : { initializationOptions: { words } }),
      });
      await session.open("draft.md", "It killed 45 people.\n");
      assert.equal(session.statuses.at(-1)?.summary, summary);
    });

  it("come from no words of the wrong shape", async () => {
    // As a client of another make may send it.
    const words = { Checked: 7, "{count} drafts": null } as unknown as WordBundle;
    const session = await Session.start({
      judge: fakeJudge,
      files,
      initializationOptions: { words },
    });
    await session.open("draft.md", "It killed 42 people.\n");
    assert.equal(session.statuses.at(-1)?.summary, "1 borne out, nothing to look at");
  });
});

function german(): WordBundle {
  const file = path.join(projectRoot, "l10n/bundle.l10n.de.json");
  // Its shape is tested in test/l10n/.
  return JSON.parse(readFileSync(file, "utf8")) as WordBundle;
}
