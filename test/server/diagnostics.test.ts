import assert from "node:assert/strict";
import { DiagnosticSeverity } from "vscode-languageserver";
import { defaultSettings } from "../../src/protocol/index.js";
import { fakeJudge } from "./fakeJudge.js";
import { Session, type SessionOptions } from "./session.js";

const wire =
  "Harbour Wire\n\nThe explosion killed 42 people at the depot on Tuesday, officials said.\n";
const files = { "sources/wire.txt": wire };

function start(more: Partial<SessionOptions> = {}): Promise<Session> {
  return Session.start({ judge: fakeJudge, files, ...more });
}

describe("diagnostics", () => {
  const rows: readonly (readonly [name: string, draft: string])[] = [
    ["plain", "The explosion killed 45 people.\n"],
    ["after emoji", "🔥🔥 The explosion 💥 killed 45 people.\n"],
    ["after CRLF", "# Depot\r\n\r\nOne.\r\nThe explosion killed 45 people.\r\n"],
    ["after combining marks", "Cafe\u0301 Zu\u0308rich: it killed 45 people.\n"],
    ["without a line break at the end", "It killed 45 people"],
  ];
  for (const [name, text] of rows) {
    it(`underlines exactly the words: ${name}`, async () => {
      const session = await start();
      const { diagnostics, version } = await session.open("draft.md", text);
      assert.equal(version, 1);
      assert.deepEqual(
        diagnostics.map(({ range }) => session.textAt("draft.md", range)),
        ["45"],
      );
    });
  }

  it("says who says so, where, and where to read on", async () => {
    const session = await start();
    const { diagnostics } = await session.open("draft.md", "It killed 45 people.\n");
    const [first] = diagnostics;
    assert.equal(first?.source, "Stet");
    assert.equal(first.code, "contradicted-figure");
    assert.equal(first.severity, DiagnosticSeverity.Warning);
    assert.equal(first.codeDescription?.href, "file:///stet/help/contradicted-figure.md");
    assert.equal(first.message, "Contradicted: the sources say 42.");
    assert.deepEqual(first.relatedInformation?.[0]?.location, {
      uri: "file:///press/sources/wire.txt",
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 71 } },
    });
  });

  it("follows unsaved text", async () => {
    const session = await start();
    await session.open("draft.md", "It killed 45 people.\n");
    await session.type("draft.md", "45", "42");
    assert.deepEqual((await session.found("draft.md")).diagnostics, []);
  });

  it("waits until typing stops and judges the last version only", async () => {
    const session = await start();
    await session.open("draft.md", "It killed 42 people.\n");
    const before = session.diagnostics.length;
    await session.type("draft.md", "42", "43");
    await session.type("draft.md", "43", "44");
    assert.equal(await session.waiting(), 1);
    const { version, diagnostics } = await session.found("draft.md");
    assert.equal(version, 3);
    assert.equal(diagnostics.length, 1);
    assert.equal(session.diagnostics.length, before + 1);
  });

  it("drops what was found in a version that is gone", async () => {
    const session = await start();
    await session.open("draft.md", "It killed 42 people.\n");
    let openGate = (): void => undefined;
    session.disk.gate = new Promise((resolve) => (openGate = resolve));
    await session.write("sources/wire.txt", wire.replace("42", "43"));
    assert.equal(await session.waiting(), 1);
    session.passTime(); // The check of version 1 begins, and looks for the sources ...
    await session.type("draft.md", "42", "43"); // ... when version 2 comes in.
    assert.equal(await session.waiting(), 1);
    openGate();
    const { version, diagnostics } = await session.found("draft.md");
    assert.equal(version, 2);
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(
      session.diagnostics.map((published) => published.version),
      [1, 2],
    );
  });

  it("takes the severity of each verdict from the settings", async () => {
    const loud = await start({ settings: { severity: { contradicted: "error" } } });
    const { diagnostics } = await loud.open("draft.md", "It killed 45 people.\n");
    assert.equal(diagnostics[0]?.severity, DiagnosticSeverity.Error);
    const silent = await start({ settings: { severity: { contradicted: "off" } } });
    assert.deepEqual((await silent.open("draft.md", "It killed 45 people.\n")).diagnostics, []);
  });

  it("takes the severity of a check before that of its verdict", async () => {
    const rows = [
      ["error", [DiagnosticSeverity.Error]],
      ["off", []],
    ] as const;
    for (const [level, severities] of rows) {
      const checks = { "contradicted-figure": level };
      const session = await start({ settings: { checks } });
      const { diagnostics } = await session.open("draft.md", "It killed 45 people.\n");
      assert.deepEqual(
        diagnostics.map(({ severity }) => severity),
        severities,
      );
    }
  });

  it("shows nothing as a hint unless somebody wants that", () => {
    assert.ok(!Object.values(defaultSettings.severity).includes("hint"));
  });

  it("says once which setting it can't use", async () => {
    const session = await start({ settings: { enable: "maybe" } });
    await session.open("draft.md", "It killed 45 people.\n");
    await session.open("other.md", "It killed 45 people.\n");
    assert.deepEqual(
      session.logged.filter((line) => line.includes("stet.enable")),
      ["stet.enable must be true or false; true is used."],
    );
  });

  describe("stays silent", () => {
    const silent: readonly (readonly [
      name: string,
      path: string,
      text: string,
      options?: Partial<SessionOptions>,
    ])[] = [
      ["in a source itself", "sources/wire.txt", wire],
      ["without sources", "draft.md", "It killed 45 people.\n", { files: {} }],
      [
        "where it is switched off",
        "draft.md",
        "It killed 45 people.\n",
        { settings: { enable: false } },
      ],
      ["about what is borne out", "draft.md", "It killed 42 people.\n"],
      ["in an empty document", "draft.md", ""],
    ];
    for (const [name, path, text, options] of silent) {
      it(name, async () => {
        const session = await start(options);
        const language = path.endsWith(".txt") ? "plaintext" : "markdown";
        assert.deepEqual((await session.open(path, text, language)).diagnostics, []);
      });
    }

    it("once the document is closed", async () => {
      const session = await start();
      await session.open("draft.md", "It killed 45 people.\n");
      await session.close("draft.md");
      assert.deepEqual(session.diagnostics.at(-1)?.diagnostics, []);
    });
  });

  it("loses only the document whose check fails, and logs that once", async () => {
    const judge = {
      ...fakeJudge,
      analyze: (...[draft, sources]: Parameters<typeof fakeJudge.analyze>) => {
        if (draft.raw.includes("BANG")) throw new Error("the judge fell over");
        return fakeJudge.analyze(draft, sources);
      },
    };
    const session = await start({ judge });
    assert.deepEqual(
      (await session.open("bad.md", "BANG. It killed 45 people.\n")).diagnostics,
      [],
    );
    await session.type("bad.md", "It", "They");
    await session.found("bad.md");
    assert.equal((await session.open("draft.md", "It killed 45 people.\n")).diagnostics.length, 1);
    assert.equal(session.statuses.filter(({ state }) => state === "failed").length, 2);
    assert.equal(session.logged.filter((line) => line.includes("fell over")).length, 1);
  });
});
