// A look at the side bar, as a person has it: the list of sources with the draft open, a source unfolded, a passage opened, the parts that
// are left out, Find in Sources. `--shots DIR` keeps the screenshots, `--theme NAME` takes another colour theme.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { sample, vsix } from "../../src/tools/places.mjs";
import { openEditor } from "./browser.mjs";

const { values } = parseArgs({ options: { shots: { type: "string" }, theme: { type: "string" } } });
const scratch = mkdtempSync(path.join(os.tmpdir(), "stet-look-"));
const folder = path.join(scratch, "ferry");
cpSync(sample, folder, { recursive: true });
addSources(path.join(folder, "sources"));
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
  page.setDefaultTimeout(30_000);
  const shoot = (name) => page.screenshot({ path: path.join(shots, `${name}.png`) });
  const saw = (what) => console.log(`  saw ${what}`);

  await page.goto(url());
  await page.locator(".explorer-folders-view").getByText("draft.md", { exact: true }).dblclick();
  await page.locator(".editor-instance .squiggly-warning").first().waitFor();
  await page.locator(".activitybar .action-label[aria-label^='Stet']").first().click();
  const view = page.locator(".sidebar .pane-body");
  await view.getByText("supports", { exact: false }).first().waitFor();
  await shoot("sources-1-list");
  saw(`${await view.locator(".monaco-list-row").count()} rows in the list`);

  const contradicting = view.locator(".monaco-list-row", { hasText: "contradicts" }).first();
  await contradicting.locator(".monaco-tl-twistie").click();
  await view.locator(".monaco-list-row[aria-level='3']").first().waitFor();
  await shoot("sources-2-unfolded");
  await contradicting.hover();
  await page.locator(".monaco-hover:visible", { hasText: "as evidence" }).first().waitFor();
  await shoot("sources-3-tooltip");

  await view.locator(".monaco-list-row[aria-level='3']").first().click();
  await page.locator(".tab.active:not([aria-label^='draft.md'])").waitFor();
  await page.locator(".statusbar-item", { hasText: /selected/u }).waitFor();
  saw(`the passage in ${await page.locator(".tab.active").first().innerText()}`);
  await shoot("sources-4-passage");

  await page.keyboard.press("F1");
  await page.keyboard.type("Find in Sources");
  await page.locator(".quick-input-list").getByText("Find in Sources").first().waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.type("passengers");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "412" }).first().waitFor();
  await shoot("sources-5-find");
  await page.keyboard.press("Escape");

  await view.locator(".monaco-list-row", { hasText: "Harbour board" }).first().click();
  await page.locator(".tab.active", { hasText: "board.html" }).waitFor();
  await page.waitForTimeout(1500);
  await shoot("sources-6-dimmed");
}

// What the sample lacks: a saved page with menus, a folder, a file that can't be read.
function addSources(sources) {
  mkdirSync(path.join(sources, "archive"));
  writeFileSync(path.join(sources, "archive/scan.png"), "\u0089PNG\r\n");
  writeFileSync(path.join(sources, "archive/empty.txt"), "");
  writeFileSync(
    path.join(sources, "archive/board.html"),
    `<!doctype html>
<html><head><title>Harbour board met twice before the stranding</title>
<meta property="og:site_name" content="Port Gazette"><meta property="article:published_time" content="2025-03-02"></head>
<body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<article><h1>Harbour board met twice before the stranding</h1>
<p>The harbour board had met twice in the month before the ferry ran aground, its minutes show. Members asked for new buoys at both meetings.</p>
<p>A spokeswoman said the buoys had been ordered in January and were expected to arrive by the end of spring, later than planned.</p>
</article>
<aside><h2>Read more</h2><ul><li><a href="/a">Ten walks along the shore</a></li><li><a href="/b">Why gulls steal chips</a></li></ul></aside>
<footer>© 2025 Port Gazette. All rights reserved.</footer>
</body></html>
`,
  );
}
