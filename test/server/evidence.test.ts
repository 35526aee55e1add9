import assert from "node:assert/strict";
import { analyze, citeAllFix, citeFix, indexSources, referTo } from "../../src/engine/index.js";
import {
  requestNames,
  type EvidenceThere,
  type SentenceEvidence,
} from "../../src/protocol/index.js";
import { folderUri, Session } from "./session.js";

const judge = { analyze, citeAllFix, citeFix, indexSources, referTo };
const files = {
  "sources/wire.md":
    "---\ntitle: Slide buries cabins\noutlet: Hill Wire\ndate: 2023-05-05\n---\n\nThe landslide at Ortova buried 31 cabins on 4 May 2023, the rescue service said. Its head, Petra Lund, spoke of a disaster.\n",
  "sources/post.md":
    "---\noutlet: Valley Post\n---\n\nThe landslide at Ortova buried 31 cabins, said Petra Lund of the rescue service.\n",
};
const wrong = "The landslide at Ortova buried 37 cabins.";
const right = "The landslide at Ortova buried 31 cabins.";
const text = `# Slide\n\n${wrong} ${right}\n\nNobody had seen it coming.\n\nWho could have known?\n`;

async function opened(settings?: unknown): Promise<Session> {
  const session = await Session.start({ judge, files, settings });
  await session.open("draft.md", text);
  return session;
}

function there(session: Session, words: string, offset = 0): Promise<EvidenceThere> {
  const { start } = session.rangeOf("draft.md", words);
  const place = { line: start.line, character: start.character + offset };
  return session.client.sendRequest(requestNames.evidence, { uri: `${folderUri}/draft.md`, place });
}

async function sentence(session: Session, words: string): Promise<SentenceEvidence> {
  const found = await there(session, words);
  assert.ok(found.sentence);
  return found.sentence;
}

describe("the evidence at a place", () => {
  it("has the verdict in words, each mention with its own, and the deciding words marked", async () => {
    const { headline, parts, passages, stretch } = await sentence(await opened(), "37");
    assert.equal(headline, "Contradicted");
    assert.deepEqual(
      parts.map(({ kind, text: words, verdict }) => [kind, words, verdict]),
      [
        ["name", "Ortova", "supported"],
        ["figure", "37", "contradicted"],
      ],
    );
    assert.match(parts[1]?.reason ?? "", /31/u);
    assert.deepEqual([stretch.start.line, stretch.end.character], [2, wrong.length]);
    const [first] = passages;
    assert.equal(first?.bears, "contradicts");
    assert.ok(["Hill Wire, 2023-05-05", "Valley Post"].includes(first.byline));
    const deciding = first.marks.filter(({ bears }) => bears === "contradicts");
    assert.deepEqual(
      deciding.map(({ start, end }) => first.text.slice(start, end)),
      ["31"],
    );
  });

  it("of a sentence that is borne out names who does so", async () => {
    const { headline, verdict, passages } = await sentence(await opened(), right);
    assert.equal(verdict, "supported");
    assert.match(
      headline,
      /^Borne out by (?:Hill Wire and Valley Post|Valley Post and Hill Wire)$/u,
    );
    assert.ok(passages.every(({ bears }) => bears !== "contradicts"));
    const titled = passages.find(({ title }) => title !== undefined);
    assert.equal(titled?.title, "Slide buries cabins");
  });

  it("of a sentence without mentions says that nothing can be checked", async () => {
    const { headline, parts } = await sentence(await opened(), "Nobody");
    assert.equal(headline, "Nothing to check here");
    assert.deepEqual(parts, []);
  });

  it("of a sentence that is not checked says what it is", async () => {
    const session = await opened();
    assert.equal((await sentence(session, "Who")).headline, "Not checked: a question");
    assert.equal((await sentence(session, "Slide")).headline, "Not checked: a heading");
  });

  it("goes with the words when something is typed above, before the next check", async () => {
    const session = await opened();
    await session.type("draft.md", "# Slide", "# The slide\n\nOne line more.");
    const { stretch, headline } = await sentence(session, "37");
    assert.equal(stretch.start.line, 4);
    assert.equal(headline, "Contradicted");
  });

  it("is not there for a sentence that has changed since it was judged", async () => {
    const session = await opened();
    await session.type("draft.md", "37 cabins", "38 cabins");
    assert.deepEqual(await there(session, "38 cabins"), { state: "checked" });
  });

  it("says where the server stands with a draft without sources", async () => {
    const session = await Session.start({ judge, files: {} });
    await session.open("draft.md", text);
    assert.deepEqual(await there(session, "37"), { state: "no sources" });
  });

  it("shows what a comment puts aside as put aside", async () => {
    const session = await Session.start({ judge, files });
    await session.open("draft.md", `${wrong} <!-- stet-ignore -->\n`);
    const { verdict, parts } = await sentence(session, "37");
    assert.equal(verdict, "put aside");
    assert.deepEqual(
      parts.map(({ text: words, verdict: part }) => [words, part]),
      [
        ["Ortova", "supported"],
        ["37", "put aside"],
      ],
    );
  });

  for (const params of [{}, { uri: 1 }, { uri: "file:///a" }, null])
    it(`refuses ${JSON.stringify(params)}`, async () => {
      const session = await opened();
      await assert.rejects(session.client.sendRequest(requestNames.evidence, params));
    });
});

describe("hover on a sentence that is not checked", () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["known", "*Not checked: a question*"],
    ["Slide", undefined],
    ["coming", undefined],
  ];
  for (const [words, said] of rows)
    it(`at “${words}” ${said === undefined ? "stays silent" : "says why"}`, async () => {
      const session = await opened();
      assert.equal(await session.hover("draft.md", words), said);
    });
});
