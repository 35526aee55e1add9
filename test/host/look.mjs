// A look through the window, as a person has it: open the draft, type a wrong figure, see the squiggle, read the hover, apply the
// fix, open the report. `--shots DIR` keeps the screenshots; after a failure they are kept anyhow.
import { cpSync } from "node:fs";
import { sample } from "../../src/tools/places.mjs";
import { lookThrough } from "./lookThrough.mjs";

const patienceMs = 30_000;

await lookThrough({
  name: "draft",
  fill: (folder) => cpSync(sample, folder, { recursive: true }),
  look,
  patienceMs,
});

async function look({ page, url, shoot, saw }) {
  await page.goto(url());
  await page.locator(".explorer-folders-view").getByText("draft.md", { exact: true }).dblclick();
  const text = page.locator(".editor-instance .monaco-editor").first();
  await text.locator(".squiggly-warning").first().waitFor();
  saw(`${await text.locator(".squiggly-warning").count()} squiggles in the draft as opened`);
  await shoot("1-draft");

  await text.locator(".view-lines").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\nThe ferry was sailing from Varna with 731 passengers.");
  const typed = text.locator(".view-line", { hasText: "731 passengers" });
  const number = typed.getByText("731");
  await squiggleUnder(number, text);
  saw("a squiggle under the typed figure");
  await shoot("2-squiggle");

  for (let i = 0; i < "1 passengers.".length; i++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+i");
  const hover = page.locator(".monaco-hover:visible").filter({ hasText: "Contradicted" }).first();
  await hover.getByText("412").first().waitFor();
  saw(`the hover: ${(await hover.innerText()).replace(/\s+/gu, " ").slice(0, 200)}`);
  await shoot("3-hover");
  await page.keyboard.press("Escape");

  // One request can answer that there are no fixes while other extensions still start: ask again, and say how often.
  const fix = page
    .locator(".action-widget:visible")
    .getByText(/Replace with .412/u)
    .first();
  for (let tries = 1; tries <= 8 && !(await fix.isVisible()); tries++) {
    await page.keyboard.press("Control+.");
    await fix.waitFor({ timeout: 2000 }).catch(() => page.keyboard.press("Escape"));
    if (tries > 1) console.log(`  (asked ${tries} times for fixes)`);
  }
  await shoot("4-fixes");
  await page.keyboard.press("Enter"); // It is the first of the menu.
  await text.locator(".view-line", { hasText: "Varna with 412 passengers" }).first().waitFor();
  saw("the source's figure in place after the fix");
  await shoot("5-fixed");

  await page.keyboard.press("F1");
  await page.keyboard.type("Fact-Check Workspace");
  await page.locator(".quick-input-list").getByText("Fact-Check Workspace").first().waitFor();
  await page.keyboard.press("Enter");
  const preview = page
    .locator("iframe.webview.ready[src*='extensionId=vscode.markdown']")
    .contentFrame()
    .locator("iframe");
  const report = preview
    .contentFrame()
    .locator("body")
    .filter({ hasText: /contradicted/iu });
  await report.waitFor();
  saw(`the report: ${(await report.innerText()).replace(/\s+/gu, " ").slice(0, 200)}`);
  await shoot("6-report");

  await report.getByRole("link", { name: "Ferry With 412 Passengers" }).first().click();
  await page.locator(".tab.active", { hasText: "danube-wire.txt" }).waitFor();
  const place = page.locator(".statusbar-item", { hasText: /^Ln \d+/u });
  saw(`the source that the report links to, at ${await place.innerText()}`);
  await shoot("7-source");
}

// Squiggles are drawn in a layer of their own: one belongs to the figure when it lies under it on the screen.
async function squiggleUnder(words, text) {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    // The editor draws its lines anew while one looks: what is gone now is there again the next time.
    const box = await words.boundingBox({ timeout: 1000 }).catch(() => null);
    for (const squiggle of await text.locator(".squiggly-warning").all()) {
      const mark = await squiggle.boundingBox().catch(() => null);
      if (box === null || mark === null) continue;
      if (Math.abs(mark.y - box.y) < box.height && mark.width > 0) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("There is no squiggle under the figure that was typed.");
}
