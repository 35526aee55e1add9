import assert from "node:assert/strict";
import { findSourceFiles, readCorrections, readSourceFiles } from "../../../src/files/index.js";
import { atDesk, words } from "../kit.js";

describe("what is said of sources", () => {
  /** What comes of the sources in `files`, by path. */
  const readAll = async (root: string): Promise<Awaited<ReturnType<typeof readSourceFiles>>> => {
    const found = await findSourceFiles({ cwd: root, draft: "draft.md" });
    return readSourceFiles({ ...found, cwd: root });
  };

  const sidecar = (sources: object): string => JSON.stringify({ sources });

  it("by the user counts more than by a bibliography, and that more than by the source", () =>
    atDesk(
      {
        "sources/a.md": `---\ntitle: Own\noutlet: Own\nauthor: Own\n---\n\n${words}`,
        "refs.bib": "@misc{bib, title={Bib}, publisher={Bib}, file={a.md}}",
        "sources/stet.sources.json": sidecar({ "a.md": { title: "User" } }),
      },
      async ({ root }) => {
        const { sources, problems } = await readAll(root);
        assert.deepEqual(problems, []);
        const [source] = sources;
        assert.ok(source !== undefined);
        const { title, outlet, author, key } = source;
        assert.deepEqual([title, outlet, author, key], ["User", "Bib", "Own", "bib"]);
      },
    ));

  it("reaches all folders below the file that says it", () =>
    atDesk(
      {
        "sources/x/y/a.txt": words,
        "sources/x/b.txt": words,
        "sources/stet.sources.json": sidecar({ "**": { outlet: "Top" } }),
        "sources/x/y/stet.sources.json": sidecar({ "*": { outlet: "Near" } }),
      },
      async ({ root }) => {
        const { sources } = await readAll(root);
        assert.deepEqual(
          sources.map(({ id, outlet }) => [id, outlet]),
          [
            ["x/b", "Top"],
            ["x/y/a", "Near"],
          ],
        );
      },
    ));

  it("can leave a source out and call one a copy of another", () =>
    atDesk(
      {
        "sources/a.txt": words,
        "sources/b.txt": words,
        "sources/c.txt": words,
        "sources/stet.sources.json": sidecar({
          "a.txt": { exclude: true },
          "b.txt": { sameAs: "c.txt" },
          "c.txt": { sameAs: "a.txt" },
        }),
      },
      async ({ root }) => {
        const { sources, problems, excluded } = await readAll(root);
        assert.deepEqual(
          sources.map(({ id, sameAs }) => [id, sameAs]),
          [
            ["b", "c"],
            ["c", undefined],
          ],
        );
        assert.equal(excluded, 1);
        assert.equal(problems.length, 1);
      },
    ));

  it("and is wrong stands with its source, else by itself", () =>
    atDesk(
      {
        "sources/a.txt": words,
        "sources/stet.sources.json": sidecar({ "a.txt": { published: "soon" }, "b.txt": {} }),
      },
      async ({ root }) => {
        const { sources, problems } = await readAll(root);
        assert.deepEqual(sources[0]?.problems, [
          {
            code: "bad-metadata",
            message:
              'sources/stet.sources.json:1:22: "published" must be a day such as "2024-12-02".',
          },
        ]);
        assert.equal(sources[0].blocks.length, 1);
        assert.deepEqual(problems, [
          'sources/stet.sources.json:1:42: "b.txt" is not there; did you mean "a.txt"?',
        ]);
      },
    ));

  it("gives the same objects for the same sources", () =>
    atDesk(
      {
        "sources/a.txt": words,
        "sources/b.txt": words,
        "sources/stet.sources.json": sidecar({ "a.txt": { title: "User" } }),
      },
      async ({ root }) => {
        const found = { ...(await findSourceFiles({ cwd: root, draft: "draft.md" })), cwd: root };
        const { sources } = await readSourceFiles({ ...found, factFiles: [] });
        const first = (await readCorrections(found))(sources);
        const second = (await readCorrections(found))(sources);
        assert.equal(first.sources[0], second.sources[0]);
        assert.equal(first.sources[1], sources[1]);
        assert.notEqual(first.sources[0], sources[0]);
      },
    ));

  it("of its language counts more than what the text looks like", () =>
    atDesk(
      {
        "sources/a.txt": words,
        "sources/stet.sources.json": sidecar({ "a.txt": { language: "en" } }),
      },
      async ({ root }) => {
        const found = { ...(await findSourceFiles({ cwd: root, draft: "draft.md" })), cwd: root };
        const { sources } = await readSourceFiles({ ...found, factFiles: [] });
        const foreign = sources.map((source) => ({
          ...source,
          problems: [{ code: "other-language" as const, message: "a.txt is not in English." }],
        }));
        const corrected = (await readCorrections(found))(foreign);
        assert.deepEqual(corrected.sources[0]?.problems, []);
      },
    ));

  it("in a file that can't be read is told", () =>
    atDesk(
      { "sources/a.txt": words, "sources/refs.bib": "@misc{a, title = {", "package.json": "[" },
      async ({ root }) => {
        const { problems } = await readAll(root);
        assert.equal(problems.length, 1);
        assert.match(problems[0] ?? "", /^sources\/refs\.bib:1:1: /u);
      },
    ));

  it("in any JSON among the sources that is no bibliography is left alone", () =>
    atDesk({ "sources/a.txt": words, "sources/tweets.json": '[{"id": 1}]' }, async ({ root }) => {
      const { sources, problems } = await readAll(root);
      assert.deepEqual([sources.length, problems], [1, []]);
    }));
});
