// A look at Compare Sources, as a person has it: the page beside the draft's sources, and a passage opened from it. `--shots DIR` keeps the
// screenshots, `--theme NAME` takes another colour theme, `--folder DIR` another folder with a draft.md.
import { cpSync } from "node:fs";
import { sample } from "../../src/tools/places.mjs";
import { lookThrough } from "./lookThrough.mjs";

await lookThrough({
  name: "compare",
  fill: (folder, given) => cpSync(given ?? sample, folder, { recursive: true }),
  look,
  patienceMs: 60_000,
});

async function look({ page, url, shoot, saw, run }) {
  await page.goto(url());
  await page.locator(".explorer-folders-view").getByText("draft.md", { exact: true }).dblclick();
  await page.locator(".editor-instance .squiggly-warning").first().waitFor();
  await run("Stet: Compare Sources");
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
