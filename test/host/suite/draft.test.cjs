const assert = require("node:assert/strict");
const vscode = require("vscode");
const {
  childCommands,
  fixesAt,
  open,
  stet,
  underlines,
  underlinesOnce,
} = require("../inEditor.cjs");

describe("the sample draft in the editor", () => {
  let document;
  let found;

  before(async () => {
    ({ document } = await open("draft.md"));
    found = await underlinesOnce(document.uri, (all) => all.length > 0);
  });

  it("has activated the extension that was packaged", async () => {
    const extension = stet();
    assert.ok(extension.isActive);
    assert.match(extension.extensionPath, /stet\.stet-\d/u);
    await extension.exports.ready();
    console.log(`      activation took ${extension.exports.activationMs.toFixed(1)} ms`);
  });

  it("is checked in a process of its own", () => {
    assert.equal(stet().exports.isRunning, true);
    const children = childCommands();
    assert.ok(children === undefined || children.some((line) => line.includes("server.js")));
  });

  it("is underlined at exact words, with a check and a help page", () => {
    for (const { range, message, code } of found) {
      assert.notEqual(document.getText(range), "");
      assert.match(message, /^(?:Contradicted|Disputed|Unsupported): /u);
      assert.match(code.target.path, new RegExp(`media/help/${code.value}\\.md$`, "u"));
    }
  });

  it("has the deciding source lines as related information", async () => {
    const related = found.flatMap(({ relatedInformation }) => relatedInformation ?? []);
    assert.ok(related.length > 0);
    for (const { location } of related) {
      const source = await vscode.workspace.openTextDocument(location.uri);
      assert.match(location.uri.path, /\/sources\//u);
      assert.notEqual(source.getText(location.range), "");
    }
  });

  it("shows the source sentence in the hover", async () => {
    const { range, relatedInformation } = found.find(
      (one) => (one.relatedInformation ?? []).length > 0,
    );
    const hovers = await vscode.commands.executeCommand(
      "vscode.executeHoverProvider",
      document.uri,
      range.start,
    );
    const text = hovers.flatMap(({ contents }) => contents.map((part) => part.value)).join("\n");
    // The editor's own part of the hover has the message; ours has whose words decide, and the words.
    const [byline] = relatedInformation[0].message.split(":");
    assert.ok(text.includes(`[${byline}]`), text);
    assert.match(text, /^> \S/mu);
    assert.match(text, /\]\(command:stet\.openPassage\?[^)]*stretch/u);
  });

  it("loses an underline when its fix is applied", async () => {
    const { fix, diagnostic } = await firstReplacement(document.uri, found);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await underlinesOnce(document.uri, (all) =>
      all.every(({ message }) => message !== diagnostic.message),
    );
  });

  it("is checked while it is unsaved", async () => {
    const edit = new vscode.WorkspaceEdit();
    const words = "\nThe ferry was sailing from Varna with 731 passengers.\n";
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, words);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok(document.isDirty);
    const at = ({ range }) => document.getText(range).includes("731");
    const all = await underlinesOnce(document.uri, (some) => some.some(at));
    assert.match(all.find(at).message, /^Contradicted: .*412/u);
  });

  it("is checked again when a source changes", async () => {
    const at = ({ range }) => document.getText(range).includes("731");
    assert.ok(underlines(document.uri).some(at));
    const [folder] = vscode.workspace.workspaceFolders;
    const sources = vscode.Uri.joinPath(folder.uri, "sources");
    for (const [name] of await vscode.workspace.fs.readDirectory(sources)) {
      const file = vscode.Uri.joinPath(sources, name);
      const text = Buffer.from(await vscode.workspace.fs.readFile(file)).toString("utf8");
      await vscode.workspace.fs.writeFile(file, Buffer.from(text.replaceAll("412", "731")));
    }
    await underlinesOnce(document.uri, (all) => !all.some(at));
  });
});

/** The first underline that a fix replaces by other words, and that fix. */
async function firstReplacement(uri, diagnostics) {
  for (const diagnostic of diagnostics) {
    const fixes = await fixesAt(uri, diagnostic.range);
    const fix = fixes.find(({ title }) => title.startsWith("Replace with"));
    if (fix !== undefined) return { fix, diagnostic };
  }
  throw new Error("no underline has a replacement");
}
