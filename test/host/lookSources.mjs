// A look at the side bar, as a person has it: the list of sources with the draft open, a source unfolded, a passage opened, the parts that
// are left out, Find in Sources. `--shots DIR` keeps the screenshots, `--theme NAME` takes another colour theme.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sample } from "../../src/tools/places.mjs";
import { lookThrough } from "./lookThrough.mjs";

await lookThrough({
  name: "sources",
  fill(folder) {
    cpSync(sample, folder, { recursive: true });
    addSources(path.join(folder, "sources"));
  },
  look,
  // Tall, so that the list has room below the other views.
  window: { viewport: { width: 1280, height: 1400 } },
});

async function look({ page, url, shoot, saw, run }) {
  await page.goto(url());
  await page.locator(".explorer-folders-view").getByText("draft.md", { exact: true }).dblclick();
  await page.locator(".editor-instance .squiggly-warning").first().waitFor();
  await page.locator(".activitybar .action-label[aria-label^='Stet']").first().click();
  const view = page.locator(".sidebar .pane-body");
  const rows = view.locator(".monaco-list-row");
  const row = (words) => rows.filter({ hasText: words }).first();
  await view.locator(".monaco-list-row[aria-label*='contradicts']").first().waitFor();
  await view.getByText("sources beside the draft").waitFor();
  await shoot("1-list");
  saw(`${await rows.count()} rows in the list`);

  const first = view.locator(".monaco-list-row[aria-label*='contradicts']").first();
  await first.locator(".monaco-tl-twistie").click();
  const passages = view.locator(".monaco-list-row[aria-level='3']");
  await passages.first().waitFor();
  saw(`${await passages.count()} rows below the first source`);
  await first.hover();
  await page.locator(".monaco-hover:visible", { hasText: "as evidence" }).first().waitFor();
  await shoot("2-unfolded");

  await passages.first().click();
  const caret = page.locator(".statusbar-item", { hasText: /selected/u });
  await caret.waitFor();
  saw(
    `the passage in ${await page.locator(".tab.active").first().innerText()}, ${await caret.innerText()}`,
  );
  await shoot("3-passage");

  await first.locator(".monaco-tl-twistie").click();
  await row("Harbour board").click();
  await page.locator(".tab.active", { hasText: "board.html" }).waitFor();
  await page.locator(".view-line span[class*='ced-']").first().waitFor();
  await shoot("4-left-out-dimmed");
  saw("what is left out dimmed");

  await row("Buoys off Kotva").click();
  await page.locator(".tab.active", { hasText: "letter.eml (text)" }).waitFor();
  await page.locator(".view-line", { hasText: "none had arrived" }).first().waitFor();
  await shoot("5-text-of-a-mail");
  saw("the text of a mail");

  await run("Find in Sources");
  const box = page.locator(".quick-input-box input[placeholder^='Words of a title']");
  await box.waitFor();
  await page.keyboard.type("passengers");
  await page
    .locator(".quick-input-list .monaco-list-row", { hasText: "were brought ashore" })
    .first()
    .waitFor();
  await shoot("6-find");
  await page.keyboard.press("Escape");

  await run("Filter Sources");
  await page.locator(".quick-input-box input[placeholder^='Words of a title']").waitFor();
  await page.keyboard.type("wire");
  await view.getByText("Like").first().waitFor();
  await shoot("7-filter");
  await page.keyboard.press("Escape");
  await row("empty.txt").waitFor();

  await row("Harbour board").click({ button: "right" });
  await page.locator(".context-view .action-label", { hasText: "Exclude from Sources" }).waitFor();
  await shoot("8-menu");
  await page.locator(".context-view .action-label", { hasText: "Exclude from Sources" }).click();
  await row("Harbour board").waitFor({ state: "detached" });
  await view.getByText("1 left out").waitFor();
  saw("a source left out");
  await shoot("9-excluded");

  await page.locator(".tab", { hasText: "draft.md" }).first().click();
  await run("Fact-Check This Document");
  await page.locator(".notification-toast").getByText("Show Report").click();
  const preview = page
    .locator("iframe.webview.ready[src*='extensionId=vscode.markdown']")
    .contentFrame()
    .locator("iframe")
    .contentFrame();
  await preview.getByRole("link", { name: "Buoys off Kotva" }).first().click();
  await page.locator(".tab.active", { hasText: "letter.eml (text)" }).waitFor();
  saw("the text of the mail that the report links to");
  await shoot("10-from-report");

  await page.locator(".tab", { hasText: "draft.md" }).first().click();
  await page.keyboard.press("Control+g");
  await page.locator(".quick-input-box input").waitFor();
  await page.keyboard.type("18:48"); // The number of the injured.
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+i");
  const hover = page.locator(".monaco-hover:visible").filter({ hasText: "Contradicted" }).first();
  await hover
    .locator("a", { hasText: /20\d\d-/u })
    .first()
    .click();
  await caret.waitFor();
  saw(`the passage that the hover links to, ${await caret.innerText()}`);
  await shoot("11-from-hover");
}

// What the sample lacks: a saved page with menus, a folder, a file that can't be read.
function addSources(sources) {
  mkdirSync(path.join(sources, "archive"));
  writeFileSync(path.join(sources, "archive/scan.png"), "\u0089PNG\r\n");
  writeFileSync(path.join(sources, "archive/empty.txt"), "");
  writeFileSync(
    path.join(sources, "letter.eml"),
    [
      "From: Lida Marin <lida@strait.example>",
      "Subject: Buoys off Kotva",
      "Date: Fri, 07 Nov 2025 09:00:00 +0000",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "The harbour office had ordered nine buoys for the Kotva reef=2C and none had arri=",
      "ved when the ferry struck=2E She is the largest ferry of Bulgaria=2C the offi=",
      "ce said=2E Viktor Ilchev=2C the operator's chief executive=2C promised every passenger 600 euros=2E",
      "",
    ].join("\r\n"),
  );
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
