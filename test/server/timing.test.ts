import assert from "node:assert/strict";
import { CodeActionTriggerKind } from "vscode-languageserver";
import type { JudgePort } from "../../src/server/ports.js";
import { fakeJudge } from "./fakeJudge.js";
import { Session, type SessionOptions } from "./session.js";

const wire = "Harbour Wire\n\nThe explosion killed 42 people at the depot on Tuesday.\n";
const files = { "sources/wire.txt": wire };

/** Two sentences, the first with a finding. */
const draft = "It killed 45 people.\nMore was not known.\n";
const path = "draft.md";

interface Counted {
  readonly judge: JudgePort;
  /** How often a draft was judged. */
  count: number;
}

function counting(): Counted {
  const counted: Counted = {
    count: 0,
    judge: {
      ...fakeJudge,
      analyze: (...of) => {
        counted.count++;
        return fakeJudge.analyze(...of);
      },
    },
  };
  return counted;
}

function start(more: Partial<SessionOptions> = {}): Promise<Session> {
  return Session.start({ judge: fakeJudge, files, ...more });
}

describe("underlines while one writes", () => {
  it("go at once when their words are changed, and stay away until there is something new", async () => {
    const counted = counting();
    const session = await start({ judge: counted.judge });
    await session.open(path, draft);
    await session.type(path, "45", "42");
    await session.settled();
    assert.deepEqual(session.underlined(path), []);
    assert.equal(session.diagnostics.at(-1)?.version, 2);
    assert.equal(counted.count, 1);
    assert.equal(session.statuses.at(-1)?.counts.findings, 0);
  });

  const touching: readonly (readonly [old: string, text: string])[] = [
    ["45", ""],
    ["45", "45,000"],
    ["45", "145"],
    ["5", "6"],
    ["killed 45 people", "hurt"],
    ["45 people", "45people"],
    [draft, ""],
  ];
  for (const [old, text] of touching) {
    it(`go when "${old.trim()}" becomes "${text}"`, async () => {
      const session = await start();
      await session.open(path, draft);
      await session.type(path, old, text);
      await session.settled();
      assert.deepEqual(session.underlined(path), []);
    });
  }

  const beside: readonly (readonly [old: string, text: string])[] = [
    ["It", "🔥 At noon it"],
    ["people", "men, women and children"],
    ["45 people", "45, people"],
    ["More", "Nothing more\r\n\r\nof it"],
  ];
  for (const [old, text] of beside) {
    it(`stay and move when "${old}" becomes "${JSON.stringify(text)}"`, async () => {
      const session = await start();
      await session.open(path, `${draft}It killed 46 people.\n`);
      await session.type(path, old, text);
      await session.type(path, "46", "42"); // One goes, and so the other is shown where it stands now.
      await session.settled();
      assert.deepEqual(session.underlined(path), ["45"]);
    });
  }

  it("follow an editor that sends whole texts", async () => {
    const session = await start();
    await session.open(path, `${draft}It killed 46 people.\n`);
    await session.replaceText(path, `${draft}It killed 42 people.\n`);
    await session.settled();
    assert.deepEqual(session.underlined(path), ["45"]);
  });
});

describe("the sentence that is being written", () => {
  const other = "It killed 44 people.\n";

  it("is left alone until the caret leaves it", async () => {
    const counted = counting();
    const session = await start({ judge: counted.judge });
    await session.open(path, "At last.\nMore was not known.\n");
    await session.caret(path, "At last");
    await session.type(path, "last", "noon it killed 45 people");
    assert.deepEqual((await session.found(path)).diagnostics, []);
    assert.equal(session.statuses.at(-1)?.counts.findings, 0);
    assert.equal(counted.count, 2);
    await session.caret(path, "More");
    assert.deepEqual(session.underlined(path), ["45"]);
    assert.equal(session.statuses.at(-1)?.counts.findings, 1);
    assert.equal(counted.count, 2, "leaving judges nothing");
  });

  it("is told once typing pauses", async () => {
    const session = await start();
    await session.open(path, "At last.\n");
    await session.caret(path, "At last");
    await session.type(path, "last", "noon it killed 45 people");
    assert.deepEqual((await session.found(path)).diagnostics, []);
    session.passTime();
    await session.settled();
    assert.deepEqual(session.underlined(path), ["45"]);
    assert.equal(await session.waiting(), 0);
  });

  it("keeps the underlines that it had before", async () => {
    const session = await start();
    await session.open(path, draft);
    await session.caret(path, "killed");
    await session.type(path, "It killed", "At noon it killed");
    const { diagnostics } = await session.found(path);
    assert.deepEqual(
      diagnostics.map(({ range }) => session.textAt(path, range)),
      ["45"],
    );
  });

  it("is the only one that is left alone", async () => {
    const session = await start();
    await session.open(path, `At last.\n${other}`);
    await session.caret(path, "At last");
    await session.type(path, "last", "noon it killed 45 people");
    await session.found(path);
    assert.deepEqual(session.underlined(path), ["44"]);
  });

  it("is told once another document is in front", async () => {
    const session = await start();
    await session.open(path, "At last.\n");
    await session.open("notes.md", "Notes.\n");
    await session.caret(path, "At last");
    await session.type(path, "last", "noon it killed 45 people");
    await session.found(path);
    await session.caret("notes.md", "Notes");
    assert.deepEqual(session.underlined(path), ["45"]);
  });

  for (const [name, options] of [
    ["where the setting says so", { settings: { holdBack: false } }],
    ["where the editor does not tell of its caret", {}],
  ] as const) {
    it(`is told at once ${name}`, async () => {
      const session = await start(options);
      await session.open(path, "At last.\n");
      if ("settings" in options) await session.caret(path, "At last");
      await session.type(path, "last", "noon it killed 45 people");
      assert.equal((await session.found(path)).diagnostics.length, 1);
    });
  }

  it("has its underline while the caret only passes through", async () => {
    const session = await start();
    await session.open(path, draft);
    const before = session.diagnostics.length;
    await session.caret(path, "killed");
    await session.caret(path, "More");
    await session.caret(path, "45");
    assert.equal(session.diagnostics.length, before);
    assert.equal(await session.waiting(), 0);
  });
});

