import assert from "node:assert/strict";
import { parse } from "@retorquere/bibtex-parser";
import { toBibtex, toCslJson, type Source } from "../../../src/engine/index.js";
import { readSource } from "../../../src/readers/index.js";

function source(id: string, facts: Partial<Source>): Source {
  return { ...readSource({ path: `${id}.txt`, id, raw: "A line of text.\n" }), ...facts };
}

const tolls = source("tolls", {
  title: "Tolls & fares: 50% up, {all} of #1 at $3_000 \\ ~ ^ for Köln",
  outlet: "Bahn & Straße",
  author: "Jo Ray and Wire Desk",
  published: "2024-03-09",
  url: "https://bahn.example/a_b?c=50%25&d=~x",
  language: "de",
});
const bare = source("press/notes 1", {});

describe("stet export", () => {
  it("writes BibTeX that reads back as it was", () => {
    const { entries, errors } = parse(toBibtex([tolls, bare]), { sentenceCase: false });
    assert.deepEqual(errors, []);
    const [first, second] = entries;
    assert.equal(first?.key, "bahnstrae2024tolls");
    assert.equal(first.type, "article");
    assert.equal(
      String(first.fields["title"]).replace(/<[^>]{1,30}>/gu, ""),
      "Tolls &amp; fares: 50% up, {all} of #1 at $3_000 \\ ~ ^ for Köln".replace("&amp;", "&"),
    );
    assert.equal(first.fields["url"], tolls.url);
    assert.deepEqual(first.fields.author, [
      { lastName: "Ray", firstName: "Jo" },
      { name: "Wire Desk" },
    ]);
    assert.equal(second?.key, "pressnotes1");
    assert.equal(second.type, "misc");
  });

  it("writes CSL-JSON", () => {
    assert.deepEqual(JSON.parse(toCslJson([tolls])), [
      {
        id: "bahnstrae2024tolls",
        type: "article-newspaper",
        title: tolls.title,
        "container-title": "Bahn & Straße",
        author: [{ family: "Ray", given: "Jo" }, { literal: "Wire Desk" }],
        issued: { "date-parts": [[2024, 3, 9]] },
        URL: tolls.url,
        language: "de",
      },
    ]);
  });

  it("keeps given keys, and tells sources with the same first words apart in any order", () => {
    const facts = { outlet: "The Post", published: "2025-01-02" };
    const all = [
      source("a", { ...facts, title: "Fire in the mill" }),
      source("b", { ...facts, title: "Fire at the harbour" }),
      source("c", { ...facts, title: "Fire in the mill" }),
      source("d", { ...facts, key: "mine" }),
    ];
    const keys = (sources: readonly Source[]): readonly string[] =>
      [...toBibtex(sources).matchAll(/^@\w+\{(?<key>[^,]+),/gmu)].map(
        (match) => match.groups?.["key"] ?? "",
      );
    assert.deepEqual(keys(all), ["a", "post2025fireharbour", "c", "mine"]);
    assert.deepEqual(keys([...all].reverse()), [...keys(all)].reverse());
  });
});
