import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Report } from "../../src/engine/index.js";
import { runIn, type Ran } from "./kit.js";

const source = "A fire in the old cannery killed nine people on Monday, the police said.\n";
const wrong = "A fire in the old cannery killed 14 people.\n";

describe("stet check with ignores", () => {
  let folder = "";

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "stet-ignoring-"));
    await write("sources/wire.txt", source);
    await write("draft.md", wrong);
    await write("more/other.md", `# More\n\n${wrong}`);
    await write(".git/HEAD", "ref");
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function write(name: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  const stet = (line: string): Promise<Ran> => runIn(folder, `check --no-cache ${line}`.split(" "));
  const read = (name: string): Promise<string> => readFile(path.join(folder, name), "utf8");
  // The output of --format json is a report by contract.
  const reportOf = ({ out }: Ran): Report => JSON.parse(out) as Report;

  it("accepts what is found, until the source says something else", async () => {
    assert.equal((await stet("draft.md")).code, 1);
    const accepted = await stet("draft.md --accept");
    assert.equal(accepted.code, 0);
    assert.match(accepted.err, /stet\.json: 1 finding/u);
    assert.match(await read("stet.json"), /"path": "draft\.md"/u);
    await write("draft.md", `# Fire\n\nThe police spoke on Monday.\n\n${wrong}`);
    const later = await stet("draft.md --show-ignored");
    assert.equal(later.code, 0);
    assert.match(later.out, /draft\.md:5:34: ignored: “14” contradicted-figure \(stet\.json\)/u);
    assert.match(later.out, /; 1 ignored/u);
    assert.equal(reportOf(await stet("draft.md --format json")).summary.ignored, 1);
    await write("sources/wire.txt", source.replace("nine", "eleven"));
    const changed = await stet("draft.md");
    assert.equal(changed.code, 1);
    assert.match(changed.out, /draft\.md:5:34: note: “14” was ignored on /u);
    assert.equal((await stet("draft.md --accept")).code, 0);
    assert.equal((await stet("draft.md")).code, 0);
  });

  it("finds the file above the draft, and paths count from it", async () => {
    const ignore = { path: "more/other.md", text: "14", check: "contradicted-figure" };
    await write("stet.json", JSON.stringify({ ignores: [ignore] }));
    assert.equal((await stet("more/other.md --sources sources")).code, 0);
    assert.equal((await stet("draft.md")).code, 1);
    assert.equal(reportOf(await stet("draft.md --format json")).unusedIgnores, undefined);
  });

  it("lists what is of no use", async () => {
    const ignore = { path: "draft.md", text: "15", check: "contradicted-figure" };
    await write("stet.json", JSON.stringify({ ignores: [ignore] }));
    const { out } = await stet("draft.md --show-ignored");
    assert.match(out, /^stet\.json:1:13: ignores nothing here: “15” contradicted-figure$/mu);
    assert.doesNotMatch((await stet("draft.md")).out, /ignores nothing/u);
  });

  it("keeps a baseline in a file of its own", async () => {
    assert.equal((await stet("draft.md --baseline base.json")).code, 2);
    assert.equal(
      (await stet("draft.md more/other.md --baseline base.json --accept --sources sources")).code,
      0,
    );
    assert.equal(
      (await stet("draft.md more/other.md --baseline base.json --sources sources")).code,
      0,
    );
    assert.equal((await stet("draft.md")).code, 1);
  });

  it("tells of mistakes and leaves the file alone", async () => {
    await write("stet.json", '{ "ignores": [ }');
    const { code, err } = await stet("draft.md");
    assert.equal(code, 1);
    assert.match(err, /stet: stet\.json:1:\d+: this is no JSON/u);
    const accepted = await stet("draft.md --accept");
    assert.equal(accepted.code, 2);
    assert.match(accepted.err, /stet\.json has a mistake/u);
    assert.equal(await read("stet.json"), '{ "ignores": [ }');
  });

  it("takes the user's word on names", async () => {
    await write("draft.md", "A fire in the old cannery at Quenthorpe killed nine people.\n");
    assert.match((await stet("draft.md")).out, /unsupported-name/u);
    await write("stet.json", '{ "names": { "notNames": ["Quenthorpe"] } }');
    assert.doesNotMatch((await stet("draft.md")).out, /unsupported-name/u);
  });
});
