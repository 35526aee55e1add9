import assert from "node:assert/strict";
import {
  buildEntities,
  names,
  type Entity,
  type EntityTable,
  type SourceNames,
} from "../../../../src/engine/mentions/names/index.js";
import type { NameMention } from "../../../../src/engine/mentions/names/name.js";
import { sentenceOf } from "./bracketed.js";

/** The names of some one-sentence sources. */
function namesOf(sources: Readonly<Record<string, string>>): readonly SourceNames[] {
  return Object.entries(sources).map(([source, plain]) => ({
    source,
    names: names.find(sentenceOf(plain), { plain }),
  }));
}

function tableOf(sources: Readonly<Record<string, string>>): EntityTable {
  return buildEntities(namesOf(sources));
}

/** All that a table tells of its entities. */
function shownOf({ entities }: EntityTable): readonly Entity[] {
  return entities.map(({ id, name, type, forms, sources }) => ({ id, name, type, forms, sources }));
}

/** The only or first name of a draft sentence. */
function nameIn(plain: string): NameMention {
  const [mention] = names
    .find(sentenceOf(plain), { plain })
    .filter(({ type }) => type !== "demonym");
  assert.ok(mention, `no name in: ${plain}`);
  return mention;
}

const wires = {
  a: "We met Foreign Minister Abbas Araqchi, and then Araqchi left.",
  b: "We met Abbas Araghchi and Deepak Vaidyanathan in Aleppo.",
  c: "Then Araghchi saw Hayat Tahrir al-Sham (HTS) and the Shuttle 500.",
  d: "The minister, Kubanychbek Dzhumaliev, met HTS and Kubanychbek Jumaliev near Aleppo University.",
};

describe("buildEntities", () => {
  it("groups spellings, surnames and acronyms", () => {
    const { entities } = tableOf(wires);
    const araghchi = entities.find(({ id }) => id.includes("abbas"));
    assert.deepEqual(araghchi?.sources, ["a", "b", "c"]);
    assert.equal(araghchi.forms.length, 4);
    assert.equal(araghchi.type, "person");
    const group = entities.find(({ name }) => name === "Hayat Tahrir al-Sham");
    assert.deepEqual(
      group?.forms.map(({ text, count }) => [text, count]),
      [
        ["HTS", 2],
        ["Hayat Tahrir al-Sham", 1],
      ],
    );
  });

  it("leaves a city out of its university", () => {
    const { entities } = tableOf(wires);
    assert.deepEqual(
      entities.filter(({ id }) => id.startsWith("aleppo")).map(({ name }) => name),
      ["Aleppo", "Aleppo University"],
    );
  });

  it("keeps two people of one surname apart and gives the bare surname to both", () => {
    const table = tableOf({ a: "We met Bashar Assad and Rifaat Assad.", b: "We met Assad." });
    assert.deepEqual(
      table.entities.map(({ name }) => name),
      ["Bashar Assad", "Rifaat Assad"],
    );
    assert.equal(table.lookup(nameIn("They saw Assad.")).entities.length, 2);
  });

  it("learns an acronym from its definition where the letters do not show it", () => {
    const table = tableOf({ a: "He joined the People's Protection Units (YPG) there." });
    assert.equal(
      table.lookup(nameIn("They fear the YPG.")).entities[0]?.name,
      "People's Protection Units",
    );
  });

  it("does not depend on the order of sources", () => {
    const mentions = namesOf(wires);
    const one = buildEntities(mentions);
    const other = buildEntities(
      [...mentions]
        .reverse()
        .map(({ source, names: own }) => ({ source, names: [...own].reverse() })),
    );
    assert.deepEqual(shownOf(other), shownOf(one));
  });

  it("is the same table with a source that speaks of something else", () => {
    const more = tableOf({ ...wires, e: "A ship from Bergen sank." });
    assert.deepEqual(
      shownOf(more).filter(({ name }) => name !== "Bergen"),
      shownOf(tableOf(wires)),
    );
  });

  it("is empty for no sources", () => {
    const table = buildEntities([]);
    assert.deepEqual(table.entities, []);
    assert.equal(table.lookup(nameIn("They saw Assad.")).spelling, "unknown");
  });
});

describe("EntityTable.lookup", () => {
  const table = tableOf({
    ...wires,
    g: "We met Margaret Osei, Juergen Mueller and the National Farmers' Union before Hurricane Ines.",
    f: "The Vroom Centre in Osh tested PB2-E627K; Philip Radnor, Aizhan Beishenova and Ayjan Beyshenova agreed with Iran.",
  });
  const rows: readonly (readonly [draft: string, spelling: string, first: string | undefined])[] = [
    ["They saw Araqchi.", "variant-seen", undefined],
    ["They saw Abbas Araghchi.", "same", undefined],
    ["They saw Ayjan Beishenova.", "variant-seen", undefined],
    ["They saw HTS.", "same", undefined],
    ["They saw Iran.", "same", undefined],
    ["They saw the Shuttle 500.", "same", undefined],
    ["They saw Radnor.", "same", undefined],
    ["They saw Abbas Araghci.", "misspelt", "Abbas Araghchi"],
    ["They saw Araghci.", "misspelt", "Araghchi"],
    ["They saw Deepak Vaidyanathian.", "misspelt", "Deepak Vaidyanathan"],
    ["They saw Vaidyanatan.", "misspelt", "Vaidyanathan"],
    ["They saw Kubanychbek Dzhumagulov.", "misspelt", "Kubanychbek Dzhumaliev"],
    ["They saw the Shuttle 5000.", "misspelt", "Shuttle 500"],
    ["They saw PB2-E672K.", "misspelt", "PB2-E627K"],
    ["They saw the Shuttle 500s.", "variant-seen", undefined],
    ["They saw two Vroom Centres.", "variant-seen", undefined],
    ["They saw Margaret Osie.", "misspelt", "Margaret Osei"],
    ["They saw Hurricane Inez.", "misspelt", "Hurricane Ines"],
    ["They saw Jürgen Müller.", "same", undefined],
    ["They saw the NFU.", "same", undefined],
    ["They saw Osie.", "unknown", undefined],
    ["They saw Sara Osie.", "unknown", undefined],
    ["They saw Margaret Ives.", "unknown", undefined],
    ["They saw Hurricane Iris.", "unknown", undefined],
    ["They saw Iraq.", "unknown", undefined],
    ["They saw Ireland.", "unknown", undefined],
    ["They saw the Halden Centre.", "unknown", undefined],
    ["They saw Emmanuel Macron.", "unknown", undefined],
    ["They saw Gulnara Beishenova.", "unknown", undefined],
    ["They saw the Vision 500.", "unknown", undefined],
    ["They saw Oslo.", "unknown", undefined],
  ];
  for (const [draft, spelling, first] of rows) {
    it(`${draft} ${spelling}`, () => {
      const found = table.lookup(nameIn(draft));
      assert.deepEqual([found.spelling, found.suggestions[0]], [spelling, first]);
    });
  }
});
