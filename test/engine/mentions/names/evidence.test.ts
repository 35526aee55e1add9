import assert from "node:assert/strict";
import { learnNames, mergeEvidence, namesIn } from "../../../../src/engine/mentions/names/index.js";
import { splitSentences } from "../../../../src/engine/text/splitSentences.js";
import { sentenceOf, unbracket } from "./bracketed.js";

const leastSureness = 0.45;

/** The names of `row`, a sentence or heading, as a text that also holds `rest` makes them. */
function check(row: string, rest: string, kind: "heading" | "paragraph" = "paragraph"): void {
  const { plain, marked } = unbracket(row);
  const found = namesIn(sentenceOf(plain, kind), { plain }, evidenceOf(rest)).filter(
    ({ sureness }) => sureness >= leastSureness,
  );
  assert.deepEqual(
    found.map(({ text }) => text),
    marked,
  );
}

function evidenceOf(text: string): ReturnType<typeof learnNames> {
  return learnNames(
    splitSentences(text, [{ kind: "paragraph", span: { start: 0, end: text.length } }]),
    text,
  );
}

describe("namesIn with evidence", () => {
  it("takes a first word for a name that the text has in mid-sentence", () => {
    check("[Kessling] has moved.", "We asked Laura Kessling about it.");
  });
  it("takes a first word for a common one that the text has in lower case", () => {
    check("Oseltamivir is scarce.", "They took oseltamivir for a week.");
  });
  it("is undecided about a first word that the text has nowhere else", () => {
    for (const [plain, sureness] of [
      ["Vostria, small as ever.", 0.5],
      ["Vostria is small.", 0.65],
    ] as const) {
      const [found] = namesIn(sentenceOf(plain), { plain });
      assert.equal(found?.sureness, sureness);
    }
  });
  it("keeps common words out of a name after them", () => {
    check("Residents [Ali Omarov] and [Dina Saparova] fled.", "The residents fled.");
  });
  it("finds only known words in a heading in title case", () => {
    check("New Hope For [Corvane] As Robots Arrive", "The shares of Corvane rose.", "heading");
  });
  it("finds only known words in a heading of one word in capitals", () => {
    check("CAUSE", "", "heading");
    check("[CORVANE]", "The shares of Corvane rose.", "heading");
  });
  it("finds countries in such a heading without evidence", () => {
    check("Big Storm Hits [Japan] And [South Korea]", "", "heading");
  });
  it("finds only known words in text in capitals", () => {
    check("TROOPS LEAVE [ALEPPO] TODAY", "They left Aleppo.");
  });
  it("reads a heading in sentence case like a sentence", () => {
    check("Storm that hit the coast leaves [Corvane] without power", "", "heading");
  });
  it("does not learn from headings in title case", () => {
    const text = "Free Bread For Every Child";
    assert.equal(evidenceOf(text).counts.get("bread"), undefined);
  });
  it("adds up the evidence of several texts", () => {
    const merged = mergeEvidence([
      evidenceOf("He saw Vroom."),
      evidenceOf("A car made vroom and Vroom left."),
    ]);
    assert.deepEqual(merged.counts.get("vroom"), { upper: 2, lower: 1 });
  });
});

describe("names: role, type and words", () => {
  const rows: readonly (readonly [
    plain: string,
    text: string,
    type: string,
    role: string | undefined,
    words: string,
  ])[] = [
    [
      "We met Iranian Foreign Minister Abbas Araqchi.",
      "Abbas Araqchi",
      "person",
      "foreign minister",
      "abbas araqchi",
    ],
    ["We met Iranian Foreign Minister Abbas Araqchi.", "Iranian", "demonym", undefined, "iran"],
    [
      "Ayjan Beyshenova, the governor, spoke.",
      "Ayjan Beyshenova",
      "person",
      "governor",
      "ayjan beyshenova",
    ],
    [
      "Hakan Fidan, Turkey's foreign minister, spoke.",
      "Hakan Fidan",
      "person",
      "foreign minister",
      "hakan fidan",
    ],
    [
      "Timur Akmatov, the minister of health, spoke.",
      "Timur Akmatov",
      "person",
      "minister of health",
      "timur akmatov",
    ],
    [
      "Its opposition leader Hadi al-Bahra spoke.",
      "Hadi al-Bahra",
      "person",
      "opposition leader",
      "hadi bahra",
    ],
    [
      "The spokesperson, Esmaeil Baqaei, spoke.",
      "Esmaeil Baqaei",
      "person",
      "spokesperson",
      "esmaeil baqaei",
    ],
    ["We met Dr. Annelise Vroom.", "Annelise Vroom", "person", "dr.", "annelise vroom"],
    [
      "The head of Osh region, Aizhan Beishenova, spoke.",
      "Aizhan Beishenova",
      "person",
      "head",
      "aizhan beishenova",
    ],
    ["The group in Sarkent, a vet said, is small.", "Sarkent", "place", undefined, "sarkent"],
    ["They live in northern Syria.", "Syria", "place", undefined, "syria"],
    ["It is British.", "British", "demonym", undefined, "united kingdom"],
    ["They like Türkiye.", "Türkiye", "place", undefined, "turkey"],
    [
      "They joined Hayat Tahrir al-Sham.",
      "Hayat Tahrir al-Sham",
      "other",
      undefined,
      "hayat tahrir sham",
    ],
    ["They joined the HTS.", "HTS", "organisation", undefined, "hts"],
    [
      "They asked the Syrian Observatory for Human Rights.",
      "Syrian Observatory for Human Rights",
      "organisation",
      undefined,
      "syrian observatory for human rights",
    ],
    ["They sell the Vision X2.", "Vision X2", "other", undefined, "vision x2"],
    ["They drove to the Osh Valley.", "Osh Valley", "place", undefined, "osh valley"],
    [
      "The talks with Nadia Ferrand, 52, failed.",
      "Nadia Ferrand",
      "person",
      undefined,
      "nadia ferrand",
    ],
  ];
  for (const [plain, text, type, role, words] of rows) {
    it(`${text} in: ${plain}`, () => {
      const found = namesIn(sentenceOf(plain), { plain }).find((mention) => mention.text === text);
      assert.ok(found, "not found");
      assert.deepEqual([found.type, found.role?.text, found.words.join(" ")], [type, role, words]);
      if (found.role !== undefined)
        assert.equal(plain.slice(found.role.span.start, found.role.span.end).toLowerCase(), role);
    });
  }
});
