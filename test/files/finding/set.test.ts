import assert from "node:assert/strict";
import { chmod, mkdir, symlink } from "node:fs/promises";
import { findSourceFiles, type SourceQuery } from "../../../src/files/index.js";
import { atDesk, filesOf, words } from "../kit.js";

describe("the set of sources", () => {
  const reasons: readonly (readonly [Omit<SourceQuery, "cwd">, string])[] = [
    [{ draft: "draft.md" }, "folder sources beside the draft"],
    [{ draft: "x/y/draft.md" }, "folder sources above the draft"],
    [{}, "folder sources in the workspace"],
    [{ draft: "draft.md", paths: ["sources"] }, "--sources"],
    [{ draft: "draft.md", paths: ["sources"], pathsFrom: "stet.sources" }, "stet.sources"],
    [
      { draft: "draft.md", paths: ["x"], pathsFrom: "stet.sources", own: ["sources/a.txt"] },
      "the draft's own list",
    ],
    [{ draft: "draft.md", paths: ["sources"], own: ["sources/a.txt"] }, "--sources"],
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
