import assert from "node:assert/strict";
import { citeFix, identitySegments, type Draft, type Source } from "../../../src/engine/index.js";

const source: Source = {
  id: "harbour",
  path: "sources/harbour.txt",
  raw: "",
  plain: "",
  segments: [],
  blocks: [],
  title: "Ferry freed at last",
  outlet: "The Harbour Post",
  published: "2025-03-04",
  dropped: [],
  problems: [],
};
const relied = {
  source: "harbour",
  start: 0,
  end: 10,
  text: "All 40 “lucky” passengers are safe.",
  bears: "supports",
} as const;

function cite(raw: string, after: string): string {
  const segments = identitySegments(raw);
  const draft: Draft = { path: "d.md", raw, plain: raw, segments, blocks: [], skips: [] };
  const start = raw.indexOf(after);
  const edits = citeFix(draft, { start, end: start + after.length }, source, relied)?.edits ?? [];
  return [...edits]
    .reverse()
    .reduce(
      (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
      raw,
    );
}

const DEFINITION =
  "[^harbour-post]: Ferry freed at last. The Harbour Post, 2025-03-04. “All 40 ’lucky’ passengers are safe.”";

describe("footnote", () => {
  it("puts the mark at the sentence's end and the definition at the document's", () => {
    assert.equal(
      cite("All are safe. More soon.\n", "All are safe."),
      `All are safe.[^harbour-post] More soon.\n\n${DEFINITION}\n`,
    );
  });

  it("uses the footnote that is there for the same source", () => {
    const raw = "One. Two.\n\n[^a]: Ferry freed at last. Somewhere.\n";
    assert.equal(cite(raw, "One."), "One.[^a] Two.\n\n[^a]: Ferry freed at last. Somewhere.\n");
  });

  it("joins the definitions that are there", () => {
    const raw = "One.[^b]\n\n[^b]: Another page.\n";
    assert.equal(
      cite(raw, "One."),
      `One.[^b][^harbour-post]\n\n[^b]: Another page.\n${DEFINITION}\n`,
    );
  });

  it("takes another label where its own is taken", () => {
    const raw = "One.[^harbour-post]\n\n[^harbour-post]: Another page of that paper.\n";
    assert.match(cite(raw, "One."), /^One\.\[\^harbour-post\]\[\^harbour-post-2\]/u);
  });

  it("changes nothing where the sentence cites it already", () => {
    const raw = "One.[^b][^a]\n\n[^a]: Ferry freed at last.\n[^b]: Other.\n";
    assert.equal(cite(raw, "One."), raw);
  });
});
