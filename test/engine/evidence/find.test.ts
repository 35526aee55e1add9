import assert from "node:assert/strict";
import { findSentences, findSources, indexSources } from "../../../src/engine/index.js";
import { readSource } from "../../../src/readers/index.js";

const texts: Readonly<Record<string, string>> = {
  wire: `---
title: Ferry hits reef off Kotva
author: Ana Petrova
outlet: Danube Wire
---

The ferry struck the reef at ten. Twice she had been warned, the pilot said.
`,
  gazette: `---
title: Board met twice before the stranding
outlet: Port Gazette
---

The board had asked for new buoys. The pilot said nobody had warned the board.

[Home](/) | [Sport](/s) | [Weather](/w)
`,
};
const set = indexSources(
  Object.entries(texts).map(([id, raw]) => readSource({ id, path: `${id}.md`, raw })),
);

describe("sources are found", () => {
  const rows: readonly (readonly [query: string, ids: readonly string[]])[] = [
    ["", ["gazette", "wire"]],
    ["wire", ["wire"]],
    ["ferry wire", ["wire"]],
    ["petrova reef", ["wire"]],
    ["GAZETTE", ["gazette"]],
    ["gazete", ["gazette"]],
    ["strand", ["gazette"]],
    ["zeppelin", []],
    ["?!", []],
  ];
  for (const [query, ids] of rows)
    it(`for ${JSON.stringify(query)}`, () => {
      assert.deepEqual(
        findSources(set, query).map(({ id }) => id),
        ids,
      );
    });
});

describe("sentences are found", () => {
  const rows: readonly (readonly [query: string, sentences: readonly string[]])[] = [
    ["buoys", ["The board had asked for new buoys."]],
    ["warned pilot", ["The pilot said nobody", "Twice she had been"]],
    ["struk reef", ["The ferry struck the reef"]],
    ["Ferry hits reef", []], // A headline is a title.
    ["weather", []], // What is left out says nothing.
    ["zeppelin", []],
    ["", []],
  ];
  for (const [query, beginnings] of rows)
    it(`for ${JSON.stringify(query)}`, () => {
      const found = findSentences(set, query, 10);
      assert.equal(found.length, beginnings.length, found.map(({ text }) => text).join("\n"));
      for (const beginning of beginnings)
        assert.ok(found.some(({ text }) => text.startsWith(beginning)));
      for (const { source, span, text } of found)
        assert.equal(source.raw.slice(span.start, span.end), text);
    });

  it("as many as are wanted", () => {
    assert.equal(findSentences(set, "the", 1).length, 1);
  });
});
