import assert from "node:assert/strict";
import { quotes } from "../../../../src/engine/mentions/quotes/index.js";
import type { QuoteMention } from "../../../../src/engine/mentions/quotes/quote.js";
import type { Block } from "../../../../src/engine/text/readText.js";
import { splitSentences } from "../../../../src/engine/text/splitSentences.js";
import { textOf } from "../../../../src/engine/text/span.js";

function quotesOf(plain: string): readonly QuoteMention[] {
  const block: Block = { kind: "paragraph", span: { start: 0, end: plain.length } };
  return splitSentences(plain, [block]).flatMap((sentence) => quotes.find(sentence, { plain }));
}

/** A text, and the words said in it with their speakers. */
type Row = readonly [
  plain: string,
  ...said: readonly (readonly [said: string, speaker?: string])[],
];

const rows: readonly Row[] = [
  ["“We won,” Araqchi said.", ["We won,", "Araqchi"]],
  ["“We won,” said Beat Lüthold, who was there.", ["We won,", "Beat Lüthold"]],
  ["Araqchi said: “We won.”", ["We won.", "Araqchi"]],
  [
    '"We won," Iranian Foreign Minister Abbas Araqchi told reporters.',
    ["We won,", "Abbas Araqchi"],
  ],
  ["According to Hakan Fidan, “nothing has changed.”", ["nothing has changed.", "Hakan Fidan"]],
  ["“Nothing has changed,” according to Hakan Fidan.", ["Nothing has changed,", "Hakan Fidan"]],
  ["The road is “a trap”, Governor Ayjan Beyshenova warned.", ["a trap", "Ayjan Beyshenova"]],
  [
    "“We won,” Bahra said. “And we shall win again.”",
    ["We won,", "Bahra"],
    ["And we shall win again.", "Bahra"],
  ],
  [
    "“We won,” Bahra said, “and we shall win.”",
    ["We won,", "Bahra"],
    ["and we shall win.", "Bahra"],
  ],
  ["“We won,” he said.", ["We won,"]],
  ["“We won,” the minister said.", ["We won,"]],
  ["The plan is called “Vision”.", ["Vision"]],
  ["« Nous partons », said Zoé Moreau.", ["Nous partons", "Zoé Moreau"]],
  ["‘We won,’ Fidan said.", ["We won,", "Fidan"]],
  ["'We won,' Fidan said.", ["We won,", "Fidan"]],
  ["Fidan added that “the time has come” for talks.", ["the time has come", "Fidan"]],
  ["She asked, “Where is he?”", ["Where is he?"]],
  ["“One. Two,” Fidan said.", ["One.", "Fidan"], ["Two,", "Fidan"]],
  ["„Wir gehen“, said Beat Lüthold.", ["Wir gehen", "Beat Lüthold"]],
  ["“I read ‘Hamlet’ twice,” Fidan said.", ["I read ‘Hamlet’ twice,", "Fidan"]],
  ["A spokesperson, Esmaeil Baqaei, said that “all is well”.", ["all is well", "Esmaeil Baqaei"]],
  ["“[W]e do not […] forget,” Fidan said.", ["[W]e do not […] forget,", "Fidan"]],
];

/** Single marks at the ends of sentences that have no stop, or no space. */
const unstopped: readonly Row[] = [
  ["He called them 'cowards' Some moan like 'old sailors' at sea.", ["cowards"], ["old sailors"]],
  ["The bakers' bread was 'fresh' They sold 'buns' too.", ["fresh"], ["buns"]],
  ["They had been 'freezing'with 'no coal' before.", ["freezing"], ["no coal"]],
  ["He sang 'the farmers' song' twice.", ["the farmers' song"]],
  ["It is 'a don't-care town' they say.", ["a don't-care town"]],
];

/** Names that stand beside the verb and say nothing. */
const asides: readonly Row[] = [
  ["“We won,” a nurse of Doctors Without Borders said.", ["We won,"]],
  ["“We won,” said a nurse of Doctors Without Borders.", ["We won,"]],
  ["“We won,” the lawyer for Anna Crewe told Ledger & Lane.", ["We won,"]],
  ["“We won,” Crewe’s lawyer said.", ["We won,"]],
  ["“We won,” said the lawyer who met Roche.", ["We won,"]],
  ["When Roche left, she said: “We won.”", ["We won."]],
  ["“We won,” Osei, the lawyer of the 62-year-old Crewe, announced.", ["We won,", "Osei"]],
  ["Niamh Daly, who met Brian Roche, said: “We won.”", ["We won.", "Niamh Daly"]],
  ["“We won,” the head of the Norwegian Red Cross said.", ["We won,"]],
  ["Dr. Anna Crewe, geologist, Lower Orm Institute, said: “We won.”", ["We won.", "Anna Crewe"]],
  ["“We won,” Lüthold of the Vroom Centre said.", ["We won,", "Lüthold"]],
  ["“We won,” Anna Crewe, from the Vroom Centre, said.", ["We won,", "Anna Crewe"]],
  ["“We won,” the mayor of Lower Orm, Anna Crewe, said.", ["We won,", "Anna Crewe"]],
  ["“We won,” said Anna Crewe’s lawyer Ben Osei.", ["We won,", "Ben Osei"]],
  ["“We won,” the Bank of England said.", ["We won,", "Bank of England"]],
  ["Brian Roche left, and Niamh Daly said: “We won.”", ["We won.", "Niamh Daly"]],
];

const silent: readonly string[] = [
  "Nothing was said.",
  "It’s the workers’ party that didn’t win.",
  "It's the workers' party that didn't win.",
  "In the ’90s and the '80s they sang rock 'n' roll.",
  "He is 5'10\" tall.",
  'A 12" pipe and a 14" pipe burst.',
  "“This one is not closed yet.",
  '"Nor is this one.',
  "'Tis the season, the farmers' leader said.",
  "He said “” and left.",
  "l’été de l’année",
  "",
];

describe("quotes.find", () => {
  for (const [plain, ...said] of [...rows, ...unstopped, ...asides]) {
    it(plain, () => {
      const found = quotesOf(plain);
      assert.deepEqual(
        found.map(({ saidSpan, speaker }) => [textOf(plain, saidSpan), speaker?.text]),
        said.map(([words, speaker]) => [words, speaker]),
      );
      for (const { span, text } of found) assert.equal(textOf(plain, span), text);
    });
  }

  describe("stays silent", () => {
    for (const plain of silent) {
      it(plain === "" ? "(nothing)" : plain, () => {
        assert.deepEqual(quotesOf(plain), []);
      });
    }
  });
});
