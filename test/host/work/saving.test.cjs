const assert = require("node:assert/strict");
const vscode = require("vscode");
const { openNew, underlinesOnce } = require("../inEditor.cjs");

/** What VS Code grants all that is done on saving is far more; what has no work to do needs no more than this. */
const budgetMs = 500;

describe("on saving", () => {
  const setting = (value) =>
    vscode.workspace
      .getConfiguration("editor")
      .update("codeActionsOnSave", value, vscode.ConfigurationTarget.Workspace);

  after(() => setting(undefined));

  it("what is certain is put in place within the budget, and disputes are left alone", async () => {
    await setting({ "source.fixAll.stet": "explicit" });
    const text =
      "# Night\n\nThe ferry was sailing from Varna with 731 passengers.\n\nAbout 200 passengers were brought ashore by fishing boats before the first lifeboat arrived.\n";
    const { document } = await openNew("save.md", text);
    const words = (one) => document.getText(one.range);
    const all = await underlinesOnce(document.uri, (some) =>
      some.some((one) => words(one) === "731"),
    );
    const disputed = all.find(({ message }) => message.startsWith("Disputed"));
    assert.ok(disputed, all.map(({ message }) => message).join("\n"));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, "\nThe end.\n");
    await vscode.workspace.applyEdit(edit);
    const begun = performance.now();
    assert.ok(await document.save());
    const ms = performance.now() - begun;
    console.log(`      saved after ${ms.toFixed(0)} ms`);
    assert.equal(document.isDirty, false);
    assert.match(document.getText(), /Varna with 412 passengers/u);
    assert.match(document.getText(), /About 200 passengers/u);
    // Told, and held to only where the machine has nothing else to do.
    if (ms > budgetMs) console.log(`      more than ${budgetMs} ms: is the machine busy?`);
  });
});
