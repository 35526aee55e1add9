import assert from "node:assert/strict";
import {
  statementSigns,
  type StatementSign,
  type StatementSigns,
} from "../../../../src/engine/sureness/statements/signs.js";
import { readSource } from "../../../../src/readers/index.js";
import { lookAt } from "../kit.js";

const read = (id: string, raw: string): ReturnType<typeof readSource> =>
  readSource({ id, path: `${id}.txt`, raw });
const council = read(
  "council",
  "The council of Sund approved the new bridge on Monday. Mayor Edda Brix welcomed the vote. Rents in the harbour rose by 4% last year.",
);
const lab = read(
  "lab",
  "The vaccine did not protect calves from the fever, the laboratory in Orm found. The trial ran for 14 weeks.",
);
const mine = read("mine", "The mine at Kolm was shut in 1988. Some 300 people had worked there.");

function look(draft: string, sources = [council, lab]): StatementSigns {
  return lookAt("statement", draft, sources);
}

describe("what is seen of a fault found with a statement", () => {
  it("lies between 0 and 1, and every sign is there", () => {
    for (const draft of [
      "The council of Sund rejected the new bridge on Monday.",
      "The vaccine protected calves from the fever, the laboratory in Orm found.",
    ]) {
      const signs = look(draft);
      assert.deepEqual(Object.keys(signs), Object.keys(statementSigns));
      for (const [name, seen] of Object.entries(signs))
        assert.ok(seen >= 0 && seen <= 1, `${name} of ${draft}`);
    }
  });

  // Sign, a draft that has more of it, and one that has less.
  const rows: readonly (readonly [name: StatementSign, has: string, lacks: string])[] = [
    [
      "alone",
      "The council of Sund rejected the new bridge.",
      "The council of Sund rejected the new bridge on Monday.",
    ],
    [
      "nameless",
      "The council rejected the new bridge on Monday.",
      "The council of Sund rejected the new bridge on Monday.",
    ],
    [
      "length",
      "The council of Sund rejected the new bridge on Monday after it had listened to neighbours for hours.",
      "The council of Sund rejected the new bridge on Monday.",
    ],
    [
      "parts",
      "After a day of talks, the council of Sund rejected the new bridge on Monday.",
      "The council of Sund rejected the new bridge on Monday.",
    ],
    [
      "whole",
      "The council of Sund rejected the new bridge on Monday.",
      "The council of Sund rejected the new bridge after neighbours had filled its hall with flowers.",
    ],
  ];
  for (const [name, has, lacks] of rows)
    it(`tells ${name}: ${has}`, () => {
      assert.ok(look(has)[name] > look(lacks)[name], `${name} beside ${lacks}`);
    });

  it("is the same beside a source that does not speak of the matter", () => {
    const draft = "The council of Sund rejected the new bridge on Monday.";
    assert.deepEqual(look(draft, [council, mine]), look(draft, [council]));
  });
});
