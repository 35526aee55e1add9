import assert from "node:assert/strict";
import {
  inFormOf,
  isOpposite,
  saysSame,
} from "../../../../src/engine/checks/statements/opposites.js";

describe("opposites", () => {
  const turned: readonly (readonly [string, string, string])[] = [
    // The draft's word, the source's, and the source's in the draft's form.
    ["rose", "fell", "fell"],
    ["rises", "fallen", "falls"],
    ["winning", "lost", "losing"],
    ["accepted", "rejects", "rejected"],
    ["denies", "admitted", "admits"],
    ["highest", "lowest", "lowest"],
    ["unclear", "clear", "clear"],
  ];
  for (const [word, told, instead] of turned)
    it(`turn ${word} into ${instead} where ${told} is told`, () => {
      assert.ok(isOpposite(word, told) && isOpposite(told, word));
      assert.equal(inFormOf(word, told, { isParticiple: false }), instead);
    });

  it("keep a participle a participle", () => {
    assert.equal(inFormOf("increased", "fall", { isParticiple: true }), "fallen");
    assert.equal(inFormOf("increased", "fall", { isParticiple: false }), "fell");
  });

  const none: readonly (readonly [string, string])[] = [
    ["rose", "climbed"],
    ["opened", "closed"],
    ["under", "der"],
    ["union", "ion"],
    ["said", "told"],
    ["largest", "second-largest"],
  ];
  for (const [a, b] of none)
    it(`are not ${a} and ${b}`, () => {
      assert.ok(!isOpposite(a, b));
    });

  it("know what says the same", () => {
    assert.ok(saysSame("climbed", "rose") && !saysSame("climbed", "fell"));
  });
});
