import assert from "node:assert/strict";
import fc from "fast-check";
import { compareSources } from "../../../src/engine/comparison/compareSources.js";
import { indexSources, type Fact, type Source } from "../../../src/engine/index.js";
import { readSource } from "../../../src/readers/index.js";

const NAMES = ["alpen", "bergpost", "courier", "depesche"];

function read(texts: readonly string[]): readonly Source[] {
  return texts.map((raw, at) => {
    const id = NAMES[at] ?? String(at);
    return readSource({ path: `${id}.txt`, id, raw });
  });
}

/** `differs: about 40 (alpen) | at least 60 (bergpost)` */
function lineOf({ kind, relation, values }: Fact): string {
  const shown = values.map(
    ({ text, tellings }) =>
      `${text} (${[...new Set(tellings.map(({ source }) => source))].join(", ")})`,
  );
  const sort = kind === "figure" ? relation : kind;
  return `${sort}: ${shown.join(" | ")}`;
}

function linesOf(...texts: readonly string[]): readonly string[] {
  return compareSources(indexSources(read(texts))).facts.map(lineOf);
}

describe("compareSources", () => {
  const told: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      "a count of one thing",
      [
        "About 40 climbers reached the Arven hut before dark, the rescue service said.",
        "At least 60 climbers reached the Arven hut before the storm broke.",
      ],
      ["differs: about 40 (alpen) | at least 60 (bergpost)"],
    ],
    [
      "with all who tell each value",
      [
        "The storm injured 12 climbers on the Arven, the rescue service said.",
        "The storm injured 12 climbers on the Arven.",
        "Eighteen climbers were injured by the storm on the Arven.",
      ],
      ["differs: 12 (alpen, bergpost) | eighteen (courier)"],
    ],
    [
      "a place in an order",
      [
        "The Arven hut, the canton's largest, lost its roof.",
        "The Arven hut is the canton's second-largest.",
      ],
      ["rank: largest (alpen) | second-largest (bergpost)"],
    ],
    [
      "spellings of one name",
      [
        "Governor Ivan Dzhurov flew over the valley. Dzhurov promised tents.",
        "Governor Ivan Jurov flew over the valley.",
      ],
      ["spelling: Dzhurov (alpen) | Jurov (bergpost)"],
    ],
    [
      "what is told of places of their own apart",
      [
        "An avalanche near the Lorna pass killed 20 climbers.",
        "An avalanche in the Sella gully killed eight climbers.",
      ],
      ["apart: eight (bergpost) | 20 (alpen)"],
    ],
    [
      "the ways that a thing was done",
      [
        "About 40 climbers left the Arven hut using a rope bridge to reach the valley.",
        "At least 60 climbers left the Arven hut via the old tunnel.",
      ],
      [
        "differs: about 40 (alpen) | at least 60 (bergpost)",
        "way: a rope bridge (alpen) | the old tunnel (bergpost)",
      ],
    ],
  ];
  for (const [what, texts, expected] of told)
    it(`gathers ${what}`, () => {
      assert.deepEqual(linesOf(...texts), expected);
    });

  describe("stays silent on", () => {
    const silent: readonly (readonly [string, ...(readonly string[])])[] = [
      ["values that agree", "Twelve climbers died on the Arven.", "On the Arven 12 climbers died."],
      [
        "values of other things",
        "Twelve climbers died on the Arven.",
        "The hut has 90 beds and was built in 1931.",
      ],
      [
        "a part of another count",
        "Forty climbers were injured on the Arven.",
        "Forty climbers were injured on the Arven, 15 of them badly.",
      ],
      [
        "what was expected",
        "Ticket sales of the lift came to 4.1 million francs.",
        "Analysts had expected ticket sales of the lift of 4.6 million francs.",
      ],
      [
        "another year",
        "Storm on the Arven\n\nThe Alpen Bote, 4 March 2025\n\nThe storm on the Arven injured 12 climbers.",
        "A storm on the Arven injured 30 climbers in 1999.",
      ],
      [
        "how much against by how much",
        "The price of a lift ticket rose by 12 percent.",
        "The price of a lift ticket is 40 percent of what a room costs.",
      ],
      ["two spellings in one source", "Ivan Dzhurov spoke. Ivan Jurov spoke.", "Nobody else did."],
      ["a source alone", "About 40 climbers came. At least 60 climbers came."],
    ];
    for (const [what, ...texts] of silent)
      it(what, () => {
        assert.deepEqual(linesOf(...texts), []);
      });
  });

  it("says where the days of the reports go one way", () => {
    const dated = read([
      "The storm injured 12 climbers on the Arven.",
      "The storm injured 18 climbers on the Arven.",
    ]).map((source, at) => ({ ...source, published: `2025-03-0${String(at + 4)}` }));
    const [fact] = compareSources(indexSources(dated)).facts;
    assert.equal(fact?.note, "later reports give more");
  });

  it("counts copies of one story as one witness", () => {
    const story =
      "The storm injured 12 climbers on the Arven on Sunday, the mountain rescue said. ".repeat(1);
    const rest =
      "Helicopters could not start before noon because of the wind. The hut's keeper, Urs Amman, sheltered the climbers overnight and cooked soup for all of them. The lift stayed closed on Monday as workers cleared the tracks of fallen trees, stones and snow.";
    const { facts } = compareSources(
      indexSources(
        read([
          `${story}${rest}`,
          `${story}${rest}`,
          "Eighteen climbers were injured by the storm on the Arven.",
        ]),
      ),
    );
    assert.deepEqual(
      facts[0]?.values.map(({ text, witnessCount }) => [text, witnessCount]),
      [
        ["12", 1],
        ["eighteen", 1],
      ],
    );
  });

  it("points at the very words in the sources", () => {
    const sources = read(told.flatMap(([, texts]) => texts).slice(0, 4));
    const rawOf = new Map(sources.map(({ id, raw }) => [id, raw]));
    for (const { values } of compareSources(indexSources(sources)).facts)
      for (const { text, tellings } of values)
        for (const { source, start, end, value } of tellings) {
          const raw = rawOf.get(source) ?? "";
          assert.ok(start <= value.start && value.end <= end);
          if (source === tellings[0]?.source)
            assert.equal(raw.slice(value.start, value.end).toLowerCase(), text.toLowerCase());
        }
  });

  it("is the same for any order of the sources, and total", () => {
    const sources = read(told.flatMap(([, texts]) => texts).slice(0, 4));
    const expected = compareSources(indexSources(sources));
    fc.assert(
      fc.property(fc.shuffledSubarray([...sources], { minLength: 4 }), (shuffled) => {
        assert.deepEqual(compareSources(indexSources(shuffled)), expected);
      }),
      { numRuns: 5 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 80 }), { maxLength: 4 }),
        (texts) => {
          compareSources(indexSources(read(texts)));
        },
      ),
      { numRuns: 30 },
    );
  });
});
