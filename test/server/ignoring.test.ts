import assert from "node:assert/strict";
import type { CodeAction } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyze, citeAllFix, citeFix, indexSources, referTo } from "../../src/engine/index.js";
import { parseSettingsFile } from "../../src/files/index.js";
import { requestNames, SAVE_SETTINGS, type CheckResult } from "../../src/protocol/index.js";
import type { JudgePort } from "../../src/server/ports.js";
import { folderUri, Session } from "./session.js";

const judge: JudgePort = { analyze, citeAllFix, citeFix, indexSources, referTo };

const wire =
  "The explosion at the grain warehouse in Marisport killed 42 people on Tuesday, port officials said. Olena Dovzhan, a crane driver, heard two blasts.\n";
const wrong = "The explosion at the Marisport warehouse killed 45 people.\n";
const settingsUri = `${folderUri}/stet.json`;

function start(more: Readonly<Record<string, string>> = {}): Promise<Session> {
  const files = { "sources/wire.txt": wire, ...more };
  return Session.start({ judge, files, initializationOptions: { savesSettings: true } });
}

async function pick(session: Session, words: string, title: string | RegExp): Promise<CodeAction> {
  const actions = await session.actions("draft.md", words);
  const found = actions.find((action) =>
    typeof title === "string" ? action.title === title : title.test(action.title),
  );
  assert.ok(found, actions.map((action) => action.title).join("\n"));
  return found;
}

/** The text of `stet.json` after `action`, which edits nothing else. */
function settingsAfter(action: CodeAction, before?: string): string {
  const changes = action.edit?.documentChanges ?? [];
  const kinds = changes.map((change) => ("kind" in change ? change.kind : "edit"));
  assert.deepEqual(kinds, before === undefined ? ["create", "edit"] : ["edit"]);
  const change = changes.at(-1);
  assert.ok(change && "edits" in change);
  assert.equal(change.textDocument.uri, settingsUri);
  assert.equal(action.command?.command, SAVE_SETTINGS);
  const edits = change.edits.flatMap((edit) => ("newText" in edit ? [edit] : []));
  return TextDocument.applyEdits(TextDocument.create(settingsUri, "json", 1, before ?? ""), edits);
}

async function words(session: Session): Promise<readonly string[]> {
  const { diagnostics } = await session.found("draft.md");
  return diagnostics.map(({ range }) => session.textAt("draft.md", range));
}

