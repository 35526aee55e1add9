// `npm start`: from a fresh clone to the sample workspace in an editor. Built-ins only, since nothing is installed yet.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { serveEditor } from "./editorHost.mjs";
import { ensurePackages, findOnPath } from "./install.mjs";
import { root, sample, vsix } from "./places.mjs";

try {
  await start({ editor: !process.argv.includes("--no-editor") });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function start({ editor }) {
  ensurePackages();
  if (!isFresh()) {
    runNode("src/tools/build.mjs");
    runNode("src/tools/package.mjs");
  }
  console.log("\nWhat `stet check media/sample/draft.md` says of the sample draft:\n");
  // 1 says that there are findings, which is what the sample is for.
  runNode("dist/cli.js", ["check", "media/sample/draft.md"], { fine: [0, 1] });
  if (!editor) return;
  const desktop = findDesktop();
  if (desktop === undefined) await openEmbedded();
  else openDesktop(desktop);
}

// The package is newer than everything it is made of.
function isFresh() {
  const inputs = [
    "src",
    "media",
    "package.json",
    "package-lock.json",
    "README.md",
    "LICENSE",
    ".vscodeignore",
  ];
  return (
    existsSync(vsix) &&
    inputs.every((name) => newestIn(path.join(root, name)) < statSync(vsix).mtimeMs)
  );
}

function newestIn(place) {
  const entry = statSync(place, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = readdirSync(place).map((name) => newestIn(path.join(place, name)));
  return Math.max(entry.mtimeMs, ...inside);
}

function runNode(script, args = [], { fine = [0] } = {}) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (!fine.includes(status)) throw new Error(`${script} failed (${status}).`);
}

// STET_VSCODE, or `code` where it can open a window: a desktop, or a terminal inside VS Code.
function findDesktop() {
  if (process.env.STET_VSCODE) return process.env.STET_VSCODE;
  const windows = ["DISPLAY", "WAYLAND_DISPLAY", "VSCODE_IPC_HOOK_CLI"].some(
    (name) => process.env[name],
  );
  return process.platform !== "linux" || windows ? findOnPath("code") : undefined;
}

function openDesktop(code) {
  // VS Code refuses to run as root without a folder of its own.
  const asRoot =
    process.getuid?.() === 0
      ? ["--no-sandbox", "--user-data-dir", path.join(os.homedir(), ".stet-vscode")]
      : [];
  for (const args of [["--install-extension", vsix, "--force"], [sample]]) {
    const shell = process.platform === "win32"; // code is code.cmd there
    const { status, error } = spawnSync(code, [...args, ...asRoot], { stdio: "inherit", shell });
    if (status !== 0)
      throw new Error(`${code} ${args[0]} failed${error ? `: ${error.message}` : ""}.`);
  }
  console.log(`\nThe sample is open in VS Code (${code}), with Stet installed.`);
}

async function openEmbedded() {
  console.log(
    "\nNo desktop VS Code found (set STET_VSCODE to name one): starting the embedded one.",
  );
  const editor = await serveEditor({
    folder: sample,
    vsix,
    port: Number(process.env.STET_PORT ?? 0),
  });
  console.log(
    `\nThe sample is open with Stet installed. Open this address in a browser:\n\n  ${editor.url()}\n`,
  );
  console.log("Ctrl-C ends it.");
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });
  await editor.stop();
}
