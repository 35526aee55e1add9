// The host suites, in a real VS Code with the packaged extension installed. VSCODE_HOST=desktop takes a desktop one.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sample, vsix } from "../../src/tools/places.mjs";
import { linesAt, pdfOf } from "../../out/test/readers/pdf/kit.js";

const desktop = process.env.VSCODE_HOST === "desktop";
const run = desktop
  ? (await import("./desktop.mjs")).runDesktop
  : (await import("./embedded.mjs")).runEmbedded;

/** Each suite is a folder of test/host/ and works on a workspace of its own. */
const suites = {
  suite: (folder) => cpSync(sample, folder, { recursive: true }),
  first: (folder) => cpSync(sample, folder, { recursive: true }),
  sidebar: (folder) => {
    cpSync(sample, folder, { recursive: true });
    writeFileSync(path.join(folder, "sources/letter.eml"), letter);
    writeFileSync(path.join(folder, "sources/empty.txt"), "");
  },
  work: (folder) => {
    cpSync(sample, folder, { recursive: true });
    writeFileSync(path.join(folder, "sources/report.pdf"), report());
  },
  long: (folder) => cpSync(sample, folder, { recursive: true }),
  // Two folders in one window, each with sources of its own.
  roots: (folder) => {
    for (const [name, count] of Object.entries({ north: 42, south: 45 })) {
      mkdirSync(path.join(folder, name, "sources"), { recursive: true });
      const article = `The gale in Skagen tore ${count} roofs off, the mayor said on Monday.\n`;
      writeFileSync(path.join(folder, name, "sources/gale.txt"), article);
      writeFileSync(path.join(folder, name, "draft.md"), "The gale in Skagen tore 42 roofs off.\n");
    }
    const workspace = path.join(folder, "both.code-workspace");
    const folders = [{ path: "north" }, { path: "south" }];
    writeFileSync(workspace, JSON.stringify({ folders }));
    return { folder: workspace };
  },
  // The folder names sources that lie outside of it.
  restricted: (folder) => {
    cpSync(sample, folder, { recursive: true });
    mkdirSync(path.join(folder, ".vscode"));
    writeFileSync(path.join(folder, ".vscode/settings.json"), '{ "stet.sources": ["../*.txt"] }');
    const outside = path.join(path.dirname(folder), "outside.txt");
    writeFileSync(outside, "The ferry was carrying 900 passengers, the owner said.\n");
    return { restricted: true, settings: { "security.workspace.trust.startupPrompt": "never" } };
  },
  bare: (folder) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "notes.md"), "The fire killed 12 people on Monday.\n");
  },
};

/** A PDF with a page, as a source. */
function report() {
  const lines = [
    "Harbour office: what stood on the Kotva reef",
    "",
    "The port engineer counted 14 buoys along the Kotva reef in March.",
    "Nine of them were lit at night, the harbour office wrote in its report.",
  ];
  return pdfOf({ pages: [linesAt(60, 760, lines)], info: "/Title (Harbour office report)" });
}

/** A source that is read out of a file which an editor can't show as its text. */
const letter = [
  "From: Lida Marin <lida@strait.example>",
  "Subject: Buoys off Kotva",
  "Date: Fri, 07 Nov 2025 09:00:00 +0000",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "The harbour office had ordered nine buoys for the reef=2C and none had arri=",
  "ved when the ferry struck=2E",
  "",
].join("\r\n");

/** `node test/host/runTest.mjs first bare` runs these alone. */
const only = process.argv.slice(2);

const scratch = mkdtempSync(path.join(os.tmpdir(), "stet-host-"));
try {
  for (const [suite, fill] of Object.entries(suites)) {
    if (only.length > 0 && !only.includes(suite)) continue;
    const folder = path.join(scratch, suite);
    const options = fill(folder) ?? {};
    console.log(`suite ${suite} in ${desktop ? "desktop VS Code" : "the embedded VS Code"}`);
    const code = await run({ vsix, folder, suite, env: {}, ...options });
    if (code !== 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
