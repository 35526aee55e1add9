import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { factReaders } from "../../../src/files/facts/factReaders.js";
import { matchSidecars } from "../../../src/files/facts/matchSidecar.js";
import { parseSidecar } from "../../../src/files/facts/sidecar.js";
import { projectRoot } from "../../kit/places.js";

describe("stet.sources.json", () => {
  const parse = (text: string): ReturnType<typeof parseSidecar> =>
    parseSidecar({ path: "s.json", folder: "/desk/sources", text });

  it("states facts of a source", () => {
    const { entries, problems } = parse(
      '{ "$schema": "x", "sources": { "a.txt": { "title": " Fire ", "published": "2 December 2024", "language": "en-GB", "url": "https://x.example/a", "key": "echo:24" } } }',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(entries[0]?.problems, []);
    assert.deepEqual(entries[0].facts, {
      title: "Fire",
      published: "2024-12-02",
      language: "en",
      url: "https://x.example/a",
      key: "echo:24",
    });
  });

  const mistakes: readonly (readonly [string, readonly string[]])[] = [
    ["", ['s.json:1:1: this must be { "sources": { "article.txt": { "title": "…" } } }.']],
    ["[]", ['s.json:1:1: this must be { "sources": { "article.txt": { "title": "…" } } }.']],
    [
      '{ "source": {} }',
      ['s.json:1:3: "source" is no key that is known here; did you mean "sources"?'],
    ],
    ['{ "sources": [] }', ['s.json:1:3: "sources" must be an object of paths.']],
    ['{ "sources": { "a.txt": 5 } }', ['s.json:1:16: what is said of "a.txt" must be an object.']],
    [
      '{ "sources": {\n  "a.txt": {\n    "titel": "Fire"\n} } }',
      ['s.json:3:5: "titel" is no key that is known here; did you mean "title"?'],
    ],
    [
      '{ "sources": { "a.txt": { "flavour": "x" } } }',
      [
        's.json:1:27: "flavour" is no key that is known here; known are title, outlet, author, published, updated, url, language, key, exclude, sameAs.',
      ],
    ],
    ['{ "sources": { "a.txt": { "title": 5 } } }', ['s.json:1:27: "title" must be a text.']],
    [
      '{ "sources": { "a.txt": { "published": "2024-02-31" } } }',
      ['s.json:1:27: "published" must be a day such as "2024-12-02".'],
    ],
    [
      '{ "sources": { "a.txt": { "key": "a b" } } }',
      ['s.json:1:27: "key" must be a word such as "reuters-2024", without blanks and brackets.'],
    ],
    [
      '{ "sources": { "a.txt": { "url": "example" } } }',
      ['s.json:1:27: "url" must be an address such as "https://example.org/story".'],
    ],
    [
      '{ "sources": { "a.txt": { "exclude": "yes" } } }',
      ['s.json:1:27: "exclude" must be true or false.'],
    ],
    [
      '{ "sources": { "a.txt": {}, "a.txt": {} } }',
      ["s.json:1:29: this key stands here twice; the later one counts."],
    ],
  ];
  for (const [text, problems] of mistakes)
    it(`says what is wrong with ${JSON.stringify(text)}`, () => {
      const read = parse(text);
      assert.deepEqual(
        [...read.problems, ...read.entries.flatMap((entry) => entry.problems)],
        problems,
      );
    });

  it("goes on after a mistake", () => {
    const { entries, problems } = parse(
      '{\n\t"sources": {\n\t\t"a.txt": { "title": "Fire" "key": "k" },\n\t\t"b.txt": { "outlet": "Echo" },\n\t}\n}',
    );
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? "", /^s\.json:3:\d+: this is no JSON; a comma/u);
    assert.deepEqual(entries[1]?.facts, { outlet: "Echo" });
  });

  it("is total", () => {
    for (const text of [
      "{",
      '{"sources":{"a',
      "\0",
      "{{{{",
      "- a\n- b: *x",
      '{"sources": {[1]: 2}}',
      "%YAML 9",
      "&a [*a]",
    ]) {
      const { entries, problems } = parse(text);
      assert.ok(problems.length + entries.flatMap((entry) => entry.problems).length > 0, text);
    }
  });

  it("has a schema that names the same keys", () => {
    // The file is ours; a wrong shape fails the comparison.
    const schema = JSON.parse(
      readFileSync(join(projectRoot, "media/schemas/stet.sources.schema.json"), "utf8"),
    ) as { definitions: { source: { properties: object } } };
    assert.deepEqual(Object.keys(schema.definitions.source.properties), [
      ...Object.keys(factReaders),
      "exclude",
      "sameAs",
    ]);
  });
});

