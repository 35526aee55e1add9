import assert from "node:assert/strict";
import type { CodeLens, Location, LocationLink } from "vscode-languageserver";
import { fakeJudge } from "./fakeJudge.js";
import { Session, type SessionOptions } from "./session.js";

const files = {
  "sources/wire.txt": "Harbour Wire\n\nThe explosion killed 42 people at the depot.\n",
  "sources/late.txt": "Late Wire\n\n🔥 It killed 42 people, the mayor said.\n",
};
const path = "draft.md";

function start(more: Partial<SessionOptions> = {}): Promise<Session> {
  return Session.start({ judge: fakeJudge, files, ...more });
}

function at(session: Session, words: string): object {
  const { uri } = session.document(path);
  return { textDocument: { uri }, position: session.rangeOf(path, words).start };
}

describe("definition", () => {
  it("of a flagged figure is the exact sentence that decides", async () => {
    const session = await start();
    await session.open(path, "🔥 It killed 45 people.\n");
    const links: LocationLink[] = await session.client.sendRequest(
      "textDocument/definition",
      at(session, "45"),
    );
    assert.equal(links.length, 1);
    const [link] = links;
    assert.equal(link?.targetUri, "file:///press/sources/late.txt");
    assert.deepEqual(link.targetRange, {
      start: { line: 2, character: 0 },
      end: { line: 2, character: 39 },
    });
    assert.deepEqual(link.targetSelectionRange, link.targetRange);
    assert.deepEqual(link.originSelectionRange, session.rangeOf(path, "45"));
  });

  it("of a borne-out figure is the sentence that bears it out", async () => {
    const session = await start({ linksDefinitions: false });
    await session.open(path, "It killed 42 people.\n");
    const location: Location = await session.client.sendRequest(
      "textDocument/definition",
      at(session, "42"),
    );
    assert.equal(location.uri, "file:///press/sources/late.txt");
  });

  it("goes with its words while one writes", async () => {
    const session = await start();
    await session.open(path, "It killed 45 people.\n");
    await session.type(path, "It", "At noon it");
    const links: LocationLink[] = await session.client.sendRequest(
      "textDocument/definition",
      at(session, "45"),
    );
    assert.equal(links.length, 1);
  });

  it("stays silent where no source speaks, and in a source", async () => {
    const session = await start();
    await session.open(path, "It was a bad day.\n\nIt killed 45 people.\n");
    const ask = (method: string): Promise<unknown> =>
      session.client.sendRequest(method, { ...at(session, "bad"), context: {} });
    assert.equal(await ask("textDocument/definition"), null);
    assert.deepEqual(await ask("textDocument/references"), []);
    const textDocument = { uri: "file:///press/sources/wire.txt" };
    const position = { line: 2, character: 3 };
    assert.equal(
      await session.client.sendRequest("textDocument/definition", { textDocument, position }),
      null,
    );
  });
});

describe("references", () => {
  for (const figure of ["45", "42"]) {
    it(`of ${figure} are all passages, each once`, async () => {
      const session = await start();
      await session.open(path, `It killed ${figure} people.\n`);
      const found: Location[] = await session.client.sendRequest("textDocument/references", {
        ...at(session, figure),
        context: { includeDeclaration: true },
      });
      assert.deepEqual(found.map(({ uri }) => uri).sort(), [
        "file:///press/sources/late.txt",
        "file:///press/sources/wire.txt",
      ]);
    });
  }
});

describe("lenses of sections", () => {
  const text =
    "It killed 42 people.\n\n# One\n\nIt killed 45 people.\n\nIt killed 42 people.\n\n## Two\n\nNothing.\n";

  async function lenses(session: Session): Promise<readonly (readonly [number, string])[]> {
    const { uri } = session.document(path);
    const found: CodeLens[] = await session.client.sendRequest("textDocument/codeLens", {
      textDocument: { uri },
    });
    return found.map(({ range, command }) => [range.start.line, command?.title ?? ""]);
  }

  it("count the sentences that are sourced, and move along", async () => {
    const session = await start({ settings: { codeLens: true } });
    await session.open(path, text);
    const counts = ["1 of 1 sentence sourced", "1 of 2 sentences sourced"] as const;
    assert.deepEqual(await lenses(session), [
      [0, counts[0]],
      [2, counts[1]],
    ]);
    await session.type(path, "# One", "\n# One");
    assert.deepEqual(await lenses(session), [
      [0, counts[0]],
      [3, counts[1]],
    ]);
  });

  it("are off unless they are wanted", async () => {
    const session = await start();
    await session.open(path, text);
    assert.deepEqual(await lenses(session), []);
  });
});

describe("sentences that have an underline", () => {
  it("are told to an editor that marks them, and go with it", async () => {
    const session = await start({ initializationOptions: { marksSentences: true } });
    await session.open(path, "Well.\n\nIt killed 45 people, then killed 46 people.\n");
    await session.settled();
    const [sentence, ...others] = session.flagged.at(-1)?.sentences ?? [];
    assert.deepEqual(others, []);
    assert.equal(sentence?.verdict, "contradicted");
    assert.equal(
      session.textAt(path, sentence.stretch),
      "It killed 45 people, then killed 46 people.",
    );
    await session.type(path, "It killed 45 people, then killed 46", "It hurt few");
    await session.settled();
    assert.deepEqual(session.flagged.at(-1), {
      uri: session.document(path).uri,
      version: 2,
      sentences: [],
    });
  });

  const silent: readonly (readonly [name: string, options: Partial<SessionOptions>])[] = [
    ["to others", {}],
    [
      "where the setting says so",
      { initializationOptions: { marksSentences: true }, settings: { underlineSentence: false } },
    ],
  ];
  for (const [name, options] of silent) {
    it(`are not told ${name}`, async () => {
      const session = await start(options);
      await session.open(path, "It killed 45 people.\n");
      assert.deepEqual(
        session.flagged.flatMap(({ sentences }) => sentences),
        [],
      );
    });
  }
});
