import assert from "node:assert/strict";
import { sourceFolderNames } from "../../src/files/index.js";
import { defaultSettings, parseSettings, usualSourceFolders } from "../../src/protocol/index.js";

describe("settings", () => {
  it("name the folders that are searched", () => {
    assert.deepEqual(usualSourceFolders, sourceFolderNames);
  });

  const sound: readonly (readonly [section: unknown, change: object])[] = [
    [undefined, {}],
    [null, {}],
    [{}, {}],
    [{ enable: false }, { enable: false }],
    [{ sources: [" wires/*.txt "] }, { sources: ["wires/*.txt"] }],
    [{ sources: null, severity: null, checks: null, run: null }, {}],
    [
      { run: "manual", holdBack: false },
      { run: "manual", holdBack: false },
    ],
    [
      { underlineSentence: false, codeLens: true },
      { underlineSentence: false, codeLens: true },
    ],
    [{ checks: { "unsupported-name": "off" } }, { checks: { "unsupported-name": "off" } }],
    [
      { severity: { unsupported: "off" } },
      { severity: { ...defaultSettings.severity, unsupported: "off" } },
    ],
  ];
  for (const [section, change] of sound) {
    it(`reads ${section === undefined ? "nothing" : JSON.stringify(section)}`, () => {
      const expected = { settings: { ...defaultSettings, ...change }, problems: [] };
      assert.deepEqual(parseSettings(section), expected);
    });
  }

  const broken: readonly (readonly [section: unknown, problem: RegExp])[] = [
    ["on", /^stet must be an object/u],
    [[], /^stet must be an object/u],
    [{ enable: 1 }, /^stet\.enable must be true or false/u],
    [{ sources: "wires/*.txt" }, /^stet\.sources must be a list/u],
    [{ sources: [3] }, /^stet\.sources: 3 is no glob/u],
    [{ run: "always" }, /^stet\.run: "always" is none of onType/u],
    [{ holdBack: 1 }, /^stet\.holdBack must be true or false; true is used/u],
    [{ codeLens: "on" }, /^stet\.codeLens must be true or false; false is used/u],
    [{ checks: ["off"] }, /^stet\.checks must be an object/u],
    [{ checks: { "unsupported-name": "loud" } }, /^stet\.checks\.unsupported-name: "loud"/u],
    [{ severity: "loud" }, /^stet\.severity must be an object/u],
    [{ severity: { contradicted: "loud" } }, /^stet\.severity\.contradicted: "loud" is none of/u],
    [{ severity: { wrong: "off" } }, /^stet\.severity: "wrong" is no verdict/u],
  ];
  for (const [section, problem] of broken) {
    it(`keeps the default and complains of ${JSON.stringify(section)}`, () => {
      const { settings, problems } = parseSettings(section);
      assert.deepEqual(settings, defaultSettings);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? "", problem);
    });
  }
});