describe("entries of stet.sources.json", () => {
  const paths = ["/d/s/a.txt", "/d/s/x/b.txt", "/d/s/x/é (1).txt"];

  /** The title that each path gets from sidecars given by folder. */
  function titlesBy(
    sidecars: Readonly<Record<string, Readonly<Record<string, string>>>>,
  ): readonly string[] {
    const { byPath } = matchSidecars({
      entries: Object.entries(sidecars).flatMap(([folder, titles]) => {
        const sources = Object.fromEntries(
          Object.entries(titles).map(([path, title]) => [path, { title }]),
        );
        return parseSidecar({ path: "s.json", folder, text: JSON.stringify({ sources }) }).entries;
      }),
      paths,
      exists: () => false,
      isWhole: true,
    });
    return paths.map((path) => byPath.get(path)?.facts.title ?? "-");
  }

  const rows: readonly (readonly [Parameters<typeof titlesBy>[0], readonly string[]])[] = [
    [{ "/d/s": { "a.txt": "1" } }, ["1", "-", "-"]],
    [{ "/d/s": { "./x/b.txt": "1" } }, ["-", "1", "-"]],
    [{ "/d/s": { "x\\b.txt": "1" } }, ["-", "1", "-"]],
    [{ "/d/s/x": { "../a.txt": "1" } }, ["1", "-", "-"]],
    [{ "/d/s": { "A.TXT": "1", "a.txt": "2" } }, ["2", "-", "-"]],
    [{ "/d/s": { "A.TXT": "1" } }, ["1", "-", "-"]],
    [{ "/d/s": { "x/e\u0301 (1).txt": "1" } }, ["-", "-", "1"]],
    [{ "/d/s": { "*.txt": "1" } }, ["1", "-", "-"]],
    [{ "/d/s": { "**/*.txt": "1" } }, ["1", "1", "1"]],
    [{ "/d/s": { "a.txt": "1", "**": "2" } }, ["1", "2", "2"]],
    [{ "/d/s": { "x/*": "1" }, "/d/s/x": { "*": "2" } }, ["-", "2", "2"]],
    [{ "/d/s/x": { "b.txt": "1" }, "/d/s": { "x/b.txt": "2" } }, ["-", "1", "-"]],
    [{ "/d/other": { "*": "1" } }, ["-", "-", "-"]],
  ];
  for (const [sidecars, titles] of rows)
    it(`apply: ${JSON.stringify(sidecars)}`, () => {
      assert.deepEqual(titlesBy(sidecars), titles);
    });

  const problemsOf = (pattern: string, isWhole = true): readonly string[] =>
    matchSidecars({
      entries: parseSidecar({
        path: "s.json",
        folder: "/d/s",
        text: JSON.stringify({ sources: { [pattern]: {} } }),
      }).entries,
      paths,
      exists: (path) => path === "/d/s/left-out.txt",
      isWhole,
    }).problems;

  it("that fit no file are told, with the name that may be meant", () => {
    assert.deepEqual(problemsOf("x/c.txt"), [
      's.json:1:13: "x/c.txt" is not there; did you mean "x/b.txt"?',
    ]);
    assert.deepEqual(problemsOf("harbour.pdf"), ['s.json:1:13: "harbour.pdf" is not there.']);
    assert.deepEqual(problemsOf("*.pdf"), ['s.json:1:13: "*.pdf" fits no source.']);
  });

  it("that speak of a file that is no source now are not told", () => {
    assert.deepEqual(problemsOf("left-out.txt"), []);
    assert.deepEqual(problemsOf("*.pdf", false), []);
  });
});
