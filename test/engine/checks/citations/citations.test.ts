import assert from "node:assert/strict";
import {
  analyze,
  indexSources,
  type DraftReport,
  type Finding,
} from "../../../../src/engine/index.js";
import { readDraft, readSource } from "../../../../src/readers/index.js";

const SOURCES: Readonly<Record<string, string>> = {
  gazette:
    "---\ntitle: Bridge at Orlo gives way\noutlet: The Orlo Gazette\ndate: 2025-03-04\n---\n\nThe old bridge at Orlo gave way on Monday and threw 14 cars into the river Sava, police said. Three people drowned, among them Mayor Ilka Brandt.\n",
  herald:
    "---\ntitle: Orlo mourns its dead\noutlet: The Orlo Herald\ndate: 2025-03-05\nkey: herald25\n---\n\nReiner, the town's engineer, had asked for the closure of the bridge at Orlo in 2023. The bridge was built in 1961 and carried about 9,000 cars a day.\n",
};
const sources = Object.entries(SOURCES).map(([id, raw]) =>
  readSource({ path: `sources/${id}.md`, id, raw }),
);
const set = indexSources(sources);
const GAZETTE = "Bridge at Orlo gives way. The Orlo Gazette, 2025-03-04.";
const HERALD = "Orlo mourns its dead. The Orlo Herald, 2025-03-05.";

function judge(raw: string): DraftReport {
  return analyze(readDraft({ path: "draft.md", raw }), set);
}

function about(raw: string): readonly string[] {
  return judge(raw).findings.map((finding) => `${finding.check} ${finding.text}`);
}

