const assert = require("node:assert/strict");
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const vscode = require("vscode");
const { eventually, once, open, stet, underlines, underlinesOnce } = require("../inEditor.cjs");

describe("the first minutes", () => {
  before(() => stet().activate());

  it("name no command in walkthrough and empty views that is not there", async () => {
    const known = await vscode.commands.getCommands(true);
    const { walkthroughs, viewsWelcome } = stet().packageJSON.contributes;
    const named = [...JSON.stringify([walkthroughs, viewsWelcome]).matchAll(/command:([\w.]+)/gu)];
    assert.ok(named.length > 8);
    assert.deepEqual(
      named.map(([, command]) => command).filter((command) => !known.includes(command)),
      [],
    );
  });

  it("open a copy of the sample, and the first underline follows", async () => {
    const original = filesOf(path.join(stet().extensionPath, "media/sample"));
    const begun = Date.now();
    const editor = await vscode.commands.executeCommand("stet.openSample", "storage");
    const { uri } = editor.document;
    assert.ok(!uri.fsPath.startsWith(stet().extensionPath), uri.fsPath);
    const found = await underlinesOnce(uri, (all) => all.length > 0);
    console.log(`      ${found.length} underlines after ${Date.now() - begun} ms`);
    assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "\n")));
    await editor.document.save();
    assert.deepEqual(filesOf(path.join(stet().extensionPath, "media/sample")), original);
  });

  it("open the sample afresh, but never over changes that are not saved", async () => {
    const first = await vscode.commands.executeCommand("stet.openSample", "storage");
    const text = () => vscode.window.activeTextEditor.document.getText();
    await eventually(() => (text().startsWith("---") ? true : undefined)); // The line added above is gone.
    assert.ok(await first.edit((edit) => edit.insert(new vscode.Position(0, 0), "Mine. ")));
    await vscode.commands.executeCommand("stet.openSample", "storage");
    assert.match(text(), /^Mine\. /u);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("show a page of the help", async () => {
    const uri = await vscode.commands.executeCommand("stet.showHelp", "limits");
    assert.equal(path.basename(uri.fsPath), "limits.md");
    await once(vscode.window.tabGroups.onDidChangeTabs, () =>
      tabs().find(
        ({ input, label }) =>
          input instanceof vscode.TabInputWebview && label.includes("limits.md"),
      ),
    );
  });

  it("open a walkthrough of five steps at most", async () => {
    const { walkthroughs } = stet().packageJSON.contributes;
    assert.equal(walkthroughs.length, 1);
    assert.ok(walkthroughs[0].steps.length <= 5);
    // A welcome page that is open stays as it is.
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.commands.executeCommand("stet.openWalkthrough");
    // In this driven editor the page is titled by VS Code's own walkthrough; lookFirst.mjs sees ours step by step.
    const tab = await once(vscode.window.tabGroups.onDidChangeTabs, () =>
      tabs().find(({ label }) => label.startsWith("Walkthrough:")),
    );
    assert.ok(tab.isActive, tab.label);
    await vscode.window.tabGroups.close(tab);
  });
});

