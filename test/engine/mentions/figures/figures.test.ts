import assert from "node:assert/strict";
import { figures } from "../../../../src/engine/mentions/figures/index.js";
import type { FigureMention } from "../../../../src/engine/mentions/figures/figure.js";
import { tokenize } from "../../../../src/engine/text/tokenize.js";

/** A sentence and its figures as `span | value | unit | bound or hedge`; a plain count has no unit, `exact` is left out. */
type Row = readonly [sentence: string, ...figures: readonly string[]];

function findFigures(plain: string): readonly FigureMention[] {
  const span = { start: 0, end: plain.length };
  const block = { kind: "paragraph", span } as const;
  return figures.find({ span, block, tokens: tokenize(plain, span) }, { plain });
}

function shown({ text, quantity }: FigureMention): string {
  const { value, low, high, bound, hedge, unit } = quantity;
  const size =
    value === undefined ? `${String(low)}..${String(high)}` : String(Number(value.toPrecision(6)));
  const name = unit.dimension === "rank" ? `rank ${unit.name}`.trim() : unit.name;
  const words = [bound, hedge].filter(
    (word) => word !== "exact" && word !== "none" && word !== "range",
  );
  return [text, size, name, words.join(" ")]
    .filter((part, at, parts) => at < 2 || part !== "" || (at === 2 && parts[3] !== ""))
    .map((part) => part)
    .join(" | ")
    .replaceAll("|  |", "| |");
}

function check(rows: readonly Row[]): void {
  for (const [sentence, ...expected] of rows) {
    it(sentence, () => {
      const found = findFigures(sentence);
      assert.deepEqual(found.map(shown), expected);
      for (const { span, text, core } of found) {
        assert.equal(sentence.slice(span.start, span.end), text);
        assert.ok(span.start <= core.start && core.end <= span.end, "the core lies in the span");
      }
    });
  }
}

function checkSilent(sentences: readonly string[]): void {
  check(sentences.map((sentence) => [sentence] as const));
}

