import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  findSourceFiles,
  readDraftFile,
  readSourceFiles,
  type SourceQuery,
} from "../../src/files/index.js";

describe("files", () => {
  let folder = "";

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "stet-files-"));
    const files = {
      "draft.md": "Nine died.",
      "sources/wire.txt": "Nine people died in Orrin on Monday, the police said.",
      "sources/wire.md": "Nine people died in Orrin on Monday, the police said.",
      "sources/deep/er/star.txt": "Nine people died in Orrin on Monday, the police said.",
      "sources/.hidden.txt": "Hidden.",
      "sources/chart.png": "PNG",
      "sources/junk.txt": "\0\u0001\0\u0001",
      "project/articles/echo.html": "<p>Nine people died in Orrin on Monday, the police said.</p>",
      "project/chapters/one/draft.md": "Nine died.",
      "alone/.git/HEAD": "ref",
      "alone/draft.md": "Nine died.",
    };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
  });

  after(async () => {
    await rm(folder, { recursive: true });
  });

  const idsOf = async (query: Omit<SourceQuery, "cwd">): Promise<readonly string[]> =>
    (await findSourceFiles({ cwd: folder, ...query })).files.map(({ id }) => id);

  const everything = ["deep/er/star", "junk", "wire.md", "wire.txt"];

  const found: readonly (readonly [string, Omit<SourceQuery, "cwd">, readonly string[]])[] = [
    ["a folder that is named", { paths: ["sources"] }, everything],
    ["a folder twice, once", { paths: ["sources", "sources"] }, everything],
    ["a file that is named", { paths: ["sources/wire.txt"] }, ["wire"]],
    [
      "two files of one name",
      { paths: ["sources/wire.txt", "sources/wire.md"] },
      ["wire.txt", "wire.md"],
    ],
    ["a pattern", { paths: ["sources/**/*.txt"] }, ["deep/er/star", "junk", "wire"]],
    ["a pattern in the folder alone", { paths: ["sources/*.md"] }, ["wire"]],
    ["sources/ beside the draft", { draft: "draft.md" }, everything],
    ["articles/ above the draft", { draft: "project/chapters/one/draft.md" }, ["echo"]],
    [
      "nothing above the workspace",
      { draft: "project/chapters/one/draft.md", workspace: "project/chapters" },
      [],
    ],
    ["nothing above a repository", { draft: "alone/draft.md" }, []],
    [
      "all but the draft itself",
      { paths: ["sources"], drafts: ["sources/wire.txt", "sources/junk.txt"] },
      ["deep/er/star", "wire"],
    ],
  ];
  for (const [what, query, ids] of found)
    it(`finds ${what}`, async () => {
      assert.deepEqual(await idsOf(query), ids);
    });

  for (const missing of ["nowhere", "nowhere/*.txt", "sources/*.pdf"])
    it(`says that ${missing} is not there`, async () => {
      const { files, problems } = await findSourceFiles({ cwd: folder, paths: [missing] });
      assert.deepEqual([files.length, problems.length], [0, 1]);
      assert.ok(problems[0]?.startsWith(missing) === true);
    });

  it("shows paths as the user knows them", async () => {
    const { files } = await findSourceFiles({ cwd: folder, paths: ["sources/wire.txt"] });
    assert.equal(files[0]?.path, "sources/wire.txt");
  });

  it("reads what can be read and says what can't", async () => {
    const { files } = await findSourceFiles({ cwd: folder, paths: ["sources"] });
    const gone = {
      id: "gone",
      path: "sources/gone.txt",
      absolute: path.join(folder, "sources/gone.txt"),
    };
    const { sources } = await readSourceFiles({
      cwd: folder,
      files: [...files, gone],
      factFiles: [],
    });
    assert.deepEqual(
      sources.map(({ id, blocks }) => [id, blocks.length]),
      [
        ["deep/er/star", 1],
        ["junk", 0],
        ["wire.md", 1],
        ["wire.txt", 1],
        ["gone", 0],
      ],
    );
    const problems = sources.flatMap((source) => source.problems);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["not-text", "unreadable"],
    );
    for (const { message } of problems) assert.match(message, /^sources\/\w+\.\w+ .+\.$/u);
  });

  it("says why a draft can't be read", async () => {
    assert.deepEqual(await readDraftFile("no.md", folder), {
      problem: "no.md could not be opened: no such file.",
    });
    assert.deepEqual(await readDraftFile("sources", folder), {
      problem: "sources could not be opened: it is a folder.",
    });
  });
});
