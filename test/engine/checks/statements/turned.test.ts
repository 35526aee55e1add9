import assert from "node:assert/strict";
import { statementsIn as findingsIn } from "./statementsIn.js";

describe("the check of statements finds the one word that is turned", () => {
  // Source, draft, what is underlined, and the fix where it is certain.
  const rows: readonly (readonly [string, string, string, string?])[] = [
    [
      "The price of cocoa rose for the third month in Antwerp.",
      "The price of cocoa fell for the third month in Antwerp.",
      "fell",
      "rose",
    ],
    [
      "Exports of pianos from Leipzig have fallen since spring.",
      "Exports of pianos from Leipzig have risen since spring.",
      "risen",
      "fallen",
    ],
    [
      "Inspector Ada Lorne rejected the findings of the panel.",
      "Inspector Ada Lorne accepted the findings of the panel.",
      "accepted",
      "rejected",
    ],
    [
      "The skipper Jan Moor was refused bail by a judge in Ostend.",
      "The skipper Jan Moor was granted bail by a judge in Ostend.",
      "granted",
      "refused",
    ],
    [
      "Olga Brandt was convicted of perjury and acquitted of fraud.",
      "Olga Brandt was convicted of fraud.",
      "convicted",
      "acquitted",
    ],
    [
      "The refinery lies 12 km northwest of Tarsk.",
      "The refinery lies 12 km northeast of Tarsk.",
      "northeast",
      "northwest",
    ],
    [
      "The cough that patients in Lund had was mostly mild and passed within four weeks.",
      "The cough that patients in Lund had was mostly severe and passed within four weeks.",
      "severe",
      "mild",
    ],
    [
      "The council of Ghent unanimously approved the plan for the harbour.",
      "The council of Ghent narrowly approved the plan for the harbour.",
      "narrowly",
      "unanimously",
    ],
    [
      "Inspector Ada Lorne promoted the constable Jan Moor in spring.",
      "Inspector Ada Lorne demoted the constable Jan Moor in spring.",
      "demoted",
      "promoted",
    ],
    [
      "The crew of the trawler Aurelia was harmed by the fire.",
      "The crew of the trawler Aurelia was unharmed by the fire.",
      "unharmed",
      "harmed",
    ],
    [
      "The court in Ghent upheld the fine against the brewery.",
      "The court in Ghent overturned the fine against the brewery.",
      "overturned",
      "upheld",
    ],
  ];
  for (const [source, draft, words, fix] of rows)
    it(draft, () => {
      const found = findingsIn(source, draft);
      assert.deepEqual(
        found.map(({ text, verdict, fixes }) => [text, verdict, fixes[0]?.edits[0]?.newText]),
        [[words, "contradicted", fix]],
      );
    });
});

describe("the check of statements finds who does it to whom, and what is only possible", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "The bank will lend the bakery two million crowns for its new oven.",
      "The bakery will lend the bank two million crowns for its new oven.",
      "bakery",
    ],
    [
      "The village of Orve was sued by the mill over the dam.",
      "The village of Orve sued the mill over the dam.",
      "Orve",
    ],
    [
      "Prosecutors in Ostend are considering whether to charge Jan Moor with smuggling.",
      "Jan Moor has been charged with smuggling in Ostend.",
      "charged",
    ],
    [
      "The shipyard in Gdynia may dismiss its divers on Friday.",
      "The shipyard in Gdynia dismissed its divers on Friday.",
      "dismissed",
    ],
  ];
  for (const [source, draft, words] of rows)
    it(draft, () => {
      const found = findingsIn(source, draft);
      assert.deepEqual(
        found.map(({ text, verdict }) => [text, verdict]),
        [[words, "contradicted"]],
      );
    });
});

describe("the check of statements is silent where nothing is turned", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["The price of cocoa rose in Antwerp.", "In Antwerp the price of cocoa climbed."],
    [
      "The price of cocoa rose in March and fell in April.",
      "The price of cocoa fell in April after it had risen in March.",
    ],
    [
      "Olga Brandt was convicted of perjury and acquitted of fraud.",
      "Olga Brandt was convicted of perjury.",
    ],
    [
      "Olga Brandt was convicted of perjury and acquitted of fraud.",
      "Olga Brandt was acquitted of fraud.",
    ],
    ["The price of cocoa did not fall in Antwerp.", "The price of cocoa did not fall in Antwerp."],
    ["Antwerp fell in 1585 after growing hunger in the city.", "Hungry Antwerp fell in 1585."],
    [
      "The bank lent the bakery two million crowns.",
      "The bakery was lent two million by the bank.",
    ],
    ["The mill sued the village of Orve.", "The village of Orve was sued by the mill."],
    ["The mill and the village of Orve sued each other.", "The village of Orve sued the mill."],
    [
      "Prosecutors considered whether to charge Jan Moor. On Friday they charged Jan Moor with smuggling.",
      "Prosecutors charged Jan Moor with smuggling.",
    ],
    ["The shipyard may dismiss its divers.", "The shipyard plans to dismiss its divers."],
    ["The shipyard may dismiss its divers.", "The shipyard's divers could be dismissed."],
    ["Imports of rice rose while exports of rice fell.", "Exports of rice fell."],
    [
      "Older voters approved the plan; younger ones rejected it.",
      "Younger voters rejected the plan.",
    ],
    [
      "His son Piet runs the mill. His daughter Ilse runs the bakery.",
      "His daughter Ilse runs the bakery.",
    ],
    ["The loss of the ferry was a blow. The yard made a profit.", "The yard made a profit."],
  ];
  for (const [source, draft] of rows)
    it(`${source} → ${draft}`, () => {
      assert.deepEqual(
        findingsIn(source, draft).map(({ text, message }) => `${text}: ${message}`),
        [],
      );
    });
});
