// A look at Compare Sources, as a person has it: the page beside the draft's sources, and a passage opened from it. `--shots DIR` keeps the
// screenshots, `--theme NAME` takes another colour theme, `--folder DIR` another folder with a draft.md.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { sample, vsix } from "../../src/tools/places.mjs";
import { openEditor } from "./browser.mjs";

const { values } = parseArgs({
  options: { shots: { type: "string" }, theme: { type: "string" }, folder: { type: "string" } },
});
const scratch = mkdtempSync(path.join(os.tmpdir(), "stet-look-"));
const folder = path.join(scratch, "story");
cpSync(values.folder ?? sample, folder, { recursive: true });
const shots = values.shots === undefined ? path.join(scratch, "shots") : path.resolve(values.shots);
mkdirSync(shots, { recursive: true });

let editor;
try {
  const settings = { "workbench.colorTheme": values.theme ?? "Default Dark Modern" };
  editor = await openEditor({ folder, vsix, settings });
  await look(editor);
} catch (error) {
  console.error(error.message);
  await editor?.page.screenshot({ path: path.join(shots, "failure.png") }).catch(() => undefined);
  process.exitCode = 1;
} finally {
  await editor?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

async function look({ page, url }) {
  page.setDefaultTimeout(60_000);
  const shoot = (name) => page.screenshot({ path: path.join(shots, `compare-${name}.png`) });
  const saw = (what) => console.log(`  saw ${what}`);

  await page.goto(url());
  await page.locator(".explorer-folders-view").getByText("draft.md", { exact: true }).dblclick();
  await page.locator(".editor-instance .squiggly-warning").first().waitFor();
  await page.keyboard.press("F1");
  await page.keyboard.type("Stet: Compare Sources");
  await page.locator(".quick-input-list").getByText("Compare Sources").first().waitFor();
  await page.keyboard.press("Enter");
  const frame = page.locator("iframe.webview.ready").contentFrame().locator("iframe");
  const body = frame.contentFrame().locator("main");
  await body.getByText("Where the sources differ").waitFor();
  await shoot("1-page");
  saw(`the page: ${(await body.innerText()).replace(/\s+/gu, " ").slice(0, 160)}`);

  await body.locator("article").last().scrollIntoViewIfNeeded();
  await shoot("2-end");

  await body.locator("article a").first().click();
  await page.locator(".statusbar-item", { hasText: /selected/u }).waitFor();
  saw(`the passage in ${await page.locator(".tab.active").last().innerText()}`);
  await shoot("3-passage");
}
