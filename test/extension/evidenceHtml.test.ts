import assert from "node:assert/strict";
import { hintHtml, pageHtml, sentenceHtml } from "../../src/extension/evidenceHtml.js";
import { inEnglish, type SentenceEvidence } from "../../src/protocol/index.js";

const stretch = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };
const evidence: SentenceEvidence = {
  stretch,
  verdict: "contradicted",
  headline: "Contradicted",
  parts: [
    { kind: "figure", text: "37", stretch, verdict: "contradicted", reason: "the sources say 31" },
    { kind: "statement", text: "", stretch, verdict: "put aside", reason: "told on the phone" },
  ],
  passages: [
    {
      uri: "file:///press/sources/wire.md",
      stretch,
      text: "It buried 31 cabins & a hut.",
      bears: "contradicts",
      marks: [{ start: 10, end: 12, bears: "contradicts" }],
      byline: "Hill Wire, 2023-05-05",
      title: "Slide",
      page: "4",
    },
  ],
  remarks: ["3 sources, 2 independent"],
};

describe("the page of the evidence", () => {
  const html = sentenceHtml(evidence, inEnglish);
  const words: readonly (readonly [what: string, pattern: RegExp])[] = [
    ["the verdict in words", /<h2 class="contradicted">.*<span>Contradicted<\/span>/u],
    [
      "each mention with its verdict",
      /37<\/span><\/button><p><span class="verdict">Contradicted:/u,
    ],
    ["the sentence as a part", />The sentence<.*Put aside:/u],
    [
      "the deciding words marked",
      /buried <mark class="contradicts">31<\/mark> cabins &amp; a hut/u,
    ],
    ["outlet, date, title and page", /<b>Hill Wire, 2023-05-05<\/b> Slide, p. 4/u],
    ["what else is to be said", /<p class="remark">3 sources, 2 independent<\/p>/u],
    ["a name for each button without words", /class="icon" aria-label="Open beside the Draft"/u],
  ];
  for (const [what, pattern] of words)
    it(`has ${what}`, () => {
      assert.match(html, pattern);
    });

  it("shows text as it is, whatever marks it holds", () => {
    const evil = '<img src=x onerror="alert(1)">';
    const [part] = evidence.parts;
    const [passage] = evidence.passages;
    assert.ok(part && passage);
    const all = sentenceHtml(
      {
        ...evidence,
        headline: evil,
        remarks: [evil],
        parts: [{ ...part, text: evil, reason: evil }],
        passages: [
          {
            ...passage,
            text: evil,
            byline: evil,
            title: evil,
            marks: [{ start: 0, end: 4, bears: "supports" }],
          },
        ],
      },
      inEnglish,
    );
    assert.equal(all.includes("<img"), false);
    assert.equal(all.includes('onerror="'), false);
    assert.equal(hintHtml({ text: evil }).includes("<img"), false);
  });

  it("loads nothing but its own style and script", () => {
    const page = pageHtml({ style: "s:view.css", script: "s:view.js", cspSource: "s:" });
    assert.match(page, /content="default-src 'none'; style-src s:; script-src s:"/u);
    assert.equal(/<script(?! src="s:view\.js")|style=|onclick/u.test(page), false);
  });

  it("of a hint offers what one can do", () => {
    const page = hintHtml({ text: "No sources.", actions: [{ command: "stet.x", title: "Add" }] });
    assert.match(page, /<button class="action" data-do="command" data-at="stet.x">Add<\/button>/u);
  });
});
