import assert from "node:assert/strict";
import { matchQuote, prepareGround, quotes } from "../../../../src/engine/mentions/quotes/index.js";
import { textOf } from "../../../../src/engine/text/span.js";

const source = `The minister came late. “We are ready to start negotiating tomorrow, and we won’t wait,” he said.
“We see sparks,” she said, “but we do not see a fire anywhere in the valley.” They were “polite”, he added.
Officials said that the first seventy-two hours decide everything in a rescue. “They were polite,” he said again.
“The air-strikes on the old bridge – all eleven of them – missed,” a soldier said. Rain fell in the north.`;

const exact: readonly string[] = [
  "We are ready to start negotiating tomorrow",
  "we are ready to start negotiating tomorrow, and we won't wait.",
  "ready to start",
  "We are ready … and we won’t wait",
  "We are ready to […] wait",
  "We are ready ... tomorrow",
  "[W]e won't wait",
  "We are ready to start [talks] tomorrow",
  "We see sparks, but we do not see a fire",
  "the first seventy-two hours decide everything",
  "the first seventy two hours decide everything",
  "The airstrikes on the old bridge missed".replace(" missed", ""),
  "all eleven of them missed",
  "polite",
];

const near: readonly (readonly [draft: string, actual: string, expected: string])[] = [
  ["We are ready to start negotiating next year", "next year", "tomorrow"],
  ["We are willing to start negotiating tomorrow", "willing", "ready"],
  ["We are ready to negotiate tomorrow", "negotiate", "start negotiating"],
  ["They were rude", "rude", "polite"],
  ["The air-strikes on the new bridge", "new", "old"],
  ["the first seventy-two minutes decide everything", "minutes", "hours"],
  ["We are ready to negotiating tomorrow", "negotiating", "start negotiating"],
];

/** Around an ellipsis only the words that differ are told, not what the source says in its place. */
const nearAroundCuts: typeof near = [
  ["We are ready to start … and we can’t wait", "can’t", "won’t"],
  ["We are set to start … and we won’t wait", "set", "ready"],
  ["We are ready to begin … tomorrow, and we won’t wait", "begin", "start"],
  ["We see sparks … but we do not see a flame anywhere", "flame", "fire"],
  ["the first seventy-two … settle everything in a rescue", "settle", "decide"],
];

const none: readonly string[] = [
  "We will rebuild every house before the first snow",
  "There is no end to demand",
  "fire anywhere … sparks",
  "In the end they were all of us",
  "…",
  "",
  "It is what it is",
];

describe("matchQuote", () => {
  describe("exact", () => {
    for (const draft of exact) {
      it(draft, () => {
        const { likeness, span, differences } = matchQuote(draft, source);
        assert.deepEqual([likeness, differences], ["exact", []]);
        assert.ok(span !== undefined && span.end > span.start);
      });
    }
  });

  describe("near", () => {
    for (const [draft, actual, expected] of [...near, ...nearAroundCuts]) {
      it(draft, () => {
        const { likeness, differences } = matchQuote(draft, source);
        assert.deepEqual(
          [likeness, ...differences.map((difference) => [difference.actual, difference.expected])],
          ["near", [actual, expected]],
        );
        for (const { span, actual: words } of differences) assert.equal(textOf(draft, span), words);
      });
    }
  });

  describe("none", () => {
    for (const draft of none) {
      it(draft === "" ? "(nothing)" : draft, () => {
        assert.deepEqual(matchQuote(draft, source), { likeness: "none", differences: [] });
      });
    }
  });

  it("says where the words stand", () => {
    const { span } = matchQuote("decide … a rescue", source);
    assert.equal(span === undefined ? "" : textOf(source, span), "decide everything in a rescue");
  });

  it("takes a prepared source", () => {
    assert.equal(matchQuote("We see sparks", prepareGround(source)).likeness, "exact");
  });

  it("does not search an empty source", () => {
    assert.equal(matchQuote("We see sparks", "").likeness, "none");
  });

  it("ends on long and repetitive text", () => {
    const long = "we see sparks and ".repeat(6000);
    assert.equal(matchQuote("we see sparks and we hear sparks", long).likeness, "near");
    assert.equal(matchQuote("a ".repeat(2000), "a ".repeat(20_000)).likeness, "exact");
    assert.equal(matchQuote("fire", "x".repeat(100_000)).likeness, "none");
    assert.equal(matchQuote("“".repeat(50_000), '"a '.repeat(50_000)).likeness, "none");
  });
});

describe("quotes.compare", () => {
  const mentionOf = (text: string) =>
    ({
      kind: "quote",
      text: `“${text}”`,
      span: { start: 0, end: text.length + 2 },
      saidSpan: { start: 1, end: text.length + 1 },
    }) as const;
  const rows: readonly (readonly [draft: string, source: string, likeness: string])[] = [
    ["we won", "We won!", "same"],
    ["we won", "On Monday we won the cup", "same"],
    ["we lost the cup on Monday", "we won the cup on Monday", "different"],
    ["we won", "Nobody came", "incomparable"],
  ];
  for (const [draft, said, likeness] of rows) {
    it(`${draft} / ${said}`, () => {
      assert.equal(quotes.compare(mentionOf(draft), mentionOf(said)), likeness);
    });
  }
  it("gives the source's words as the replacement", () => {
    assert.equal(quotes.rewrite(mentionOf("we won"), mentionOf("We lost")), "We lost");
  });
});
