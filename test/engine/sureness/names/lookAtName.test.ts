import assert from "node:assert/strict";
import {
  nameSigns,
  type NameSign,
  type NameSigns,
} from "../../../../src/engine/sureness/names/signs.js";
import { readSource } from "../../../../src/readers/index.js";
import { lookAt } from "../kit.js";

const read = (id: string, raw: string): ReturnType<typeof readSource> =>
  readSource({ id, path: `${id}.txt`, raw });
const ferry = read(
  "ferry",
  "Captain Marta Lindqvist steered the ferry Alma from Sund to Orm on Sunday with 412 passengers. Lindqvist has worked for the line since 2009. “The sea was calm,” said Lindqvist.",
);
const choir = read(
  "choir",
  "The conductor Ilse Brandauer led the choir of Velden in Graz on 3 May. Brandauer has led it for 12 years. The soloist was Tomas Reyl.",
);
const mine = read("mine", "The mine at Kolm was shut in 1988. Some 300 people had worked there.");

function look(draft: string, sources = [choir, ferry]): NameSigns {
  return lookAt("name", draft, sources);
}

describe("what is seen of a fault found with a name", () => {
  it("lies between 0 and 1, and every sign is there", () => {
    for (const draft of [
      "Marta Lindquist steered the ferry Alma from Sund to Orm on Sunday.",
      "The conductor Tomas Reyl led the choir of Velden in Graz on 3 May.",
      "The ferry Alma was steered to Hamnvik on Sunday.",
    ]) {
      const signs = look(draft);
      assert.deepEqual(Object.keys(signs), Object.keys(nameSigns));
      for (const [name, seen] of Object.entries(signs))
        assert.ok(seen >= 0 && seen <= 1, `${name} of ${draft}`);
    }
  });

  it("takes what another check finds at fault with the same words for no other fault", () => {
    const talks = read("talks", "Danish Foreign Minister Ilja Brand met President Orsi in Velm.");
    const help = read("help", "Danish Foreign Minister Ilja Brand promised Orsi help.");
    const { otherFault } = look("Turkish Foreign Minister Ilja Brand met Orsi.", [talks, help]);
    assert.equal(otherFault, 0);
  });

  // Sign, a draft that has more of it, and one that has less.
  const rows: readonly (readonly [name: NameSign, has: string, lacks: string])[] = [
    [
      "misspelt",
      "Marta Lindquist steered the ferry Alma to Orm.",
      "The choir of Velden sang in Hamnvik.",
    ],
    [
      "letters",
      "Marta Lindquist steered the ferry Alma to Orm.",
      "The conductor Tomas Reyl led the choir of Velden in Graz on 3 May.",
    ],
    [
      "stands",
      "The conductor Tomas Reyl led the choir of Velden in Graz on 3 May.",
      "The choir of Velden sang in Hamnvik on 3 May.",
    ],
    [
      "digits",
      "The choir of Velden met Sektor K9 on 3 May.",
      "The choir of Velden sang in Hamnvik on 3 May.",
    ],
    [
      "capitals",
      "The choir of Velden sang for the HKVO on 3 May.",
      "The choir of Velden sang for the Hokovo on 3 May.",
    ],
    [
      "first",
      "Anna Hovland heard the choir of Velden on 3 May.",
      "The choir of Velden was heard by Anna Hovland on 3 May.",
    ],
    [
      "alone",
      "The choir of Velden sang in Hamnvik.",
      "The choir of Velden sang in Hamnvik on 3 May.",
    ],
    [
      "otherFault",
      "The choir of Velden sang in Hamnvik on 5 May.",
      "The choir of Velden sang in Hamnvik on 3 May.",
    ],
    [
      "quoting",
      "“The sea was calm,” said Lindquist of the ferry Alma.",
      "Lindquist steered the ferry Alma.",
    ],
  ];
  for (const [name, has, lacks] of rows)
    it(`tells ${name}: ${has}`, () => {
      assert.ok(look(has)[name] > look(lacks)[name], `${name} beside ${lacks}`);
    });

  it("is the same beside a source that does not speak of the matter", () => {
    const draft = "The conductor Tomas Reyl led the choir of Velden in Graz on 3 May.";
    assert.deepEqual(look(draft, [choir, mine]), look(draft, [choir]));
  });
});
