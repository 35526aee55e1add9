import assert from "node:assert/strict";
import { indexSources } from "../../../src/engine/index.js";
import { textOf } from "../../../src/engine/text/span.js";
import { readSource } from "../../../src/readers/index.js";

/** Every pronoun of the first person that stands for somebody, with whom. */
function meant(raw: string): readonly string[] {
  const { passages } = indexSources([readSource({ path: "a.md", id: "a", raw })]);
  return passages.flatMap(({ statement, home }) =>
    [...statement.entityPlaces].flatMap(([id, places]) =>
      places.flatMap((at) => {
        const token = statement.sentence.tokens[at];
        const word = token === undefined ? "" : textOf(home.source.plain, token);
        return /^(?:I|my|our|us|we)$/iu.test(word) ? [`${word.toLowerCase()}: ${id}`] : [];
      }),
    ),
  );
}

describe("whom pronouns of the first person stand for", () => {
  const rows: readonly (readonly [text: string, meant: readonly string[]])[] = [
    [
      "Ada Lorn, who heads the Orlov Institute, defends her people. “The tube reached us late,” Lorn said.",
      ["us: ada lorn", "us: orlov institute"],
    ],
    [
      "The director of the Velm Museum, Ivo Kolb, was pleased. “I sold my car for it,” Kolb said.",
      ["i: ivo kolb", "my: ivo kolb"],
    ],
    [
      "Dana Brandt, chief executive of Harl Mills, regrets it. “We cut 400 jobs,” Brandt said.",
      ["we: dana brandt", "we: harl mills"],
    ],
    ["Dana Brandt criticised Harl Mills. “We lost 400 jobs,” Brandt said.", ["we: dana brandt"]],
    ["“We lost our homes,” a woman said. Harl Mills did not answer.", []],
    ["Harl Mills closed. In the end we all pay for it.", []],
  ];
  for (const [text, expected] of rows)
    it(text, () => {
      assert.deepEqual([...meant(text)].sort(), [...expected].sort());
    });

  it("is the body whose own page it is", () => {
    const page =
      "---\noutlet: Orm Trust\n---\nThe Orm Trust runs three clinics. On Saturday we declared an emergency.";
    assert.deepEqual(meant(page), ["we: orm trust"]);
  });
});