describe("when a document is checked", () => {
  const late = "It killed 46 people";

  it("on type: not at hover, not at save, not when nothing happens", async () => {
    const counted = counting();
    const session = await start({ judge: counted.judge });
    await session.open(path, draft);
    await session.hover(path, "45");
    await session.actions(path, "45");
    await session.save(path);
    assert.equal(await session.waiting(), 0);
    assert.equal(counted.count, 1);
  });

  it("on save: when it is opened and when it is saved, with underlines that move meanwhile", async () => {
    const counted = counting();
    const session = await start({ judge: counted.judge, settings: { run: "onSave" } });
    await session.open(path, draft);
    await session.type(path, "It killed", "At noon it killed");
    await session.type(path, "More was not known", late);
    await session.found(path);
    await session.settled();
    assert.deepEqual(session.underlined(path), ["45"]);
    assert.equal(counted.count, 1);
    assert.equal(session.statuses.at(-1)?.state, "waiting");
    await session.save(path);
    await session.found(path);
    assert.deepEqual(session.underlined(path), ["45", "46"]);
    assert.equal(counted.count, 2);
    assert.equal(session.statuses.at(-1)?.state, "checked");
  });

  it("on save: also when typing goes on right after it", async () => {
    const session = await start({ settings: { run: "onSave" } });
    await session.open(path, draft);
    await session.type(path, "More was not known", late);
    await session.save(path);
    await session.type(path, "It killed", "At noon it killed");
    await session.found(path);
    assert.deepEqual(session.underlined(path), ["45", "46"]);
  });

  it("by hand: when the command asks for it, and else never", async () => {
    const counted = counting();
    const session = await start({ judge: counted.judge, settings: { run: "manual" } });
    await session.openQuietly(path, draft);
    await session.settled();
    session.passTime();
    await session.settled();
    assert.equal(session.statuses.at(-1)?.state, "waiting");
    await session.save(path);
    assert.equal(await session.waiting(), 0);
    assert.equal(counted.count, 0);
    await session.client.sendRequest("stet/checkDocument", { uri: session.document(path).uri });
    assert.deepEqual(session.underlined(path), ["45"]);
    assert.equal(counted.count, 1);
  });

  it("by hand: a setting that changes how things are shown counts at once", async () => {
    const session = await start({ settings: { run: "manual" } });
    await session.openQuietly(path, draft);
    await session.client.sendRequest("stet/checkDocument", { uri: session.document(path).uri });
    session.settings = { run: "manual", checks: { "contradicted-figure": "off" } };
    await session.client.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await session.found(path);
    assert.deepEqual(session.underlined(path), []);
  });
});

describe("drafting mode", () => {
  it("underlines nothing and judges nothing until it ends", async () => {
    const counted = counting();
    const session = await start({ judge: counted.judge });
    await session.open(path, draft);
    await session.drafting(true);
    assert.deepEqual(session.underlined(path), []);
    await session.type(path, "More was not known", "It killed 46 people");
    await session.write("sources/wire.txt", wire.replace("42", "45"));
    assert.equal(await session.waiting(), 0);
    assert.equal(counted.count, 1);
    await session.drafting(false);
    await session.found(path);
    assert.deepEqual(session.underlined(path), ["46"]);
  });

  it("shows no light bulb, and still has the fixes for who asks", async () => {
    const session = await start();
    await session.open(path, draft);
    await session.drafting(true);
    const { Automatic, Invoked } = CodeActionTriggerKind;
    assert.deepEqual(await session.actions(path, "45", { triggerKind: Automatic }), []);
    assert.ok((await session.actions(path, "45", { triggerKind: Invoked })).length > 0);
  });

  it("still gives a report to who asks for one", async () => {
    const session = await start();
    await session.open(path, draft);
    await session.drafting(true);
    const uri = { uri: session.document(path).uri };
    const result: { markdown?: string } = await session.client.sendRequest(
      "stet/checkDocument",
      uri,
    );
    assert.match(result.markdown ?? "", /the sources say 42/u);
    assert.deepEqual(session.underlined(path), []);
  });

  it("knows nothing of broken messages", async () => {
    const session = await start();
    await session.open(path, draft);
    for (const params of [{}, { on: "yes" }, { caret: 3 }, { caret: { uri: 1, place: {} } }]) {
      await session.client.sendNotification("stet/drafting", params);
      await session.client.sendNotification("stet/caret", params);
    }
    await session.settled();
    assert.deepEqual(session.underlined(path), ["45"]);
  });
});
