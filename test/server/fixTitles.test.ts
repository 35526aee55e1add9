import assert from "node:assert/strict";
import { inEnglish, translator } from "../../src/protocol/index.js";
import { sayTitle } from "../../src/server/fixTitles.js";

describe("the titles of fixes", () => {
  const german = translator({
    "Replace with “{words}” ({source})": "Durch „{words}“ ersetzen ({source})",
    "Replace with “{words}”": "Durch „{words}“ ersetzen",
    "Cite {source}": "{source} als Quelle angeben",
  });
  const rows: readonly (readonly [string, string])[] = [
    ["Replace with “412”", "Durch „412“ ersetzen"],
    [
      "Replace with “At least 300” (The Coast Daily)",
      "Durch „At least 300“ ersetzen (The Coast Daily)",
    ],
    [
      "Replace with “about 200 (Wire) or 300 (Daily)”",
      "Durch „about 200 (Wire) or 300 (Daily)“ ersetzen",
    ],
    ["Cite Danube Wire", "Danube Wire als Quelle angeben"],
    ["A title of another form", "A title of another form"],
    ["", ""],
  ];
  for (const [title, said] of rows)
    it(`${title} -> ${said}`, () => {
      assert.equal(sayTitle(title, german), said);
    });

  it("are in English as the engine has them", () => {
    const titles = [
      ...rows.map(([title]) => title),
      "Attribute to Danube Wire (“according to …”)",
      "Cite 1 supported sentence",
      "Cite 12 supported sentences",
      "Move the citation to Coast Daily",
      "Put in place all values of which the sources leave no doubt",
      "Remove this note",
    ];
    assert.deepEqual(
      titles.map((title) => sayTitle(title, inEnglish)),
      titles,
    );
  });
});
