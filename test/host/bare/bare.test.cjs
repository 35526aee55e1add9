const assert = require("node:assert/strict");
const vscode = require("vscode");
const { childCommands, open, stet, underlines } = require("../inEditor.cjs");

describe("a folder without sources", () => {
  it("starts no server and underlines nothing", async () => {
    const { document } = await open("notes.md");
    // Typing and saving are what would set a checker off.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), "Some 40 people came. ");
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok(await document.save());
    // Markdown wakes the extension, which then has to find nothing to do.
    const api = await stet().activate();
    await api.ready();
    assert.equal(api.isRunning, false);
    assert.deepEqual(underlines(document.uri), []);
    assert.deepEqual(
      (childCommands() ?? []).filter((command) => command.includes("server.js")),
      [],
    );
  });
});
