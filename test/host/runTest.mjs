// The host suites, in a real VS Code with the packaged extension installed. VSCODE_HOST=desktop takes a desktop one.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sample, vsix } from "../../src/tools/places.mjs";

const desktop = process.env.VSCODE_HOST === "desktop";
const run = desktop
  ? (await import("./desktop.mjs")).runDesktop
  : (await import("./embedded.mjs")).runEmbedded;

/** Each suite is a folder of test/host/ and works on a workspace of its own. */
const suites = {
  suite: (folder) => cpSync(sample, folder, { recursive: true }),
  bare: (folder) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "notes.md"), "The fire killed 12 people on Monday.\n");
  },
};

const scratch = mkdtempSync(path.join(os.tmpdir(), "stet-host-"));
try {
  for (const [suite, fill] of Object.entries(suites)) {
    const folder = path.join(scratch, suite);
    fill(folder);
    console.log(`suite ${suite} in ${desktop ? "desktop VS Code" : "the embedded VS Code"}`);
    const code = await run({ vsix, folder, suite, env: {} });
    if (code !== 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