describe("figures", () => {
  describe("counts", () => {
    check([
      ["The toll rose to 58.", "58 | 58"],
      ["Firefighters found 1,240 sandbags.", "1,240 | 1240"],
      ["The ferry carried seven passengers.", "seven | 7"],
      ["Seven sheep were lost.", "Seven | 7"],
      ["Twenty-five boats sank.", "Twenty-five | 25"],
      [
        "They planted two hundred and fifty thousand trees.",
        "two hundred and fifty thousand | 250000",
      ],
      ["The town has 1.2 million residents.", "1.2 million | 1200000"],
      ["The channel has 1.2m followers.", "1.2m | 1200000"],
      ["The channel has 30k followers.", "30k | 30000"],
      ["Half a million pilgrims came.", "Half a million | 500000"],
      ["A dozen cafés closed.", "A dozen | 12"],
      ["Two dozen cafés closed.", "Two dozen | 24"],
      ["Half a dozen cafés closed.", "Half a dozen | 6"],
      ["A hundred and five goats grazed there.", "A hundred and five | 105"],
      [
        "Nearly three and a half million voters stayed at home.",
        "Nearly three and a half million | 3500000 | | nearly",
      ],
      ["A million bees swarmed.", "A million | 1000000"],
      ["The depot lost 12 hundred crates.", "12 hundred | 1200"],
      ["One soldier was hurt.", "One | 1"],
      ["The blast hurt two, killing one.", "two | 2", "one | 1"],
      ["Five of the seven were children.", "Five | 5", "seven | 7"],
      ["Of 240 swabs, 29 were positive.", "240 | 240", "29 | 29"],
      ["In Lower Orm 25 people fell ill.", "25 | 25"],
      ["By Wednesday 58 people were known to have died.", "58 | 58"],
      ["A 34-strong Norwegian crew arrived.", "34 | 34"],
      ["A three-member panel ruled on it.", "three | 3"],
      ["Some 2000 people marched.", "Some 2000 | 2000 | | about"],
      ["The fire drove 2015 people from their homes.", "2015 | 2015"],
      ["Zero cases were found.", "Zero | 0"],
      ["The index stood at 2½.", "2½ | 2.5"],
      ["The cases are in Orm (14) and Pell (7).", "14 | 14", "7 | 7"],
      ["The injured now number 412.", "412 | 412"],
      ["It opened with 400 9th-grade pupils.", "400 | 400"],
      ["The town has 18\u00a0400 homes.", "18\u00a0400 | 18400"],
      ["The firm sold 1,00,000 tickets.", "1,00,000 | 100000"],
      ["The firm sold 3 crore tickets.", "3 crore | 30000000"],
    ]);
  });

  describe("counts of nothing", () => {
    check([
      ["None of them was hurt.", "None | 0"],
      ["No one was killed.", "No one | 0"],
      ["Nobody there was hurt.", "Nobody | 0"],
      ["The agency reported no deaths.", "no | 0"],
    ]);
  });

  describe("vague counts", () => {
    check([
      ["Hundreds of cyclists gathered.", "Hundreds | 200..999 | | vague"],
      ["Dozens were hurt.", "Dozens | 24..120 | | vague"],
      ["Tens of thousands of fans sang.", "Tens of thousands | 20000..99999 | | vague"],
      ["Hundreds of thousands fled.", "Hundreds of thousands | 200000..999999 | | vague"],
      [
        "Thousands and thousands of letters came.",
        "Thousands and thousands | 2000..99999 | | vague",
      ],
      ["Several hundred tents stood there.", "Several hundred | 200..999 | | vague"],
      ["A few thousand copies were sold.", "A few thousand | 2000..9999 | | vague"],
      ["It lost millions of dollars.", "millions of dollars | 2000000..999000000 | USD | vague"],
      ["It lies hundreds of miles away.", "hundreds of miles | 200..999 | mile | vague"],
      ["Scores of swans died.", "Scores | 40..199 | | vague"],
    ]);
  });

  describe("bounds and hedges", () => {
    check([
      ["At least 25 miners were trapped.", "At least 25 | 25 | | at-least"],
      ["No fewer than 40 shops burned.", "No fewer than 40 | 40 | | at-least"],
      ["A minimum of 12 votes is needed.", "A minimum of 12 | 12 | | at-least"],
      ["Up to 300 seats are free.", "Up to 300 | 300 | | at-most"],
      ["At most 31 people could get in.", "At most 31 | 31 | | at-most"],
      ["No more than 8 guests came.", "No more than 8 | 8 | | at-most"],
      ["As many as 90 cows drowned.", "As many as 90 | 90 | | at-most"],
      ["More than 20 windows broke.", "More than 20 | 20 | | more-than"],
      ["Over 20 windows broke.", "Over 20 | 20 | | more-than"],
      ["Sales topped 18,600 units.", "topped 18,600 | 18600 | | more-than"],
      ["Upwards of 600 runners started.", "Upwards of 600 | 600 | | more-than"],
      ["Fewer than 18,600 units were sold.", "Fewer than 18,600 | 18600 | | less-than"],
      ["Under 50 pupils passed.", "Under 50 | 50 | | less-than"],
      ["Nearly 400 lamps failed.", "Nearly 400 | 400 | | nearly"],
      ["Almost forty lamps failed.", "Almost forty | 40 | | nearly"],
      ["Just under 400 lamps failed.", "Just under 400 | 400 | | nearly"],
      ["About 200 lamps failed.", "About 200 | 200 | | about"],
      ["Around 200 lamps failed.", "Around 200 | 200 | | about"],
      ["The guests, numbering approximately 200, danced.", "approximately 200 | 200 | | about"],
      ["An estimated 7,000 bats live there.", "An estimated 7,000 | 7000 | | about"],
      ["Just over 60 lamps failed.", "Just over 60 | 60 | | over"],
      ["A little over 60 lamps failed.", "A little over 60 | 60 | | over"],
      ["Slightly more than 60 lamps failed.", "Slightly more than 60 | 60 | | over"],
      ["It takes 12 or more players.", "12 or more | 12 | | at-least"],
      ["She read 30 or so letters.", "30 or so | 30 | | about"],
      ["The club has 400+ members.", "400+ | 400 | | at-least"],
      ["At least some 30 oaks fell.", "At least some 30 | 30 | | at-least about"],
      ["The fleet has 440 fewer than nine months ago.", "440 | 440", "nine months | 9 | month"],
      ["Profits were $3 million more than a year ago.", "$3 million | 3000000 | USD"],
    ]);
  });

  describe("ranges", () => {
    check([
      ["Between 200 and 300 walkers set out.", "Between 200 and 300 | 200..300"],
      ["From 200 to 300 walkers set out.", "From 200 to 300 | 200..300"],
      ["Some 200-300 walkers set out.", "Some 200-300 | 200..300 | | about"],
      ["The plant needs 10–15 workers.", "10–15 | 10..15"],
      [
        "It expects sales of $4.88 billion to $4.92 billion.",
        "$4.88 billion to $4.92 billion | 4880000000..4920000000 | USD",
      ],
      [
        "It expects sales of $1.27–1.31 billion.",
        "$1.27–1.31 billion | 1270000000..1310000000 | USD",
      ],
      ["It pays $1.05 to $1.12.", "$1.05 to $1.12 | 1.05..1.12 | USD"],
      ["Snow will cover 5 to 10 percent of the slope.", "5 to 10 percent | 5..10 | percent"],
      ["The crossing takes two to three hours.", "two to three hours | 2..3 | hour"],
      ["The margin rose from 13% to 15%.", "13% | 13 | percent", "15% | 15 | percent"],
      ["Sales grew 5% to €44 million.", "5% | 5 | percent", "€44 million | 44000000 | EUR"],
    ]);
  });

  describe("money", () => {
    check([
      ["The bridge cost $1.24 billion.", "$1.24 billion | 1240000000 | USD"],
      ["The bridge cost US$5m.", "US$5m | 5000000 | USD"],
      ["The bridge cost $3.5bn.", "$3.5bn | 3500000000 | USD"],
      ["The bridge cost £4.7m.", "£4.7m | 4700000 | GBP"],
      ["The bridge cost €2 million.", "€2 million | 2000000 | EUR"],
      ["The bridge cost 5 million euros.", "5 million euros | 5000000 | EUR"],
      ["The bridge cost CHF 2 million.", "CHF 2 million | 2000000 | CHF"],
      ["The bridge cost two million Swiss francs.", "two million Swiss francs | 2000000 | CHF"],
      ["The bridge cost 30 million U.S. dollars.", "30 million U.S. dollars | 30000000 | USD"],
      ["The bridge cost A$40 million.", "A$40 million | 40000000 | AUD"],
      [
        "The bridge cost 12 million Australian dollars.",
        "12 million Australian dollars | 12000000 | AUD",
      ],
      ["The bridge cost Rs 500 crore.", "Rs 500 crore | 5000000000 | INR"],
      ["The bridge cost ¥900 billion.", "¥900 billion | 900000000000 | JPY"],
      ["A stamp costs 98 cents.", "98 cents | 0.98 | USD"],
      ["A stamp costs 85p.", "85p | 0.85 | GBP"],
      ["A stamp costs 3€.", "3€ | 3 | EUR"],
      ["They want a 90-million-dollar stadium.", "90-million-dollar | 90000000 | USD"],
      ["Owners got 200,000 som.", "200,000 som | 200000 | KGS"],
      ["The loan of 40 billion roubles fell due.", "40 billion roubles | 40000000000 | RUB"],
    ]);
  });

  describe("shares", () => {
    check([
      ["Prices rose by 18 percent.", "18 percent | 18 | percent"],
      ["Prices rose 11.8%.", "11.8% | 11.8 | percent"],
      ["Prices rose five per cent.", "five per cent | 5 | percent"],
      ["Prices rose 3 pct.", "3 pct | 3 | percent"],
      ["One in three lakes froze.", "One in three | 33.3333 | percent"],
      ["One lake in five froze.", "One lake in five | 20 | percent"],
      ["Nine out of ten lakes froze.", "Nine out of ten | 90 | percent"],
      ["About four in five lakes froze.", "About four in five | 80 | percent | about"],
      ["A quarter of the lakes froze.", "A quarter | 25 | percent"],
      ["Two thirds of the lakes froze.", "Two thirds | 66.6667 | percent"],
      ["Three-quarters of the lakes froze.", "Three-quarters | 75 | percent"],
      ["Nearly a third of the lakes froze.", "Nearly a third | 33.3333 | percent | nearly"],
      ["Half of the lakes froze.", "Half | 50 | percent"],
      ["More than half the lakes froze.", "More than half | 50 | percent | more-than"],
      ["The margin widened by 2.3 percentage points.", "2.3 percentage points | 2.3 | point"],
      ["The rate went up by 25 basis points.", "25 basis points | 25 | basis point"],
      ["The rate went up by two points.", "two points | 2 | point"],
    ]);
  });

  describe("measures", () => {
    check([
      ["The lake lies 38 km away.", "38 km | 38 | km"],
      ["The lake lies about 24 miles away.", "about 24 miles | 24 | mile | about"],
      [
        "The map spans two billion light years.",
        "two billion light years | 2000000000 | light year",
      ],
      ["A 300-metre cliff rose there.", "300-metre | 300 | m"],
      ["The estate covers 12 hectares.", "12 hectares | 12 | hectare"],
      [
        "The estate covers three square kilometres.",
        "three square kilometres | 3 | square kilometre",
      ],
      ["The bear weighs 160 pounds.", "160 pounds | 160 | pound"],
      ["The ship lost 40 tonnes of grain.", "40 tonnes | 40 | tonne"],
      ["The tank holds 900 litres.", "900 litres | 900 | litre"],
      ["Gusts reached 90 mph.", "90 mph | 90 | mph"],
      ["Gusts reached 145 km/h.", "145 km/h | 145 | km/h"],
      ["Gusts reached 145 kilometres per hour.", "145 kilometres per hour | 145 | km/h"],
      ["It fell to minus 6C.", "minus 6C | -6 | C"],
      ["It fell to -6°C.", "-6°C | -6 | C"],
      ["It rose to 71 degrees Fahrenheit.", "71 degrees Fahrenheit | 71 | F"],
      ["It was 6C below zero.", "6C below zero | -6 | C"],
      ["The phone has 64 GB.", "64 GB | 64 | GB"],
      ["The plant made 20 MWh.", "20 MWh | 20 | MWh"],
      ["They were dug out after 52 hours.", "52 hours | 52 | hour"],
      ["She led it for 14 years.", "14 years | 14 | year"],
      ["It took more than two days.", "more than two days | 2 | day | more-than"],
      ["It took less than a week.", "less than a week | 1 | week | less-than"],
      ["It took an hour and a half.", "an hour and a half | 1.5 | hour"],
      ["It took half an hour.", "half an hour | 0.5 | hour"],
      ["A 19-year-old won.", "19-year-old | 19 | year"],
      ["Rosa Pell, 52, won.", "52 | 52 | year"],
      ["The winner is aged 34.", "34 | 34 | year"],
      ["He died at the age of 81.", "81 | 81 | year"],
      ["The cub is three months old.", "three months old | 3 | month"],
      ["A quake with a magnitude of 6.2 struck.", "6.2 | 6.2 | magnitude"],
      ["A 6.1-magnitude quake struck.", "6.1 | 6.1 | magnitude"],
      ["A magnitude 5 quake struck.", "5 | 5 | magnitude"],
    ]);
  });

  describe("multiples, ranks and scores", () => {
    check([
      ["Output doubled.", "doubled | 2 | times"],
      ["Output grew three times as fast.", "three times | 3 | times"],
      ["Output is 1.5 times larger.", "1.5 times | 1.5 | times"],
      ["Output rose tenfold.", "tenfold | 10 | times"],
      ["Output is one and a half times the old one.", "one and a half times | 1.5 | times"],
      ["It is the second-largest port.", "second-largest | 2 | rank largest"],
      ["It is the fourth biggest port.", "fourth biggest | 4 | rank largest"],
      ["It is the largest port.", "largest | 1 | rank largest"],
      ["It is the 3rd-oldest port.", "3rd-oldest | 3 | rank oldest"],
      ["She finished third.", "third | 3 | rank"],
      ["It was the ninth death.", "ninth | 9 | rank"],
      ["She lives on the sixth floor.", "sixth | 6 | rank"],
      ["Rovers won 2-1.", "2-1 | 2 | 2-1"],
      ["The court upheld it in a 5-4 ruling.", "5-4 | 5 | 5-4"],
    ]);
  });

  describe("stays silent", () => {
    checkSilent([
      "From 2027 trawlers may stay away.",
      "After 2019 storms grew rarer.",
      "He carried an AK-47.",
      "A Boeing 737 landed.",
      "Two-way traffic resumed on the Mi-8 route.",
      "Resolution 2254 calls for it.",
      "COVID-19 came back.",
      "They trained GPT-4 on it.",
      "The H7N5 strain spread.",
      "The plan is called Vision 2050.",
      "The Shuttle 500 is on sale.",
      "Fleet OS 7 has a flaw.",
      "Bulletin No. 7 corrects it.",
      "It is told on page 12.",
      "See section 5 for more.",
      "Call 555-0199-22 for help.",
      "Call +44 20 or write.",
      "The claim is sourced.[12]",
      "1. Wash your hands.",
      "(3) Close the lid.",
      "The passcode 4471 opens it.",
      "The war began in 2011.",
      "It lasted from 2012 till 2016.",
      "Russia's 2015 entry turned it.",
      "She was born in Orm (1998).",
      "It was founded in the 1990s.",
      "It happened on 13 October.",
      "It happened on October 14.",
      "It happened on the 13th.",
      "They meet at 6 p.m.",
      "They meet at 4:37.",
      "They met at 4.37 in the morning.",
      "It struck at 2237 GMT.",
      "The day was 02-12-2024.",
      "One of the boats sank.",
      "No one knows.",
      "One day it will rain.",
      "They like one another.",
      "At one point it rained.",
      "It paused for a second.",
      "At first it rained.",
      "The first rain fell.",
      "One of the largest ports closed.",
      "It is among the oldest ports.",
      "At least it rained.",
      "More than ever, it rained.",
      "The Seven Sisters are cliffs.",
      "The third quarter was dry.",
      "The second half was dull.",
      "It is open 24/7.",
      "It recalled 9/11.",
      "It came in the 21st century.",
      "The user@12 account is gone.",
      "The hashtag #50 spread.",
      "A 5G mast burned.",
      "The score was settled.",
      "If one asks, they answer.",
      "Drive down Route 66 today.",
      "The 2015 floods were worse.",
      "A year later it rained.",
      "The talks enter week six.",
      "He won the Brew-It 355 at last.",
      "It dates from c. 1491–1510.",
      "Pots from 3,800-3,700 BC turned up.",
      "He runs for position 8.",
      "Ring 020 7946 0018 now.",
      "The mother-of-two won.",
      "One particular kind is rare.",
      "The hotline 1414 is open.",
      "It is told in paragraphs 5-6.",
      "It was told before (2).",
      "The panel is called One Nation.",
      "The width is 1,24.",
    ]);
  });
});

describe("what a figure counts", () => {
  function checkCounted(rows: readonly (readonly [string, ...(string | undefined)[]])[]): void {
    for (const [sentence, ...expected] of rows) {
      it(sentence, () => {
        assert.deepEqual(
          findFigures(sentence).map(({ counted }) => counted?.words.join(" ")),
          expected,
        );
      });
    }
  }
  checkCounted([
    ["About 200 Iraqi militiamen crossed.", "iraqi militiamen"],
    ["The toll rose to 58.", undefined],
    ["25 civilians were killed.", "civilians"],
    ["Five of the seven were children.", undefined, undefined],
    ["Five of the seven brothers left.", "brothers", "brothers"],
    ["The blast left 140 injured.", "injured"],
    ["A cut hit 18 percent of customers.", "customers"],
    ["A 34-strong Norwegian crew arrived.", "norwegian crew"],
    ["Hundreds of angry farmers came.", "angry farmers"],
    ["They sent 300 more troops.", "troops"],
    ["It was the ninth death.", "death"],
    ["One soldier was hurt.", "soldier"],
    ["They own 12 village water systems.", "village water systems"],
    ["The firm made $5 million.", undefined],
    ["The 27 missing are from Orm.", "missing"],
  ]);
});