describe("an issue", () => {
  it("holds nothing of draft, sources, names of files or settings", async () => {
    const { document } = await open("draft.md");
    await underlinesOnce(document.uri, (all) => all.length > 0);
    const { document: issue } = await vscode.commands.executeCommand("stet.reportIssue");
    const text = issue.getText();
    assert.match(text, /Stet \d+\.\d+\.\d+/u);
    assert.match(text, /draft in front: checked, \d+ sentences/u);
    const folder = vscode.workspace.workspaceFolders[0].uri.fsPath;
    const own = [...Object.keys(filesOf(folder)).map((file) => path.parse(file).name), folder];
    const lines = Object.values(filesOf(folder)).join("\n").split(/[.\n]/u);
    const told = [...own.filter((name) => name !== "draft"), ...lines].filter(
      (words) => words.trim().length > 5 && text.includes(words.trim()),
    );
    assert.deepEqual(told, []);
    assert.equal(issue.isUntitled, true);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});

describe("the settings", () => {
  const settings = (uri) => vscode.workspace.getConfiguration("stet", uri);
  const { WorkspaceFolder } = vscode.ConfigurationTarget;

  it("take effect at once", async () => {
    const { document } = await open("draft.md");
    const { uri } = document;
    await underlinesOnce(uri, (all) => all.length > 0);
    const isError = ({ severity }) => severity === vscode.DiagnosticSeverity.Error;
    await settings(uri).update("severity", { contradicted: "error" }, WorkspaceFolder);
    await underlinesOnce(uri, (all) => all.some(isError));
    await settings(uri).update("severity", undefined, WorkspaceFolder);
    await underlinesOnce(uri, (all) => all.length > 0 && !all.some(isError));

    const isFigure = ({ code }) => String(code?.value ?? code).endsWith("-figure");
    const off = { "contradicted-figure": "off", "disputed-figure": "off" };
    await settings(uri).update("checks", { ...off, "unsupported-figure": "off" }, WorkspaceFolder);
    await underlinesOnce(uri, (all) => all.length > 0 && !all.some(isFigure));
    await settings(uri).update("checks", undefined, WorkspaceFolder);
    await underlinesOnce(uri, (all) => all.some(isFigure));

    await settings(uri).update("enable", false, WorkspaceFolder);
    await underlinesOnce(uri, (all) => all.length === 0);
    await settings(uri).update("enable", undefined, WorkspaceFolder);
    await underlinesOnce(uri, (all) => all.length > 0);

    const api = await stet().activate();
    const marked = () => api.markedSentences(uri.toString()).length;
    await settings(uri).update("underlineSentence", false, WorkspaceFolder);
    await eventually(() => (marked() === 0 ? true : undefined));
    await settings(uri).update("underlineSentence", undefined, WorkspaceFolder);
    await eventually(() => (marked() > 0 ? true : undefined));
  });

  it("say what they are, each with a place of its own in the list", () => {
    const { properties } = stet().packageJSON.contributes.configuration;
    const all = Object.values(properties);
    assert.ok(all.every((each) => (each.markdownDescription ?? "").length > 20));
    assert.deepEqual(
      all.map(({ order }) => order).filter((order, at, orders) => orders.indexOf(order) !== at),
      [],
    );
    // A value list without words says nothing to who has not read the code.
    const bare = all.filter((each) => each.enum && !each.enumDescriptions);
    assert.deepEqual(
      bare.filter((each) => !each.markdownEnumDescriptions),
      [],
    );
  });
});

describe("stet.json in the editor", () => {
  const files = {
    "stet.json": ["names", "ignores"],
    "sources/stet.sources.json": ["sources"],
  };
  for (const [name, keys] of Object.entries(files))
    it(`${name}: completes and explains its keys`, async () => {
      const root = vscode.workspace.workspaceFolders[0].uri;
      const uri = vscode.Uri.joinPath(root, name);
      const text = `{\n  "${keys[0]}": {}\n}\n`;
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      try {
        // The editor's own JSON support starts when such a file is opened first.
        const words = await eventually(async () => {
          const hovers = await vscode.commands.executeCommand(
            "vscode.executeHoverProvider",
            uri,
            new vscode.Position(1, 4),
          );
          const said = hovers.flatMap(({ contents }) => contents.map(({ value }) => value));
          return said.join("").length > 0 ? said.join("") : undefined;
        });
        assert.ok(words.length > 20, words);
        const list = await vscode.commands.executeCommand(
          "vscode.executeCompletionItemProvider",
          uri,
          new vscode.Position(0, 1),
        );
        const offered = list.items.map(({ label }) => label.label ?? label);
        for (const key of keys.slice(1)) assert.ok(offered.includes(key), offered.join(", "));
        // A key that is there already is offered no more.
        assert.ok(!offered.includes(keys[0]), offered.join(", "));
      } finally {
        await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
        await vscode.workspace.fs.delete(uri);
      }
    });
});

describe("a document that is on no disk", () => {
  it("is left alone, as the manifest declares", async () => {
    const { virtualWorkspaces } = stet().packageJSON.capabilities;
    assert.equal(virtualWorkspaces.supported, false);
    assert.ok(virtualWorkspaces.description.length > 20);
    const provided = vscode.workspace.registerTextDocumentContentProvider("stet-test-virtual", {
      provideTextDocumentContent: () => "The *Sveta Neda* was carrying 731 passengers.\n",
    });
    try {
      const uri = vscode.Uri.parse("stet-test-virtual:/sources/../draft.md");
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      assert.equal(document.languageId, "markdown");
      // Another document is opened and judged after it: by then it would have been, too.
      const { document: draft } = await open("draft.md");
      await underlinesOnce(draft.uri, (all) => all.length > 0);
      assert.deepEqual(underlines(uri), []);
    } finally {
      provided.dispose();
    }
  });
});

function tabs() {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs);
}

/** The texts of the files below `folder` by their paths. */
function filesOf(folder) {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
      .map((file) => [file, readFileSync(file, "utf8")]),
  );
}
