import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { keyOf, weightOf } from "../../../../src/engine/evidence/words/key.js";
import { commonConcepts, lightConcepts } from "../../../../src/engine/evidence/words/weak.js";
import { projectRoot } from "../../../kit/places.js";

describe("the key of a word", () => {
  const meeting: readonly (readonly string[])[] = [
    ["killed", "deaths", "toll", "died", "fatalities"],
    ["rose", "increase", "climbed", "growing"],
    ["fell", "dropped", "decline"],
    ["injured", "wounded", "hurt"],
    ["ferry", "vessel", "ships"],
    ["arrested", "detained"],
    ["quake", "earthquakes", "tremor"],
    ["treaty", "accord", "deal"],
    ["minister", "ministry"],
    ["bridge", "bridges"],
    ["vaccinate", "vaccinated", "vaccinating"],
    ["said", "told", "added"],
    ["inquiry", "investigated", "probe"],
    ["withdrew", "retreat", "withdrawal"],
    ["explosion", "blast"],
    ["appointed", "appointment"],
    ["ceasefire", "truce"],
  ];
  for (const words of meeting)
    it(`is one for ${words.join(", ")}`, () => {
      assert.equal(new Set(words.map(keyOf)).size, 1, words.map(keyOf).join(" "));
    });

  const apart: readonly (readonly [string, string])[] = [
    ["rose", "fell"],
    ["buy", "sell"],
    ["open", "closed"],
    ["began", "ended"],
    ["won", "lost"],
    ["denied", "admitted"],
    ["arrested", "released"],
    ["killed", "injured"],
    ["arrived", "left"],
    ["hired", "dismissed"],
    ["convicted", "acquitted"],
    ["north", "south"],
    ["husband", "wives"],
    ["highest", "lowest"],
    ["mother", "father"],
    ["lend", "borrow"],
    ["allowed", "banned"],
    ["opposed", "supported"],
    ["departed", "arrived"],
    ["retreated", "advanced"],
  ];
  for (const [a, b] of apart)
    it(`differs for ${a} and ${b}`, () => {
      assert.notEqual(keyOf(a), keyOf(b));
    });

  for (const word of ["the", "of", "although", "with", "could"])
    it(`is empty for ${word}, which tells nothing`, () => {
      assert.equal(keyOf(word), "");
    });

  it("weighs what every report says less", () => {
    for (const word of ["said", "officials", "people", "country"])
      assert.ok(weightOf(keyOf(word)) < weightOf(keyOf("ferry")), word);
  });
});

describe("the lists of weak words", () => {
  it("hold keys, sorted, each in one list", () => {
    for (const list of [commonConcepts, lightConcepts]) {
      assert.deepEqual([...list], [...list].sort());
      for (const key of list) assert.ok(["", key].includes(keyOf(key)), key);
    }
    assert.deepEqual(
      [...lightConcepts].filter((key) => commonConcepts.has(key)),
      [],
    );
  });

  it("weigh what another writer leaves out less than what a report is about", () => {
    for (const word of ["certain", "eventually", "various"])
      assert.ok(weightOf(keyOf(word)) < weightOf(keyOf("ferry")), word);
  });
});

describe("the list of concepts", () => {
  const file = path.join(projectRoot, "src/engine/evidence/words/concepts.ts");
  const list = /`(?<list>[^`]+)`/u.exec(readFileSync(file, "utf8"))?.groups?.["list"] ?? "";
  const groups = list
    .trim()
    .split("\n")
    .map((line) => line.split(" "));

  it("is sorted by the groups' first words", () => {
    const heads = groups.map(([head]) => head ?? "");
    assert.ok(heads.length > 100);
    assert.deepEqual(heads, [...heads].sort());
  });

  it("has no word twice", () => {
    const words = groups.flat();
    assert.deepEqual(
      words.filter((word, at) => words.indexOf(word) !== at),
      [],
    );
  });

  it("has words of two and more in lower case, and no group of one", () => {
    assert.deepEqual(
      groups.filter((group) => group.length < 2),
      [],
    );
    for (const word of groups.flat()) assert.match(word, /^[a-z][a-z-]+$/u);
  });

  const opposites: readonly (readonly [string, string])[] = [
    ["accept", "reject"],
    ["admit", "deny"],
    ["advance", "retreat"],
    ["approve", "reject"],
    ["arrest", "release"],
    ["arrive", "leave"],
    ["begin", "end"],
    ["build", "destroy"],
    ["buy", "sell"],
    ["give", "take"],
    ["high", "low"],
    ["increase", "decrease"],
    ["increased", "reduced"],
    ["join", "leave"],
    ["open", "close"],
    ["profit", "loss"],
    ["win", "lose"],
    ["won", "lost"],
    ["weak", "strong"],
    ["foreign", "national"],
  ];
  for (const [a, b] of opposites)
    it(`keeps ${a} and ${b} apart`, () => {
      assert.deepEqual(
        groups.filter((group) => group.includes(a) && group.includes(b)),
        [],
      );
    });
});
