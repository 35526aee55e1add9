import assert from "node:assert/strict";
import type { CodeAction, WorkspaceEdit } from "vscode-languageserver";
import { analyze, citeAllFix, citeFix, indexSources, referTo } from "../../src/engine/index.js";
import { CHOOSE_CITATION, requestNames, type CitableSources } from "../../src/protocol/index.js";
import { folderUri, Session } from "./session.js";

const judge = { analyze, citeAllFix, citeFix, indexSources, referTo };
const files = {
  "sources/wire.md":
    "---\ntitle: Slide buries cabins\noutlet: Hill Wire\nkey: wire23\n---\n\nThe landslide at Ortova buried 31 cabins on Thursday, the rescue service said.\n",
  "sources/post.md":
    "---\ntitle: Camp is gone\noutlet: Valley Post\nkey: post23\n---\n\nThe landslide at Ortova buried 40 cabins, a neighbour said on Thursday.\n",
  "sources/fair.md":
    "---\ntitle: Fair opens\noutlet: Fair News\n---\n\nThe fair opens on Sunday with a band and a prize for the best cake.\n",
  "sources/road.md":
    "---\noutlet: Road Desk\n---\n\nThe road to Ortova reopened after 9 days, the road service said.\n",
};
const uri = `${folderUri}/draft.md`;

async function opened(text: string): Promise<Session> {
  const session = await Session.start({
    judge,
    files,
    settings: { citeStyle: "pandoc" },
    initializationOptions: { choosesCitations: true },
  });
  await session.open("draft.md", text);
  return session;
}

const titles = (actions: readonly CodeAction[]): readonly string[] =>
  actions.map(({ title }) => title);

const disputed = "The landslide at Ortova buried 31 cabins.\n";
const wrong = "The road to Ortova reopened after 7 days.\n";

describe("the fixes of a disputed figure", () => {
  it("attribute it to the source that gives it, and to no other", async () => {
    const session = await opened(disputed);
    const actions = await session.actions("draft.md", "31");
    const attributing = actions.filter(({ title }) => title.startsWith("Attribute"));
    assert.deepEqual(titles(attributing), ["Attribute to Hill Wire (“according to …”)"]);
    const [action] = attributing;
    assert.ok(action);
    assert.equal(
      session.applied("draft.md", action),
      "The landslide at Ortova buried 31 cabins, according to Hill Wire.\n",
    );
  });

  it("prefer none", async () => {
    const actions = await (await opened(disputed)).actions("draft.md", "31");
    assert.deepEqual(titles(actions.filter(({ isPreferred }) => isPreferred === true)), []);
  });

  it("of a contradicted one cite nothing that speaks against it", async () => {
    const offered = titles(await (await opened(wrong)).actions("draft.md", "7"));
    assert.ok(offered.length > 0);
    assert.deepEqual(
      offered.filter((title) => title.includes("Road Desk") && title.startsWith("Cite")),
      [],
    );
  });

  it("let one choose another source to cite", async () => {
    const actions = await (await opened(disputed)).actions("draft.md", "31");
    const choose = actions.find(({ title }) => title === "Cite Another Source…");
    assert.equal(choose?.command?.command, CHOOSE_CITATION);
    assert.deepEqual(choose.command.arguments, [{ uri, place: { line: 0, character: 0 } }]);
  });
});

describe("the choice of a source to cite", () => {
  const place = { line: 0, character: 5 };
  async function offered(session: Session, query: string): Promise<CitableSources["sources"]> {
    const { sources }: CitableSources = await session.client.sendRequest(requestNames.citable, {
      uri,
      place,
      query,
    });
    return sources;
  }

  it("ranks by support for the sentence and says what it is", async () => {
    const sources = await offered(await opened(wrong), "");
    assert.equal(sources.length, 4);
    assert.equal(sources[0]?.byline, "Road Desk");
    assert.equal(sources[0].support, "speaks against it");
    assert.match(sources[0].text ?? "", /^The road to Ortova/u);
    assert.deepEqual(
      sources.filter(({ support }) => support === "silent").map(({ byline }) => byline),
      ["Fair News"],
    );
    assert.equal(sources.at(-1)?.byline, "Fair News");
  });

  it("finds by slips of the fingers, too", async () => {
    const sources = await offered(await opened(disputed), "valey");
    assert.deepEqual(
      sources.map(({ byline }) => byline),
      ["Valley Post"],
    );
  });

  it("gives the edit that cites the chosen one, once", async () => {
    const session = await opened(disputed);
    const params = { uri, place, sourceUri: `${folderUri}/sources/post.md` };
    const edit: WorkspaceEdit | null = await session.client.sendRequest(requestNames.cite, params);
    assert.ok(edit);
    const cited = session.applied("draft.md", { title: "", edit });
    assert.equal(cited, "The landslide at Ortova buried 31 cabins [@post23].\n");
    const again = await opened(cited);
    assert.equal(await again.client.sendRequest(requestNames.cite, params), null);
    assert.equal((await offered(again, "camp"))[0]?.isCited, true);
  });

  it("gives none once the text has changed", async () => {
    const session = await opened(`${disputed}\nMore.\n`);
    await session.type("draft.md", "More", "Much more");
    const params = { uri, place, sourceUri: `${folderUri}/sources/post.md` };
    assert.equal(await session.client.sendRequest(requestNames.cite, params), null);
  });

  for (const name of [requestNames.citable, requestNames.cite])
    for (const params of [null, { uri }, { uri, place }])
      it(`${name} refuses ${JSON.stringify(params)}`, async () => {
        const session = await opened(disputed);
        await assert.rejects(session.client.sendRequest(name, params));
      });
});

describe("the action that fixes all", () => {
  const text = `${wrong}\n${disputed}\nThe road to Ortova was reopened after 8 days.\n`;

  it("puts in place what there is no doubt of, in one action, and leaves disputes alone", async () => {
    const session = await opened(text);
    for (const only of ["source.fixAll.stet", "source.fixAll", "source"]) {
      const actions = await session.actions("draft.md", "31", { only: [only] });
      const action = actions.find(({ kind }) => kind === "source.fixAll.stet");
      assert.ok(action);
      assert.equal(
        session.applied("draft.md", action),
        text.replace("7 days", "9 days").replace("8 days", "9 days"),
      );
    }
  });

  it("goes along with what was typed since the check", async () => {
    const session = await opened(text);
    await session.type("draft.md", "The road", "🚧 So the road");
    const [action] = await session.actions("draft.md", "31", { only: ["source.fixAll.stet"] });
    assert.ok(action);
    assert.match(
      session.applied("draft.md", action),
      /^🚧 So the road to Ortova reopened after 9 days\./u,
    );
  });

  it("is not offered among the others, nor where nothing is certain", async () => {
    const session = await opened(text);
    const kinds = (await session.actions("draft.md", "7 days")).map(({ kind }) => kind);
    assert.equal(kinds.includes("source.fixAll.stet"), false);
    const other = await opened(disputed);
    const only = ["source.fixAll.stet"];
    assert.deepEqual(await other.actions("draft.md", "31", { only }), []);
  });
});
