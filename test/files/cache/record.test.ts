import assert from "node:assert/strict";
import fc from "fast-check";
import type { Source } from "../../../src/engine/index.js";
import { sourceFromRecord, sourceToRecord } from "../../../src/files/cache/record.js";
import { readSource } from "../../../src/readers/index.js";

const pages: Readonly<Record<string, string>> = {
  "plain.txt":
    "Ferry runs aground\n\nThe Quay Times, 4 May 2025\n\nThe ferry “Alma” ran aground on Sunday. 31 people were taken off.",
  "story.md":
    "---\ntitle: Geese\nauthor: A. Pen\n---\n\n# Geese\n\nSome **40** geese &amp; swans came.\n\n| Year | Geese |\n| --- | --- |\n| 2024 | 12 |\n",
  "page.html":
    "<html><head><title>Fog</title></head><body><nav>Home</nav><p>Fog closed the port for 9&nbsp;hours.</p></body></html>",
  "empty.txt": "",
  "emoji.txt": "A 🚢 left at nine. It was \u{10400} and é.\r\nNobody minded.",
};
const sources = Object.entries(pages).map(([path, raw]) => readSource({ path, id: path, raw }));

describe("a record", () => {
  for (const source of sources)
    it(`holds all of ${source.path}`, () => {
      assert.deepEqual(sourceFromRecord(sourceToRecord(source), source), source);
    });

  it("holds any text, with broken surrogate pairs too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.string(), (text, more) => {
        const source = odd(`${text}\ud800${more}`);
        assert.deepEqual(sourceFromRecord(sourceToRecord(source), source), source);
        const whole = odd(more);
        assert.deepEqual(sourceFromRecord(sourceToRecord(whole), whole), whole);
      }),
    );
  });

  it("takes the name that the file has now, in messages too", () => {
    const [, , , empty] = sources;
    assert.ok(empty !== undefined);
    const moved = sourceFromRecord(sourceToRecord(empty), { id: "b", path: "new/b.txt" });
    assert.equal(moved?.path, "new/b.txt");
    assert.deepEqual(
      moved.problems.map(({ message }) => message),
      empty.problems.map(({ message }) => message.replace("empty.txt", "new/b.txt")),
    );
  });

  it("is nothing when it is cut short anywhere", () => {
    const bytes = recordOf("story.md");
    for (let length = 0; length < bytes.length; length += 3)
      assert.equal(sourceFromRecord(bytes.subarray(0, length), name), undefined, String(length));
  });

  it("is nothing when any byte is another", () => {
    const bytes = recordOf("story.md");
    for (let at = 0; at < bytes.length; at += 3) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x20;
      assert.equal(sourceFromRecord(damaged, name), undefined, String(at));
    }
  });
});

const name = { id: "a", path: "a.txt" };

function recordOf(path: string): Buffer {
  return sourceToRecord(readSource({ path, id: path, raw: pages[path] ?? "" }));
}

/** A source whose segments go back and forth. */
function odd(raw: string): Source {
  const span = { start: 0, end: raw.length };
  const later = { start: raw.length, end: raw.length + 3 };
  return {
    ...name,
    raw,
    plain: `${raw}abc`,
    segments: [
      { plain: span, raw: { start: 9, end: 9 + raw.length } },
      { plain: later, raw: { start: 2, end: 3 } },
    ],
    blocks: [{ kind: "paragraph", span }],
    dropped: [{ start: 0, end: 1, reason: "menu" }],
    problems: [],
  };
}
