import assert from "node:assert/strict";
import { CodeActionTriggerKind, type CodeAction } from "vscode-languageserver";
import { fakeJudge } from "./fakeJudge.js";
import { Session } from "./session.js";

const files = {
  "sources/wire.txt":
    "Harbour Wire\n\nThe explosion killed 42 people at the depot on Tuesday, officials said.\n",
};
const two = {
  ...files,
  "sources/post.txt":
    "Bay Post\n\nThe explosion at the depot killed 44 people, a nurse said on Tuesday.\n",
};

function start(sources: Readonly<Record<string, string>> = files): Promise<Session> {
  return Session.start({ judge: fakeJudge, files: sources });
}

describe("hover", () => {
  it("shows verdict, reason and the source's sentence with a link to the passage", async () => {
    const session = await start();
    await session.open("draft.md", "One.\r\n\r\n🔥 It killed 45 people.\r\n");
    const text = await session.hover("draft.md", "45");
    assert.match(
      text ?? "",
      /^\*\*Contradicted:\*\* the sources say 42\.\n\n> The explosion killed 42/u,
    );
    assert.match(text ?? "", /\]\(file:\/\/\/press\/sources\/wire\.txt#L3,1\)$/u);
  });

  it("says briefly on a sentence that is borne out by whom", async () => {
    const session = await start();
    await session.open("draft.md", "It killed 42 people.\n");
    const text = await session.hover("draft.md", "people");
    assert.match(text ?? "", /^\*\*Borne out\*\* by .+\n\n> The explosion killed 42 people/u);
  });

  it("counts copies of one story once", async () => {
    const story =
      "The explosion killed 42 people at the depot on Tuesday, officials of the harbour town said.\n";
    const session = await start({ "sources/a.txt": story, "sources/b.txt": story });
    await session.open("draft.md", "It killed 45 people.\n\nIt killed 42 people.\n");
    assert.match((await session.hover("draft.md", "45")) ?? "", /\n\n2 sources, 1 independent$/u);
    const borneOut = (await session.hover("draft.md", "42")) ?? "";
    assert.match(borneOut, /^\*\*Borne out\*\* by .+\n\n2 sources, 1 independent\n\n> /u);
  });

  it("shows a source's text as it is, whatever marks it holds", async () => {
    const odd =
      "Harbour Wire\n\n<b>They</b> killed 42 people in [camp](http://x) *today* at the depot.\n";
    const session = await start({ "sources/wire.txt": odd });
    await session.open("draft.md", "It killed 45 people.\n");
    const text = (await session.hover("draft.md", "45")) ?? "";
    assert.ok(text.includes("\\<b\\>They\\</b\\>"), text);
    assert.ok(text.includes("\\[camp\\]\\(http://x\\) \\*today\\*"), text);
  });

  describe("stays silent", () => {
    it("on a sentence with nothing to check", async () => {
      const session = await start();
      await session.open("draft.md", "It was a bad day.\n\nIt killed 45 people.\n");
      assert.equal(await session.hover("draft.md", "bad"), undefined);
    });

    it("where the words of the finding have changed", async () => {
      const session = await start();
      await session.open("draft.md", "It killed 45 people.\n");
      await session.type("draft.md", "45", "46");
      assert.equal(await session.hover("draft.md", "46"), undefined);
    });
  });

  it("goes with its words while the text is newer than what was found", async () => {
    const session = await start();
    await session.open("draft.md", "It killed 45 people.\n");
    await session.type("draft.md", "It", "At noon it");
    assert.match((await session.hover("draft.md", "45")) ?? "", /the sources say 42/u);
    const [action] = await session.actions("draft.md", "45");
    assert.ok(action);
    assert.equal(session.applied("draft.md", action), "At noon it killed 42 people.\n");
  });
});

/** The actions without those that put a finding aside. */
function mending(actions: readonly CodeAction[]): readonly CodeAction[] {
  return actions.filter(({ title }) => !title.startsWith("Ignore"));
}

describe("code actions", () => {
  it("put the source's figure in place", async () => {
    const session = await start();
    await session.open("draft.md", "🔥 It killed 45 people.\r\nSo it did.\r\n");
    const [action, ...others] = mending(await session.actions("draft.md", "45"));
    assert.ok(action);
    assert.deepEqual(others, []);
    assert.equal(action.kind, "quickfix");
    assert.equal(action.isPreferred, true);
    assert.equal(action.diagnostics?.length, 1);
    assert.equal(session.applied("draft.md", action), "🔥 It killed 42 people.\r\nSo it did.\r\n");
  });

  it("offer one fix a rival value and prefer none", async () => {
    const session = await start(two);
    await session.open("draft.md", "It killed 45 people.\n");
    const actions = mending(await session.actions("draft.md", "45"));
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['Replace with "44"', undefined],
        ['Replace with "42"', undefined],
      ],
    );
  });

  it("cite a source that bears the sentence out, as a rewrite", async () => {
    const session = await start(two);
    await session.open("draft.md", "It killed 42 people.\n");
    const [action, ...others] = await session.actions("draft.md", "people");
    assert.ok(action);
    assert.deepEqual(
      others.map(({ title }) => title),
      ["Attribute to Harbour Wire (“according to …”)"],
    );
    assert.equal(action.title, "Cite wire");
    assert.equal(action.kind, "refactor.rewrite");
    assert.equal(session.applied("draft.md", action), "It killed 42 people.[^wire]\n");
    assert.equal((await session.actions("draft.md", "people", { only: ["refactor"] })).length, 2);
  });

  it("cite as a quick fix where the sentence has a finding too", async () => {
    const session = await start();
    await session.open("draft.md", "It killed 42 people, and later killed 45 people.\n");
    const actions = await session.actions("draft.md", "people");
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [
        ["Cite wire", "quickfix"],
        ["Attribute to Harbour Wire (“according to …”)", "quickfix"],
      ],
    );
  });

  describe("stay silent", () => {
    it("beside the finding", async () => {
      const session = await start();
      await session.open("draft.md", "Well. It killed 45 people.\n");
      assert.deepEqual(await session.actions("draft.md", "Well"), []);
    });

    it("on a sound sentence as long as nobody asks", async () => {
      const session = await start();
      await session.open("draft.md", "It killed 42 people.\n\nIt killed 45 people.\n");
      const triggerKind = CodeActionTriggerKind.Automatic;
      assert.deepEqual(await session.actions("draft.md", "42", { triggerKind }), []);
      assert.equal(mending(await session.actions("draft.md", "45", { triggerKind })).length, 1);
    });

    it("where another kind is asked for", async () => {
      const session = await start();
      await session.open("draft.md", "It killed 45 people.\n");
      assert.deepEqual(
        await session.actions("draft.md", "45", { only: ["source.organizeImports"] }),
        [],
      );
    });

    it("where the words of the finding have changed", async () => {
      const session = await start();
      await session.open("draft.md", "It killed 45 people.\n");
      await session.type("draft.md", "45", "46");
      assert.deepEqual(await session.actions("draft.md", "46"), []);
    });
  });
});
