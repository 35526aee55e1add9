import assert from "node:assert/strict";
import fc from "fast-check";
import { findSources, indexSources } from "../../../src/engine/index.js";
import { entityKey } from "../../../src/engine/evidence/postings.js";
import { matchesOf, sourceOf, wordsOf } from "./kit.js";
import { stories } from "./stories.js";

describe("a set of sources", () => {
  it("is the same for any order", () => {
    const usual = indexSources(stories);
    const words = "The police seized a crate of pianos from the club in Lisbon.";
    const before = matchesOf(words, usual).map((match) => [wordsOf(match), match.share]);
    assert.ok(before.length > 3);
    fc.assert(
      fc.property(fc.shuffledSubarray([...stories], { minLength: stories.length }), (shuffled) => {
        const set = indexSources(shuffled);
        assert.deepEqual(
          set.sources.map(({ id }) => id),
          ["clinic", "harbour", "stadium"],
        );
        assert.deepEqual(
          matchesOf(words, set).map((match) => [wordsOf(match), match.share]),
          before,
        );
      }),
    );
  });

  it("gives each match the same share when a source about something else is added", () => {
    const words = "The chief surgeon rejected claims that he was drunk.";
    const more = sourceOf("garden", "Roses flower twice in mild years. Snails dislike coffee.");
    const sharesOf = (set: ReturnType<typeof indexSources>): readonly unknown[] =>
      matchesOf(words, set).map((match) => [wordsOf(match), match.share]);
    assert.deepEqual(sharesOf(indexSources([...stories, more])), sharesOf(indexSources(stories)));
  });

  it("lists every passage under its own words, and no other", () => {
    const set = indexSources(stories);
    const keysOf = ({ statement }: (typeof set.passages)[number]): readonly string[] => [
      ...statement.places.keys(),
      ...[...statement.entityPlaces.keys()].map((id) => entityKey(id)),
    ];
    for (const key of new Set(set.passages.flatMap(keysOf)))
      assert.deepEqual(
        set.passagesOf.get(key),
        set.passages.filter((passage) => keysOf(passage).includes(key)),
        key,
      );
    assert.deepEqual(
      [set.postings.has("zeppelin"), set.postings.get("zeppelin")],
      [false, undefined],
    );
  });

  it("takes empty and broken sources", () => {
    const set = indexSources([sourceOf("empty", ""), sourceOf("binary", "\u0000\u0001\u0002")]);
    assert.equal(set.sources.length, 2);
    assert.deepEqual(matchesOf("The port is closed.", set), []);
  });
});

describe("looking for a source", () => {
  const titled = [
    { ...sourceOf("001_ferry", "The ferry sank."), title: "Ferry lost", outlet: "Bothnia Courier" },
    { ...sourceOf("002_bank", "The bank failed."), title: "Savings gone", author: "Ruth Amsel" },
  ];
  const set = indexSources(titled);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["", ["001_ferry", "002_bank"]],
    ["   ", ["001_ferry", "002_bank"]],
    ["bothnia", ["001_ferry"]],
    ["Amsel", ["002_bank"]],
    ["savings", ["002_bank"]],
    ["002_bank", ["002_bank"]],
    ["zeppelin", []],
  ];
  for (const [query, ids] of rows)
    it(`finds ${String(ids.length)} for ${JSON.stringify(query)}`, () => {
      assert.deepEqual(
        findSources(set, query).map(({ id }) => id),
        ids,
      );
    });
});
