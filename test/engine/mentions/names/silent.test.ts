import assert from "node:assert/strict";
import { names } from "../../../../src/engine/mentions/names/index.js";
import { sentenceOf } from "./bracketed.js";

const leastSureness = 0.45;

const silent: readonly string[] = [
  "Hundreds of people were displaced.",
  "Fighters moved in at night.",
  "Insurgents hold the town.",
  "Food prices rose.",
  "Front lines were frozen.",
  "Government troops withdrew.",
  "On Monday and Tuesday, in March, I slept.",
  "The President said that I'm late.",
  "The prime minister left at 6 p.m. on Sunday.",
  "Negotiations were broken off.",
  "Rescuers said: Nobody is left.",
  "He asked: “Why now?”",
  "The CEO saw it on TV, and the GDP fell.",
  "An Islamic school was closed.",
  "It cost CHF 2 million, or USD 2.3 million.",
  "At 22:37 GMT the lights went out.",
  "Police arrested looters.",
  "Insurers put the losses at $180 million.",
  "Twenty-five tents were handed out.",
  "Third-quarter revenue rose.",
  "See Table 2, Figure 3 and Chapter 4.",
  "The figure stands in Bulletin No. 6.",
  "Gross margin widened by two points.",
  "Free cash flow fell, and so did inventories.",
  "Overnight the temperature fell to 6C.",
  "This Spring the river rose.",
  "Eighteen viruses were sequenced.",
  "Meanwhile, Western governments waited.",
  "What happened next is unclear.",
  "Confirmation came on 11 March.",
  "“Nobody will stop us,” she said.",
  "- First, wash your hands.",
  "Mr and Mrs came along.",
  "THE END OF THE ROAD",
  "A Long Way Home",
  "Pupils, teachers and parents wept.",
  "They came ‘at night’ All of them left.",
  "READ: what we know so far.",
  "It stood there in the 14th Century.",
  "She went to the Bank and to the Institute.",
  "Former officials disagreed.",
  "Café owners protested.",
  "Cafés stayed shut.",
  "Naïve buyers were fooled.",
  "",
  "…",
];

describe("names.find stays silent", () => {
  for (const plain of silent) {
    it(plain === "" ? "(nothing)" : plain, () => {
      const found = names
        .find(sentenceOf(plain), { plain })
        .filter(({ sureness }) => sureness >= leastSureness);
      assert.deepEqual(
        found.map(({ text }) => text),
        [],
      );
    });
  }
});
