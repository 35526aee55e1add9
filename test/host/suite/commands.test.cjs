const assert = require("node:assert/strict");
const vscode = require("vscode");
const { once, open, stet, underlinesOnce } = require("../inEditor.cjs");

describe("the commands", () => {
  before(async () => {
    const { document } = await open("draft.md");
    await underlinesOnce(document.uri, (all) => all.length > 0);
  });

  it("are all there", async () => {
    const declared = stet().packageJSON.contributes.commands.map(({ command }) => command);
    const known = await vscode.commands.getCommands(true);
    assert.ok(declared.includes("stet.checkWorkspace"));
    assert.deepEqual(
      declared.filter((command) => !known.includes(command)),
      [],
    );
  });

  it("open the report of the workspace as Markdown", async () => {
    const begun = vscode.commands.executeCommand("stet.checkWorkspace");
    const report = await once(vscode.workspace.onDidOpenTextDocument, () =>
      vscode.workspace.textDocuments.find(isReport),
    );
    await begun;
    assert.match(report.getText(), /draft\.md/u);
    assert.match(report.getText(), /contradicted/iu);
    await once(vscode.window.tabGroups.onDidChangeTabs, previewTab);
  });
});

function previewTab() {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.find(({ input }) => input instanceof vscode.TabInputWebview);
}

function isReport({ languageId, uri }) {
  return languageId === "markdown" && uri.scheme === "stet-report";
}
