import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs, stripVTControlCharacters } from "node:util";
import { vsix } from "../../src/tools/places.mjs";
import { openEditor } from "./browser.mjs";

/** What every look takes: where its screenshots go, another colour theme, a folder of one's own with a draft.md. */
const { values } = parseArgs({
  options: { shots: { type: "string" }, theme: { type: "string" }, folder: { type: "string" } },
});

/**
 * Looks through a window as a person does. `fill(folder, given)` makes the folder that is opened (`given`: what `--folder` names), `look` does
 * the rest. Screenshots are kept with `--shots DIR`, and after a failure anyhow. A failure is the process's.
 */
export async function lookThrough({ name, fill, look, patienceMs = 30_000, window }) {
  const scratch = mkdtempSync(path.join(os.tmpdir(), "stet-look-"));
  const folder = path.join(scratch, name);
  fill(folder, values.folder);
  const kept = values.shots === undefined ? undefined : path.resolve(values.shots);
  const shots = kept ?? mkdtempSync(path.join(os.tmpdir(), "stet-shots-"));
  mkdirSync(shots, { recursive: true });
  const settings = values.theme === undefined ? {} : { "workbench.colorTheme": values.theme };
  let editor;
  try {
    editor = await openEditor({ folder, vsix, settings, window });
    const { page, url } = editor;
    page.setDefaultTimeout(patienceMs);
    const shoot = (picture) =>
      page.screenshot({ path: path.join(shots, `${name}-${picture}.png`) });
    await look({ page, url, folder, shoot, saw, run: (command) => run(page, command) });
    if (kept === undefined) rmSync(shots, { recursive: true });
    else console.log(`  screenshots in ${shots}`);
  } catch (error) {
    console.error(stripVTControlCharacters(error.message));
    const failure = path.join(shots, "failure.png");
    await editor?.page.screenshot({ path: failure }).catch(() => undefined);
    console.error(`What the window showed is in ${failure}`);
    process.exitCode = 1;
  } finally {
    await editor?.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

function saw(what) {
  console.log(`  saw ${what}`);
}

/** Runs a command by its name in the palette. */
async function run(page, command) {
  await page.keyboard.press("F1");
  // What is typed before the palette has the focus is lost.
  await page.locator(".quick-input-widget:visible input:focus").fill(`>${command}`);
  const row = page.locator(".quick-input-widget:visible .monaco-list-row", { hasText: command });
  await row.first().waitFor();
  await page.locator(".quick-input-widget input:focus").waitFor();
  await page.keyboard.press("Enter");
}
