const assert = require("node:assert/strict");
const vscode = require("vscode");
const { open, stet, underlinesOnce } = require("../inEditor.cjs");

describe("a folder in Restricted Mode", () => {
  it("is one", () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it("has its draft checked, but not against files that its setting names", async () => {
    const { document } = await open("draft.md");
    await underlinesOnce(document.uri, (all) => all.length > 0);
    const api = await stet().activate();
    await vscode.commands.executeCommand("stet.showSources");
    const result = await vscode.commands.executeCommand("stet.checkDocument");
    assert.equal(result.state, "checked");
    assert.ok(!result.markdown.includes("outside"), result.markdown);
    assert.deepEqual(
      api.listedSources().filter(({ path }) => path.includes("outside")),
      [],
    );
    assert.deepEqual(vscode.workspace.getConfiguration("stet", document.uri).get("sources"), []);
  });

  it("says in the manifest what is limited", () => {
    const { untrustedWorkspaces } = stet().packageJSON.capabilities;
    assert.equal(untrustedWorkspaces.supported, "limited");
    assert.deepEqual(untrustedWorkspaces.restrictedConfigurations, ["stet.sources"]);
    assert.match(untrustedWorkspaces.description, /Restricted Mode/u);
  });
});
