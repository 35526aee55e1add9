import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Report } from "../../src/engine/index.js";
import { runIn, type Ran } from "./kit.js";

const source =
  "HALDON, March 4 (Echo) - A fire in the old cannery killed nine people on Monday, the police said.\n\n© 2024 Echo";
const wrong = "A fire in the old cannery killed 14 people.\n";
const right = "A fire in the old cannery killed nine people.\n";

describe("stet check", () => {
  let folder = "";

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "stet-cli-"));
    const files = {
      "wrong.md": wrong,
      "right.md": right,
      "emoji.md": `🚢\r\n\r\n${wrong}`,
      "fence.md": `${right}\n\`\`\`\nA fire killed 14 people.\n`,
      "empty.md": "",
      "junk.md": "\0\0\0\0",
      "sources/wire.txt": source,
      "broken/junk.txt": "\0\0\0\0",
      "broken/empty.txt": "",
      "mixed/junk.txt": "\0\0\0\0",
      "mixed/wire.txt": source,
      "none/draft.md": right,
      "none/.git/HEAD": "ref",
    };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
  });

  after(async () => {
    await rm(folder, { recursive: true });
  });

  const stet = (line: string, options = {}): Promise<Ran> =>
    runIn(folder, line.split(" "), options);
  // The output of --format json is a report by contract.
  const reportOf = ({ out }: Ran): Report => JSON.parse(out) as Report;

  const codes: readonly (readonly [string, number])[] = [
    ["check right.md", 0],
    ["check right.md --sources sources", 0],
    ["check --sources sources --format json -- right.md", 0],
    ["check right.md --sources sources/wire.txt", 0],
    ["check right.md --sources sources/*.txt", 0],
    ["check right.md --sources sources mixed", 0],
    ["check wrong.md --sources sources", 1],
    ["check wrong.md --sources sources --format json", 1],
    ["check wrong.md --sources sources --fail-on never", 0],
    ["check wrong.md --sources sources --fail-on unsupported", 1],
    ["check right.md wrong.md", 1],
    ["check emoji.md", 1],
    ["check fence.md", 0],
    ["check empty.md", 0],
    ["check junk.md", 2],
    ["check junk.md right.md", 2],
    ["check right.md --sources mixed", 0],
    ["check right.md --sources broken", 2],
    ["check right.md --sources nowhere", 2],
    ["check right.md --sources sources nowhere", 2],
    ["check none/draft.md", 2],
    ["check nowhere.md", 2],
    ["check nowhere.md right.md", 2],
    ["check right.md --format xml", 2],
    ["check right.md --fail-on nothing", 2],
    ["check right.md --frobnicate", 2],
    ["check", 2],
    ["frobnicate", 2],
    ["--help", 0],
    ["check --help", 0],
    ["--version", 0],
  ];
  for (const [line, code] of codes)
    it(`stet ${line} gives ${String(code)}`, async () => {
      const ran = await stet(line);
      assert.equal(ran.code, code, ran.err);
      if (code === 2) assert.notEqual(ran.err, "");
    });

  it("prints a report in JSON with offsets into the raw text", async () => {
    const report = reportOf(await stet("check emoji.md --sources sources --format json"));
    const [finding] = report.drafts[0]?.findings ?? [];
    const raw = `🚢\r\n\r\n${wrong}`;
    assert.ok(finding !== undefined);
    assert.equal(raw.slice(finding.start, finding.end), finding.text);
    assert.deepEqual(
      [finding.line, finding.column],
      [3, raw.indexOf(finding.text) - raw.indexOf("A fire") + 1],
    );
    assert.deepEqual(
      [report.version, report.sources[0]?.id, report.sources[0]?.published],
      [1, "wire", "2024-03-04"],
    );
  });

  it("underlines in text", async () => {
    const { out } = await stet("check wrong.md --sources sources");
    assert.match(out, /^wrong\.md:1:\d+$/mu);
    assert.match(out, /^ 1 \| A fire in the old cannery killed 14 people\.$/mu);
    assert.match(out, /^ {3}\| +~~ contradicted-figure/mu);
    assert.match(out, /= sources\/wire\.txt:1 {2}"/u);
    assert.match(out, /^wrong\.md: 1 finding in 1 sentence: 1 contradicted$/mu);
  });

  it("colours a terminal only, and not with --no-color", async () => {
    const line = "check wrong.md --sources sources";
    assert.ok(!(await stet(line)).out.includes("\u001B["));
    assert.ok((await stet(line, { color: true })).out.includes("\u001B["));
    assert.ok(!(await stet(`${line} --no-color`, { color: true })).out.includes("\u001B["));
  });

  it("names what could not be read and checks the rest", async () => {
    const ran = await stet("check nowhere.md wrong.md --sources mixed --format json");
    assert.match(ran.err, /nowhere\.md could not be opened: no such file/u);
    const report = reportOf(ran);
    assert.deepEqual(
      report.drafts.map((draft) => draft.path),
      ["wrong.md"],
    );
    assert.deepEqual(
      report.sources.map(({ problems }) => problems.map(({ code }) => code)),
      [["not-text"], []],
    );
  });

  it("shows a source that was left out and a part that was not checked", async () => {
    const { out } = await stet("check fence.md --sources mixed");
    assert.match(out, /source left out: mixed\/junk\.txt is no text file/u);
    assert.match(out, /fence\.md: not checked: code block \(never closed\) \(line 3-4\)/u);
  });

  it("says what to do where no sources are found", async () => {
    const { err } = await stet("check none/draft.md");
    assert.match(err, /none\/draft\.md: no sources found; put articles into a folder "sources"/u);
  });

  it("prints help with examples", async () => {
    const { out } = await stet("--help");
    for (const word of ["check", "batch", "Examples:", "Exit codes:"])
      assert.ok(out.includes(word), word);
  });
});
