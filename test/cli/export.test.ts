import assert from "node:assert/strict";
import { atDesk } from "../files/kit.js";
import { runIn, type Ran } from "./kit.js";

const desk = {
  "draft.md": "A fire killed nine people [@echo].\n",
  "sources/wire.txt":
    "HALDON, March 4 (Echo) - A fire in the old cannery killed nine people on Monday, the police said.\n",
  "sources/none.txt": "",
  "sources/stet.sources.json":
    '{ "sources": { "wire.txt": { "title": "Nine dead in fire", "outlet": "Echo", "published": "2024-03-04" } } }',
  "broken/none.txt": "",
};

describe("stet export", () => {
  const run = (line: string): Promise<Ran> => {
    let ran: Ran | undefined;
    return atDesk(desk, async ({ root }) => {
      ran = await runIn(root, line.split(" "));
    }).then(() => ran ?? assert.fail("it did not run"));
  };

  it("prints what can be cited as BibTeX", async () => {
    const { code, out } = await run("export draft.md");
    assert.equal(code, 0);
    assert.match(out, /^@article\{echo2024nine,\n {2}title = \{\{Nine dead in fire\}\},/u);
    assert.equal(out.match(/@/gu)?.length, 1);
  });

  it("prints CSL-JSON", async () => {
    const { out } = await run("export --sources sources --format csl-json");
    assert.match(out, /"id": "echo2024nine"/u);
  });

  const codes: readonly (readonly [string, number])[] = [
    ["export nowhere.md", 2],
    ["export --sources broken", 2],
    ["export draft.md --format ris", 2],
    ["check draft.md --cite-style pandoc --fail-on never", 0],
    ["check draft.md --cite-style mla", 2],
  ];
  for (const [line, code] of codes)
    it(`${line} gives ${String(code)}`, async () => {
      assert.equal((await run(line)).code, code);
    });
});
