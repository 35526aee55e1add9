const assert = require("node:assert/strict");
const vscode = require("vscode");
const { eventually, fixesAt, open, stet, underlines, underlinesOnce } = require("../inEditor.cjs");

const draft = "# Wait\n\nThe ferry sailed on its usual course.\n";
const wrong = "The ferry was sailing from Varna with 730 passengers.";

describe("while one writes", () => {
  let editor;
  const at = (words) => (one) => editor.document.getText(one.range).includes(words);

  before(async () => {
    const [folder] = vscode.workspace.workspaceFolders;
    const file = vscode.Uri.joinPath(folder.uri, "writing.md");
    await vscode.workspace.fs.writeFile(file, Buffer.from(draft));
    editor = await open("writing.md");
    await stet().exports.ready();
  });

  it("the sentence under the caret is left alone, and told once the caret has left it", async () => {
    const { document } = editor;
    await putCaret(editor, document.lineCount - 1, 0);
    await vscode.commands.executeCommand("type", { text: wrong.slice(0, 8) });
    const seen = [];
    const listening = vscode.languages.onDidChangeDiagnostics(() => {
      seen.push(...underlines(document.uri).filter(at("730")));
    });
    for (const letter of wrong.slice(8))
      await vscode.commands.executeCommand("type", { text: letter });
    assert.deepEqual(seen, [], "nothing while one types");
    listening.dispose();
    await putCaret(editor, 0, 0);
    await underlinesOnce(document.uri, (all) => all.some(at("730")));
  });

  it("the whole sentence is marked", async () => {
    const [stretch] = await eventually(() => {
      const marked = stet().exports.markedSentences(editor.document.uri.toString());
      return marked.length > 0 ? marked : undefined;
    });
    const { start, end } = stretch;
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    assert.equal(editor.document.getText(range), wrong);
  });

  it("F12 leads to the source sentence", async () => {
    const { document } = editor;
    const [one] = underlines(document.uri).filter(at("730"));
    const links = await vscode.commands.executeCommand(
      "vscode.executeDefinitionProvider",
      document.uri,
      one.range.start,
    );
    const [{ targetUri, targetRange }] = links;
    const source = await vscode.workspace.openTextDocument(targetUri);
    assert.match(source.getText(targetRange), /passengers and a crew/u);
    const all = await vscode.commands.executeCommand(
      "vscode.executeReferenceProvider",
      document.uri,
      one.range.start,
    );
    assert.ok(all.length >= 1);
    editor.selection = new vscode.Selection(one.range.start, one.range.start);
    await vscode.commands.executeCommand("editor.action.revealDefinition");
    const opened = await eventually(() => {
      const { activeTextEditor } = vscode.window;
      return activeTextEditor?.document.uri.path === targetUri.path ? activeTextEditor : undefined;
    });
    assert.equal(opened.selection.active.line, targetRange.start.line);
    editor = await open("writing.md");
  });

  it("an underline goes before the next check once its fix is applied", async () => {
    const { document } = editor;
    const [one] = await underlinesOnce(document.uri, (all) => all.some(at("730"))).then((all) =>
      all.filter(at("730")),
    );
    const fixes = await fixesAt(document.uri, one.range);
    const fix = fixes.find(({ title }) => title.startsWith("Replace with"));
    const begun = performance.now();
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await underlinesOnce(document.uri, (all) => all.length === 0);
    console.log(`      gone after ${(performance.now() - begun).toFixed(0)} ms`);
  });

  it("drafting mode hides everything and brings it back", async () => {
    const { document } = await open("draft.md");
    await vscode.window.activeTextEditor.edit((edit) => {
      edit.insert(document.lineAt(document.lineCount - 1).range.end, `\n\n${wrong}\n`);
    });
    await underlinesOnce(document.uri, (all) => all.length > 0);
    assert.equal(await vscode.commands.executeCommand("stet.toggleDrafting"), true);
    await underlinesOnce(document.uri, (all) => all.length === 0);
    assert.equal(await vscode.commands.executeCommand("stet.toggleDrafting"), false);
    await underlinesOnce(document.uri, (all) => all.length > 0);
  });
});

/** Puts the caret, and waits until the server must have heard of it: the editor tells it what comes in order. */
async function putCaret(editor, line, character) {
  const place = new vscode.Position(line, character);
  editor.selection = new vscode.Selection(place, place);
  await new Promise((resolve) => setTimeout(resolve, 200)); // Longer than carets are told together.
}
