import assert from "node:assert/strict";
import type { Report } from "../../src/engine/index.js";
import { widthOf } from "../../src/cli/textWidth.js";
import type { SourceListing } from "../../src/cli/sourceListing.js";
import { atDesk } from "../files/kit.js";
import { runIn, type Ran } from "./kit.js";

const story =
  "HALDON, March 4 (Echo) - A fire in the old cannery killed nine people on Monday, the police said.\n\n© 2024 Echo\n";

const desk = {
  "draft.md": "A fire in the old cannery killed nine people.\n",
  "own.md": "---\nsources: [press/far.txt]\n---\n\nA fire killed nine people.\n",
  "sources/wire.txt": story,
  "sources/week 1/long name of a story that goes on and on for ever.txt": story,
  "sources/none.txt": "",
  "sources/odd.xyz": story,
  "sources/map.png": "PNG",
  "sources/old.txt": story,
  "sources/.gitignore": "old.txt\n",
  "sources/stet.sources.json":
    '{ "sources": { "wire.txt": { "title": "Nine dead in 火災 fire 🔥", "titel": "x" }, "w.txt": {} } }',
  "press/far.txt": story,
  "broken/none.txt": "",
};

describe("stet sources", () => {
  const list = (line: string, columns = 80): Promise<Ran> => {
    let ran: Ran | undefined;
    return atDesk(desk, async ({ root }) => {
      ran = await runIn(root, ["sources", ...line.split(" ").filter(Boolean)], { columns });
    }).then(() => ran ?? assert.fail("it did not run"));
  };

  const codes: readonly (readonly [string, number])[] = [
    ["draft.md", 0],
    ["", 0],
    ["draft.md --sources press", 0],
    ["draft.md --format json", 0],
    ["draft.md --sources broken", 2],
    ["draft.md --sources nowhere", 2],
    ["draft.md --sources press nowhere", 2],
    ["nowhere.md", 2],
    ["draft.md --format xml", 2],
    ["draft.md other.md", 2],
  ];
  for (const [line, code] of codes)
    it(`${line} gives ${String(code)}`, async () => {
      assert.equal((await list(line)).code, code);
    });

  for (const columns of [60, 80, 120, 160])
    it(`keeps within ${String(columns)} columns`, async () => {
      const { out } = await list("draft.md --show-dropped", columns);
      const tooLong = out.split("\n").filter((line) => widthOf(line) > columns);
      assert.deepEqual(tooLong, []);
    });

  it("shows what is known, what is wrong and what was left out", async () => {
    const { out } = await list("draft.md", 120);
    const shown = [
      "4 sources, 2 of them readable (folder sources beside the draft), 1 independent",
      "one witness with wire",
      "copy",
      "sources/week 1/",
      "Nine dead in 火災 fire 🔥",
      "empty",
      "unknown format",
      "wrong note",
      'sources/stet.sources.json:1:66: "titel" is no key that is known here; did you mean "title"?',
      '"w.txt" is not there',
      "1 file or folder is left out by ignore files",
      "Not read: 1 image (sources/map.png).",
    ];
    assert.deepEqual(
      shown.filter((words) => !out.includes(words)),
      [],
    );
    assert.ok(!out.includes("© 2024 Echo"));
  });

  it("shows the dropped parts with line and reason when asked", async () => {
    const { out } = await list("draft.md --show-dropped --sources sources/wire.txt");
    assert.match(out, /^ {5}3 {2}copyright {2}© 2024 Echo$/mu);
  });

  it("follows the draft's own list", async () => {
    const { out } = await list("own.md");
    assert.match(out, /^1 source \(the draft's own list\)/u);
  });

  it("reads a file of any name that is named itself", async () => {
    const { out } = await list("draft.md --sources sources/odd.xyz");
    assert.match(out, /odd .* good/u);
  });

  it("leaves out what --exclude names", async () => {
    const { out } = await list("draft.md --exclude week* *.xyz none.txt");
    assert.match(out, /^1 source /u);
    assert.match(out, /4 files or folders are left out/u);
  });

  it("prints data for other programs", async () => {
    const { out } = await list("draft.md --format json --show-dropped");
    // The output of --format json is a listing by contract.
    const listing = JSON.parse(out) as SourceListing;
    assert.equal(listing.version, 1);
    const wire = listing.sources.find(({ id }) => id === "wire");
    assert.equal(wire?.words.kept, 19);
    assert.deepEqual(wire.dropped, [{ line: 3, reason: "copyright", text: "© 2024 Echo" }]);
    assert.deepEqual(wire.health, ["wrong note", "copy"]);
  });

  it("of several drafts go by their whole paths where two have one name", () =>
    atDesk(
      {
        "a/draft.md": "A fire killed 14 people.\n",
        "a/sources/wire.txt": story,
        "b/draft.md": "A fire killed nine people.\n",
        "b/sources/wire.txt": `\n\n${story}`,
        "b/sources/other.txt": story,
      },
      async ({ root }) => {
        const line = ["check", "a/draft.md", "b/draft.md", "--format", "json"];
        const { out } = await runIn(root, line);
        // The output of --format json is a report by contract.
        const report = JSON.parse(out) as Report;
        assert.deepEqual(
          report.sources.map(({ id }) => id),
          ["a/sources/wire", "other", "b/sources/wire"],
        );
      },
    ));

  it("names the number of sources with problems once when a draft is checked", () =>
    atDesk(desk, async ({ root }) => {
      const { code, err } = await runIn(root, ["check", "draft.md"]);
      assert.equal(code, 0);
      assert.match(err, /of 4 sources 2 could not be read, 1 has a problem/u);
      assert.equal(err.split("\n").filter((line) => line.includes("none.txt")).length, 0);
    }));
});

describe("the width of a text", () => {
  const rows: readonly (readonly [string, number])[] = [
    ["", 0],
    ["abc", 3],
    ["ü", 1],
    ["u\u0308", 1],
    ["火災", 4],
    ["🔥", 2],
  ];
  for (const [text, width] of rows)
    it(`of "${text}" is ${String(width)}`, () => {
      assert.equal(widthOf(text), width);
    });
});
