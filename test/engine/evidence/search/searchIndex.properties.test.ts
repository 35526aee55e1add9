import assert from "node:assert/strict";
import fc from "fast-check";
import { SearchIndex } from "../../../../src/engine/evidence/search/searchIndex.js";
import type { SearchableSource } from "../../../../src/engine/evidence/search/segmentBuilder.js";
import { indexOf, textOf } from "./kit.js";

const words =
  "boat bridge choir council crane Divers divers ferry fog harbour Ilka Brandt killed deaths mayor nurse Orlo 12 twelve 3.5 million 2011 May é 𐐀 | — the of".split(
    " ",
  );
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
  .map((list) => `${list.join(" ")}.`);
const story = fc.array(sentence, { maxLength: 5 }).map((list) => list.join(" The "));
const id = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "i");

/** What an index is told: a text is put under an id, or the id is taken out; sometimes it is asked, saved or merged. */
const step = fc.record({
  id,
  text: fc.option(story, { nil: undefined }),
  then: fc.constantFrom("ask", "go on", "save"),
});

function answersOf(index: SearchIndex): unknown {
  const questions = [
    "Ilka Brandt crossed the bridge at Orlo",
    "12 deaths",
    "3.5 million boats, May 2011",
  ];
  return questions.map((question) => [index.find(question, 20), index.findSources(question, 4)]);
}

describe("SearchIndex", () => {
  it("answers by what is there now, however it came", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let index = new SearchIndex();
        const texts = new Map<string, SearchableSource>();
        for (const { id: name, text, then } of steps) {
          if (text === undefined) {
            index.remove(name);
            texts.delete(name);
          } else {
            index.add(textOf(name, text));
            texts.set(name, textOf(name, text));
          }
          if (then === "ask") answersOf(index);
          if (then === "save") index = reopened(index);
        }
        assert.deepEqual([...index.ids()].sort(), [...texts.keys()].sort());
        assert.deepEqual(answersOf(index), answersOf(indexOf([...texts.values()])));
      }),
      { numRuns: 60 },
    );
  });

  it("does not change an answer for a source that shares no word with the question", () => {
    fc.assert(
      fc.property(
        fc.array(story, { minLength: 1, maxLength: 6 }),
        fc.array(story),
        (texts, more) => {
          const sources = texts.map((text, at) => textOf(`s${String(at)}`, text));
          // Digits, months and every word are made others.
          const others = more.map((text, at) =>
            textOf(
              `t${String(at)}`,
              text.replace(/\p{L}+/gu, (word) => `x${word}x`).replace(/\d/gu, "7"),
            ),
          );
          assert.deepEqual(
            answersOf(indexOf([...others, ...sources])),
            answersOf(indexOf(sources)),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it("finds what a slow search over all sentences finds", () => {
    fc.assert(
      fc.property(fc.array(story, { maxLength: 6 }), sentence, (texts, question) => {
        const sources = texts.map((text, at) => textOf(String(at), text));
        const found = indexOf(sources)
          .find(question, 1000)
          .map(({ source }) => source);
        // One source at a time, nothing is pruned and nothing is shared between sources.
        const alone = sources.filter((source) => indexOf([source]).find(question, 1).length > 0);
        assert.deepEqual([...new Set(found)].sort(), alone.map((source) => source.id).sort());
      }),
      { numRuns: 40 },
    );
  });

  it("points at text of the source", () => {
    fc.assert(
      fc.property(story, (text) => {
        const source = textOf("a", text);
        for (const { start, end } of indexOf([source]).find(text, 9)) {
          assert.equal(0 <= start && start < end && end <= text.length, true);
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
        }
      }),
    );
  });
});

function reopened(index: SearchIndex): SearchIndex {
  const opened = SearchIndex.open(index.toBytes());
  assert.ok(opened instanceof SearchIndex);
  return opened;
}
