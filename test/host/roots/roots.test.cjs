const assert = require("node:assert/strict");
const vscode = require("vscode");
const { stet, underlines, underlinesOnce } = require("../inEditor.cjs");

describe("two folders in one window", () => {
  const [north, south] = vscode.workspace.workspaceFolders;
  const draft = async ({ uri }) =>
    (await vscode.window.showTextDocument(vscode.Uri.joinPath(uri, "draft.md"))).document;

  it("each have their own sources: what one bears out the other contradicts", async () => {
    const there = await draft(south);
    const [finding] = await underlinesOnce(there.uri, (all) => all.length > 0);
    assert.equal(there.getText(finding.range), "42");
    assert.match(finding.message, /^Contradicted: .*45/u);
    const here = await draft(north);
    await stet().exports.ready();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      here.uri,
      here.lineAt(here.lineCount - 1).range.end,
      "\nThe gale in Skagen tore 45 roofs off.\n",
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    const found = await underlinesOnce(here.uri, (all) => all.length > 0);
    assert.deepEqual(
      found.map(({ range }) => here.getText(range)),
      ["45"],
    );
    assert.ok(underlines(there.uri).length === 1);
  });

  it("have settings of their own", async () => {
    const { uri } = await draft(south);
    const settings = vscode.workspace.getConfiguration("stet", uri);
    await settings.update(
      "checks",
      { "contradicted-figure": "off" },
      vscode.ConfigurationTarget.WorkspaceFolder,
    );
    await underlinesOnce(uri, (all) => all.length === 0);
    const other = await draft(north);
    assert.ok(underlines(other.uri).length > 0);
  });
});
