// A full round by keyboard alone: open the draft, go to a finding, read it, fix it, see its source, cite, put one aside, save. The mouse is
// never touched. `--shots DIR` keeps the screenshots.
import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import { sample } from "../../src/tools/places.mjs";
import { lookThrough } from "./lookThrough.mjs";

await lookThrough({
  name: "keys",
  fill: (folder) => cpSync(sample, folder, { recursive: true }),
  look,
  patienceMs: 45_000,
});

async function look({ page, url, folder, shoot, saw, run }) {
  const { keyboard } = page;
  const picker = page.locator(".quick-input-list .monaco-list-row");
  const goTo = async (line, column) => {
    await keyboard.press("Control+g");
    await page.locator(".quick-input-box input").waitFor();
    await keyboard.type(`${line}:${column}`);
    await keyboard.press("Enter");
  };
  const text = page.locator(".editor-instance .monaco-editor").first();
  const line = (words) => text.locator(".view-line", { hasText: words }).first();

  await page.goto(url());
  await page.locator(".explorer-folders-view").waitFor();
  await keyboard.press("Control+p");
  await keyboard.type("draft.md");
  await picker.getByText("draft.md").first().waitFor();
  await keyboard.press("Enter");
  await text.locator(".squiggly-warning").first().waitFor();

  await goTo(18, 1);
  await keyboard.press("F8");
  const problem = page.locator(".marker-widget", { hasText: "Contradicted" }).first();
  await problem.waitFor();
  saw(
    `the problem that F8 leads to: ${(await problem.innerText()).replace(/\s+/gu, " ").slice(0, 120)}`,
  );
  await shoot("1-problem");
  await keyboard.press("Escape");

  const fix = page
    .locator(".action-widget:visible")
    .getByText(/Replace with .seven./iu)
    .first();
  for (let tries = 1; tries <= 8 && !(await fix.isVisible()); tries++) {
    await keyboard.press("Control+.");
    await fix.waitFor({ timeout: 3000 }).catch(() => keyboard.press("Escape"));
  }
  await shoot("2-fixes");
  await keyboard.press("Enter"); // It is the first of the menu.
  await line("Seven crew members were hurt").waitFor();
  saw("the figure of the source in its place");

  await run("Stet: Open Evidence beside the Draft");
  await page.locator(".tab", { hasText: "danube-wire.txt" }).first().waitFor();
  await page.locator(".view-line", { hasText: "were injured on the" }).first().waitFor();
  await page
    .locator(".editor-group-container.active .tab.active", { hasText: "draft.md" })
    .waitFor();
  saw("the passage beside the draft");
  await shoot("3-beside");

  await run("Stet: Cite a Source");
  await picker.filter({ hasText: "Danube Wire" }).first().waitFor();
  await shoot("4-cite");
  await keyboard.press("Enter");
  await text.locator(".view-line", { hasText: "[^danube-wire]" }).first().waitFor();
  saw("the citation");

  await goTo(22, 78);
  await keyboard.press("F8");
  await keyboard.press("Escape");
  const ignore = page
    .locator(".action-widget:visible")
    .getByText(/^Ignore .* here$/u)
    .first();
  for (let tries = 1; tries <= 8 && !(await ignore.isVisible()); tries++) {
    await keyboard.press("Control+.");
    await ignore.waitFor({ timeout: 3000 }).catch(() => keyboard.press("Escape"));
  }
  for (let steps = 0; steps < 20; steps++) {
    const chosen = page.locator(".action-widget:visible .monaco-list-row.focused");
    if (/^Ignore .* here$/u.test((await chosen.innerText()).trim())) break;
    await keyboard.press("ArrowDown");
  }
  await keyboard.press("Enter");
  await run("Stet: Show Ignored Findings");
  const ignored = page.locator(".sidebar .monaco-list-row", { hasText: "here" }).first();
  await ignored.waitFor();
  saw(`what is ignored: ${(await ignored.innerText()).replace(/\s+/gu, " ")}`);
  await shoot("5-ignored");

  await keyboard.press("Control+1");
  await keyboard.press("Control+s");
  await page.locator(".tab.active", { hasText: "draft.md" }).first().waitFor();
  await page.locator(".tab.active.dirty").waitFor({ state: "detached" });
  const saved = readFileSync(path.join(folder, "draft.md"), "utf8");
  if (!/Seven crew members were hurt.*\[\^danube-wire\]/u.test(saved)) throw new Error(saved);
  saw("all of it in the saved draft");
}
