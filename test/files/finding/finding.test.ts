import assert from "node:assert/strict";
import { findSourceFiles, type SourceQuery } from "../../../src/files/index.js";
import { atDesk, filesOf } from "../kit.js";

/** Files by path, a question, and the paths that answer it. */
type Row = readonly [
  what: string,
  files: readonly string[],
  query: Omit<SourceQuery, "cwd">,
  paths: readonly string[],
  excluded?: number,
];

function checkRows(rows: readonly Row[]): void {
  for (const [what, files, query, paths, excluded = 0] of rows)
    it(what, () =>
      atDesk(filesOf(files), async ({ root }) => {
        const found = await findSourceFiles({ cwd: root, ...query });
        assert.deepEqual(
          found.files.map(({ path }) => path),
          paths,
        );
        assert.equal(found.excluded, excluded);
      }),
    );
}

describe("finding sources", () => {
  describe("leaves out what ignore files and excludes name", () => {
    checkRows([
      [
        "by .gitignore in the folder",
        ["sources/.gitignore = b*", "sources/a.txt", "sources/b.txt"],
        { draft: "draft.md" },
        ["sources/a.txt"],
        1,
      ],
      [
        "by .stetignore, which can take back what .gitignore says",
        [
          "sources/.gitignore = *.txt",
          "sources/.stetignore = !a.txt",
          "sources/a.txt",
          "sources/b.txt",
        ],
        { draft: "draft.md" },
        ["sources/a.txt"],
        1,
      ],
      [
        "by a nested .gitignore, below its folder alone",
        ["sources/x/.gitignore = a.txt", "sources/x/a.txt", "sources/y/a.txt"],
        { draft: "draft.md" },
        ["sources/y/a.txt"],
        1,
      ],
      [
        "by a .gitignore above the folder",
        [".gitignore = old", "sources/old/a.txt", "sources/b.txt"],
        { draft: "draft.md" },
        ["sources/b.txt"],
        1,
      ],
      [
        "by the .gitignore at the top of the repository, though the search begins below it",
        [".git/HEAD = x", ".gitignore = old", "desk/sources/old/a.txt", "desk/sources/b.txt"],
        { draft: "desk/draft.md", workspace: "desk" },
        ["desk/sources/b.txt"],
        1,
      ],
      [
        "but not by one above the workspace that is of no repository",
        [".gitignore = *.txt", "desk/sources/a.txt"],
        { draft: "desk/draft.md", workspace: "desk" },
        ["desk/sources/a.txt"],
      ],
      [
        "but not what the user names: articles are often kept out of a repository",
        [".gitignore = press|*.log", "press/a.txt", "press/b.txt"],
        { paths: ["press"] },
        ["press/a.txt", "press/b.txt"],
      ],
      [
        "nor the folder beside the draft",
        [".gitignore = sources/", "sources/a.txt"],
        { draft: "draft.md" },
        ["sources/a.txt"],
      ],
      [
        "nor a file that is named",
        [".gitignore = press", "press/a.txt", "press/b.txt"],
        { paths: ["press/a.txt"] },
        ["press/a.txt"],
      ],
      [
        "by globs at any depth",
        ["sources/a.txt", "sources/b.pdf", "sources/x/c.pdf"],
        { paths: ["sources"], exclude: ["*.pdf"] },
        ["sources/a.txt"],
        2,
      ],
      [
        "by a folder's path",
        ["sources/a.txt", "sources/old/b.txt", "sources/x/old/c.txt"],
        { paths: ["sources"], exclude: ["./sources/old/"] },
        ["sources/a.txt", "sources/x/old/c.txt"],
        1,
      ],
      [
        "by a path with brackets in it",
        ["sources/a [1].txt", "sources/a 2.txt"],
        { paths: ["sources"], exclude: ["sources/a [1].txt"] },
        ["sources/a 2.txt"],
        1,
      ],
      [
        "by a glob that begins with an exclamation mark",
        ["wires/a.txt", "wires/b.txt"],
        { paths: ["wires/*.txt", "!wires/b.txt"] },
        ["wires/a.txt"],
        1,
      ],
      [
        "though the file is named",
        ["wires/a.txt", "wires/b.txt"],
        { paths: ["wires/a.txt", "wires/b.txt"], exclude: ["b.txt"] },
        ["wires/a.txt"],
        1,
      ],
    ]);
  });

  describe("goes by names", () => {
    checkRows([
      [
        "with blanks, brackets, marks and emoji",
        ["press [2024]/Straße (1) #2 🚢.txt", "press [2024]/100%.txt"],
        { paths: ["press [2024]/*.txt"] },
        ["press [2024]/100%.txt", "press [2024]/Straße (1) #2 🚢.txt"],
      ],
      [
        "in any case: Sources, ARTICLES",
        ["Sources/a.txt"],
        { draft: "x/draft.md" },
        ["Sources/a.txt"],
      ],
      [
        "and passes over what no article is called",
        [
          "sources/a.txt",
          "sources/README.md",
          "sources/refs.bib",
          "sources/stet.sources.json",
          "sources/package-lock.json",
          "sources/~$a.docx",
          "sources/Thumbs.db",
        ],
        { draft: "draft.md" },
        ["sources/a.txt"],
      ],
      [
        "and over the parts of a saved page",
        ["sources/page.html", "sources/page_files/frame.html", "sources/other_files/b.html"],
        { draft: "draft.md" },
        ["sources/other_files/b.html", "sources/page.html"],
      ],
      ["but reads a README that is named", ["README.md"], { paths: ["README.md"] }, ["README.md"]],
      [
        "and over a folder of program code called Sources",
        ["app/Sources/main.swift", "sources/a.txt"],
        { draft: "app/draft.md" },
        ["sources/a.txt"],
      ],
    ]);
  });

  describe("follows the draft's own list", () => {
    const press = ["press/a.txt", "press/b.txt", "sources/c.txt", "desk/d.txt"];
    checkRows([
      [
        "of files",
        press,
        { draft: "desk/draft.md", own: ["../press/a.txt", "d.txt"] },
        ["press/a.txt", "desk/d.txt"],
      ],
      [
        "of folders",
        press,
        { draft: "desk/draft.md", own: ["../press"] },
        ["press/a.txt", "press/b.txt"],
      ],
      [
        "of globs, over what a setting names",
        press,
        { draft: "draft.md", own: ["press/*"], paths: ["sources"], pathsFrom: "stet.sources" },
        ["press/a.txt", "press/b.txt"],
      ],
      [
        "not where it is no list of files",
        press,
        { draft: "draft.md", own: ["Reuters", "https://wire.example/a.html"] },
        ["sources/c.txt"],
      ],
    ]);
  });
});
