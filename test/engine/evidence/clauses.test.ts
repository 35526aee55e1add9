import assert from "node:assert/strict";
import { clausesOf } from "../../../src/engine/evidence/clauses.js";
import { readSentences } from "../../../src/engine/evidence/readStatements.js";
import { readDraft } from "../../../src/readers/index.js";

/** The one sentence of `words` with a bar wherever another clause begins or goes on. */
function cut(words: string): string {
  const { plain, ...draft } = readDraft({ path: "draft.md", raw: words });
  const { sentences } = readSentences({ ...draft, plain }, { day: undefined });
  const [read] = sentences;
  assert.ok(read !== undefined && sentences.length === 1, words);
  const clauses = clausesOf(read.sentence);
  assert.equal(clauses.length, read.sentence.tokens.length);
  let end = read.sentence.span.start;
  const parts = read.sentence.tokens.map((token, at) => {
    const gap = plain.slice(end, token.start);
    end = token.end;
    return at > 0 && clauses[at] !== clauses[at - 1] ? ` |${gap}${token.text}` : gap + token.text;
  });
  return parts.join("");
}

describe("the clauses of a sentence", () => {
  const several: readonly string[] = [
    "The dam broke on Monday, | killing nine people in the valley.",
    "The court fined the bakery | and ordered it to close.",
    "The ferry carried 80 lorries | but had room for 60 only.",
    "The choir, | which had sung in Riga before, | won the first prize.",
    "Prices of bread rose by 4 percent, | while those of rice fell by 2 percent.",
    "The mayor opened the pool; | the showers were not ready.",
    "The village lost its school | because too few children were born.",
    "Revenue rose by 9 percent to 41 million euros | and net profit by 31 percent.",
    "The minister said | that the canal would open in May.",
    "The brewery, | led by two brothers, | has bought a vineyard.",
    "She sold the farm to Jan Vos, | who wants to grow tulips there.",
  ];
  for (const words of several)
    it(`are several in: ${words}`, () => {
      assert.equal(cut(words.replaceAll(" | ", " ")), words);
    });

  const one: readonly string[] = [
    "Two lorries and a bus were stopped at the border.",
    "The bakery on Elm Street and its garden will close in June.",
    "The museum bought maps, letters and two globes from the family.",
    "The road over the pass was closed after the storm in March.",
    "She left when the band began to play.",
    "Nothing but rain.",
    "The bus went from Riga and Jelgava to Vilnius in 4 hours.",
    "The United and Reformed Church of Leith has a new roof.",
    "Morning and evening trains will run as before.",
    "# Floods, landslides and a bridge that fell",
  ];
  for (const words of one)
    it(`are one in: ${words}`, () => {
      assert.ok(!cut(words).includes("|"), cut(words));
    });

  it("come back to the one that was interrupted", () => {
    const { sentences } = readSentences(
      readDraft({ path: "draft.md", raw: "The choir, which had sung in Riga, won." }),
      { day: undefined },
    );
    assert.deepEqual(
      sentences.flatMap(({ sentence }) => clausesOf(sentence)),
      [0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0],
    );
  });
});
