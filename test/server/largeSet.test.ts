import assert from "node:assert/strict";
import { analyze, citeAllFix, citeFix, indexSources, referTo } from "../../src/engine/index.js";
import { requestNames, type SourcesResult } from "../../src/protocol/index.js";
import type { JudgePort } from "../../src/server/ports.js";
import { Session } from "./session.js";

const judge: JudgePort = { analyze, citeAllFix, citeFix, indexSources, referTo };

const wire =
  "Warehouse explosion\n\nThe explosion at the grain warehouse in Marisport killed 42 people on Tuesday, officials said.\n";
const post =
  "Marisport counts its dead\n\nThe explosion at the warehouse in Marisport killed 42 people, the mayor said.\n";

/** Sentences about other things, more than are read in full for every draft. */
function fillers(): Readonly<Record<string, string>> {
  const pages: Record<string, string> = {};
  for (let page = 0; page < 90; page++) {
    const lines = Array.from(
      { length: 100 },
      (_, line) =>
        `Ledger ${String(page)}-${String(line)} lists the cloth, the thread and the ribbons of that market in plain ink.`,
    );
    pages[`sources/ledger${String(page)}.txt`] = `Ledgers\n\n${lines.join(" ")}\n`;
  }
  return pages;
}

describe("a large set of sources", () => {
  const draft = "The explosion at the Marisport warehouse killed 45 people.\n";
  let session: Session;
  let codes: readonly unknown[] = [];
  before(async function () {
    this.timeout(20_000);
    session = await Session.start({
      judge,
      files: { ...fillers(), "sources/wire.txt": wire, "sources/post.txt": post },
    });
    const { diagnostics } = await session.open("draft.md", draft);
    codes = diagnostics.map(({ code }) => code);
  });

  it("is searched for what speaks of the draft", async () => {
    assert.deepEqual(codes, ["contradicted-figure"]);
    const hover = (await session.hover("draft.md", "45")) ?? "";
    assert.match(hover, /killed 42 people/u);
  });

  it("counts and lists all of them", async () => {
    assert.equal(session.statuses.at(-1)?.sourceCount, 92);
    const { sources }: SourcesResult = await session.client.sendRequest(requestNames.sources, {
      query: "",
    });
    assert.equal(sources.length, 92);
  });

  it("is read again where it changes", async () => {
    const reads = session.disk.reads.disk;
    await session.write("sources/wire.txt", wire.replace("42", "45"));
    await session.write("sources/post.txt", post.replace("42", "45"));
    assert.deepEqual((await session.found("draft.md")).diagnostics, []);
    assert.equal(session.disk.reads.disk <= reads + 3, true);
  });
});
