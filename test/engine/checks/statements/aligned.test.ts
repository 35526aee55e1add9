import assert from "node:assert/strict";
import { statementsIn } from "./statementsIn.js";

describe("the check of statements finds a turned word by what it is told of", () => {
  // Source, draft, what is underlined.
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "Captain Ada Lorne was taken to Ghent. She pleaded not guilty and was refused parole.",
      "The captain was granted parole.",
      "granted",
    ],
    [
      "The stock rose by a third after summer sales beat the forecasts of brokers, the paper wrote on Friday.",
      "The summer sales fell short of the forecasts.",
      "fell short of",
    ],
    [
      "The court dismissed the appeal of Olga Brandt against her sentence.",
      "The judges overturned Olga Brandt's sentence.",
      "overturned",
    ],
    [
      "The guild wants to plant 40 lime trees along the quay. Ada Lorne called the idea foolish.",
      "Ada Lorne welcomed the plan to plant lime trees.",
      "welcomed",
    ],
    [
      "The Bakers' Guild, which speaks for 900 millers, rejected the tax.",
      "Millers welcomed the salt tax, said the Bakers' Guild.",
      "welcomed",
    ],
    [
      "Tarn Valves sued in May over two locks. Brask denies copying them.",
      "Brask has admitted copying the locks of Tarn Valves.",
      "admitted",
    ],
    [
      "Lead levels fell sharply between spring and autumn in the northern wells.",
      "Levels of lead in the northern wells rose sharply between spring and autumn, a change that worries the geologist Ines Falk.",
      "rose",
    ],
    [
      "Envoys believe that the pirates get fuel from a militia, the Coast Brigade. The militia denies it.",
      "The Coast Brigade has confirmed that it sells fuel to the pirates.",
      "confirmed",
    ],
    [
      "Members of the Weavers' Union voted against the contract on Sunday.",
      "Members of the Weavers' Union voted in favour of the contract.",
      "voted in favour of",
    ],
  ];
  for (const [source, draft, words] of rows)
    it(draft, () => {
      assert.deepEqual(
        statementsIn(source, draft).map(({ text, verdict }) => [text, verdict]),
        [[words, "contradicted"]],
      );
    });
});

describe("the check of statements is silent about a word that is turned", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "for somebody else",
      "Ada Lorne was refused parole. Jan Moor was granted parole.",
      "Jan Moor was granted parole.",
    ],
    [
      "for a part of it",
      "Sales of timber fell short of the forecasts; the total beat them.",
      "Sales beat the forecasts.",
    ],
    [
      "where both parties do one thing",
      "The mill will be sold to the builder Orrin Homes.",
      "Orrin Homes, which is buying the mill, wants to pull it down.",
    ],
    [
      "from the value to which it had gone before",
      "At Tarn the lake had fallen to 5 metres from a peak of 7.4 metres.",
      "The lake rose to 7.4 metres at Tarn.",
    ],
    [
      "in a comparison of both",
      "They found that 60 species were in decline, three times as many as were growing in number.",
      "Three times as many species declined as increased.",
    ],
    [
      "in an appeal that was lost",
      "The court dismissed the appeal of Olga Brandt against her sentence.",
      "The court upheld the sentence of Olga Brandt.",
    ],
    [
      "of which another speaks well",
      "Ada Lorne called the idea foolish. Jan Moor welcomed the idea.",
      "Jan Moor welcomed the idea.",
    ],
    [
      "in two years",
      "In 2019 the price of cork fell by 4 percent. In 2020 it rose by 3 percent.",
      "In 2020 the price of cork rose by 3 percent.",
    ],
  ];
  for (const [what, source, draft] of rows)
    it(what, () => {
      assert.deepEqual(
        statementsIn(source, draft).map(({ text, message }) => `${text}: ${message}`),
        [],
      );
    });
});

describe("the check of statements finds no event missing", () => {
  it("where a chat is summed up in words of the writer's own", () => {
    const chat = "Ann: baker?\nBob: no!\nAnn: hm, lifeguard?\nBob: yes!\nAnn: my turn\nBob: ok";
    const draft = "The speakers are playing a game where they guess the trade behind a title.";
    assert.deepEqual(statementsIn(chat, draft), []);
  });
});
