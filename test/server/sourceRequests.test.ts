import assert from "node:assert/strict";
import {
  requestNames,
  type FoundInSources,
  type PassagesResult,
  type SourcesResult,
  type SourceText,
} from "../../src/protocol/index.js";
import { fakeJudge } from "./fakeJudge.js";
import { folderUri, Session } from "./session.js";

const wire = `---
title: Blast at the depot
author: Ana Petrova
outlet: Harbour Wire
date: 2025-06-03
---

The explosion killed 42 people at the depot on Tuesday, officials said.

[Home](/) | [Sport](/s) | [Weather](/w)
`;
const post = "Bay Post\n\nThe explosion at the depot killed 44 people, a nurse said on Tuesday.\n";
const files = {
  "sources/wire.md": wire,
  "sources/post.txt": post,
  "sources/old/empty.txt": "",
  "sources/report.pdf": post,
};
const draft = "It killed 42 people.\n\nIt killed 44 people.\n\nSo it was.\n";
const draftUri = `${folderUri}/draft.md`;
const wireUri = `${folderUri}/sources/wire.md`;
const pdfUri = `${folderUri}/sources/report.pdf`;

function start(opensSources = true): Promise<Session> {
  return Session.start({ judge: fakeJudge, files, initializationOptions: { opensSources } });
}

async function opened(): Promise<Session> {
  const session = await start();
  await session.open("draft.md", draft);
  return session;
}

function listed(session: Session, query = ""): Promise<SourcesResult> {
  return session.client.sendRequest(requestNames.sources, { uri: draftUri, query });
}

describe("the list of sources", () => {
  it("says what is known of each", async () => {
    const { sources } = await listed(await opened());
    const row = sources.find(({ uri }) => uri === wireUri);
    assert.equal(row?.title, "Blast at the depot");
    assert.equal(row.outlet, "Harbour Wire");
    assert.equal(row.author, "Ana Petrova");
    assert.equal(row.published, "2025-06-03");
    assert.equal(row.health, "ok");
    assert.equal(row.wordCount, 12);
  });

  it("says of each how far it can be used", async () => {
    const { sources } = await listed(await opened());
    assert.deepEqual(
      sources.map(({ id, health }) => [id, health]),
      [
        ["old/empty", "error"],
        ["post", "ok"],
        ["report", "warning"], // A copy of post.
        ["wire", "ok"],
      ],
    );
  });

  it("counts what is left out, by reason", async () => {
    const { sources } = await listed(await opened());
    const dropped = sources.find(({ uri }) => uri === wireUri)?.dropped ?? [];
    assert.ok(dropped.some(({ reason, count }) => reason === "front matter" && count === 1));
  });

  it("says where they come from and where a further one belongs", async () => {
    const { setInForce, folderUri: home } = await listed(await opened());
    assert.equal(setInForce, "folder sources beside the draft");
    assert.equal(home, `${folderUri}/sources`);
  });

  it("is narrowed by words of a title or an outlet", async () => {
    const { sources } = await listed(await opened(), "harbour");
    assert.deepEqual(
      sources.map(({ id }) => id),
      ["wire"],
    );
  });
});

describe("the uses of sources", () => {
  it("come with the status, for those alone that say something", async () => {
    const session = await opened();
    const status = session.statuses.at(-1);
    const uses = (status?.uses ?? []).map(({ uri, ...counts }) => [uri.split("/").at(-1), counts]);
    assert.deepEqual(Object.fromEntries(uses), {
      "wire.md": { supports: 1, contradicts: 1 },
      "post.txt": { supports: 1, contradicts: 1 },
      "report.pdf": { supports: 1, contradicts: 1 },
    });
    assert.equal(status?.setInForce, "folder sources beside the draft");
  });

  it("are shown sentence by sentence", async () => {
    const session = await opened();
    const { passages }: PassagesResult = await session.client.sendRequest(requestNames.passages, {
      uri: draftUri,
      sourceUri: wireUri,
    });
    assert.deepEqual(
      passages.map(({ bears, claim }) => [bears, claim]),
      [
        ["supports", "It killed 42 people."],
        ["contradicts", "It killed 44 people."],
      ],
    );
    assert.match(passages[0]?.text ?? "", /^The explosion killed 42 people/u);
    assert.deepEqual(passages[0]?.stretch.start, { line: 7, character: 0 });
  });

  it("are none for a document that is not open", async () => {
    const session = await start();
    const result: PassagesResult = await session.client.sendRequest(requestNames.passages, {
      uri: draftUri,
      sourceUri: wireUri,
    });
    assert.deepEqual(result, { passages: [] });
  });
});

