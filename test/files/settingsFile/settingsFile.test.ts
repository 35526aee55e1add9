import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { faults, type Edit, type Ignore } from "../../../src/engine/index.js";
import {
  addIgnore,
  addIgnores,
  addNotName,
  addSameAs,
  parseSettingsFile,
  removeIgnore,
  withEdit,
} from "../../../src/files/index.js";
import { projectRoot } from "../../kit/places.js";

const b: Ignore = { sentence: "B 14.", text: "14", check: "contradicted-figure" };
const a: Ignore = { sentence: "A 14.", text: "14", check: "contradicted-figure" };
const aLines = `{
      "sentence": "A 14.",
      "text": "14",
      "check": "contradicted-figure"
    }`;
const bLines = aLines.replace("A 14.", "B 14.");
const aLine = `{ "sentence": "A 14.", "text": "14", "check": "contradicted-figure" }`;
const bLine = aLine.replace("A 14.", "B 14.");

function edited(text: string, edit: Edit | undefined): string | undefined {
  return edit === undefined ? undefined : withEdit(text, edit);
}

describe("stet.json is read", () => {
  it("in full", () => {
    const text = `{ "$schema": "x", "names": { "sameAs": [["A", "B"]], "notNames": ["Kickoff"] },
  "ignores": [
    { "text": "14", "check": "contradicted-figure", "nth": 2, "date": "2024-03-05", "reason": "" }
  ]
}`;
    const { names, ignores, problems } = parseSettingsFile("stet.json", text);
    assert.deepEqual(problems, []);
    assert.deepEqual(names, { sameAs: [["A", "B"]], notNames: ["Kickoff"] });
    assert.deepEqual(ignores, [
      {
        text: "14",
        check: "contradicted-figure",
        nth: 2,
        date: "2024-03-05",
        reason: "",
        place: { file: "stet.json", line: 3, column: 5 },
      },
    ]);
  });

  const mistakes: readonly (readonly [string, RegExp])[] = [
    ["[]", /^stet\.json:1:1: this must be \{/u],
    ['{ "ignore": [] }', /^stet\.json:1:3: "ignore" is no key .* did you mean "ignores"\?/u],
    ['{ "ignores": {} }', /^stet\.json:1:3: "ignores" must be a list/u],
    ['{ "ignores": [7] }', /^stet\.json:1:15: an ignore must be an object/u],
    ['{ "ignores": [{ "text": "14" }] }', /^stet\.json:1:15: "check" is missing/u],
    ['{ "ignores": [{ "check": "contradicted-figure" }] }', /"text" is missing/u],
    [
      '{ "ignores": [{ "text": "14", "check": "contradicted-figur" }] }',
      /:31: .* did you mean "contradicted-figure"/u,
    ],
    [
      '{ "ignores": [{ "text": 14, "check": "contradicted-figure" }] }',
      /"text" must be the words/u,
    ],
    [
      '{ "ignores": [{ "text": "14", "check": "contradicted-figure", "nth": 0 }] }',
      /"nth" must be/u,
    ],
    [
      '{ "ignores": [{ "text": "14", "check": "contradicted-figure", "date": "May" }] }',
      /"date" must be/u,
    ],
    [
      '{ "ignores": [{ "text": "14", "check": "contradicted-figure", "sentense": "A" }] }',
      /did you mean "sentence"/u,
    ],
    ['{ "names": [] }', /"names" must be an object/u],
    ['{ "names": { "sameas": [] } }', /did you mean "sameAs"/u],
    ['{ "names": { "sameAs": [["A"]] } }', /^stet\.json:1:25: this must be a list of two/u],
    ['{ "names": { "notNames": [{}] } }', /this must be a name/u],
  ];
  for (const [text, problem] of mistakes)
    it(`with a problem for ${text}`, () => {
      const { problems, ignores } = parseSettingsFile("stet.json", text);
      assert.equal(problems.length, 1, problems.join("\n"));
      assert.match(problems[0] ?? "", problem);
      assert.deepEqual(ignores, []);
    });

  it("as far as it goes", () => {
    const text = `{ "ignores": [ 7, ${aLine} ],\n  "names": { "notNames": ["Kickoff" }`;
    const { problems, ignores } = parseSettingsFile("stet.json", text);
    assert.equal(ignores.length, 1);
    assert.match(problems[0] ?? "", /^stet\.json:2:\d+: this is no JSON/u);
  });
});

describe("stet.json is changed", () => {
  const rows: readonly (readonly [what: string, before: string, after: string])[] = [
    ["from nothing", "", `{\n  "ignores": [\n    ${bLines}\n  ]\n}\n`],
    ["from an empty object", "{}\n", `{\n  "ignores": [\n    ${bLines}\n  ]\n}\n`],
    [
      "behind what is there",
      '{\n  "names": {}\n}\n',
      `{\n  "names": {},\n  "ignores": [\n    ${bLines}\n  ]\n}\n`,
    ],
    ["in an empty list", '{\n  "ignores": []\n}\n', `{\n  "ignores": [\n    ${bLines}\n  ]\n}\n`],
    [
      "behind a lesser one",
      `{\n  "ignores": [\n    ${aLine}\n  ]\n}`,
      `{\n  "ignores": [\n    ${aLine},\n    ${bLines}\n  ]\n}`,
    ],
    [
      "before a greater one",
      `{\n  "ignores": [\n    ${bLine.replace("B 14", "C 14")}\n  ]\n}`,
      `{\n  "ignores": [\n    ${bLines},\n    ${bLine.replace("B 14", "C 14")}\n  ]\n}`,
    ],
    ["in one line", `{ "ignores": [${aLine}] }`, `{ "ignores": [${aLine}, ${bLine}] }`],
    [
      "with tabs",
      `{\n\t"ignores": []\n}`,
      `{\n\t"ignores": [\n\t\t${bLines.replaceAll("      ", "\t\t\t").replaceAll("    }", "\t\t}")}\n\t]\n}`,
    ],
    [
      "with CRLF",
      `{\r\n  "ignores": []\r\n}`,
      `{\r\n  "ignores": [\r\n    ${bLines.replaceAll("\n", "\r\n")}\r\n  ]\r\n}`,
    ],
    [
      "in place of itself",
      `{ "ignores": [${bLine.replace(" }", ', "date": "2024-03-05" }')}] }`,
      `{ "ignores": [${bLine}] }`,
    ],
  ];
  for (const [what, before, after] of rows)
    it(what, () => {
      const text = edited(before, addIgnore(before, b));
      assert.equal(text, after);
      assert.deepEqual(parseSettingsFile("stet.json", text).problems, []);
    });

  for (const broken of ["{", "[]", '{ "ignores": {} }', '{ "ignores": [ }'])
    it(`never where it is ${broken}`, () => {
      assert.equal(addIgnore(broken, b), undefined);
      assert.equal(addIgnores(broken, [b]), undefined);
    });

  it("the same way in whatever order entries come", () => {
    assert.equal(addIgnores("", [a, b]), addIgnores("", [b, a]));
    assert.equal(addIgnores("", [a, a]), addIgnores("", [a]));
  });

  it("for names", () => {
    const once = edited("", addSameAs("", ["Brunelli", "Brunel"])) ?? "";
    assert.equal(
      once,
      '{\n  "names": {\n    "sameAs": [\n      ["Brunel", "Brunelli"]\n    ]\n  }\n}\n',
    );
    const twice = edited(once, addSameAs(once, ["Araqchi", "Araghchi"])) ?? "";
    assert.match(twice, /\["Araghchi", "Araqchi"\],\n {6}\["Brunel"/u);
    const thrice = edited(twice, addNotName(twice, "Kickoff")) ?? "";
    assert.match(thrice, /\],\n {4}"notNames": \["Kickoff"\]\n/u);
    assert.deepEqual(parseSettingsFile("stet.json", thrice).names.notNames, ["Kickoff"]);
    const more = edited(thrice, addNotName(thrice, "Halftime")) ?? "";
    assert.match(more, /"notNames": \["Halftime", "Kickoff"\]\n/u);
    assert.equal(edited(more, addNotName(more, "Kickoff")), more);
  });
});

it("the schema of stet.json knows every check", () => {
  const file = path.join(projectRoot, "media", "schemas", "stet.schema.json");
  const ids = faults.map(({ id }) => JSON.stringify(id));
  const schema = readFileSync(file, "utf8");
  assert.deepEqual(
    ids.filter((id) => !schema.includes(id)),
    [],
  );
});

describe("an ignore is taken out of stet.json", () => {
  // "<|>" is where the entry begins.
  const rows: readonly (readonly [before: string, after: string | undefined])[] = [
    [`{ "ignores": [<|>${aLine}] }`, `{ "ignores": [] }`],
    [`{ "ignores": [<|>${aLine}, ${bLine}] }`, `{ "ignores": [${bLine}] }`],
    [`{ "ignores": [${aLine}, <|>${bLine}] }`, `{ "ignores": [${aLine}] }`],
    [
      `{\n  "ignores": [\n    ${aLines},\n    <|>${bLines}\n  ]\n}\n`,
      `{\n  "ignores": [\n    ${aLines}\n  ]\n}\n`,
    ],
    [
      `{\n  "ignores": [\n    <|>${aLines},\n    ${bLines}\n  ]\n}\n`,
      `{\n  "ignores": [\n    ${bLines}\n  ]\n}\n`,
    ],
    [`{ "ignores": [${aLine}<|>] }`, undefined],
    [`{ "ignores": [<|>${aLine} }`, undefined],
    [`<|>`, undefined],
    [`{ "ignores": { "a": <|>1 } }`, undefined],
  ];
  for (const [marked, after] of rows)
    it(JSON.stringify(marked), () => {
      const text = marked.replace("<|>", "");
      assert.equal(edited(text, removeIgnore(text, marked.indexOf("<|>"))), after);
    });
});
