// Takes the pictures of the README anew: `node test/host/pictures.mjs` after `npm run build && npm run package`. `--to DIR` puts them elsewhere.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { root, sample, vsix } from "../../src/tools/places.mjs";
import { frameWith, openEditor } from "./browser.mjs";

const { values } = parseArgs({ options: { to: { type: "string" } } });
const to = path.resolve(values.to ?? path.join(root, "media/screenshots"));
mkdirSync(to, { recursive: true });
const scratch = mkdtempSync(path.join(os.tmpdir(), "stet-pictures-"));
const folder = path.join(scratch, "ferry");
cpSync(sample, folder, { recursive: true });

/** A window that shows the draft and little else. */
const settings = {
  "workbench.colorTheme": "Default Light Modern",
  "workbench.statusBar.visible": true,
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
  "editor.fontSize": 14,
};

const window = { viewport: { width: 1120, height: 640 }, deviceScaleFactor: 1.5 };
let editor;
try {
  editor = await openEditor({ folder, vsix, settings, window });
  await take(editor);
} catch (error) {
  console.error(error.message);
  await editor?.page.screenshot({ path: path.join(os.tmpdir(), "stet-pictures-failure.png") });
  process.exitCode = 1;
} finally {
  await editor?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

async function take({ page, url }) {
  page.setDefaultTimeout(30_000);
  const shoot = async (name) => {
    await page.screenshot({ path: path.join(to, `${name}.png`) });
    console.log(`  took ${name}`);
  };
  await page.goto(url());
  await page.locator(".explorer-folders-view").getByText("draft.md", { exact: true }).dblclick();
  const text = page.locator(".editor-instance .monaco-editor").first();
  await text.locator(".squiggly-warning").first().waitFor();
  await page.keyboard.press("Control+b");
  const goTo = async (line, column) => {
    await page.keyboard.press("Control+g");
    await page.keyboard.type(`${line}:${column}`);
    await page.keyboard.press("Enter");
  };

  // "Eleven crew members were hurt": the sources say seven.
  await goTo(18, 50);
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+i");
  const hover = page.locator(".monaco-hover:visible").filter({ hasText: "Contradicted" }).first();
  await hover.getByText("Seven crew members").first().waitFor();
  await shoot("editor");
  await page.keyboard.press("Escape");

  // "About 200 passengers were brought ashore": the sources do not agree.
  await goTo(14, 8);
  const menu = page.locator(".action-widget:visible");
  for (let tries = 1; tries <= 8 && !(await menu.isVisible()); tries++) {
    await page.keyboard.press("Control+.");
    await menu.waitFor({ timeout: 2000 }).catch(() => page.keyboard.press("Escape"));
  }
  await shoot("fixes");
  await page.keyboard.press("Escape");

  await page.locator(".activitybar .action-label[aria-label^='Stet']").first().click();
  await page.locator(".sidebar .monaco-list-row[aria-label*='contradicts']").first().waitFor();
  await text.click({ position: { x: 300, y: 300 } });
  await goTo(14, 8);
  await frameWith(page, "In the Sources");
  await page.mouse.move(700, 20);
  await shoot("sources");
}
