import assert from "node:assert/strict";
import type { SourceFacts } from "../../../src/engine/index.js";
import { readSource } from "../../../src/readers/index.js";
import { matter, pages } from "./pageRows.js";
import { body, heads, lead, title, type Row } from "./rows.js";

function factsOf(path: string, raw: string): SourceFacts {
  const { outlet, author, published, updated, url, language, key, ...rest } = readSource({
    path,
    id: "a",
    raw,
  });
  const all = { title: rest.title, outlet, author, published, updated, url, language, key };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function check(path: string, rows: readonly Row[], wrap: (text: string) => string): void {
  for (const [name, text, expected] of rows)
    it(name, () => {
      assert.deepEqual(factsOf(path, wrap(text)), expected);
    });
}

describe("what a page states", () => {
  describe("in its head", () => {
    check("a.html", heads, (head) => `<!doctype html><html><head>${head}</head>${body}</html>`);
  });
  describe("elsewhere", () => {
    check("a.html", pages, (page) => page);
  });
  describe("in front matter", () => {
    check("a.md", matter, (yaml) => `---\n${yaml}\n---\n\n# ${title}\n\n${lead}\n`);
  });
});