describe("ignoring in the editor", () => {
  it("lasts: over edits, a restart, and until the source changes", async () => {
    const session = await start();
    assert.equal((await session.open("draft.md", wrong)).diagnostics.length, 1);
    const text = settingsAfter(await pick(session, "45", "Ignore “45” here"));
    const [ignore] = parseSettingsFile("stet.json", text).ignores;
    assert.equal(ignore?.path, "draft.md");
    assert.equal(ignore.date, "2025-06-05");
    await session.write("stet.json", text);
    assert.deepEqual(await words(session), []);
    await session.type("draft.md", "The explosion", "On Tuesday it rained.\n\nThe explosion");
    assert.deepEqual(await words(session), []);

    const again = await start({ "stet.json": text });
    assert.deepEqual((await again.open("draft.md", wrong)).diagnostics, []);
    await again.write("sources/wire.txt", wire.replace("42", "43"));
    assert.deepEqual(await words(again), ["45"]);
    const notes = again.statuses.at(-1)?.skips ?? [];
    assert.match(notes.join("\n"), /^line 1: “45” was ignored on 2025-06-05, but /mu);
    const renewed = settingsAfter(await pick(again, "45", "Ignore “45” here"), text);
    assert.equal(parseSettingsFile("stet.json", renewed).ignores.length, 1);
    await again.write("stet.json", renewed);
    assert.deepEqual(await words(again), []);
  });

  const reaches: readonly (readonly [title: string, keys: readonly string[]])[] = [
    [
      "Ignore “45” here",
      ["path", "sentence", "text", "check", "verdict", "passage", "date", "place"],
    ],
    [
      "Ignore this sentence everywhere",
      ["sentence", "text", "check", "verdict", "passage", "date", "place"],
    ],
    ["Ignore “45” in this workspace", ["text", "check", "verdict", "date", "place"]],
  ];
  for (const [title, keys] of reaches)
    it(`${title} says as much as it needs`, async () => {
      const session = await start({ "stet.json": '{\n  "ignores": []\n}\n' });
      await session.open("draft.md", wrong);
      const before = '{\n  "ignores": []\n}\n';
      const text = settingsAfter(await pick(session, "45", title), before);
      const { ignores, problems } = parseSettingsFile("stet.json", text);
      assert.deepEqual(problems, []);
      assert.deepEqual(Object.keys(ignores[0] ?? {}), keys);
      await session.write("stet.json", text);
      assert.deepEqual(await words(session), []);
    });

  const tops: readonly (readonly [string, string])[] = [
    ["", ""],
    ["---\ntitle: Port\n---\n\n", "---\ntitle: Port\n---\n\n"],
    ["---\ntitle: Port\n---\n", "---\ntitle: Port\n---\n"],
  ];
  for (const [top, above] of tops)
    it(`in this file writes a comment below ${JSON.stringify(top)}`, async () => {
      const session = await start();
      await session.open("draft.md", `${top}${wrong}`);
      const action = await pick(session, "45", "Ignore contradicted-figure in this file");
      const text = session.applied("draft.md", action);
      assert.equal(text, `${above}<!-- stet-ignore-file contradicted-figure -->\n\n${wrong}`);
      const other = await start();
      assert.deepEqual((await other.open("draft.md", text)).diagnostics, []);
    });

  it("is told of in the report", async () => {
    const session = await start();
    await session.open("draft.md", `${wrong.trim()} <!-- stet-ignore: told by phone -->\n`);
    const { markdown = "" }: CheckResult = await session.client.sendRequest(
      requestNames.checkDocument,
      { uri: `${folderUri}/draft.md` },
    );
    assert.match(
      markdown,
      /### Ignored\n\n- .*“45” \(`contradicted-figure`, comment: told by phone\)/u,
    );
  });

  it("teaches names", async () => {
    const session = await start();
    const draft = "Olena Dovzhenko, a crane driver, heard two blasts.\n";
    assert.equal((await session.open("draft.md", draft)).diagnostics.length, 1);
    const same = await pick(
      session,
      "Dovzhenko",
      /^Treat “Olena Dovzhenko” as the same as “Olena Dovzhan”$/u,
    );
    const text = settingsAfter(same);
    assert.deepEqual(parseSettingsFile("stet.json", text).names.sameAs, [
      ["Olena Dovzhan", "Olena Dovzhenko"],
    ]);
    await session.write("stet.json", text);
    assert.deepEqual(await words(session), []);
    await session.write("stet.json", undefined);
    assert.deepEqual(await words(session), ["Olena Dovzhenko"]);
    const none = settingsAfter(await pick(session, "Dovzhenko", "“Olena Dovzhenko” is no name"));
    await session.write("stet.json", none);
    assert.deepEqual(await words(session), []);
  });

  it("counts from the text of an open stet.json, saved or not", async () => {
    const session = await start({ "stet.json": "{}\n" });
    await session.open("draft.md", wrong);
    await session.open(
      "stet.json",
      '{ "ignores": [{ "text": "45", "check": "contradicted-figure" }] }',
      "json",
    );
    await session.type("stet.json", "45", "46");
    assert.deepEqual(await words(session), ["45"]);
    await session.type("stet.json", "46", "45");
    assert.deepEqual(await words(session), []);
  });

  it("is not offered where the file has a mistake, which is told", async () => {
    const session = await start({ "stet.json": '{ "ignores": [ }' });
    await session.open("draft.md", wrong);
    const titles = (await session.actions("draft.md", "45")).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.startsWith("Ignore")),
      ["Ignore contradicted-figure in this file"],
    );
    assert.match(
      session.statuses.at(-1)?.skips.join("\n") ?? "",
      /stet\.json:1:\d+: this is no JSON/u,
    );
  });

  it("never is the preferred fix, and is offered at findings alone", async () => {
    const session = await start();
    await session.open("draft.md", wrong);
    const actions = await session.actions("draft.md", "45");
    assert.ok(
      actions.every(
        ({ title, isPreferred }) => isPreferred !== true || !title.startsWith("Ignore"),
      ),
    );
    const silent = await session.actions("draft.md", "explosion");
    assert.ok(silent.every(({ title }) => !title.startsWith("Ignore")));
  });
});
