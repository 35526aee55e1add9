// A look at the first minutes, as somebody has them who has just installed Stet: the list of sources without a folder and without sources,
// the walkthrough step by step, the sample until its first underline, the menu of the status bar, the palette, the settings, the help.
// `--shots DIR` keeps the screenshots, `--theme NAME` takes another colour theme.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { frameWith } from "./browser.mjs";
import { lookThrough } from "./lookThrough.mjs";

await lookThrough({ name: "first", fill: plan, look });

function plan(folder) {
  mkdirSync(folder);
  writeFileSync(path.join(folder, "plan.txt"), "Nothing yet.\n");
}

async function look({ page, url, shoot, saw, run }) {
  const palette = page.locator(".quick-input-widget:visible");
  const welcome = page.locator(".sidebar .welcome-view");

  await page.goto(url().replace(/folder=[^&]*/u, "ew=true"));
  await page.locator(".activitybar .action-label[aria-label^='Stet']").first().click();
  await welcome.getByText("Open the Sample").waitFor();
  await shoot("1-no-folder");
  saw("what to do without a folder");

  await page.goto(url());
  await page.locator(".activitybar .action-label[aria-label^='Stet']").first().click();
  await welcome.getByText("Add Source from Clipboard").waitFor();
  await shoot("2-no-sources");
  saw("what to do without sources");

  await run("Stet: Get Started");
  const steps = page.locator(".gettingStartedContainer .getting-started-step");
  await steps.first().waitFor();
  for (let at = 0; at < (await steps.count()); at++) {
    if (at > 0) await steps.nth(at).click();
    await page
      .locator(".getting-started-media iframe, .getting-started-media svg")
      .first()
      .waitFor();
    // The picture is drawn in a frame of its own, which tells nobody when it is done.
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
    );
    await shoot(`3-step-${at + 1}`);
  }
  saw(`${await steps.count()} steps in the walkthrough`);

  await steps.first().click();
  const begun = Date.now();
  await page.getByRole("button", { name: "Open the Sample" }).last().click();
  await page.locator(".editor-instance .squiggly-warning").first().waitFor();
  saw(`the first underline ${((Date.now() - begun) / 1000).toFixed(1)} s after the press`);
  await shoot("4-sample");

  const item = page.locator(
    ".statusbar-item[id='stet.stet.stet.status'] a, .statusbar-item[id*='stet.status'] a",
  );
  await item.first().hover();
  await page
    .locator(".monaco-hover:visible", { hasText: "What Stet Cannot See" })
    .first()
    .waitFor();
  await shoot("5-tooltip");
  await page.keyboard.press("Escape");
  await item.first().click();
  await palette.getByText("Report an Issue").first().waitFor();
  await shoot("6-menu");
  saw(`${await palette.locator(".monaco-list-row").count()} entries in the menu of the status bar`);
  await page.keyboard.press("Escape");

  await page.keyboard.press("F1");
  await page.keyboard.type("Stet");
  await palette.locator(".monaco-list-row", { hasText: "Fact-Check" }).first().waitFor();
  await shoot("7-palette");
  await page.keyboard.press("Escape");

  await run("Stet: Open Settings");
  // The editor draws the settings that fit into the window: how many there are stands above them.
  const found = page.locator(".settings-editor").getByText(/^\d+ Settings Found$/u);
  await found.waitFor();
  await shoot("8-settings");
  saw(`the settings: ${await found.innerText()}`);

  await run("Stet: Help on the Checks");
  await palette.getByText("contradicted-figure").first().waitFor();
  await shoot("9-help");
  await page.keyboard.press("Enter"); // The page on limits is the first.
  await frameWith(page, "What is not checked");
  await shoot("10-limits");
  saw("the page on limits");
}
