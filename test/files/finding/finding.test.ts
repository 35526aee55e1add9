import assert from "node:assert/strict";
import { chmod, mkdir, symlink } from "node:fs/promises";
import { findSourceFiles, type SourceQuery } from "../../../src/files/index.js";
import { kindOfName, type NameKind } from "../../../src/files/finding/fileNames.js";
import { atDesk } from "../kit.js";

const words = "Nine people died in Orrin on Monday, the police said.";

/** Files by path, a question, and the paths that answer it. */
type Row = readonly [
  what: string,
  files: readonly string[],
  query: Omit<SourceQuery, "cwd">,
  paths: readonly string[],
  excluded?: number,
];

function filesOf(paths: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    paths.map((path) => {
      const [name = "", text] = path.split(" = ");
      return [name, text?.replaceAll("|", "\n") ?? words];
    }),
  );
}

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
        "of globs, over what is asked for",
        press,
        { draft: "draft.md", own: ["press/*"], paths: ["sources"] },
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

  const reasons: readonly (readonly [Omit<SourceQuery, "cwd">, string])[] = [
    [{ draft: "draft.md" }, "folder sources beside the draft"],
    [{ draft: "x/y/draft.md" }, "folder sources above the draft"],
    [{}, "folder sources in the workspace"],
    [{ draft: "draft.md", paths: ["sources"] }, "--sources"],
    [{ draft: "draft.md", paths: ["sources"], pathsFrom: "stet.sources" }, "stet.sources"],
    [{ draft: "draft.md", paths: ["x"], own: ["sources/a.txt"] }, "the draft's own list"],
    [
      { draft: "none/draft.md", workspace: "none" },
      "no folder sources or articles beside or above the draft",
    ],
  ];
  for (const [query, reason] of reasons)
    it(`says why: ${reason}`, () =>
      atDesk({ "sources/a.txt": words, "none/b.txt": words }, async ({ root }) => {
        assert.equal((await findSourceFiles({ cwd: root, ...query })).reason, reason);
      }));

  it("says what is missing from the draft's own list", () =>
    atDesk({ "a.txt": words }, async ({ root }) => {
      const own = ["a.txt", "b.txt", "https://wire.example/c"];
      const { files, problems, gaps } = await findSourceFiles({ cwd: root, draft: "d.md", own });
      assert.equal(files.length, 1);
      assert.deepEqual(problems, ["b.txt: no such file or folder."]);
      assert.deepEqual(gaps, ["https://wire.example/c, in the draft's own list, is no file."]);
    }));

  it("names pictures, videos and archives in one line", () =>
    atDesk(
      filesOf([
        "sources/a.txt",
        "sources/1.png",
        "sources/2.JPG",
        "sources/v.mp4",
        "sources/z.zip",
      ]),
      async ({ root }) => {
        const { gaps } = await findSourceFiles({ cwd: root, draft: "draft.md" });
        assert.deepEqual(gaps, [
          "Not read: 2 images, 1 video, 1 archive (sources/1.png, sources/2.JPG, sources/v.mp4 and 1 more).",
        ]);
      },
    ));

  it("finds a file once, whatever links lead to it, and ends in a circle of links", () =>
    atDesk(filesOf(["sources/x/a.txt", "far/b.txt"]), async (desk) => {
      await symlink(desk.path("sources"), desk.path("sources/x/up"));
      await symlink(desk.path("far"), desk.path("sources/far"));
      await symlink(desk.path("sources/x/a.txt"), desk.path("sources/again.txt"));
      await symlink(desk.path("nowhere"), desk.path("sources/lost.txt"));
      const { files } = await findSourceFiles({ cwd: desk.root, draft: "draft.md" });
      assert.deepEqual(
        files.map(({ path }) => path),
        ["sources/far/b.txt", "sources/x/a.txt"],
      );
    }));

  it("says which folder can't be listed and reads the others", async function () {
    // The administrator may list every folder.
    if (process.getuid?.() === 0) this.skip();
    await atDesk(filesOf(["sources/a.txt", "sources/shut/b.txt"]), async (desk) => {
      await chmod(desk.path("sources/shut"), 0);
      const { files, gaps } = await findSourceFiles({ cwd: desk.root, draft: "draft.md" });
      await chmod(desk.path("sources/shut"), 0o700);
      assert.equal(files.length, 1);
      assert.deepEqual(gaps, ["sources/shut could not be listed: permission denied."]);
    });
  });

  it("takes an empty folder for what it is", () =>
    atDesk({ "draft.md": words }, async (desk) => {
      await mkdir(desk.path("sources"));
      const { files, reason } = await findSourceFiles({ cwd: desk.root, draft: "draft.md" });
      assert.deepEqual([files, reason], [[], "folder sources beside the draft"]);
    }));
});

describe("file names", () => {
  const rows: readonly (readonly [NameKind, readonly string[]])[] = [
    [
      "article",
      [
        "a.txt",
        "a.HTML",
        "a.pdf",
        "a",
        "readme-ferry.txt",
        "security-talks.md",
        "a.xyz",
        "lock.txt",
      ],
    ],
    ["facts", ["stet.sources.json", "refs.bib", "My Library.json"]],
    ["media", ["a.png", "a.MP4", "a.tar.gz", "a.mp3"]],
    [
      "other",
      [
        "main.swift",
        "README",
        "readme.md",
        "LICENSE.txt",
        "yarn.lock",
        "~$a.docx",
        "a.txt~",
        "Thumbs.db",
        ".DS_Store",
        "page.js",
      ],
    ],
  ];
  for (const [kind, names] of rows)
    for (const name of names)
      it(`${name} is ${kind}`, () => {
        assert.equal(kindOfName(name), kind);
      });
});
