import assert from "node:assert/strict";
import fc from "fast-check";
import { witnessesOf, type Source } from "../../../../src/engine/index.js";
import { article, INDEPENDENT, OTHER, REWRITE, WIRE } from "./stories.js";

/** Which sources are one witness, the lead first: `wire+copy other`. */
function groupsOf(...sources: readonly Source[]): string {
  return witnessesOf(sources)
    .map(({ members }) => members.map(({ source }) => source.id).join("+"))
    .sort()
    .join(" ");
}

const wire = article("wire", WIRE, "2024-03-07");
const rewrite = article("rewrite", REWRITE, "2024-03-08");
const independent = article("independent", INDEPENDENT, "2024-03-08");
const other = article("other", OTHER);

const words = "We were told to keep the pumps off until the minister had left the quay";
const confided = [
  article(
    "told",
    `The harbour of Velm was under water for two nights.\n\n"${words}," an engineer told Reuters.`,
    "2024-03-07",
  ),
  article(
    "retold",
    `Two nights of floods have emptied the quay of Velm. "${words}," a source said.`,
    "2024-03-07",
  ),
];

describe("witnesses", () => {
  describe("are one", () => {
    const shouted = WIRE.replace(/"/gu, "”").replace(/\s+/gu, "  ");
    const cut = WIRE.split("\n\n").slice(0, 4).join("\n\n");
    const rows: readonly (readonly [string, readonly Source[], string])[] = [
      ["word for word", [wire, article("copy", WIRE)], "wire+copy"],
      ["white space and quotation marks", [wire, article("copy", shouted)], "wire+copy"],
      ["the end cut off", [wire, article("cut", cut)], "wire+cut"],
      [
        "a headline and a dateline more",
        [wire, article("long", `TRAIN TIPS OVER\n\nVELM, March 7. ${WIRE}`)],
        "wire+long",
      ],
      ["sentences trimmed and moved", [wire, rewrite], "wire+rewrite"],
      [
        "a later version with another figure",
        [wire, article("late", WIRE.replace("nine", "ten"), "2024-03-09")],
        "wire+late",
      ],
      ["what the user calls the same", [wire, { ...other, sameAs: "wire" }], "wire+other"],
      [
        "what is called the same as a copy",
        [wire, { ...other, sameAs: "copy" }, article("copy", WIRE)],
        "wire+copy+other",
      ],
      ["words that an unnamed source gave one agency", [...confided], "told+retold"],
      ["copies of a rewrite", [rewrite, article("copy", REWRITE), wire], "wire+rewrite+copy"],
    ];
    for (const [name, sources, expected] of rows)
      it(name, () => {
        assert.equal(groupsOf(...sources), expected);
      });
  });

  it("are two where a named speaker says the same to both", () => {
    const said = confided.map((source) => ({
      ...article(
        source.id,
        source.raw.replace(/an engineer told Reuters|a source said/u, "said Ida Lund"),
      ),
    }));
    assert.equal(groupsOf(...said), "retold told");
  });

  describe("are several", () => {
    const statement = article(
      "statement",
      `The board of Lundal Fisheries regrets the spill of 12 March. We shall pay for the cleaning of the beach in full,
and for every net that has to be burnt. Our divers closed the leak at noon. Nobody in our house will rest until the
last bird has been washed, and we shall publish the findings of our inquiry on the first day of May without omissions.`,
    );
    const quoting = article(
      "quoting",
      `Dead gulls lay along the pier of Lundal on Wednesday, and the smell of oil reached the school. The company spoke late.

"We shall pay for the cleaning of the beach in full, and for every net that has to be burnt. Our divers closed the leak
at noon. Nobody in our house will rest until the last bird has been washed, and we shall publish the findings of our
inquiry on the first day of May without omissions," the board wrote.

Fishermen laughed when the letter was read out to them. They want the money before Easter.`,
    );
    const squad = `The squad: Aino Berg, Carla Dietz, Elena Fonti, Greta Holm, Ida Jansen, Karla Lind, Mona Nilsen, Olga Prins,
Rita Sand, Tove Ulm, Vera Wolf, Yrsa Zorn, Anna Bech, Cora Dahl, Edda Falk, Gerd Hahn, Inga Jahn, Kaja Lund, Maja Nord, Oda Pihl,
Rosa Stein, Tilda Unger, Viola Weber, Ylva Ziegler.`;
    const coach = article(
      "coach",
      `The coach has made up her mind a week before the first match in Bergen. ${squad}`,
    );
    const paper = article(
      "paper",
      `Two keepers stay at home, and the reporters in the hotel lobby were surprised. ${squad}`,
    );
    const rows: readonly (readonly [string, readonly Source[], string])[] = [
      ["two reports with one quotation", [wire, independent], "independent wire"],
      ["a story about something else", [wire, other], "other wire"],
      [
        "a statement and an article that quotes it at length",
        [statement, quoting],
        "quoting statement",
      ],
      [
        "a statement of several paragraphs, quoted",
        [
          statement,
          article(
            "long",
            `The board wrote:\n\n“${statement.plain}\n\n“It is not over.”\n\n${OTHER}`,
          ),
        ],
        "long statement",
      ],
      ["two reports with one list of names", [coach, paper], "coach paper"],
      [
        "short notices",
        [article("a", "No comment today."), article("b", "No comment today.")],
        "a b",
      ],
      ["empty sources", [article("a", ""), article("b", "")], "a b"],
      ["nothing", [], ""],
    ];
    for (const [name, sources, expected] of rows)
      it(name, () => {
        assert.equal(groupsOf(...sources), expected);
      });

    it("two stories of which a short text has a part each", () => {
      const [one, two] = [WIRE, INDEPENDENT.replace(/"[^"]*"/gu, "")];
      const half = `${one.split("\n\n")[0] ?? ""}\n\n${one.split("\n\n")[1] ?? ""}\n\n${two.split("\n\n")[0] ?? ""}\n\n${two.split("\n\n")[2] ?? ""}`;
      const groups = groupsOf(article("one", one), article("two", two), article("half", half));
      assert.match(
        groups,
        /^(?:one\+half two|one half\+two|half\+two one|one two\+half|half\+one two)$/u,
      );
    });

    it("many stories with one stock paragraph", () => {
      const stock =
        "The ministry did not answer a request for comment that was sent to its press office on the same day.";
      const sources = Array.from({ length: 60 }, (_, at) =>
        article(`s${String(at)}`, `${storyNumber(at)}\n\n${stock}`),
      );
      assert.equal(witnessesOf(sources).length, 60);
    });
  });

  it("say which is a copy of which, and how alike they are", () => {
    const [witness, ...more] = witnessesOf([rewrite, article("copy", WIRE, "2024-03-09"), wire]);
    assert.equal(more.length, 0);
    assert.equal(witness?.lead.id, "wire");
    const [lead, second, third] = witness.members;
    assert.deepEqual([lead?.source.id, lead?.share, lead?.copyOf], ["wire", 1, undefined]);
    assert.equal(second?.source.id, "rewrite");
    assert.ok(second.share > 0.5 && second.share < 0.95 && second.copyOf === undefined);
    assert.deepEqual([third?.source.id, third?.share, third?.copyOf?.id], ["copy", 1, "wire"]);
  });

  it("are the same in any order, and whatever else is there", () => {
    const all = [
      wire,
      rewrite,
      independent,
      other,
      article("copy", WIRE),
      article("late", WIRE.replace("31", "33")),
    ];
    const usual = groupsOf(...all);
    assert.equal(usual, "independent other wire+rewrite+copy+late");
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.nat({ max: 40 }),
        (shuffled, at) => {
          assert.equal(groupsOf(...shuffled), usual);
          const more = article("zzz", storyNumber(at));
          assert.equal(groupsOf(...shuffled, more), `${usual} zzz`);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("take any text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 300 }), { maxLength: 8 }),
        (texts) => {
          const sources = texts.map((text, at) => article(`s${String(at)}`, text));
          const members = witnessesOf(sources).flatMap((witness) => witness.members);
          assert.equal(new Set(members.map(({ source }) => source)).size, sources.length);
          assert.equal(members.length, sources.length);
        },
      ),
    );
  });
});

/** A story of its own for each number. */
function storyNumber(at: number): string {
  const word = (place: number): string =>
    ["ra", "me", "lo", "ti", "su", "ka", "no"]
      .map((part, index) =>
        ((at + 1) * 31 + place * 17 + index * 7) % 5 > 1
          ? part
          : part.toUpperCase().toLowerCase() +
            String.fromCharCode(97 + ((at * 7 + place * 13 + index) % 26)),
      )
      .join("");
  return `${Array.from({ length: 60 }, (_, place) => word(place)).join(" ")}.`;
}
