import assert from "node:assert/strict";
import fc from "fast-check";
import {
  analyze,
  citationStyleIds,
  citeAllFix,
  citeFix,
  indexSources,
  type CiteOptions,
  type Fix,
} from "../../../src/engine/index.js";
import { readDraft, readSource } from "../../../src/readers/index.js";

const gale = readSource({
  path: "sources/gale.md",
  id: "gale",
  raw: "---\ntitle: Roofs torn off in Skagen\noutlet: North Courier\ndate: 2021-05-04\nurl: https://courier.example/gale\n---\n\nThe storm tore 42 roofs off in Skagen on Monday, the mayor said. Three people were hurt.\n",
});
const port = readSource({
  path: "sources/port.md",
  id: "port",
  raw: "---\ntitle: Harbour shut for a week\noutlet: The Skagen Post\ndate: 2021-05-06\n---\n\nThe harbour of Skagen stays shut for 9 days, its master said. The repairs cost 3.4 million euros.\n",
});
const sources = [gale, port];
const set = indexSources(sources);

function applied(raw: string, fix: Fix | undefined): string {
  return [...(fix?.edits ?? [])]
    .reverse()
    .reduce(
      (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
      raw,
    );
}

/** The draft with the sentence that says `words` cited to `source`. */
function cite(raw: string, words: string, source = gale, options: CiteOptions = {}): string {
  const draft = readDraft({ path: "draft.md", raw });
  const sentence = analyze(draft, set).sentences.find(({ start, end }) =>
    raw.slice(start, end).includes(words),
  );
  assert.ok(sentence, words);
  const relied = sentence.evidence.find((each) => each.source === source.id);
  return applied(
    raw,
    citeFix(draft, sentence, source, relied, { sources, quote: false, ...options }),
  );
}

const STORM = "The storm tore 42 roofs off in Skagen.";
const SHUT = "The harbour stays shut for 9 days.";
const NOTE = "Roofs torn off in Skagen. North Courier, 2021-05-04. <https://courier.example/gale>";
const PORT = "Harbour shut for a week. The Skagen Post, 2021-05-06.";

describe("citing in a style", () => {
  const fresh: readonly (readonly [string, string])[] = [
    ["footnote", `${STORM}[^north-courier]\n\n[^north-courier]: ${NOTE}\n`],
    ["pandoc", "The storm tore 42 roofs off in Skagen [@northcourier2021roofs].\n"],
    [
      "link",
      "The storm tore 42 roofs off in Skagen ([North Courier](https://courier.example/gale)).\n",
    ],
    ["number", `The storm tore 42 roofs off in Skagen [1].\n\n[1] ${NOTE}\n`],
    ["sup", `${STORM}<sup>1</sup>\n\n<sup>1</sup> ${NOTE}\n`],
    ["latex", "The storm tore 42 roofs off in Skagen~\\cite{northcourier2021roofs}.\n"],
  ];
  for (const [style, expected] of fresh)
    it(`begins with ${style}`, () => {
      assert.equal(cite(`${STORM}\n`, "42", gale, { style }), expected);
    });

  const going: readonly (readonly [string, string, string])[] = [
    [
      "footnotes by number",
      `${SHUT}[^1]\n\n${STORM}\n\n[^1]: ${PORT}\n`,
      `${SHUT}[^1]\n\n${STORM}[^2]\n\n[^1]: ${PORT}\n[^2]: ${NOTE}\n`,
    ],
    [
      "a note that is there",
      `Roofs flew.[^a] ${STORM}\n\n[^a]: Roofs torn off in Skagen, North Courier\n`,
      `Roofs flew.[^a] ${STORM}[^a]\n\n[^a]: Roofs torn off in Skagen, North Courier\n`,
    ],
    [
      "notes behind their paragraphs",
      `${SHUT}[^1]\n\n[^1]: ${PORT}\n\n${STORM}\n\nMore of it.[^2]\n\n[^2]: Harbour shut for a week.\n\nThe end.\n`,
      `${SHUT}[^1]\n\n[^1]: ${PORT}\n\n${STORM}[^3]\n\n[^3]: ${NOTE}\n\nMore of it.[^2]\n\n[^2]: Harbour shut for a week.\n\nThe end.\n`,
    ],
    [
      "Pandoc's keys",
      `The harbour stays shut [@skagenpost2021harbour].\n\n${STORM}\n`,
      `The harbour stays shut [@skagenpost2021harbour].\n\nThe storm tore 42 roofs off in Skagen [@northcourier2021roofs].\n`,
    ],
    [
      "a second key in one pair of brackets",
      "The storm tore 42 roofs off in Skagen [@skagenpost2021harbour].\n",
      "The storm tore 42 roofs off in Skagen [@skagenpost2021harbour; @northcourier2021roofs].\n",
    ],
    [
      "numbers under a heading",
      `The harbour stays shut [1].\n\n${STORM}\n\n## References\n\n[1] ${PORT}\n\n## Thanks\n\nTo all.\n`,
      `The harbour stays shut [1].\n\nThe storm tore 42 roofs off in Skagen [2].\n\n## References\n\n[1] ${PORT}\n\n[2] ${NOTE}\n\n## Thanks\n\nTo all.\n`,
    ],
    [
      "numbers behind the stop where the draft has them there",
      `The harbour stays shut. [1]\n\n${STORM}\n\n[1] ${PORT}\n`,
      `The harbour stays shut. [1]\n\n${STORM} [2]\n\n[1] ${PORT}\n\n[2] ${NOTE}\n`,
    ],
    [
      "raised numbers",
      `The harbour stays shut.<sup>1</sup> ${STORM}\n\n<sup>1</sup> ${PORT}\n`,
      `The harbour stays shut.<sup>1</sup> ${STORM}<sup>2</sup>\n\n<sup>1</sup> ${PORT}\n\n<sup>2</sup> ${NOTE}\n`,
    ],
    [
      "LaTeX",
      `It stays shut \\cite{skagenpost2021harbour}.\n\n${STORM}\n`,
      `It stays shut \\cite{skagenpost2021harbour}.\n\nThe storm tore 42 roofs off in Skagen~\\cite{northcourier2021roofs}.\n`,
    ],
    [
      "an empty list of sources",
      `${STORM}\n\n## Sources\n`,
      `${STORM}[^north-courier]\n\n## Sources\n\n[^north-courier]: ${NOTE}\n`,
    ],
  ];
  for (const [what, raw, expected] of going)
    it(`goes on with ${what}`, () => {
      assert.equal(cite(raw, "42"), expected);
    });

  it("keeps the line ends of the draft", () => {
    const text = cite(`🌪️ ${STORM}\r\n\r\nMore.\r\n`, "42");
    assert.ok(!/[^\r]\n/u.test(text), JSON.stringify(text));
  });

  it("cites the page of a source that has pages", () => {
    const paged = {
      ...gale,
      pages: [
        { label: "7", start: 0 },
        { label: "8", start: 190 },
      ],
    };
    const draft = readDraft({ path: "d.md", raw: STORM });
    const relied = { source: "gale", start: 150, end: 160, text: "x", bears: "supports" } as const;
    const at = { start: 0, end: STORM.length };
    const written = (style: string): string =>
      applied(STORM, citeFix(draft, at, paged, relied, { style }));
    assert.match(written("footnote"), /2021-05-04, p\. 7\. .*“x”$/u);
    assert.match(written("pandoc"), /\[@northcourier2021roofs, p\. 7\]\.$/u);
    assert.match(written("latex"), /~\\cite\[p\.~7\]\{northcourier2021roofs\}\.$/u);
  });

  const silent: readonly string[] = [
    `${STORM}[^a]\n\n[^a]: https://www.courier.example/gale?utm_source=x\n`,
    "The storm tore 42 roofs off in Skagen ([NC](https://courier.example/gale/)).\n",
    "The storm tore 42 roofs off in Skagen [@northcourier2021roofs, p. 3].\n",
    "The storm tore 42 roofs off in Skagen \\parencite[12]{northcourier2021roofs}.\n",
    `The storm tore 42 roofs off in Skagen [1].\n\n## Sources\n\n1. ${NOTE}\n`,
    `${STORM}<sup>[1]</sup>\n\n[1] North Courier, 4 May 2021\n`,
    "The storm tore 42 roofs off in Skagen ([NC](sources/gale.md)).\n",
  ];
  for (const raw of silent)
    it(`has nothing to add to: ${raw.slice(0, 80)}`, () => {
      assert.equal(cite(raw, "42"), raw);
    });
});

describe("citing all", () => {
  const raw = `${STORM} Three people were hurt.\n\n${SHUT}\n`;
  for (const style of citationStyleIds)
    it(`makes each note once, in ${style}`, () => {
      const draft = readDraft({ path: "draft.md", raw });
      const { sentences } = analyze(draft, set);
      const places = sentences.flatMap((sentence) => {
        const source = sources.find(({ id }) => id === sentence.citations[0]);
        return source === undefined ? [] : [{ sentence, source, relied: undefined }];
      });
      const fix = citeAllFix(draft, places, { style, sources, quote: false });
      assert.equal(fix?.title, "Cite 3 supported sentences");
      const text = applied(raw, fix);
      const cited = analyze(readDraft({ path: "draft.md", raw: text }), set);
      assert.deepEqual(
        cited.sentences.map((sentence) => sentence.cited),
        [["gale"], ["gale"], ["port"]],
        text,
      );
      assert.deepEqual(cited.findings, []);
    });
});

describe("a citation", () => {
  const texts = [
    STORM,
    "The storm tore 45 roofs off in Skagen.",
    SHUT,
    "“Nobody slept,” said the mayor.",
    "The repairs cost 3.4 million euros!",
    "In Skagen 🌪️ the harbour stays shut.",
    "It cost $2 million in 2019",
  ];
  it("changes no verdict and brings no finding, in any style", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 5 }),
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom(" ", "\n\n"),
        fc.constantFrom(...citationStyleIds),
        fc.nat(4),
        (chosen, eol, gap, style, at) => {
          const raw = `${chosen.join(gap)}\n`.replace(/\n/gu, eol);
          const draft = readDraft({ path: "draft.md", raw });
          const before = analyze(draft, set);
          const sentence = before.sentences[at % before.sentences.length];
          const source = sources.find(({ id }) => id === sentence?.citations[0]);
          if (sentence === undefined || source === undefined) return;
          const fix = citeFix(draft, sentence, source, sentence.evidence[0], { style, sources });
          const text = applied(raw, fix);
          const after = analyze(readDraft({ path: "draft.md", raw: text }), set);
          const tell = (report: typeof after): unknown => [
            report.sentences.map(({ verdict }) => verdict),
            report.findings.map((finding) => [finding.text, finding.verdict]),
          ];
          assert.deepEqual(tell(after), tell(before), text);
          for (const { start, end, text: words } of after.findings)
            assert.equal(text.slice(start, end), words);
          const cited = after.sentences[at % before.sentences.length]?.cited ?? [];
          assert.ok(cited.includes(source.id), text);
        },
      ),
      { numRuns: 80 },
    );
  });
});
