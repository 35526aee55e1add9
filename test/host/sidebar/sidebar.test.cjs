const assert = require("node:assert/strict");
const vscode = require("vscode");
const { eventually, open, stet, underlinesOnce } = require("../inEditor.cjs");

describe("the list of sources", () => {
  let sources;

  before(async () => {
    const api = await stet().activate();
    assert.deepEqual(api.listedSources(), [], "nothing is asked before the list is seen");
    const { document } = await open("draft.md");
    await underlinesOnce(document.uri, (all) => all.length > 0);
    await vscode.commands.executeCommand("stet.showSources");
    sources = await eventually(() => {
      const all = api.listedSources();
      return all.length > 0 ? all : undefined;
    });
  });

  const row = (name) => sources.find(({ uri }) => uri.endsWith(`/${name}`));

  it("has every file with its title, outlet, date and health", () => {
    assert.equal(sources.length, 7);
    assert.deepEqual(
      sources.filter(({ health }) => health !== "ok").map(({ path, health }) => [path, health]),
      [["sources/empty.txt", "error"]],
    );
    const { title, outlet, published } = row("danube-wire.txt");
    assert.match(title, /Ferry With 412 Passengers/u);
    assert.equal(outlet, "Danube Wire");
    assert.equal(published, "2025-11-07");
  });

  it("opens a text source in its own file at the passage", async () => {
    const { uri } = row("danube-wire.txt");
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const at = document.positionAt(document.getText().indexOf("412"));
    const stretch = { start: place(at), end: place(at.translate(0, 3)) };
    await vscode.commands.executeCommand("stet.openPassage", { uri, stretch });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor.document.uri.toString(), document.uri.toString());
    assert.equal(document.getText(editor.selection), "412");
  });

  it("opens a source that is no text as a document of the text read out of it", async () => {
    const { uri, place: begin } = row("letter.eml");
    const stretch = { start: begin, end: { line: begin.line, character: begin.character + 18 } };
    await vscode.commands.executeCommand("stet.openPassage", { uri, stretch });
    const { document, selection } = vscode.window.activeTextEditor;
    assert.equal(document.uri.scheme, "stet-source");
    assert.equal(document.languageId, "stet-source");
    assert.match(document.getText(), /nine buoys for the reef, and none had arrived/u);
    assert.equal(document.getText(selection), "The harbour office");
  });

  it("is reached from the links of a report", async () => {
    const { uri } = row("letter.eml");
    const address = encodeURIComponent(uri).replaceAll("%", "~");
    const page = vscode.Uri.from({
      scheme: "stet-report",
      path: `/passages/1/${address}/letter.eml`,
    });
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(page));
    await eventually(() => {
      const shown = vscode.window.activeTextEditor?.document.uri;
      return shown?.scheme === "stet-source" ? shown : undefined;
    });
  });

  it("keeps the draft in front while its sources are opened", async () => {
    await vscode.commands.executeCommand("stet.refreshSources");
    assert.equal(stet().exports.listedSources().length, 7);
  });

  it("takes in the article on the clipboard", async () => {
    const words = "The pilot cutter stood by the stranded ferry until the tide turned. ".repeat(4);
    await vscode.env.clipboard.writeText(`Cutter Stood By\n\nhttps://strait.example/7\n\n${words}`);
    const added = vscode.commands.executeCommand("stet.addSourceFromClipboard");
    const file = vscode.Uri.joinPath(
      vscode.workspace.workspaceFolders[0].uri,
      "sources/cutter-stood-by.md",
    );
    await eventually(async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return vscode.workspace.fs.stat(file).then(
        (found) => found,
        () => undefined,
      );
    });
    await added;
    const text = vscode.window.activeTextEditor.document.getText();
    assert.match(text, /^---\ntitle: "Cutter Stood By"\nurl: "https:\/\/strait\.example\/7"\n/u);
    const listed = await eventually(() =>
      stet()
        .exports.listedSources()
        .find(({ uri }) => uri.endsWith("/cutter-stood-by.md")),
    );
    assert.equal(listed.title, "Cutter Stood By");
  });
});

function place({ line, character }) {
  return { line, character };
}
