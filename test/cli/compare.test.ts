import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Comparison } from "../../src/engine/index.js";
import { dotPlot } from "../../src/cli/dotPlot.js";
import { widthOf } from "../../src/cli/textWidth.js";
import { atDesk } from "../files/kit.js";
import { projectRoot } from "../kit/places.js";
import { runIn } from "./kit.js";

const sample = path.join(projectRoot, "media/sample");
const desk = {
  "draft.md": "Some climbers came.\n",
  "sources/a.txt":
    "About 40 climbers reached the Arven hut before dark, the rescue service said.\n",
  "sources/b.txt": "At least 60 climbers reached the Arven hut before the storm broke.\n",
  "one/a.txt": "About 40 climbers reached the Arven hut.\n",
  "none/a.txt": "",
};

describe("stet compare", () => {
  for (const [format, file] of [
    ["text", "sample.txt"],
    ["markdown", "sample.md"],
  ] as const)
    it(`shows where the sources of the sample differ, as ${format}`, async () => {
      const golden = path.join(projectRoot, "test/cli/fixtures/compare", file);
      const line = ["compare", "--no-cache", "--format", format];
      const { out, code } = await runIn(sample, line, { columns: 100 });
      if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, out);
      const kept = existsSync(golden) ? readFileSync(golden, "utf8") : "";
      // What agrees is only counted, and hangs on every list of words.
      const uncounted = (page: string): string =>
        page.replace(/\d{1,3} told alike/u, "some told alike");
      assert.equal(
        uncounted(out),
        uncounted(kept),
        "UPDATE_GOLDEN=1 npm test writes the new page; look at it",
      );
      assert.equal(code, 0);
    });

  it("prints plain data that names every place", () =>
    atDesk(desk, async ({ root }) => {
      const { out } = await runIn(root, ["compare", "draft.md", "--format", "json"]);
      const { version, sources, facts } = JSON.parse(out) as Comparison; // Our own output.
      assert.equal(version, 1);
      assert.deepEqual(
        sources.map(({ id }) => id),
        ["a", "b"],
      );
      const [fact] = facts;
      assert.deepEqual(fact?.scale, { low: 40, high: 60 });
      assert.deepEqual(
        fact.values.map(({ text, open }) => [text, open]),
        [
          ["about 40", undefined],
          ["at least 60", "above"],
        ],
      );
    }));

  const codes: readonly (readonly [string, number, string])[] = [
    ["", 0, ""],
    ["draft.md", 0, ""],
    ["--sources sources", 0, ""],
    ["--sources one", 2, "only one source could be read"],
    ["--sources none", 2, "no source could be read"],
    ["--sources nowhere", 2, "nowhere"],
    ["nowhere.md", 2, "nowhere.md"],
    ["--format xml", 2, "xml"],
  ];
  for (const [line, code, said] of codes)
    it(`${line} gives ${String(code)}`, () =>
      atDesk(desk, async ({ root }) => {
        const ran = await runIn(root, ["compare", ...line.split(" ").filter(Boolean)]);
        assert.equal(ran.code, code);
        assert.ok(ran.err.includes(said), ran.err);
      }));

  for (const columns of [40, 60, 80, 120])
    it(`keeps within ${String(columns)} columns`, async () => {
      const { out } = await runIn(sample, ["compare", "--no-cache"], { columns });
      const tooLong = out.split("\n").filter((line) => widthOf(line) > columns);
      assert.deepEqual(tooLong, []);
    });
});

describe("dotPlot", () => {
  const rows: readonly (readonly [number | undefined, "above" | "below" | undefined, string])[] = [
    [0, undefined, "·●························"],
    [100, undefined, "························●·"],
    [100, "above", "························●→"],
    [0, "below", "←●························"],
    [50, undefined, "·············●············"],
    [undefined, undefined, " ".repeat(26)],
  ];
  for (const [at, open, expected] of rows)
    it(`${String(at)} ${open ?? ""}`, () => {
      const value = {
        ...(at === undefined ? {} : { at }),
        ...(open === undefined ? {} : { open }),
      };
      assert.equal(dotPlot(value, { low: 0, high: 100 }), expected);
    });
});
