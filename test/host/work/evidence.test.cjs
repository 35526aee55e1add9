const assert = require("node:assert/strict");
const vscode = require("vscode");
const {
  applyFix,
  eventually,
  openNew,
  rangeOf,
  stet,
  underlines,
  underlinesOnce,
} = require("../inEditor.cjs");

const wrong = "The port engineer counted 16 buoys along the Kotva reef in March.";
const right = "Seven crew members were injured on the car deck.";

describe("the evidence", () => {
  let editor;
  const shown = () => stet().exports.shownEvidence();

  before(async () => {
    await vscode.commands.executeCommand("workbench.action.closeSidebar");
    editor = await openNew("evidence.md", `# Night\n\n${wrong}\n\n${right}\n`);
    await underlinesOnce(editor.document.uri, (all) => all.length > 0);
  });

  const caretTo = (words) => {
    const { start } = rangeOf(editor.document, words);
    editor.selection = new vscode.Selection(start, start);
  };

  it("is asked for by nobody while its view is hidden", () => {
    caretTo("engineer");
    assert.equal(shown(), undefined);
  });

  it("follows the caret once it is seen", async () => {
    await vscode.commands.executeCommand("stet.showEvidence");
    editor = await vscode.window.showTextDocument(editor.document);
    caretTo("engineer");
    const evidence = await eventually(() =>
      shown()?.verdict === "contradicted" ? shown() : undefined,
    );
    const figure = evidence.parts.find(({ text }) => text === "16 buoys" || text === "16");
    assert.equal(figure.verdict, "contradicted");
    assert.match(evidence.passages[0].text, /14 buoys/u);
    assert.equal(evidence.passages[0].page, "1");
    caretTo("crew members");
    const next = await eventually(() => (shown()?.verdict === "supported" ? shown() : undefined));
    assert.match(next.headline, /^Borne out by .*Danube Wire/u);
  });

  it("opens beside the draft, which keeps the focus", async () => {
    caretTo("engineer");
    await eventually(() => (shown()?.verdict === "contradicted" ? true : undefined));
    await vscode.commands.executeCommand("stet.openEvidenceBeside");
    const beside = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.scheme === "stet-source",
    );
    assert.match(beside.document.getText(beside.selection), /14 buoys/u);
    assert.notEqual(beside.viewColumn, editor.viewColumn);
    assert.equal(vscode.window.activeTextEditor.document.uri.path, editor.document.uri.path);
  });

  it("F12 leads into the text of a PDF, and the Problems entry does so too", async () => {
    const { start } = rangeOf(editor.document, "16");
    const [link] = await vscode.commands.executeCommand(
      "vscode.executeDefinitionProvider",
      editor.document.uri,
      start,
    );
    assert.equal(link.targetUri.scheme, "stet-source");
    const source = await vscode.workspace.openTextDocument(link.targetUri);
    assert.match(source.getText(link.targetRange), /^The port engineer counted 14 buoys/u);
    const [finding] = underlines(editor.document.uri);
    const [related] = finding.relatedInformation;
    assert.equal(related.location.uri.toString(), link.targetUri.toString());
    const text = await vscode.workspace.openTextDocument(related.location.uri);
    assert.match(text.getText(related.location.range), /14 buoys/u);
  });

  it("goes with the fix: the source's value stands, and the sentence is borne out", async () => {
    editor = await vscode.window.showTextDocument(editor.document);
    await applyFix(editor.document.uri, rangeOf(editor.document, "16"), /^Replace with /u);
    await underlinesOnce(editor.document.uri, (all) => all.length === 0);
    assert.match(editor.document.getText(), /counted 14 buoys along/u);
    caretTo("engineer");
    await eventually(() => (shown()?.verdict === "supported" ? true : undefined));
    await vscode.commands.executeCommand("workbench.action.closeSidebar");
    await eventually(() => (shown() === undefined ? true : undefined));
  });
});
