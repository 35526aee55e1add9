import assert from "node:assert/strict";
import fc from "fast-check";
import { chooseSources } from "../../../../src/engine/evidence/search/chooseSources.js";
import { analyze, indexSources, type Source } from "../../../../src/engine/index.js";
import { readDraft } from "../../../../src/readers/index.js";
import { sourceOf } from "../kit.js";
import { stories } from "../stories.js";
import { indexOf, textOf } from "./kit.js";

const fillers = Array.from({ length: 40 }, (_, at) =>
  textOf(`paper/${String(at)}`, `Volume ${String(at)} has a cover of cloth. Its pages are of rag.`),
);
const index = indexOf([...stories, ...fillers, textOf("wire/003_x", "Nothing of note.")]);

function choiceFor(raw: string): readonly string[] {
  return chooseSources(index, readDraft({ path: "draft.md", raw }));
}

describe("chooseSources", () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["A scanner was stolen from the cellar.", ["clinic"]],
    ["A scanner was stolen from the cellar. Quinn won the marathon.", ["clinic", "stadium"]],
    ["# Weather\n\nA storm sank two fishing boats.", ["harbour"]],
    ["Two fishing boats sank off the mole. It was a storm.", ["harbour"]],
    ["Zebras graze.", []],
    ["Zebras graze.[^003_x]", ["wire/003_x"]],
    ["Zebras graze ([x](wire/003_x)).", ["wire/003_x"]],
    ["", []],
  ];
  for (const [draft, expected] of rows)
    it(`chooses ${String(expected.length)} for ${JSON.stringify(draft)}`, () => {
      assert.deepEqual(choiceFor(draft), expected);
    });

  it("takes nothing from a sentence when another is written beside it", () => {
    const sentences = stories.flatMap(({ plain }) => plain.split(/(?<=\.) /u));
    fc.assert(
      fc.property(fc.subarray(sentences, { minLength: 1, maxLength: 6 }), fc.nat(), (list, at) => {
        const one = list[at % list.length] ?? "";
        const whole = new Set(choiceFor(list.map((sentence) => `${sentence}\n\n`).join("")));
        for (const id of choiceFor(one)) assert.equal(whole.has(id), true, id);
      }),
      { numRuns: 30 },
    );
  });

  it("leaves every verdict as it is when a source comes that speaks of other things", () => {
    const draft = readDraft({
      path: "draft.md",
      raw: "A storm sank three fishing boats off the northern mole. Marta Quint won the marathon. The nurses denied that they went on strike on Monday.",
    });
    const judge = (sources: readonly Source[]): unknown => {
      const ids = new Set(chooseSources(indexOf(sources), draft));
      const { findings, sentences } = analyze(
        draft,
        indexSources(sources.filter(({ id }) => ids.has(id))),
      );
      return { findings, sentences };
    };
    const before = judge(stories);
    const other = fc.array(fc.constantFrom(..."barley brew cask hops malt yeast vat".split(" ")), {
      minLength: 4,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(other, { maxLength: 12 }), (texts) => {
        const more = texts.map((words, at) =>
          sourceOf(`brewery${String(at)}`, `${words.join(" ")}.`),
        );
        assert.deepEqual(judge([...more, ...stories]), before);
      }),
      { numRuns: 12 },
    );
  });
});
