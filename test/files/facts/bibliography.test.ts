import assert from "node:assert/strict";
import { attachedFiles, parseBibtex } from "../../../src/files/facts/bibtex.js";
import { parseCslJson } from "../../../src/files/facts/cslJson.js";
import type { BibliographyEntry } from "../../../src/files/facts/factEntry.js";
import { foldUrl, matchBibliography } from "../../../src/files/facts/matchBibliography.js";
import { readSource } from "../../../src/readers/index.js";

describe("BibTeX", () => {
  it("gives keys and facts", async () => {
    const { entries, problems } = await parseBibtex(
      "refs.bib",
      `@string{echo = "The Echo"}

@article{rey24,
  title = {{\\"U}ber {ORRIN}: Nine Dead},
  author = {Rey, Jo and al-Din, Sam and others},
  journal = echo,
  year = 2024, month = dec, day = 2,
  url = {https://echo.example/a_b?x=1},
  langid = {british},
}
@online{port, title = {Port closed}, organization = {{Port Office of Orrin}}, author = {{Port Office}}, date = {2024-03}, doi = {10.1234/ab.c}}`,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ place, facts, doi }) => [place.line, facts, doi]),
      [
        [
          3,
          {
            title: "Über ORRIN: Nine Dead",
            outlet: "The Echo",
            author: "Jo Rey, Sam al-Din",
            published: "2024-12-02",
            url: "https://echo.example/a_b?x=1",
            language: "en",
            key: "rey24",
          },
          undefined,
        ],
        [
          11,
          {
            title: "Port closed",
            outlet: "Port Office of Orrin",
            author: "Port Office",
            key: "port",
          },
          "10.1234/ab.c",
        ],
      ],
    );
  });

  it("goes on after a broken entry and says where it is", async () => {
    const text = `@misc{one, title = {One}}\r\n\r\n@misc{two,\r\n  title = {No end,\r\n}\r\n\r\n@misc{three, title = {Three}}\r\n`;
    const { entries, problems } = await parseBibtex("refs.bib", text);
    assert.deepEqual(
      entries.map(({ key, place }) => [key, place.line]),
      [
        ["one", 1],
        ["three", 7],
      ],
    );
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? "", /^refs\.bib:3:1: this entry can't be read: /u);
  });

  it("is total", async () => {
    for (const text of [
      "",
      "@",
      "@article",
      "@article{",
      "@article{x, title = ",
      "no bib at all",
      "@a{b,c={\\foo{\\bar}}}",
      "}}}}",
      "\0",
    ])
      await parseBibtex("refs.bib", text);
  });

  const fields: readonly (readonly [string, readonly string[]])[] = [
    ["", []],
    ["a b.pdf", ["a b.pdf"]],
    ["files/12/a.html", ["files/12/a.html"]],
    [":a.pdf:PDF", ["a.pdf"]],
    [
      "Full Text:files/12/a.pdf:application/pdf;Snapshot:files/13/b.html:text/html",
      ["files/12/a.pdf", "files/13/b.html"],
    ],
    ["Text:C\\:\\\\press\\\\a b.pdf:application/pdf", ["C:/press/a b.pdf"]],
    ["/home-desk/a\\;b.pdf", ["/home-desk/a;b.pdf"]],
  ];
  for (const [field, files] of fields)
    it(`names the files ${JSON.stringify(files)} in ${JSON.stringify(field)}`, () => {
      assert.deepEqual(attachedFiles(field), files);
    });
});

describe("CSL-JSON", () => {
  it("gives keys and facts", () => {
    const text = JSON.stringify([
      {
        id: "rey24",
        type: "article-newspaper",
        title: "Nine dead in Orrin fire",
        "container-title": "The Echo",
        author: [{ given: "Jo", family: "Rey" }, { literal: "Port Office" }],
        issued: { "date-parts": [["2024", 12, 2]] },
        URL: "https://echo.example/a",
        DOI: "10.1234/ab",
      },
    ]);
    const { entries, problems } = parseCslJson("refs.json", text);
    assert.deepEqual(problems, []);
    assert.deepEqual(entries[0]?.facts, {
      title: "Nine dead in Orrin fire",
      outlet: "The Echo",
      author: "Jo Rey, Port Office",
      published: "2024-12-02",
      url: "https://echo.example/a",
      key: "rey24",
    });
  });

  it("goes on after a broken entry and says where it is", () => {
    const { entries, problems } = parseCslJson(
      "refs.json",
      '[\n { "id": "a", "type": "book" },\n { "type": "book" },\n { "id": "b", "type": "book" }\n]',
    );
    assert.deepEqual(
      entries.map(({ key }) => key),
      ["a", "b"],
    );
    assert.deepEqual(problems, [
      'refs.json:3:2: this entry has no "id", so nothing can be cited by it.',
    ]);
  });

  for (const other of ["{}", "[]", "[1, 2]", '[{ "id": 1 }]', '[{ "type": "x" }]', "", "{", "[{"])
    it(`leaves ${JSON.stringify(other)} alone`, () => {
      assert.deepEqual(parseCslJson("x.json", other), { entries: [], problems: [] });
    });
});