function mended(raw: string, { fixes }: Finding): string {
  return [...(fixes[0]?.edits ?? [])]
    .reverse()
    .reduce(
      (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
      raw,
    );
}

describe("citations", () => {
  const BUILT = "The bridge at Orlo was built in 1961";
  const found: readonly (readonly [string, string, RegExp])[] = [
    [
      `${BUILT}.[^a]\n\n[^a]: ${GAZETTE}\n`,
      "wrong-citation [^a]",
      /\[\^orlo-herald\]: Orlo mourns/u,
    ],
    [
      `${BUILT}.[^1]\n\n[^1]: ${GAZETTE}\n`,
      "wrong-citation [^1]",
      /1961\.\[\^1\]\n\n\[\^1\]: Orlo mourns/u,
    ],
    [
      `${BUILT}.[^1] Three people drowned.[^1] The bridge carried 9,000 cars a day.[^2]\n\n[^1]: ${GAZETTE}\n[^2]: ${HERALD}\n`,
      "wrong-citation [^1]",
      /1961\.\[\^2\] Three people drowned\.\[\^1\]/u,
    ],
    [
      `${BUILT} [@orlogazette2025bridge].\n`,
      "wrong-citation [@orlogazette2025bridge]",
      /1961 \[@herald25\]\./u,
    ],
    [
      `${BUILT}~\\cite{orlogazette2025bridge}.\n`,
      "wrong-citation ~\\cite{orlogazette2025bridge}",
      /1961~\\cite\{herald25\}\./u,
    ],
    [
      `${BUILT} [1].\n\n[1] ${GAZETTE}\n`,
      "wrong-citation [1]",
      /1961 \[1\]\.\n\n\[1\] Orlo mourns/u,
    ],
    [
      `${BUILT} ([Gazette](sources/gazette.md)).\n`,
      "wrong-citation ([Gazette](sources/gazette.md))",
      /\(\[The Orlo Herald\]\(sources\/herald\.md\)\)\./u,
    ],
    [
      `Three people drowned.[^gazete]\n\nAll say so.[^gazette]\n\n[^gazette]: ${GAZETTE}\n`,
      "broken-citation [^gazete]",
      /drowned\.\[\^gazette\]/u,
    ],
    ["Three people drowned.[^1]\n", "broken-citation [^1]", /drowned/u],
    [
      `Three people drowned [1]. It carried 9,000 cars a day [3].\n\n[1] ${GAZETTE}\n`,
      "broken-citation [3]",
      /\[3\]/u,
    ],
    ["The bridge was built in 1961 [@herald2].\n", "broken-citation [@herald2]", /\[@herald25\]/u],
    [
      `Three people drowned.\n\n[^b]: ${GAZETTE}\n`,
      "unused-note [^b]:",
      /^Three people drowned\.\n$/u,
    ],
    [
      `Three people drowned [1].\n\n[1] ${GAZETTE}\n[2] ${HERALD}\n`,
      "unused-note [2]",
      /Gazette, 2025-03-04\.\n$/u,
    ],
  ];
  for (const [raw, expected, after] of found)
    for (const text of [raw, `🌉 Here.\n\n${raw}`.replace(/\n/gu, "\r\n")])
      it(`finds ${expected} in ${JSON.stringify(text.slice(0, 50))}`, () => {
        const { findings } = judge(text);
        assert.deepEqual(about(text), [expected]);
        const [finding] = findings;
        assert.ok(finding);
        assert.equal(text.slice(finding.start, finding.end), finding.text);
        assert.match(
          mended(text, finding)
            .replace(/🌉 Here\.\r\n\r\n/u, "")
            .replace(/\r/gu, ""),
          after,
        );
        if (finding.fixes.length > 0) assert.deepEqual(about(mended(text, finding)), []);
      });

  it("shows what both sources say", () => {
    const [finding] = judge(`${BUILT}.[^a]\n\n[^a]: ${GAZETTE}\n`).findings;
    assert.equal(
      finding?.message,
      "Unsupported: The Orlo Gazette, cited here, does not say so, but The Orlo Herald does.",
    );
    assert.deepEqual(
      finding.evidence.map(({ source }) => source),
      ["herald", "gazette"],
    );
    assert.equal(finding.kind, "citation");
  });

  describe("stays silent", () => {
    const rows: readonly (readonly [string, string])[] = [
      ["the cited source says so", `${BUILT}.[^a]\n\n[^a]: ${HERALD}\n`],
      ["one of two says so", `${BUILT}.[^a][^b]\n\n[^a]: ${GAZETTE}\n[^b]: ${HERALD}\n`],
      [
        "each says its part",
        `${BUILT}[^b] and threw 14 cars into the Sava.[^a]\n\n[^a]: ${GAZETTE}\n[^b]: ${HERALD}\n`,
      ],
      ["the paragraph's end cites", `${BUILT}. Three people drowned.[^a]\n\n[^a]: ${GAZETTE}\n`],
      ["what is cited is not here", `${BUILT}.[^a]\n\n[^a]: A history of the province, 1998.\n`],
      ["a key of another bibliography", `${BUILT} [@province1998history].\n`],
      ["a link elsewhere", `${BUILT} ([the town](https://orlo.example/)).\n`],
      ["numbers that are no citations", 'The report says that "[14] cars fell into the Sava".\n'],
      [
        "a bibliography that is not cited",
        `${BUILT}.\n\n## Sources\n\n1. ${HERALD}\n2. ${GAZETTE}\n`,
      ],
      ["code", "The pattern is `[^abc]`.\n\n```\n[^x] \\cite{y}\n```\n"],
      [
        "powers",
        `It had 10<sup>2</sup> piers and 9 km<sup>2</sup> of park<sup>1</sup>.\n\n<sup>1</sup> ${HERALD}\n`,
      ],
      [
        "a name in other words",
        `Three people drowned, among them Mayor Ilka Brandt.[^a]\n\n[^a]: ${GAZETTE}\n`,
      ],
      ["a plain list", "1. Three people drowned.\n2. The bridge was built in 1961.\n"],
      ["an address by hand", "Write to [desk@orlo.example] or [@orlo](https://social.example).\n"],
    ];
    for (const [what, raw] of rows)
      it(`where ${what}`, () => {
        const citing = judge(raw).findings.filter(({ kind }) => kind === "citation");
        assert.deepEqual(
          citing.map(({ check, text }) => `${check} ${text}`),
          [],
        );
      });
  });

  it("tells which sources a sentence cites, and a paragraph's end for those before it", () => {
    const raw = `One thing. Three people drowned.[^a] The bridge was built in 1961. It carried 9,000 cars.[^b]\n\nNo more.\n\n[^a]: ${GAZETTE}\n[^b]: ${HERALD}\n`;
    assert.deepEqual(
      judge(raw).sentences.map(({ cited }) => cited),
      [undefined, ["gazette"], ["herald"], ["herald"], undefined],
    );
  });

  it("checks a numbered list under a heading that might be one of sources", () => {
    const { findings, skips } = judge("## Notes\n\n1. The bridge at Orlo was built in 1971.\n");
    assert.deepEqual(
      findings.map(({ text }) => text),
      ["1971"],
    );
    assert.deepEqual(skips, []);
  });

  it("leaves a key that it does not know unchecked", () => {
    const { skips } = judge(`${BUILT} [@province1998history].\n`);
    assert.deepEqual(
      skips.map(({ reason }) => reason),
      ["cites what is not among the sources"],
    );
  });
});
