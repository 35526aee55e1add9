import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodePorts } from "../../src/server/nodePorts.js";
import { fileNameOf } from "../../src/server/uris.js";

describe("the ports of a server on a machine", () => {
  const { files } = nodePorts(undefined);
  let root = "";

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "stet-ports-"));
  });
  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  const uriOf = (path: string): string => pathToFileURL(join(root, path)).href;

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }

  /** The ids of the sources of a draft, in the folder given or in none. */
  async function idsFor(
    draft: string,
    globs: readonly string[] = [],
    folder = ".",
  ): Promise<readonly string[]> {
    const found = await files.findSources({
      uri: uriOf(draft),
      folderUris: [uriOf(folder)],
      globs,
    });
    return found.files.map(({ id }) => id);
  }

  it("find the nearest folder of sources, names with blanks and brackets too", async () => {
    await write("sources/far.txt", "Far.");
    await write("week 1/sources/a (b).txt", "Near.");
    assert.deepEqual(await idsFor("week 1/draft.md"), ["a (b)"]);
    assert.deepEqual(await idsFor("week 2/draft.md"), ["far"]);
  });

  it("find what the globs name, from the workspace folder on", async () => {
    await write("wires/a.txt", "A.");
    await write("sources/b.txt", "B.");
    assert.deepEqual(await idsFor("deep/draft.md", ["wires/*.txt"]), ["a"]);
    const uri = uriOf("draft.md");
    const lost = await files.findSources({ uri, folderUris: [uriOf(".")], globs: ["lost/*.txt"] });
    assert.deepEqual(lost.files, []);
    assert.equal(lost.problems.length, 1);
  });

  it("find what the draft itself names, over the globs, and leave out what is excluded", async () => {
    for (const path of ["press/a.txt", "press/b.txt", "wires/c.txt"]) await write(path, "Text.");
    const found = await files.findSources({
      uri: uriOf("deep/draft.md"),
      folderUris: [uriOf("."), uriOf("deep")],
      globs: ["wires/*"],
      own: ["../press"],
      exclude: ["../press/b.txt"],
    });
    assert.deepEqual(
      found.files.map(({ id }) => id),
      ["a"],
    );
    assert.deepEqual([found.reason, found.excluded], ["the draft's own list", 1]);
  });

  it("apply what is said of the sources", async () => {
    await write("sources/a.txt", "The harbour was closed.");
    await write("sources/stet.sources.json", '{ "sources": { "a.txt": { "key": "echo" } } }');
    const place = { uri: uriOf("draft.md"), folderUris: [uriOf(".")], globs: [] };
    const { files: found, correct } = await files.findSources(place);
    const sources = await Promise.all(found.map(files.readSource));
    assert.equal(correct?.(sources).sources[0]?.key, "echo");
  });

  it("stop at the workspace folder", async () => {
    await write("sources/a.txt", "A.");
    await write("press/draft.md", "Text.");
    assert.deepEqual(await idsFor("press/draft.md", [], "press"), []);
  });

  it("give a new stamp to a changed file only", async () => {
    await write("sources/a.txt", "A.");
    const place = { uri: uriOf("draft.md"), folderUris: [uriOf(".")], globs: [] };
    const stampNow = async (): Promise<string | undefined> =>
      (await files.findSources(place)).files[0]?.stamp;
    const before = await stampNow();
    assert.equal(await stampNow(), before);
    await write("sources/a.txt", "A and more.");
    assert.notEqual(await stampNow(), before);
  });

  it("read a source and say what is wrong with one that is gone", async () => {
    await write("sources/a.txt", "The harbour was closed.");
    const place = { uri: uriOf("draft.md"), folderUris: [uriOf(".")], globs: [] };
    const [file] = (await files.findSources(place)).files;
    assert.ok(file);
    assert.equal((await files.readSource(file)).raw, "The harbour was closed.");
    await rm(join(root, "sources/a.txt"));
    assert.equal((await files.readSource(file)).problems[0]?.code, "unreadable");
  });

  it("find drafts by their ending, in no hidden or package folder", async () => {
    for (const path of ["a.md", "b/c.txt", "d.png", ".git/e.md", "node_modules/p/f.md"])
      await write(path, "Text.");
    const found = await files.findDrafts(uriOf("."));
    assert.deepEqual(found.map(fileNameOf).sort(), ["a.md", "c.txt"]);
  });

  it("read a draft that has no name yet by its language", () => {
    const text = "```\n45 people\n```\n";
    const markdown = files.parseDraft({ path: "Untitled-1", format: "markdown" }, text);
    assert.equal(markdown.path, "Untitled-1");
    assert.equal(markdown.skips.length, 1);
    assert.equal(files.parseDraft({ path: "Untitled-1", format: "text" }, text).skips.length, 0);
  });

  it("give no text for a file that is not there", async () => {
    assert.equal(await files.readText(uriOf("none.md")), undefined);
  });
});
