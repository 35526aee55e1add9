import assert from "node:assert/strict";
import { normalForm } from "../../../src/engine/ignores/normalForm.js";

describe("the normal form of a sentence", () => {
  const same: readonly (readonly [string, string])[] = [
    ["A fire killed 14 people.", "A  fire\n killed\t14 people. "],
    ["A fire killed 14 people.", "a fire killed 14 PEOPLE."],
    ["A fire killed 14 people.", "A _fire_ killed **14** people."],
    ["He said “no”.", 'He said "no".'],
    ["The mayor’s house", "The mayor's house"],
    ["Two days – or three", "Two days — or three"],
    ["It killed 14 people.", "It killed 14 people[^wire]."],
    ["It killed 14 people.", "It killed 14 people [@wire2024, p. 3]."],
    ["It killed 14 people.", "It killed 14 people. <!-- stet-ignore -->"],
    ["Café", "Cafe\u0301"],
  ];
  for (const [one, other] of same)
    it(`is one for ${JSON.stringify(other)}`, () => {
      assert.equal(normalForm(one), normalForm(other));
    });

  const different: readonly (readonly [string, string])[] = [
    ["A fire killed 14 people.", "A fire killed 15 people."],
    ["A fire killed 14 people.", "A fire killed 14 people"],
    ["At least 14", "14"],
    ["$14", "14"],
    ["", "A fire"],
  ];
  for (const [one, other] of different)
    it(`tells ${JSON.stringify(one)} from ${JSON.stringify(other)}`, () => {
      assert.notEqual(normalForm(one), normalForm(other));
    });
});
