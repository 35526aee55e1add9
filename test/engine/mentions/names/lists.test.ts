import assert from "node:assert/strict";
import { countryNamed, countryOfCapital } from "../../../../src/engine/mentions/names/index.js";
import { countryWord } from "../../../../src/engine/mentions/names/gazetteer.js";
import { fold, foldWords } from "../../../../src/engine/mentions/names/fold.js";
import { callingRows } from "../../../../src/engine/mentions/names/lists/callings.js";
import * as exceptions from "../../../../src/engine/mentions/names/lists/exceptions.js";
import * as organisations from "../../../../src/engine/mentions/names/lists/organisations.js";
import * as particles from "../../../../src/engine/mentions/names/lists/particles.js";
import { fieldsOf, kinshipsOf } from "../../../../src/engine/mentions/names/lists/professions.js";
import * as starters from "../../../../src/engine/mentions/names/lists/starters.js";
import * as titles from "../../../../src/engine/mentions/names/lists/titles.js";

const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  ...exceptions,
  ...organisations,
  ...particles,
  ...starters,
  ...titles,
};

describe("word lists of names", () => {
  for (const [name, list] of Object.entries(lists)) {
    it(`${name} is sorted and folded`, () => {
      const words = [...list];
      assert.deepEqual(words, [...words].sort());
      assert.deepEqual(words, words.map(fold));
    });
  }
});

describe("callings", () => {
  const rows = callingRows
    .trim()
    .split("\n")
    .map((row) => row.split(" "));
  const meet = (ways: (word: string) => readonly number[], a: string, b: string): boolean =>
    ways(a).some((way) => ways(b).includes(way));

  it("stand in sorted rows, each word once", () => {
    assert.deepEqual(
      rows,
      [...rows].sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)),
    );
    for (const row of rows) assert.deepEqual(row, [...row].sort());
    assert.equal(new Set(rows.flat()).size, rows.flat().length);
  });

  const pairs: readonly (readonly [a: string, b: string, isOneField: boolean])[] = [
    ["builder", "architect", false],
    ["roofer", "plumber", false],
    ["drummer", "musician", true],
    ["columnist", "journalist", true],
    ["pathologist", "doctor", true],
    ["dentist", "surgeon", false],
  ];
  for (const [a, b, isOneField] of pairs)
    it(`${a} ${isOneField ? "may be" : "is no"} ${b}`, () => {
      assert.ok(fieldsOf(a).length > 0 && fieldsOf(b).length > 0);
      assert.equal(meet(fieldsOf, a, b), isOneField);
    });

  it("knows ties of kin that may be one", () => {
    assert.ok(meet(kinshipsOf, "brother", "sibling"));
    assert.ok(!meet(kinshipsOf, "brother", "cousin"));
    assert.deepEqual(kinshipsOf("teacher"), []);
  });
});

describe("countries", () => {
  const rows: readonly (readonly [word: string, country: string | undefined])[] = [
    ["Iranian", "iran"],
    ["Iraqis", "iraq"],
    ["Türkiye", "turkey"],
    ["Turks", "turkey"],
    ["UK", "united kingdom"],
    ["U.S.", "united states"],
    ["Emirati", "united arab emirates"],
    ["Britain", "united kingdom"],
    ["Syria", "syria"],
    ["Kazakhs", "kazakhstan"],
    ["Washington", undefined],
    ["Tehran", undefined],
    ["Aleppo", undefined],
    ["Chinas", undefined],
  ];
  for (const [word, country] of rows) {
    it(`${word}: ${country ?? "none"}`, () => {
      assert.equal(countryWord(foldWords(word))?.words.join(" "), country);
    });
  }

  it("knows the country of a capital, which stays a name of its own", () => {
    assert.deepEqual(countryOfCapital(["tehran"]), ["iran"]);
    assert.deepEqual(countryOfCapital(["washington"]), ["united", "states"]);
    assert.equal(countryOfCapital(["aleppo"]), undefined);
  });

  it("knows a country's usual words", () => {
    assert.deepEqual(countryNamed(["iran"]), {
      name: "Iran",
      demonym: "Iranian",
      capital: "Tehran",
    });
    assert.equal(countryNamed(["ruritania"]), undefined);
  });
});

describe("foldWords", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["Hayat Tahrir al-Sham", "hayat tahrir sham"],
    ["Al-Qaeda", "qaeda"],
    ["Al Jazeera", "jazeera"],
    ["U.S.", "us"],
    ["O’Neill", "oneill"],
    ["Lüthold", "luthold"],
    ["Kara-Tash", "kara tash"],
    ["Løvås", "lovas"],
    ["", ""],
  ];
  for (const [written, words] of rows) {
    it(`${written} gives ${words}`, () => {
      assert.equal(foldWords(written).join(" "), words);
    });
  }
});
