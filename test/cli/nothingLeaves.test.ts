import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { projectRoot } from "../kit/places.js";

/** Runs node with every way out of the process shut; gives its exit code and what it tried. */
function runShut(
  args: readonly string[],
  input = "",
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const shut = ["--require", path.join(projectRoot, "test/kit/noOutside.cjs")];
  return spawnSync(process.execPath, [...shut, ...args], {
    cwd: projectRoot,
    encoding: "utf8",
    input,
  });
}

const cli = path.join(projectRoot, "out/src/cli/main.js");

describe("nothing leaves the machine", () => {
  it("while the sample draft is checked", () => {
    const { status, stdout, stderr } = runShut([cli, "check", "media/sample/draft.md"]);
    assert.equal(stderr, "");
    assert.equal(status, 1); // it has findings
    assert.match(stdout, /draft\.md/u);
  });

  it("while a batch is checked", () => {
    const row = {
      id: "a",
      sources: [{ id: "wire", text: "The blast killed 42 people in Aleppo on Tuesday." }],
      draft: "The blast killed 45 people in Aleppo.",
    };
    const { status, stdout, stderr } = runShut([cli, "batch"], `${JSON.stringify(row)}\n`);
    assert.equal(stderr, "");
    assert.equal(status === 0 || status === 1, true);
    assert.match(stdout, /^\{"id":"a",/u);
  });

  const ways: readonly (readonly [string, string])[] = [
    ["fetch", `await fetch("http://127.0.0.1:9/")`],
    ["net.Socket", `const net = await import("node:net"); new net.Socket().connect(9)`],
    ["a named import", `import { connect } from "node:net"; connect(9)`],
    ["http", `import http from "node:http"; http.get("http://127.0.0.1:9/")`],
    ["a name look-up", `import { lookup } from "node:dns"; lookup("localhost", () => {})`],
    ["a child process", `import { spawn } from "node:child_process"; spawn("true")`],
  ];
  for (const [what, script] of ways)
    it(`would be noticed: ${what}`, () => {
      const { status, stderr } = runShut(["--input-type=module", "--eval", script]);
      assert.notEqual(status, 0);
      assert.match(stderr, /^outside: /mu);
    });
});
