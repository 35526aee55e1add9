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

const wrong = "The ferry was sailing from Varna with 731 passengers.";
const other = "Seven crew members were injured, and 12 lorries broke loose.";

describe("what is put aside", () => {
  let document;
  const settings = vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, "stet.json");
  const saved = async () =>
    JSON.parse(Buffer.from(await vscode.workspace.fs.readFile(settings)).toString("utf8"));
  const at731 = ({ range }) => document.getText(range) === "731";

  before(async () => {
    ({ document } = await openNew("aside.md", `# Aside\n\n${wrong}\n\n${other}\n`));
    await underlinesOnce(document.uri, (all) => all.some(at731));
  });

  it("makes stet.json where there is none, saves it, and counts at once", async () => {
    await assert.rejects(async () => vscode.workspace.fs.stat(settings));
    await applyFix(document.uri, rangeOf(document, "731"), /^Ignore .731. here$/u);
    await underlinesOnce(document.uri, (all) => !all.some(at731));
    const { ignores } = await eventually(() => saved().catch(() => undefined));
    assert.equal(ignores.length, 1);
    assert.equal(ignores[0].text, "731");
    assert.equal(ignores[0].path, "aside.md");
  });

  it("stays so over a restart of the checker", async () => {
    await vscode.commands.executeCommand("stet.restart");
    await vscode.window.activeTextEditor.edit((edit) => {
      edit.insert(
        new vscode.Position(0, 0),
        "The ferry was sailing from Varna with 650 passengers.\n\n",
      );
    });
    await underlinesOnce(document.uri, (all) =>
      all.some(({ range }) => document.getText(range) === "650"),
    );
    assert.deepEqual(underlines(document.uri).filter(at731), []);
  });

  it("is listed, and taken back from the list", async () => {
    await vscode.commands.executeCommand("stet.showIgnores");
    const [row] = await eventually(() => {
      const rows = stet().exports.listedIgnores();
      return rows.length > 0 ? rows : undefined;
    });
    assert.deepEqual([row.text, row.state, row.reach], ["731", "in force", "here"]);
    const node = {
      kind: "ignore",
      row,
      draftUri: document.uri.toString(),
      settingsUri: settings.toString(),
    };
    assert.equal(await vscode.commands.executeCommand("stet.removeIgnore", node), true);
    await underlinesOnce(document.uri, (all) => all.some(at731));
    assert.deepEqual((await saved()).ignores, []);
  });

  it("may be all that is shown", async () => {
    const count = underlines(document.uri).length;
    await vscode.window.showTextDocument(document);
    const accepted = await eventually(async () => {
      const done = await vscode.commands.executeCommand("stet.acceptAll");
      return done > 0 ? done : undefined;
    });
    assert.equal(accepted, count);
    await underlinesOnce(document.uri, (all) => all.length === 0);
    await vscode.workspace.fs.delete(settings);
    await underlinesOnce(document.uri, (all) => all.length === count);
  });
});
