// Runs a mocha suite inside the extension host of the embedded editor, as @vscode/test-electron does in a desktop one.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openEditor } from "./browser.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const timeLimitSeconds = 240;

/** Resolves with the exit code of the suite; its output goes to standard output. */
export async function runEmbedded({ vsix, folder, suite, settings, restricted, env }) {
  const outFolder = mkdtempSync(path.join(os.tmpdir(), "stet-suite-"));
  const out = path.join(outFolder, "out.log");
  writeFileSync(out, "");
  const editor = await openEditor({
    folder,
    vsix,
    settings,
    restricted,
    testing: true,
    env: { ...env, STET_SUITE_OUT: out, STET_SUITE: suite },
  });
  let printed = 0;
  const print = () => {
    const bytes = readFileSync(out);
    process.stdout.write(bytes.subarray(printed));
    printed = bytes.length;
  };
  const printing = setInterval(print, 200);
  try {
    const code = await suiteEnd(editor);
    print();
    return code;
  } finally {
    clearInterval(printing);
    await editor.stop();
    rmSync(outFolder, { recursive: true, force: true });
  }
}

// The workbench calls these two functions of its page; that is VS Code's own door for tests in a browser.
async function suiteEnd({ page, authority, url }) {
  if (process.env.STET_EDITOR_VERBOSE) page.on("console", (line) => console.error(line.text()));
  let timer;
  const ended = new Promise((resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The suite gave no result within ${timeLimitSeconds} s.`));
    }, timeLimitSeconds * 1000);
    page.on("crash", () => reject(new Error("The editor's window crashed.")));
    page.exposeFunction("codeAutomationExit", resolve).catch(reject);
  });
  await page.exposeFunction("codeAutomationLog", () => undefined);
  const uri = (file) => `vscode-remote://${authority}${encodeURI(path.join(here, file))}`;
  await page.goto(
    url([
      ["extensionDevelopmentPath", uri("driver")],
      ["extensionTestsPath", uri("inHost.cjs")],
    ]),
  );
  return ended.finally(() => clearTimeout(timer));
}
