import assert from "node:assert/strict";
import { readSource } from "../../src/readers/index.js";
import { blocksOf } from "./kit.js";

describe("the format of a text", () => {
  const died = "Nine people died on Monday.";
  const page = `<!DOCTYPE html>\n<html><body><p>${died}</p></body></html>`;
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ["a.html", page, [`paragraph: ${died}`]],
    ["a.txt", page, [`paragraph: ${died}`]],
    ["a.md", page, [`paragraph: ${died}`]],
    ["a", `<?xml version="1.0"?>\n<!-- saved -->\n${page}`, [`paragraph: ${died}`]],
    ["a.xhtml", page, [`paragraph: ${died}`]],
    ["a.shtml", page, [`paragraph: ${died}`]],
    ["a.txt", `<p>${died}</p><p>Two fled.</p>`, [`paragraph: ${died}`, "paragraph: Two fled."]],
    ["a.txt", `<b>${died}`, [`paragraph: <b>${died}`]],
    [
      "a",
      `# Toll\n\n**Nine** [died](https://a.example).`,
      ["heading: Toll", "paragraph: Nine died."],
    ],
    ["a.text", `---\ntitle: Toll\n---\n${died}`, [`paragraph: ${died}`]],
    ["a", `# Toll\n\n${died}`, ["heading: Toll", `paragraph: ${died}`]],
    ["a.log", `${died}\nTwo *fled*.`, [`paragraph: ${died}`, "paragraph: Two *fled*."]],
    [
      "a.txt",
      "Nine **people** [died](x) **there**.",
      ["paragraph: Nine **people** [died](x) **there**."],
    ],
    ["a.markdown", "Nine *people* died.", ["paragraph: Nine people died."]],
    ["a.md", "Write <html> first, they said.", ["paragraph: Write  first, they said."]],
  ];
  for (const [path, raw, expected] of rows)
    it(`of ${path} that begins ${JSON.stringify(raw.slice(0, 30))}`, () => {
      assert.deepEqual(blocksOf(readSource({ path, id: "a", raw })), expected);
    });
});
