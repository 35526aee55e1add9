import assert from "node:assert/strict";
import { CodeActionTriggerKind } from "vscode-languageserver";
import {
  analyze,
  citeAllFix,
  citeFix,
  indexSources,
  loadExplainer,
  referTo,
} from "../../src/engine/index.js";
import { EXPLAIN_VERDICT, requestNames, type VerdictExplained } from "../../src/protocol/index.js";
import { folderUri, Session } from "./session.js";

const judge = { analyze, citeAllFix, citeFix, indexSources, loadExplainer, referTo };
const files = {
  "sources/wire.md":
    "---\noutlet: Hill Wire\n---\n\nThe landslide at Ortova buried 31 cabins, the rescue service said.\n",
};
const uri = `${folderUri}/draft.md`;
const text =
  "The landslide at Ortova buried 37 cabins.\n\nThe landslide at Ortova buried 31 cabins.\n";

async function opened(): Promise<Session> {
  const session = await Session.start({ judge, files });
  await session.open("draft.md", text);
  return session;
}

async function explain(params: unknown): Promise<VerdictExplained> {
  return (await opened()).client.sendRequest(requestNames.explain, params);
}

describe("an explanation of a verdict", () => {
  it("says how it came about, with links to the passages", async () => {
    const { title, markdown = "" } = await explain({ uri, place: { line: 0, character: 5 } });
    assert.equal(title, "Verdict on line 1");
    assert.ok(markdown.startsWith("# Contradicted\n"), markdown);
    assert.ok(markdown.includes("Figure “37”, read as: 37; counts cabins"), markdown);
    assert.ok(markdown.includes("sources/wire.md#L5"), markdown);
  });

  it("is there for a sentence that was not flagged", async () => {
    const { markdown = "" } = await explain({ uri, place: { line: 2, character: 5 } });
    assert.ok(markdown.startsWith("# Borne out\n"), markdown);
  });

  for (const [strictness, underlined, heading] of [
    ["quiet", [], "# Borne out\n"],
    ["balanced", ["19 metres"], "# Unsupported\n"],
  ] as const)
    it(`gives the verdict of the underline at ${strictness}`, async () => {
      const session = await Session.start({ judge, files, settings: { strictness } });
      await session.open(
        "draft.md",
        "The landslide at Ortova buried 31 cabins under 19 metres of mud.\n",
      );
      assert.deepEqual(session.underlined("draft.md"), underlined);
      const { markdown = "" }: VerdictExplained = await session.client.sendRequest(
        requestNames.explain,
        { uri, place: { line: 0, character: 5 } },
      );
      assert.ok(markdown.startsWith(heading), markdown);
    });

  it("is not there where no sentence is", async () => {
    const { markdown } = await explain({ uri, place: { line: 1, character: 0 } });
    assert.equal(markdown, undefined);
    await assert.rejects(explain({ uri }));
  });

  it("is offered to no editor that can't show it", async () => {
    const session = await opened();
    const { start, end } = session.rangeOf("draft.md", "37");
    const actions = await session.client.sendRequest<
      readonly { readonly command?: { readonly command: string } }[]
    >("textDocument/codeAction", {
      textDocument: { uri },
      range: { start, end },
      context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked },
    });
    assert.ok(actions.every(({ command }) => command?.command !== EXPLAIN_VERDICT));
  });
});
