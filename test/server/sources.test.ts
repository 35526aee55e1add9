import assert from "node:assert/strict";
import { requestNames, type CheckResult, type SourcesResult } from "../../src/protocol/index.js";
import { fakeJudge } from "./fakeJudge.js";
import { folderUri, Session } from "./session.js";

const wire =
  "Harbour Wire\n\nThe explosion killed 42 people at the depot on Tuesday, officials said.\n";
const files = { "sources/wire.txt": wire };
const draft = "It killed 45 people.\n";

function start(
  more: { files?: Readonly<Record<string, string>>; settings?: unknown } = {},
): Promise<Session> {
  return Session.start({ judge: fakeJudge, files, ...more });
}

describe("sources", () => {
  it("are watched in the usual folders", async () => {
    const session = await start();
    await session.open("draft.md", draft);
    const usual = "**/{sources,Sources,articles,Articles}";
    assert.deepEqual(session.watched.slice(0, 2), [usual, `${usual}/**`]);
  });

  it("are watched where the setting says", async () => {
    const session = await start({ settings: { sources: ["wires/*.txt", "!wires/old.txt"] } });
    await session.open("draft.md", draft);
    assert.ok(session.watched.includes("**/wires/*.txt"));
    assert.ok(!session.watched.some((glob) => glob.includes("old.txt")));
  });

  it("are those that the draft names, from one word to the next", async () => {
    const session = await start({
      files: { ...files, "press/far.txt": wire.replace("42", "45") },
    });
    assert.equal(
      (await session.open("draft.md", `---\nseurces: [press]\n---\n\n${draft}`)).diagnostics.length,
      1,
    );
    await session.type("draft.md", "seurces", "sources");
    assert.deepEqual((await session.found("draft.md")).diagnostics, []);
    // Whatever the server has asked for by now has come before its answer.
    await session.client.sendRequest(requestNames.sources, { query: "" });
    assert.ok(session.watched.includes("**/press/**"));
  });

  it("re-check open drafts when one changes on disk", async () => {
    const session = await start();
    assert.equal((await session.open("draft.md", draft)).diagnostics.length, 1);
    await session.write("sources/wire.txt", wire.replace("42", "45"));
    assert.deepEqual((await session.found("draft.md")).diagnostics, []);
  });

  it("re-check open drafts when the last one is deleted", async () => {
    const session = await start();
    await session.open("draft.md", draft);
    await session.write("sources/wire.txt", undefined);
    assert.deepEqual((await session.found("draft.md")).diagnostics, []);
    assert.equal(session.statuses.at(-1)?.state, "no sources");
  });

  it("re-check open drafts when the first one comes", async () => {
    const session = await start({ files: {} });
    assert.deepEqual((await session.open("draft.md", draft)).diagnostics, []);
    await session.write("sources/wire.txt", wire);
    assert.equal((await session.found("draft.md")).diagnostics.length, 1);
  });

  it("count with their unsaved text while they are open", async () => {
    const session = await start();
    await session.open("draft.md", draft);
    await session.open("sources/wire.txt", wire, "plaintext");
    await session.type("sources/wire.txt", "42", "45");
    assert.deepEqual((await session.found("draft.md")).diagnostics, []);
    await session.close("sources/wire.txt");
    assert.equal((await session.found("draft.md")).diagnostics.length, 1);
  });

  it("are parsed once for each content", async () => {
    const session = await start();
    await session.open("draft.md", draft);
    await session.open("other.md", draft);
    await session.type("draft.md", "45", "46");
    await session.found("draft.md");
    await session.open("sources/wire.txt", wire, "plaintext"); // The same text: nothing new to parse.
    await session.type("draft.md", "46", "47");
    await session.found("draft.md");
    assert.deepEqual(session.disk.reads, { disk: 1, open: 0 });
  });

  it("that can't be read are told and don't stop the others", async () => {
    const session = await start({
      files: { ...files, "sources/junk.txt": "\0\0\0\u0001", "sources/none.txt": "" },
    });
    assert.equal((await session.open("draft.md", draft)).diagnostics.length, 1);
    const problems = session.statuses.at(-1)?.sources.flatMap((source) => source.problems) ?? [];
    assert.equal(problems.length, 2);
  });

  it("of which none can be read judge nothing", async () => {
    const session = await start({ files: { "sources/main.swift": "\0", "sources/none.txt": "" } });
    assert.deepEqual((await session.open("draft.md", draft)).diagnostics, []);
    const status = session.statuses.at(-1);
    assert.equal(status?.state, "no sources");
    assert.equal(status.summary, "None of the sources could be read");
    assert.equal(status.sources.flatMap((source) => source.problems).length, 2);
  });

  it("whose reading fails are told, logged once, and don't stop the others", async () => {
    const session = await start({ files: { ...files, "sources/bad.txt": "BANG" } });
    assert.equal((await session.open("draft.md", draft)).diagnostics.length, 1);
    await session.type("draft.md", "45", "46");
    assert.equal((await session.found("draft.md")).diagnostics.length, 1);
    const problems = session.statuses.at(-1)?.sources.flatMap((source) => source.problems);
    assert.deepEqual(problems, ["sources/bad.txt could not be read; the log says why."]);
    assert.equal(session.logged.filter((line) => line.includes("fell over")).length, 1);
  });

  it("are listed with what is known of them", async () => {
    const session = await start();
    const { sources }: SourcesResult = await session.client.sendRequest(requestNames.sources, {
      query: "",
    });
    assert.deepEqual(
      sources.map(({ id, uri, path, problems }) => ({ id, uri, path, problems })),
      [
        {
          id: "wire",
          uri: `${folderUri}/sources/wire.txt`,
          path: "sources/wire.txt",
          problems: [],
        },
      ],
    );
  });

  it("missing under the setting's globs are told", async () => {
    const session = await start({ settings: { sources: ["lost/*.txt"] } });
    await session.open("draft.md", draft);
    assert.deepEqual(session.statuses.at(-1)?.skips, ["lost/*.txt: no file fits."]);
  });
});