describe("the text of a source", () => {
  async function textOf(session: Session, sourceUri: string): Promise<SourceText | null> {
    return session.client.sendRequest(requestNames.sourceText, { sourceUri });
  }

  it("is the file's own where that is text, with the parts that are left out", async () => {
    const read = await textOf(await start(), wireUri);
    assert.equal(read?.textUri, wireUri);
    assert.equal(read.text, wire);
    const [front] = read.dropped;
    assert.equal(front?.reason, "front matter");
    assert.deepEqual(front.stretch.start, { line: 0, character: 0 });
  });

  it("has an address of its own where the file is none", async () => {
    const read = await textOf(await start(), pdfUri);
    const address = `stet-source:/sources/report.pdf%20%28text%29?${encodeURIComponent(pdfUri)}`;
    assert.equal(read?.textUri, address);
    assert.equal(read.text, post);
  });

  it("is none for a file that is no source", async () => {
    assert.equal(await textOf(await start(), `${folderUri}/notes.txt`), null);
  });
});

describe("Find in Sources", () => {
  const rows: readonly (readonly [query: string, sources: string[], sentences: number])[] = [
    ["harbour", ["wire"], 0],
    ["nurse", [], 2],
    ["nurse Tuesday", [], 2],
    ["nurze tuesday", [], 2],
    ["officials", [], 1],
    ["Home Sport Weather", [], 0],
    ["zeppelin", [], 0],
    ["", ["old/empty", "post", "report", "wire"], 0],
  ];
  for (const [query, ids, count] of rows) {
    it(`finds for ${JSON.stringify(query)} ${String(count)} sentences`, async () => {
      const session = await start();
      const found: FoundInSources = await session.client.sendRequest(requestNames.findInSources, {
        query,
      });
      assert.deepEqual(
        found.sources.map(({ id }) => id),
        ids,
      );
      assert.equal(found.sentences.length, count);
    });
  }

  it("says where a sentence stands and whose it is", async () => {
    const session = await start();
    const { sentences }: FoundInSources = await session.client.sendRequest(
      requestNames.findInSources,
      { uri: draftUri, query: "officials said" },
    );
    const [found] = sentences;
    assert.equal(found?.uri, wireUri);
    assert.equal(found.byline, "Harbour Wire, 2025-06-03");
    assert.equal(found.title, "Blast at the depot");
    assert.deepEqual(found.stretch, {
      start: { line: 7, character: 0 },
      end: { line: 7, character: 71 },
    });
  });

  it("refuses a request without a query", async () => {
    const session = await start();
    await assert.rejects(
      session.client.sendRequest(requestNames.findInSources, {}),
      /needs a query/u,
    );
  });
});

describe("links to passages", () => {
  it("are the editor's command where it has one", async () => {
    const session = await start();
    await session.open("draft.md", "It killed 45 people.\n");
    const text = (await session.hover("draft.md", "45")) ?? "";
    const [argument] = /command:stet\.openPassage\?(?<place>[^)]*)\)/u.exec(text)?.slice(1) ?? [];
    const place = JSON.parse(decodeURIComponent(argument ?? "")) as unknown; // Compared as a whole.
    assert.deepEqual(place, [
      {
        uri: `${folderUri}/sources/post.txt`,
        stretch: { start: { line: 2, character: 0 }, end: { line: 2, character: 69 } },
      },
    ]);
  });

  it("of related information lead to the text that an editor can show", async () => {
    const targets = async (opensSources: boolean): Promise<readonly string[]> => {
      const session = await start(opensSources);
      const { diagnostics } = await session.open("draft.md", "It killed 45 people.\n");
      const related = diagnostics.flatMap(({ relatedInformation }) => relatedInformation ?? []);
      return related.map(({ location }) => location.uri).sort();
    };
    assert.ok((await targets(true)).some((uri) => uri.startsWith("stet-source:/sources/report.")));
    assert.ok((await targets(false)).includes(pdfUri));
  });
});
