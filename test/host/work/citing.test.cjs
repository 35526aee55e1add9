const assert = require("node:assert/strict");
const vscode = require("vscode");
const { eventually, fixesAt, openNew, rangeOf, underlinesOnce } = require("../inEditor.cjs");

const first = "The ferry was sailing from Varna to Istanbul with 412 passengers.";
const second = "Seven crew members were injured on the car deck.";
const wrong = "She was sailing with 731 passengers.";

/** How each style marks a source, and whether it brings a note. */
const styles = {
  footnote: [/\[\^(?<label>[^\]]+)\]/gu, /^\[\^[^\]]+\]: /gmu],
  pandoc: [/\[@(?<label>[^\]]+)\]/gu, undefined],
  link: [/\(\[(?<label>[^\]]+)\]\([^)]+\)\)/gu, undefined],
  number: [/ \[(?<label>\d+)\]/gu, /^\[\d+\] /gmu],
  sup: [/<sup>(?<label>\d+)<\/sup>/gu, /^(?:<sup>\d+<\/sup>|\d+\.) /gmu],
  latex: [/~\\cite\{(?<label>[^}]+)\}/gu, undefined],
};

describe("citing", () => {
  const setting = (value) =>
    vscode.workspace
      .getConfiguration("stet")
      .update("citeStyle", value, vscode.ConfigurationTarget.Workspace);

  after(() => setting(undefined));

  for (const [style, [mark, note]] of Object.entries(styles))
    it(`all in the style ${style}: in order, a source once, and undone in one step`, async () => {
      await setting(style);
      const text = `# Night\n\n${first} ${second}\n\n${first}\n\n${wrong}\n`;
      const editor = await openNew(`cite-${style}.md`, text);
      const { document } = editor;
      await underlinesOnce(document.uri, (all) => all.length > 0);
      const before = document.getText();
      await eventually(async () => {
        await vscode.commands.executeCommand("stet.citeAll");
        return document.getText() === before ? undefined : true;
      });
      const cited = document.getText();
      const body = note === undefined ? cited : cited.slice(0, cited.search(note));
      const labels = [...body.matchAll(mark)].map(({ groups }) => groups.label);
      assert.equal(labels.length, 3, cited);
      assert.equal(labels[0], labels[2], "the same source has the same mark");
      const order = [...new Set(labels)];
      if (style === "number" || style === "sup") assert.deepEqual(order, [...order].sort());
      if (note !== undefined) assert.equal(cited.match(note).length, order.length, cited);
      assert.equal(
        cited.includes("731 passengers."),
        true,
        "nothing is cited for what is contradicted",
      );
      await vscode.commands.executeCommand("undo");
      assert.equal(document.getText(), before);
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    });

  it("uses the note that is there already", async () => {
    await setting(undefined);
    const known =
      "[^w]: Ferry With 412 Passengers Hits Reef Off Bulgarian Coast. Danube Wire, 2025-11-07.";
    const { document } = await openNew(
      "reuse.md",
      `It sank.[^w]\n\n${second}\n\n${wrong}\n\n${known}\n`,
    );
    await underlinesOnce(document.uri, (all) => all.length > 0);
    const before = document.getText();
    await eventually(async () => {
      await vscode.commands.executeCommand("stet.citeAll");
      return document.getText() === before ? undefined : true;
    });
    assert.equal(document.getText(), before.replace(second, `${second}[^w]`));
  });

  it("is completed behind [^, the source that bears the sentence out first, with its note", async () => {
    const { document } = await openNew("complete.md", `${second}\n\n${wrong}\n`);
    await underlinesOnce(document.uri, (all) => all.length > 0);
    const { end } = rangeOf(document, second);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, end, "[^");
    assert.ok(await vscode.workspace.applyEdit(edit));
    const { items } = await vscode.commands.executeCommand(
      "vscode.executeCompletionItemProvider",
      document.uri,
      end.translate(0, 2),
      "^",
    );
    const ours = items.filter(({ detail = "" }) => /\d{4}-\d\d-\d\d|\(/u.test(detail));
    const [best] = ours.sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
    assert.match(best.detail, /Danube Wire/u);
    assert.match(best.additionalTextEdits[0].newText, /^\s*\[\^[^\]]+\]: .*Danube Wire/u);
  });

  it("moves a citation to the source that says it", async () => {
    const text = `${second}[^c]\n\n${wrong}\n\n[^c]: Fishermen saved hundreds from stricken ferry. The Coast Daily, 2025-11-07.\n`;
    const { document } = await openNew("move.md", text);
    const [finding] = await underlinesOnce(document.uri, (all) =>
      all.some(({ code }) => code.value === "wrong-citation"),
    ).then((all) => all.filter(({ code }) => code.value === "wrong-citation"));
    const fixes = await fixesAt(document.uri, finding.range);
    const move = fixes.find(({ title }) => title === "Move the citation to Danube Wire");
    assert.ok(await vscode.workspace.applyEdit(move.edit));
    assert.match(document.getText(), /^\[\^[^\]]+\]: Ferry With 412 Passengers.*Danube Wire/mu);
    assert.doesNotMatch(document.getText(), /The Coast Daily/u);
    await underlinesOnce(document.uri, (all) =>
      all.every(({ code }) => code.value !== "wrong-citation"),
    );
  });

  it("lets one choose among all sources, and is one step to undo", async () => {
    const { document } = await openNew("choose.md", `${second}\n\n${wrong}\n`);
    await underlinesOnce(document.uri, (all) => all.length > 0);
    const before = document.getText();
    const chosen = vscode.commands.executeCommand("stet.chooseCitation", {
      uri: document.uri.toString(),
      place: { line: 0, character: 3 },
    });
    await eventually(async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return document.getText() === before ? undefined : true;
    });
    assert.equal(await chosen, true);
    assert.match(
      document.getText(),
      /^Seven crew members were injured on the car deck\.\[\^danube-wire\]/u,
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });
});