describe("status", () => {
  it("counts what is borne out and what is to look at", async () => {
    const session = await start();
    await session.open("draft.md", "It killed 45 people.\n\nIt killed 42 people.\n");
    const status = session.statuses.at(-1);
    assert.equal(status?.state, "checked");
    assert.equal(status.summary, "1 borne out, 1 to look at");
    assert.deepEqual(
      status.sources.map(({ id }) => id),
      ["wire"],
    );
  });

  it("names what was not checked", async () => {
    const session = await start();
    await session.open("draft.md", "It killed 45 people.\n\n```\nIt killed 46 people\n");
    assert.deepEqual(session.statuses.at(-1)?.skips, ["line 3: code block (never closed)"]);
  });
});

describe("checks that are asked for", () => {
  it("give a report on the document", async () => {
    const session = await start();
    await session.open("draft.md", draft);
    const result: CheckResult = await session.client.sendRequest(requestNames.checkDocument, {
      uri: `${folderUri}/draft.md`,
    });
    assert.equal(result.state, "checked");
    assert.equal(result.counts.contradicted, 1);
    assert.match(result.markdown ?? "", /^# /u);
  });

  it("give a report on a selection only", async () => {
    const session = await start();
    await session.open("draft.md", "It killed 45 people.\n\nIt killed 42 people.\n");
    const ranges = [session.rangeOf("draft.md", "killed 42")];
    const result: CheckResult = await session.client.sendRequest(requestNames.checkSelection, {
      uri: `${folderUri}/draft.md`,
      ranges,
    });
    assert.equal(result.summary, "1 borne out, nothing to look at");
    assert.match(
      result.markdown ?? "",
      /### Borne out \(1\)\n\n- It killed 42 people\.\n {2}- \[/u,
    );
  });

  it("count a selected sentence with all its findings", async () => {
    const session = await start();
    await session.open(
      "draft.md",
      "It was then that it killed 45 people.\n\nIt killed 46 people.\n",
    );
    const ranges = [session.rangeOf("draft.md", "then")];
    const result: CheckResult = await session.client.sendRequest(requestNames.checkSelection, {
      uri: `${folderUri}/draft.md`,
      ranges,
    });
    assert.equal(result.summary, "0 borne out, 1 to look at");
  });

  it("give a report on the workspace, with unsaved text", async () => {
    const session = await start({ files: { ...files, "a.md": draft, "b.md": draft } });
    await session.open("b.md", "It killed 42 people.\n");
    const result: CheckResult = await session.client.sendRequest(requestNames.checkWorkspace, {});
    assert.equal(result.summary, "2 drafts: 1 borne out, 1 to look at");
  });

  it("tell what they left out", async () => {
    const judge = {
      ...fakeJudge,
      analyze: (...[text, sources]: Parameters<typeof fakeJudge.analyze>) => {
        if (text.path === "b.md") throw new Error("the judge fell over");
        return fakeJudge.analyze(text, sources);
      },
    };
    const session = await Session.start({
      judge,
      files: { ...files, "a.md": draft, "b.md": draft },
    });
    const result: CheckResult = await session.client.sendRequest(requestNames.checkWorkspace, {});
    const gap = "b.md could not be checked; the log says why.";
    assert.equal(result.summary, `1 draft: 0 borne out, 1 to look at. ${gap}`);
    assert.match(result.markdown ?? "", /## Left out\n\n- b\.md could not/u);
    assert.equal(session.logged.filter((line) => line.includes("fell over")).length, 1);
  });

  it("say why there is no report", async () => {
    const session = await start({ files: {} });
    await session.open("draft.md", draft);
    const one: CheckResult = await session.client.sendRequest(requestNames.checkDocument, {
      uri: `${folderUri}/draft.md`,
    });
    assert.equal(one.state, "no sources");
    assert.equal(one.markdown, undefined);
    const all: CheckResult = await session.client.sendRequest(requestNames.checkWorkspace, {});
    assert.equal(all.state, "no sources");
  });

  it("refuse a request without the words it needs", async () => {
    const session = await start();
    await assert.rejects(
      session.client.sendRequest(requestNames.checkDocument, {}),
      /needs a document's uri/u,
    );
  });
});
