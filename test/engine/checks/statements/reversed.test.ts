import assert from "node:assert/strict";
import { statementsIn } from "./statementsIn.js";

describe("the check of statements finds a deed turned round though one of the two is named otherwise", () => {
  // Source, draft, what is underlined.
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "Tarn Valves raised its forecast. The company also agreed to buy Orrin Locks for 240 million euros.",
      "Orrin Locks has agreed to buy Tarn Valves.",
      "Orrin Locks",
    ],
    [
      "Ilse Brandt sings in Ghent. Piet Moor, the spokesman of the fishermen, accused the harbour office of having closed the lock.",
      "Ilse Brandt accused Piet Moor of having closed the lock.",
      "Ilse Brandt",
    ],
    [
      "Under the plan, Sund City Council will lend 4 million crowns to Sund Rovers, who play in the second league.",
      "The club will lend the council 4 million crowns.",
      "club",
    ],
    [
      "Foreign Minister Ada Lorne summoned the Norwegian ambassador on Friday and handed him a note of protest.",
      "The Norwegian ambassador summoned Foreign Minister Ada Lorne and handed her a note of protest.",
      "ambassador",
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

describe("the check of statements is silent about a deed", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "that is told the same way with another word for one of the two",
      "Tarn Valves raised its forecast. The company also agreed to buy Orrin Locks.",
      "Tarn Valves has agreed to buy Orrin Locks.",
    ],
    [
      "that goes on from one to the next",
      "Dalen Mills bought Orrin Locks in May.",
      "Orrin Locks bought Tarn Valves in May.",
    ],
    [
      "that both do to each other",
      "Piet Moor accused the office of having closed the lock. The office accused Piet Moor of having closed the lock.",
      "The harbour office accused Piet Moor of having closed the lock.",
    ],
    [
      "in the other voice",
      "The Norwegian ambassador was summoned by Foreign Minister Ada Lorne.",
      "Foreign Minister Ada Lorne summoned the Norwegian ambassador.",
    ],
    [
      "with another sum",
      "The council lent 2 million crowns to Sund Rovers in May.",
      "The club lent the council 9 million crowns in 1950.",
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

describe("the check of statements finds a difference where the sources find none", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "Falls on the stairs did not differ between the two homes.",
      "Falls on the stairs were far less common in the new home than in the old one.",
      "less",
    ],
    [
      "There was no difference in crop yield between the two fields.",
      "The crop yield was higher on the sprayed field than on the other.",
      "higher",
    ],
    [
      "Sales of bread did not differ between town and country.",
      "Sales of bread were greater in town than in the country.",
      "greater",
    ],
  ];
  for (const [source, draft, words] of rows)
    it(draft, () => {
      assert.deepEqual(
        statementsIn(source, draft).map(({ text, verdict }) => [text, verdict]),
        [[words, "contradicted"]],
      );
    });

  const silent: readonly (readonly [string, string])[] = [
    [
      "Falls on the stairs did not differ between the homes. Falls in the garden were less common in the new one.",
      "Falls in the garden were less common in the new home than in the old one.",
    ],
    [
      "Crop yield did not differ in 2019, but crop yield was higher than elsewhere in 2020.",
      "Crop yield was higher than elsewhere in 2020.",
    ],
    ["Opinions differ on bread.", "Bread costs more in town than in the country."],
  ];
  for (const [source, draft] of silent)
    it(`stays silent at ${draft}`, () => {
      assert.deepEqual(
        statementsIn(source, draft).map(({ text, message }) => `${text}: ${message}`),
        [],
      );
    });
});
