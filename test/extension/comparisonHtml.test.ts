import assert from "node:assert/strict";
import { comparisonHtml } from "../../src/extension/comparisonHtml.js";
import { dotPlotSvg } from "../../src/extension/dotPlotSvg.js";
import { inEnglish, type SourcesCompared } from "../../src/protocol/index.js";

const stretch = { start: { line: 4, character: 0 }, end: { line: 4, character: 30 } };
const compared: SourcesCompared = {
  headline: "2 sources: 1 fact told differently.",
  setInForce: "folder sources",
  sources: [
    { label: "Hill <Wire>", published: "2023-05-05", place: { uri: "file:///press/a.md" } },
    { label: "Post", sameAs: "Hill <Wire>", place: { uri: "file:///press/b.md" } },
    { label: "Silent", place: { uri: "file:///press/c.md" } },
  ],
  sections: [
    {
      heading: "Told differently",
      facts: [
        {
          kind: "figure",
          about: "buried … cabins & huts",
          note: "later reports give more",
          scale: { low: 31, high: 40 },
          values: [
            {
              text: "31",
              at: 31,
              witnessCount: 1,
              tellings: [
                {
                  source: 0,
                  text: "It buried 31 <cabins>.",
                  mark: { start: 10, end: 12 },
                  place: { uri: "file:///press/a.md", stretch },
                },
              ],
            },
            {
              text: "at least 40",
              at: 40,
              open: "above",
              witnessCount: 2,
              tellings: [
                {
                  source: 1,
                  text: "At least 40.",
                  mark: { start: 0, end: 11 },
                  place: { uri: "file:///press/b.md", stretch },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

describe("the page of a comparison", () => {
  const html = comparisonHtml(compared, {
    style: "vscode://page.css",
    cspSource: "vscode://x",
    t: inEnglish,
  });

  it("runs no script and loads nothing but its style", () => {
    assert.ok(html.includes(`content="default-src 'none'; style-src vscode://x"`));
    assert.ok(!/<script|\son\w+=|style="/u.test(html));
  });

  it("escapes what sources say", () => {
    assert.ok(html.includes("buried … cabins &amp; huts"));
    assert.ok(html.includes("It buried <mark>31</mark> &lt;cabins&gt;."));
    assert.ok(html.includes("Hill &lt;Wire&gt;"));
  });

  it("opens each passage by the editor's own command", () => {
    const links = [...html.matchAll(/href="command:stet\.openPassage\?(?<place>[^"]{1,900})"/gu)];
    const places = links.map(({ groups }) => decodeURIComponent(groups?.["place"] ?? ""));
    assert.ok(
      places.includes(JSON.stringify([{ uri: "file:///press/a.md", stretch, beside: true }])),
    );
  });

  it("says who is no witness of their own, and leaves out who says nothing", () => {
    assert.ok(html.includes("same story as Hill &lt;Wire&gt;"));
    assert.ok(!html.includes("Silent"));
    assert.ok(html.includes("later reports give more"));
    assert.ok(html.includes("2 witnesses"));
  });
});

describe("dotPlotSvg", () => {
  const scale = { low: 0, high: 100 };
  it("sets the dot by the value, with an arrow for what is open", () => {
    const dot = (at: number): string | undefined =>
      /cx="(?<x>\d{1,3})"/u.exec(dotPlotSvg({ at, text: "x" }, scale))?.groups?.["x"];
    assert.deepEqual([dot(0), dot(50), dot(100)], ["12", "80", "148"]);
    assert.ok(dotPlotSvg({ at: 5, open: "above", text: "x" }, scale).includes("open"));
    assert.ok(!dotPlotSvg({ at: 5, text: "x" }, scale).includes("open"));
  });
  it("is empty for no number", () => {
    assert.equal(dotPlotSvg({ text: "x" }, scale), "");
    assert.equal(dotPlotSvg({ at: 1, text: "x" }, { low: 1, high: 1 }), "");
  });
});
