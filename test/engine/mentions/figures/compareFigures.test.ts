import assert from "node:assert/strict";
import type { FigureMention } from "../../../../src/engine/mentions/figures/figure.js";
import { figures } from "../../../../src/engine/mentions/figures/index.js";
import type { Likeness } from "../../../../src/engine/mentions/mention.js";
import { tokenize } from "../../../../src/engine/text/tokenize.js";

function figureIn(plain: string): FigureMention {
  const span = { start: 0, end: plain.length };
  const block = { kind: "paragraph", span } as const;
  const found = figures.find({ span, block, tokens: tokenize(plain, span) }, { plain });
  const [figure] = found;
  assert.ok(figure !== undefined && found.length === 1, `one figure in "${plain}"`);
  return figure;
}

/** Draft words, source words. */
type Pair = readonly [draft: string, source: string];

function check(likeness: Likeness, pairs: readonly Pair[]): void {
  for (const [draft, source] of pairs) {
    it(`${draft} / ${source}`, () => {
      assert.equal(figures.compare(figureIn(draft), figureIn(source)), likeness);
    });
  }
}

describe("comparing figures", () => {
  describe("borne out", () => {
    check("same", [
      ["DKK 812m", "812 million crowns"],
      ["40 million crowns", "SEK 40m"],
      ["25 kroner", "NOK 25"],
      ["900 pesos", "MXN 900"],
      ["1,200 kW", "1.2 MW"],
      ["500 µg", "0.5 mg"],
      ["50 mg/dL", "500 mg/L"],
      ["Rs 5 crore", "50 million rupees"],
      ["a quarter of a million fans", "250,000 fans"],
      ["a ratio of 3:1", "a ratio of six to two"],
      ["12.5 kg", "12.5 ± 0.3 kg"],
      ["aged 18 to 30", "aged 18-30"],
      ["6ft 2in", "74 inches"],
      ["seven boats", "7 boats"],
      ["1.2m fans", "1,200,000 fans"],
      ["a quarter of them", "25 percent"],
      ["nine in ten lakes", "90%"],
      ["58 dead", "fifty-eight dead"],
      ["$1.2 billion", "$1.24 billion"],
      ["$1.24 billion", "$1,243.6 million"],
      ["7%", "7.4%"],
      ["22 percent", "22.3%"],
      ["18,400 hens", "18,412 hens"],
      ["at least 25 boats", "at least 25 boats"],
      ["at least 25 boats", "27 boats"],
      ["at least 25 boats", "25 boats"],
      ["25 boats", "at least 25 boats"],
      ["30 boats", "up to 30 boats"],
      ["more than 20 boats", "25 boats"],
      ["more than 20 boats", "at least 25 boats"],
      ["over 20 boats", "more than 20 boats"],
      ["fewer than 30 boats", "at most 25 boats"],
      ["about 200 boats", "190 boats"],
      ["about 200 boats", "approximately 200 boats"],
      ["about 290 boats", "at least 300 boats"],
      ["about 47 percent", "46.1 percent"],
      ["nearly 18 boats", "17 boats"],
      ["some 2,300 hens", "2,350 hens"],
      ["about 250 hens", "235 hens"],
      ["about 1,140 hens", "1,127 hens"],
      ["some 340,000 birds", "338,900 birds"],
      ["nearly 400 boats", "390 boats"],
      ["nearly a third of them", "32 percent"],
      ["just over 60 boats", "63 boats"],
      ["hundreds of boats", "250 boats"],
      ["hundreds of boats", "at least 300 boats"],
      ["dozens of boats", "31 boats"],
      ["between 200 and 300 boats", "200 boats"],
      ["between 200 and 300 boats", "200-300 boats"],
      ["$4.88 billion", "$4.88 billion to $4.92 billion"],
      ["about 24 miles", "38 km"],
      ["nearly nine miles", "14 km"],
      ["6.2 miles", "10 km"],
      ["62 miles", "100 km"],
      ["three days", "72 hours"],
      ["over two days", "52 hours"],
      ["230 basis points", "2.3 percentage points"],
      ["second-largest port", "second biggest port"],
      ["largest port", "largest port"],
      ["won 2-1", "lost 1-2"],
      ["minus 6C", "6C below zero"],
      ["32 degrees Fahrenheit", "0C"],
      ["about five members", "4.9 members"],
      ["19-year-old", "19 years old"],
      ["200,000 som", "200,000 som"],
      ["magnitude of 6.2", "6.2-magnitude"],
      ["doubled", "twice"],
      ["he was 54", "a 54-year-old"],
      ["$0.92", "a rate of 0.92"],
    ]);
  });

  describe("at odds", () => {
    check("different", [
      ["DKK 812m", "840 million crowns"],
      ["DKK 812m", "SEK 812m"],
      ["25 kroner", "CZK 25"],
      ["he was 54", "a 52-year-old"],
      ["600 MW", "600 kW"],
      ["5 mg", "5 µg"],
      ["a ratio of 3:1", "a ratio of 2:1"],
      ["50 Australian dollars", "C$50"],
      ["in her forties", "in her fifties"],
      ["412 boats", "411 boats"],
      ["eleven boats", "seven boats"],
      ["300 boats", "312 boats"],
      ["35 boats", "at least 25 boats"],
      ["at least 25 boats", "24 boats"],
      ["at least 27 boats", "at least 25 boats"],
      ["at most 31 boats", "at least 31 boats"],
      ["fewer than 18,600 boats", "more than 18,600 boats"],
      ["more than 412 boats", "412 boats"],
      ["about 800 boats", "about 200 boats"],
      ["about 47 percent", "43.7 percent"],
      ["some 3,370 hens", "3,670 hens"],
      ["nearly €5.8 million", "€5.5 million"],
      ["some 26 boats", "24 boats"],
      ["about 200 boats", "at least 300 boats"],
      ["nearly 9 percent", "6.8 percent"],
      ["nearly 400 boats", "410 boats"],
      ["just over 60 boats", "nearly 60 boats"],
      ["hundreds of boats", "about 2,000 boats"],
      ["dozens of boats", "seven boats"],
      ["$1.24 million", "$1.24 billion"],
      ["$3.5 million", "€3.5 million"],
      ["200,000 dollars", "200,000 som"],
      ["2.3 percent", "2.3 percentage points"],
      ["14 miles", "14 km"],
      ["72 hours", "52 hours"],
      ["90 minutes", "one hour"],
      ["one hour", "90 minutes"],
      ["two weeks", "21 days"],
      ["about a year", "14 days"],
      ["fourth-largest port", "second-largest port"],
      ["largest port", "second-largest port"],
      ["won 3-1", "won 2-1"],
      ["$4.75 billion to $4.85 billion", "$4.88 billion to $4.92 billion"],
      ["500 boats", "between 200 and 300 boats"],
      ["6C above zero", "minus 6C"],
      ["10,000 boats", "12,000 boats"],
      ["none of them", "three of them"],
      ["63-year-old", "36-year-old"],
    ]);
  });

  describe("nothing known", () => {
    check("incomparable", [
      ["7.2 mmol/L", "140 mg/dL"],
      ["85 decibels", "85 volts"],
      ["3 ppm", "3 mg/kg"],
      ["25 boats", "25 hours"],
      ["the answer was 54", "a 52-year-old"],
      ["$54", "54 boats"],
      ["$2,300", "200,000 som"],
      ["$3.5 million", "€3.1 million"],
      ["25 boats", "25 percent"],
      ["25 percent", "three points"],
      ["second-largest port", "second-deepest port"],
      ["412 boats", "about 400 boats"],
      ["$1.24 billion", "$1.2 billion"],
      ["250 boats", "hundreds of boats"],
      ["at least 30 boats", "up to 50 boats"],
      ["more than 400 boats", "about 400 boats"],
      ["$1.3 billion", "$1.27 billion to $1.31 billion"],
      ["40 tons", "40,000 kilograms"],
    ]);
  });
});

