import assert from "node:assert/strict";
import type { CompletionItem } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyze, citeAllFix, citeFix, indexSources, referTo } from "../../src/engine/index.js";
import { folderUri, Session } from "./session.js";

const judge = { analyze, citeAllFix, citeFix, indexSources, referTo };
const files = {
  "sources/gale.md":
    "---\ntitle: Roofs torn off in Skagen\noutlet: North Courier\ndate: 2021-05-04\n---\n\nThe storm tore 42 roofs off in Skagen on Monday, the mayor said.\n",
  "sources/port.md":
    "---\ntitle: Harbour shut for a week\noutlet: The Skagen Post\ndate: 2021-05-06\nkey: post21\n---\n\nThe harbour of Skagen stays shut for 9 days, its master said.\n",
};

async function offered(text: string, settings?: unknown): Promise<readonly CompletionItem[]> {
  const session = await Session.start({ judge, files, settings });
  const at = text.indexOf("<|>");
  const typed = text.replace("<|>", "");
  // Judged before the citation was begun, as after a pause in typing.
  const opened = /(?:\[\^|\[@|\\cite\{)[^\s\]}]{0,20}$/u.exec(typed.slice(0, at))?.[0] ?? "";
  await session.open("draft.md", typed.slice(0, at - opened.length) + typed.slice(at));
  const start = session.document("draft.md").positionAt(at - opened.length);
  await session.client.sendNotification("textDocument/didChange", {
    textDocument: { uri: `${folderUri}/draft.md`, version: 2 },
    contentChanges: [{ range: { start, end: start }, text: opened }],
  });
  const position = TextDocument.create("x:x", "markdown", 1, typed).positionAt(at);
  return session.client.sendRequest("textDocument/completion", {
    textDocument: { uri: `${folderUri}/draft.md` },
    position,
  });
}

const labels = (items: readonly CompletionItem[]): readonly string[] =>
  [...items]
    .sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1))
    .map(({ label }) => label);

describe("completion of citations", () => {
  const STORM = "🌪️ The storm tore 42 roofs off in Skagen";
  const SHUT = "The harbour stays shut for 9 days";
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [`${STORM}. ${SHUT}.[^<|>`, ["skagen-post", "north-courier"]],
    [`${STORM}.[^<|> ${SHUT}.\n`, ["north-courier", "skagen-post"]],
    [`${STORM} [@<|>.\n`, ["northcourier2021roofs", "post21"]],
    [`${SHUT} [@<|>].\r\n`, ["post21", "northcourier2021roofs"]],
    [`${SHUT} \\cite{<|>}.\n`, ["post21", "northcourier2021roofs"]],
    [`${SHUT}.[^1] ${STORM}.[^<|>\n\n[^1]: Harbour shut for a week.\n`, ["2", "1"]],
  ];
  for (const [text, expected] of rows)
    it(`ranks by support in ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(labels(await offered(text)), expected);
    });

  it("shows title, outlet, day and the passage, and brings the note along", async () => {
    const [first] = await offered(`${STORM}.[^<|>\n`);
    assert.equal(first?.detail, "Roofs torn off in Skagen (North Courier, 2021-05-04)");
    assert.match(JSON.stringify(first.documentation), /> The storm tore 42 roofs off/u);
    assert.match(
      first.additionalTextEdits?.[0]?.newText ?? "",
      /^\n\n\[\^north-courier\]: Roofs torn/u,
    );
  });

  const silent = [`${STORM} <|>.`, `${STORM} a@<|>`, `${STORM} {<|>`, "x^<|>"];
  for (const text of silent)
    it(`stays silent in ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await offered(text), []);
    });
});

describe("Cite All Supported Sentences", () => {
  const text =
    "# Storm\n\nThe storm tore 42 roofs off in Skagen. The harbour stays shut for 9 days.\n";
  it("is one action, for who asks for it", async () => {
    const session = await Session.start({ judge, files, settings: { citeStyle: "pandoc" } });
    await session.open("draft.md", text);
    assert.deepEqual(
      (await session.actions("draft.md", "42")).filter(
        ({ kind }) => kind === "source.citeAll.stet",
      ),
      [],
    );
    const [action, ...others] = await session.actions("draft.md", "42", {
      only: ["source.citeAll.stet"],
    });
    assert.ok(action);
    assert.deepEqual(others, []);
    assert.equal(
      session.applied("draft.md", action),
      "# Storm\n\nThe storm tore 42 roofs off in Skagen [@northcourier2021roofs]. The harbour stays shut for 9 days [@post21].\n",
    );
  });
});

describe("hover on a citation", () => {
  it("shows the source and the passage", async () => {
    const session = await Session.start({ judge, files });
    await session.open("draft.md", "The harbour stays shut for 9 days [@post21].\n");
    const text = (await session.hover("draft.md", "@post21")) ?? "";
    assert.match(
      text,
      /^\*\*Cites\*\* The Skagen Post, 2021-05-06: Harbour shut for a week\n\n> The harbour of Skagen/u,
    );
  });

  it("stays silent on one that is not among the sources", async () => {
    const session = await Session.start({ judge, files });
    await session.open("draft.md", "Nobody knows why [@other99].\n");
    assert.equal(await session.hover("draft.md", "@other99"), undefined);
  });
});
