import assert from "node:assert/strict";
import type { WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyze, citeAllFix, citeFix, indexSources, referTo } from "../../src/engine/index.js";
import {
  requestNames,
  type AcceptResult,
  type IgnoreRow,
  type IgnoresResult,
} from "../../src/protocol/index.js";
import { folderUri, Session } from "./session.js";

const judge = { analyze, citeAllFix, citeFix, indexSources, referTo };
const wire =
  "The explosion at the grain warehouse in Marisport killed 42 people on Tuesday, port officials said.\n";
const wrong = "The explosion at the Marisport warehouse killed 45 people.";
const entry = {
  path: "draft.md",
  sentence: wrong,
  text: "45",
  check: "contradicted-figure",
  verdict: "contradicted",
  passage: wire.trim(),
  reason: "told by phone",
  date: "2025-06-05",
};
const uri = `${folderUri}/draft.md`;
const settingsUri = `${folderUri}/stet.json`;

async function opened(ignores: readonly unknown[], text: string, source = wire): Promise<Session> {
  const own = ignores.length === 0 ? {} : { "stet.json": JSON.stringify({ ignores }, null, 2) };
  const session = await Session.start({ judge, files: { "sources/wire.txt": source, ...own } });
  await session.open("draft.md", text);
  return session;
}

async function rows(session: Session): Promise<readonly IgnoreRow[]> {
  const { ignores }: IgnoresResult = await session.client.sendRequest(requestNames.ignores, {
    uri,
  });
  return ignores;
}

/** `stet.json` after `edit`, and how often it was edited. */
function after(edit: WorkspaceEdit | null, before: string): string {
  const change = edit?.documentChanges?.at(-1);
  assert.ok(change && "edits" in change);
  assert.equal(change.textDocument.uri, settingsUri);
  const edits = change.edits.flatMap((one) => ("newText" in one ? [one] : []));
  return TextDocument.applyEdits(TextDocument.create(settingsUri, "json", 1, before), edits);
}

describe("the list of what is put aside", () => {
  const states: readonly (readonly [what: string, draft: string, source: string, state: string])[] =
    [
      ["in force", `# Port\n\n${wrong}\n`, wire, "in force"],
      ["expired, once its source has changed", `${wrong}\n`, wire.replace("42", "43"), "expired"],
      ["idle, where the draft has no such sentence", "It rained.\n", wire, "idle"],
    ];
  for (const [what, draft, source, state] of states)
    it(`has an entry that is ${what}`, async () => {
      const [row, ...others] = await rows(await opened([entry], draft, source));
      assert.deepEqual(others, []);
      assert.equal(row?.state, state);
      assert.equal(row.reach, "here");
      assert.equal(row.reason, "told by phone");
      assert.equal(row.date, "2025-06-05");
      const line = draft.split("\n").indexOf(wrong);
      assert.equal(row.there?.start.line, line === -1 ? undefined : line);
    });

  it("has what a comment puts aside", async () => {
    const text = `${wrong} <!-- stet-ignore contradicted-figure: told by phone -->\n`;
    const [row] = await rows(await opened([], text));
    assert.deepEqual(
      [row?.by, row?.text, row?.reason, row?.there?.start.line],
      ["comment", "45", "told by phone", 0],
    );
  });

  it("leaves out what is about other drafts", async () => {
    assert.deepEqual(await rows(await opened([{ ...entry, path: "other.md" }], `${wrong}\n`)), []);
  });

  const reaches: readonly (readonly [drop: readonly string[], reach: string])[] = [
    [["path"], "this sentence"],
    [["sentence"], "this file"],
    [["path", "sentence"], "this workspace"],
  ];
  for (const [drop, reach] of reaches)
    it(`calls one without ${drop.join(" and ")} “${reach}”`, async () => {
      const kept = Object.entries(entry).filter(([key]) => !drop.includes(key));
      const [row] = await rows(await opened([Object.fromEntries(kept)], `${wrong}\n`));
      assert.equal(row?.reach, reach);
    });
});

describe("taking an ignore back", () => {
  it("takes its entry out of stet.json, and the finding is there again", async () => {
    const session = await opened([entry], `${wrong}\n`);
    assert.deepEqual(session.underlined("draft.md"), []);
    const [row] = await rows(session);
    assert.ok(row?.entry);
    const params = { uri, entry: row.entry, text: row.text };
    const edit: WorkspaceEdit | null = await session.client.sendRequest(
      requestNames.removeIgnore,
      params,
    );
    const text = after(edit, JSON.stringify({ ignores: [entry] }, null, 2));
    assert.deepEqual(JSON.parse(text), { ignores: [] });
    await session.write("stet.json", text);
    await session.found("draft.md");
    assert.deepEqual(session.underlined("draft.md"), ["45"]);
    assert.equal(await session.client.sendRequest(requestNames.removeIgnore, params), null);
  });

  for (const params of [null, { uri }, { uri, entry: {}, text: "45" }])
    it(`refuses ${JSON.stringify(params)}`, async () => {
      const session = await opened([entry], `${wrong}\n`);
      await assert.rejects(session.client.sendRequest(requestNames.removeIgnore, params));
    });
});

describe("accepting all that is shown", () => {
  const text = `${wrong}\n\nThe grain warehouse explosion in Marisport killed 47 people.\n`;

  it("puts every finding aside in one edit, and nothing is left", async () => {
    const session = await opened([], text);
    assert.deepEqual(session.underlined("draft.md"), ["45", "47"]);
    const result: AcceptResult<WorkspaceEdit> = await session.client.sendRequest(
      requestNames.acceptAll,
      { uri },
    );
    assert.equal(result.count, 2);
    assert.equal(result.settingsUri, settingsUri);
    await session.write("stet.json", after(result.edit, ""));
    await session.found("draft.md");
    assert.deepEqual(session.underlined("draft.md"), []);
    assert.deepEqual(
      (await rows(session)).map(({ text: words, state }) => [words, state]),
      [
        ["45", "in force"],
        ["47", "in force"],
      ],
    );
    const none: AcceptResult = await session.client.sendRequest(requestNames.acceptAll, { uri });
    assert.deepEqual([none.edit, none.count], [null, 0]);
  });

  it("waits while the text has changed since the check", async () => {
    const session = await opened([], text);
    await session.type("draft.md", "47 people", "48 people");
    const none: AcceptResult = await session.client.sendRequest(requestNames.acceptAll, { uri });
    assert.deepEqual(none, { edit: null, count: 0 });
  });
});

describe("an ignore that has expired", () => {
  it("says so in the hover on its words", async () => {
    const session = await opened([entry], `${wrong}\n`, wire.replace("42", "43"));
    const hover = (await session.hover("draft.md", "45")) ?? "";
    assert.match(hover, /\*“45” was ignored on 2025/u);
  });
});