describe("rewriting figures", () => {
  /** Draft words, source words, what stands in place of the draft's core. */
  function checkRewrite(
    rows: readonly (readonly [draft: string, source: string, core: string])[],
  ): void {
    for (const [draft, source, core] of rows) {
      it(`${draft} / ${source}`, () => {
        assert.equal(figures.rewrite(figureIn(draft), figureIn(source)), core);
      });
    }
  }
  checkRewrite([
    ["eleven boats", "seven boats", "seven"],
    ["65 cents", "€0.69", "69 cents"],
    ["81 cents", "$1.92", "$1.92"],
    ["7.42 million tonnes", "9,875 thousand tonnes", "9.875 million tonnes"],
    ["€3.9 billion", "€412 million", "€412 million"],
    ["184,300 boats", "57100 boats", "57,100"],
    ["1843 boats", "57100 boats", "57100"],
    ["$450 million", "300 million pounds", "£300 million"],
    ["450 million dollars", "£300 million", "£300 million"],
    ["eleven boats", "7 boats", "seven"],
    ["Forty boats", "58 boats", "Fifty-eight"],
    ["11 boats", "seven boats", "7"],
    ["35 boats", "At least 25 boats", "at least 25"],
    ["800 boats", "Approximately 200 boats", "approximately 200"],
    ["About 800 boats", "approximately 200 boats", "200"],
    ["At least 15 boats", "at least 25 boats", "25"],
    ["At most 31 boats", "at least 31 boats", "At least 31"],
    ["18 percent", "12%", "12 percent"],
    ["18%", "twelve percent", "12%"],
    ["$1.24 million", "$1.24 billion", "$1.24 billion"],
    ["14 miles", "14 km", "14 km"],
    ["72 hours", "52 hours", "52 hours"],
    ["fourth-largest port", "second-largest port", "second-largest"],
    ["63-year-old", "36-year-old", "36-year-old"],
    ["81 cents", "$0.92", "92 cents"],
    ["6C above zero", "minus 6C", "minus 6C"],
    ["2 billion francs", "CHF 2 million", "2 million francs"],
    ["two thirds of them", "18 percent", "18 percent"],
    ["three boats", "None of them", "none"],
    ["within one day", "three days", "three days"],
    ["3,000 boats", "thirty thousand boats", "30,000"],
  ]);
});