describe("a bibliography", () => {
  const long = "Nine people died in Orrin on Monday, the police said. The harbour was shut.";
  const source = (path: string, more: object = {}): ReturnType<typeof readSource> => ({
    ...readSource({ path, id: path, raw: long }),
    ...more,
  });
  const entry = (key: string, more: Partial<BibliographyEntry>): BibliographyEntry => ({
    place: { file: "refs.bib", line: 7, column: 1 },
    key,
    files: [],
    ...more,
    facts: { key, ...more.facts },
  });
  const keysOf = (
    entries: readonly BibliographyEntry[],
    sources: readonly ReturnType<typeof readSource>[],
  ): readonly [readonly string[], readonly string[]] => {
    const { byPath, problems } = matchBibliography(entries, sources);
    return [sources.map(({ path }) => byPath.get(path)?.key ?? "-"), problems];
  };

  const title = "Nine people dead in Orrin";
  const matches: readonly (readonly [string, Partial<BibliographyEntry>, object])[] = [
    ["its file", { files: ["C:/zotero/12/A.txt"] }, {}],
    [
      "its address",
      { facts: { url: "http://www.echo.example/x/?utm_source=y#top" } },
      { url: "https://echo.example/x" },
    ],
    ["its DOI", { doi: "10.1234/AB.C" }, { url: "https://doi.org/10.1234/ab.c" }],
    ["the DOI printed in it", { doi: "10.1234/ab" }, { raw: "doi:10.1234/ab\n" }],
    ["its title", { facts: { title: "“Nine People dead,” in Órrin!" } }, { title }],
  ];
  for (const [what, stated, own] of matches)
    it(`speaks of a source by ${what}`, () => {
      assert.deepEqual(keysOf([entry("k", stated)], [source("s/a.txt", own), source("s/b.txt")]), [
        ["k", "-"],
        [],
      ]);
    });

  const silences: readonly (readonly [string, Partial<BibliographyEntry>, object])[] = [
    ["another file", { files: ["aa.txt"] }, {}],
    [
      "another page",
      { facts: { url: "https://echo.example/x?id=2" } },
      { url: "https://echo.example/x?id=1" },
    ],
    ["a short title", { facts: { title: "Live updates" } }, { title: "Live updates" }],
    ["a title that only begins alike", { facts: { title: `${title} fire` } }, { title }],
    [
      "a DOI far down in the text",
      { doi: "10.1234/ab" },
      { raw: `${"x ".repeat(2000)}10.1234/ab` },
    ],
  ];
  for (const [what, stated, own] of silences)
    it(`does not take ${what} for a source`, () => {
      assert.deepEqual(keysOf([entry("k", stated)], [source("s/a.txt", own)]), [["-"], []]);
    });

  it("is used for none of several sources that fit", () => {
    const [keys, problems] = keysOf(
      [entry("k", { facts: { title } })],
      [source("a.txt", { title }), source("b.txt", { title })],
    );
    assert.deepEqual(keys, ["-", "-"]);
    assert.deepEqual(problems, [
      'refs.bib:7:1: "k" fits a.txt and b.txt by title; it is used for neither.',
    ]);
  });

  it("tells two files of one name by their folders", () => {
    const files = ["zotero/week2/a.txt"];
    assert.deepEqual(
      keysOf([entry("k", { files })], [source("week1/a.txt"), source("week2/a.txt")]),
      [["-", "k"], []],
    );
  });

  it("leaves a source without a key that two entries claim, unless one is surer", () => {
    const url = "https://echo.example/x";
    const sources = [source("a.txt", { title, url })];
    const [keys, problems] = keysOf(
      [entry("k", { facts: { url } }), entry("l", { facts: { url } })],
      sources,
    );
    assert.deepEqual(keys, ["-"]);
    assert.deepEqual(problems, [
      'refs.bib:7:1: "l" and "k" both fit a.txt by URL; neither is used.',
    ]);
    assert.deepEqual(
      keysOf([entry("k", { facts: { title } }), entry("l", { facts: { url } })], sources),
      [["l"], []],
    );
  });

  it("says that a key stands in it twice", () => {
    const [, problems] = keysOf([entry("k", {}), entry("k", {})], []);
    assert.deepEqual(problems, ['refs.bib:7:1: the key "k" is already taken (refs.bib:7).']);
  });

  const urls: readonly (readonly [string, string])[] = [
    ["http://www.Echo.example/a/", "https://echo.example/a"],
    ["https://echo.example/a?b=1&a=2&fbclid=3", "https://echo.example/a?a=2&b=1"],
    ["https://m.echo.example/a#top", "https://echo.example/a"],
  ];
  for (const [a, b] of urls)
    it(`takes ${a} for ${b}`, () => {
      assert.equal(foldUrl(a), foldUrl(b));
    });
});
