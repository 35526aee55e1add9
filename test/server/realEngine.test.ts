import assert from "node:assert/strict";
import { analyze, citeAllFix, citeFix, indexSources, referTo } from "../../src/engine/index.js";
import type { JudgePort } from "../../src/server/ports.js";
import { Session } from "./session.js";

const judge: JudgePort = { analyze, citeAllFix, citeFix, indexSources, referTo };

const wire = `Warehouse explosion kills 42 in Marisport

Harbour Wire | 3 June 2025

The explosion at the grain warehouse in Marisport killed 42 people on Tuesday, port officials said. More than 60 others were taken to the hospital, the officials said.

"We heard two blasts and then the roof was gone," said Olena Dovzhan, a crane driver.
`;
const post = `Marisport counts its dead

The Bay Post | 4 June 2025

The explosion at the grain warehouse in Marisport killed 42 people, the mayor said on Wednesday. Divers searched the harbour until nightfall.
`;
const files = { "sources/wire.txt": wire, "sources/post.txt": post };

function start(): Promise<Session> {
  return Session.start({ judge, files });
}

/** The draft's words that are underlined, with the check that did it. */
async function underlined(text: string): Promise<readonly (readonly [string, unknown])[]> {
  const session = await start();
  const { diagnostics } = await session.open("draft.md", text);
  return diagnostics.map(({ range, code }) => [session.textAt("draft.md", range), code]);
}

describe("the server with the real engine", () => {
  const rows: readonly (readonly [draft: string, words: string])[] = [
    ["The explosion at the Marisport warehouse killed 45 people.\n", "45"],
    ["🔥 The explosion 💥 at the Marisport warehouse killed 45 people.\n", "45"],
    [
      "# Port\r\n\r\nQuiet.\r\n\r\nThe explosion at the Marisport warehouse killed 45 people.\r\n",
      "45",
    ],
    ["The explosion at the *Marisport* [warehouse](a.md) killed **45** people.\n", "45"],
  ];
  for (const [draft, words] of rows) {
    it(`underlines ${words} in ${JSON.stringify(draft)}`, async () => {
      assert.deepEqual(await underlined(draft), [[words, "contradicted-figure"]]);
    });
  }

  describe("stays silent", () => {
    const silent: readonly string[] = [
      "The explosion at the Marisport warehouse killed 42 people.\n",
      "Forty-two people were killed by the explosion at the Marisport warehouse.\n",
      "```\nThe explosion at the Marisport warehouse killed 45 people.\n",
      "",
    ];
    for (const draft of silent) {
      it(`on ${JSON.stringify(draft)}`, async () => {
        assert.deepEqual(await underlined(draft), []);
      });
    }
  });

  it("hovers, fixes and falls silent", async () => {
    const session = await start();
    await session.open(
      "draft.md",
      "🔥 The explosion at the Marisport warehouse killed 45 people.\r\n",
    );
    const hover = (await session.hover("draft.md", "45")) ?? "";
    assert.match(hover, /^\*\*Contradicted:\*\* /u);
    assert.match(hover, /killed 42 people/u);
    assert.match(hover, /\(file:\/\/\/press\/sources\/\w+\.txt#L5,1\)/u);
    const [fix] = await session.actions("draft.md", "45", { only: ["quickfix"] });
    assert.ok(fix);
    const fixed = session.applied("draft.md", fix);
    assert.equal(fixed, "🔥 The explosion at the Marisport warehouse killed 42 people.\r\n");
    await session.type("draft.md", "45", "42");
    assert.deepEqual((await session.found("draft.md")).diagnostics, []);
    assert.match((await session.hover("draft.md", "killed")) ?? "", /^\*\*Borne out\*\* by /u);
  });

  it("cites a source for a sentence that is borne out", async () => {
    const session = await start();
    await session.open("draft.md", "The explosion at the Marisport warehouse killed 42 people.\n");
    const actions = await session.actions("draft.md", "killed", { only: ["refactor.rewrite"] });
    const citing = actions.filter(({ title }) => title.startsWith("Cite "));
    assert.ok(citing.length >= 1 && citing.length <= 3);
    const [first] = citing;
    assert.ok(first);
    assert.match(session.applied("draft.md", first), /people\.?\[\^[^\]]+\]/u);
  });

  it("judges anew when a source changes its mind", async () => {
    const session = await start();
    const text = "The explosion at the Marisport warehouse killed 45 people.\n";
    assert.equal((await session.open("draft.md", text)).diagnostics.length, 1);
    await session.write("sources/wire.txt", wire.replaceAll("42", "45"));
    const [disputed] = (await session.found("draft.md")).diagnostics;
    assert.equal(disputed?.code, "disputed-figure");
    await session.write("sources/post.txt", undefined);
    assert.deepEqual((await session.found("draft.md")).diagnostics, []);
  });

  it("survives sources that are no articles", async () => {
    const odd = {
      ...files,
      "sources/junk.txt": "\0\u0001\0",
      "sources/empty.txt": "",
      "sources/long.txt": "word ".repeat(20_000),
    };
    const session = await Session.start({ judge, files: odd });
    const text = "The explosion at the Marisport warehouse killed 45 people.\n";
    assert.equal((await session.open("draft.md", text)).diagnostics.length, 1);
    const problems = session.statuses.at(-1)?.sources.flatMap((source) => source.problems) ?? [];
    assert.equal(problems.length, 2);
  });
});
