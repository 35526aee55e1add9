import assert from "node:assert/strict";
import type { DateMention } from "../../../../src/engine/mentions/dates/date.js";
import { dates } from "../../../../src/engine/mentions/dates/index.js";
import { tokenize } from "../../../../src/engine/text/tokenize.js";

/** The day the sentences speak from: a Monday. */
const ownDay = "2024-12-02";

/** A sentence and its dates as `text | grain | days`; a clock time shows hour, minute and zone instead of days. */
type Row = readonly [sentence: string, ...dates: readonly string[]];

function findDates(
  plain: string,
  context: { readonly day?: string; readonly dayFirst?: boolean } = { day: ownDay },
): readonly DateMention[] {
  const span = { start: 0, end: plain.length };
  const block = { kind: "paragraph", span } as const;
  return dates.find({ span, block, tokens: tokenize(plain, span) }, { plain, ...context });
}

function shown({ text, grain, first, last, parts, relation }: DateMention): string {
  const { minute, zone } = parts;
  const clock =
    minute === undefined
      ? undefined
      : `${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, "0")}`;
  const days = first === last ? first : `${first ?? ""}..${last ?? ""}`;
  return [text, grain, clock ?? days, zone, relation]
    .filter((part) => part !== undefined)
    .join(" | ");
}

function check(rows: readonly Row[]): void {
  for (const [sentence, ...expected] of rows) {
    it(sentence, () => {
      const found = findDates(sentence);
      assert.deepEqual(found.map(shown), expected);
      for (const { span, text } of found) assert.equal(sentence.slice(span.start, span.end), text);
    });
  }
}

describe("dates", () => {
  describe("years and decades", () => {
    check([
      ["The war began in 2011.", "2011 | year | 2011-01-01..2011-12-31"],
      ["It has dried up since 2022.", "2022 | year | 2022-01-01..2022-12-31 | since"],
      [
        "They held it from 2012 till 2016.",
        "2012 | year | 2012-01-01..2012-12-31",
        "2016 | year | 2016-01-01..2016-12-31 | until",
      ],
      [
        "They held it in 2012-2016.",
        "2012 | year | 2012-01-01..2012-12-31",
        "2016 | year | 2016-01-01..2016-12-31",
      ],
      ["Norland's 2015 entry turned it.", "2015 | year | 2015-01-01..2015-12-31"],
      ["The 2015 floods were worse.", "2015 | year | 2015-01-01..2015-12-31"],
      ["She was born in Orm (1998).", "1998 | year | 1998-01-01..1998-12-31"],
      ["In 2011 protests broke out.", "2011 | year | 2011-01-01..2011-12-31"],
      ["From 2027 trawlers may stay away.", "2027 | year | 2027-01-01..2027-12-31"],
      ["After 2019 storms grew rarer.", "2019 | year | 2019-01-01..2019-12-31 | after"],
      ["Until 1987 ferries ran.", "1987 | year | 1987-01-01..1987-12-31 | until"],
      ["It opened in mid-2011.", "2011 | year | 2011-01-01..2011-12-31"],
      ["In 2008 an earthquake struck.", "2008 | year | 2008-01-01..2008-12-31"],
      ["It closed before 1960.", "1960 | year | 1960-01-01..1960-12-31 | before"],
      ["It was built in the 19th century.", "19th century | century | 1801-01-01..1900-12-31"],
      ["It was founded in the 1990s.", "1990s | decade | 1990-01-01..1999-12-31"],
      ["The plan for fiscal 2025 stands.", "2025 | year | 2025-01-01..2025-12-31"],
      ["Sales fell in FY25.", "FY25 | year | 2025-01-01..2025-12-31"],
      ["Elections in spring 2019 were calm.", "spring 2019 | season | 2019-03-01..2019-05-31"],
      ["Last year it rained.", "Last year | year | 2023-01-01..2023-12-31"],
      ["They want to start next year.", "next year | year | 2025-01-01..2025-12-31"],
    ]);
  });

  describe("months and quarters", () => {
    check(
      [
        ["It opened in March.", "March | month | 2024-03-01..2024-03-31"],
        ["It opened in May.", "May | month | 2024-05-01..2024-05-31"],
        ["It opened in March 2021.", "March 2021 | month | 2021-03-01..2021-03-31"],
        ["It opened in March of 2021.", "March of 2021 | month | 2021-03-01..2021-03-31"],
        ["It opened in early April.", "April | month | 2024-04-01..2024-04-30"],
        ["It opened in mid-May.", "May | month | 2024-05-01..2024-05-31"],
        ["The late-March sale fell flat.", "March | month | 2024-03-01..2024-03-31"],
        ["By early‑June it was over.", "June | month | 2024-06-01..2024-06-30"],
        ["It opened last October.", "October | month | 2024-10-01..2024-10-31"],
        [
          "It has run since December 2019.",
          "December 2019 | month | 2019-12-01..2019-12-31 | since",
        ],
        ["It will open next March.", "March | month | 2025-03-01..2025-03-31"],
        ["It will open in February.", "February | month | 2025-02-01..2025-02-28"],
        ["It opened last month.", "last month | month | 2024-11-01..2024-11-30"],
        ["Sales fell in the third quarter.", "third quarter | quarter | .."],
        ["Third-quarter sales fell.", "Third-quarter | quarter | .."],
        ["Sales fell in the third fiscal quarter.", "third fiscal quarter | quarter | .."],
        [
          "Sales fell in the third quarter of 2023.",
          "third quarter of 2023 | quarter | 2023-07-01..2023-09-30",
        ],
        ["Sales fell in Q3 FY25.", "Q3 FY25 | quarter | .."],
        ["Sales fell in Q1 2024.", "Q1 2024 | quarter | 2024-01-01..2024-03-31"],
      ].map((row) => row.map((cell) => cell.replace(/ \| \.\.$/u, "")) as unknown as Row),
    );
  });

  describe("days", () => {
    check([
      ["It opened on 13 October.", "13 October | day | 2024-10-13"],
      ["It opened on Oct. 14.", "Oct. 14 | day | 2024-10-14"],
      ["It opened on Oct 14 at last.", "Oct 14 | day | 2024-10-14"],
      ["It opened on March 31, 2025, at last.", "March 31, 2025 | day | 2025-03-31"],
      ["It opened on the 13th of October.", "13th of October | day | 2024-10-13"],
      ["It opened on 13 October 2021.", "13 October 2021 | day | 2021-10-13"],
      ["It opened on Monday, 14 October.", "Monday, 14 October | day | 2024-10-14"],
      [
        "She lived from 13 April 1944 – 16 May 2001.",
        "13 April 1944 | day | 1944-04-13",
        "16 May 2001 | day | 2001-05-16",
      ],
      ["It opened on October 13th.", "October 13th | day | 2024-10-13"],
      [
        "The market is open between 4 and 22 March.",
        "4 | day | 2024-03-04",
        "22 March | day | 2024-03-22",
      ],
      ["The fair ran on March 12-14.", "March 12 | day | 2024-03-12", "14 | day | 2024-03-14"],
      ["It opened on 2024-10-13.", "2024-10-13 | day | 2024-10-13"],
      ["It opened on 31/10/2024.", "31/10/2024 | day | 2024-10-31"],
      ["It opened on 13.10.2024.", "13.10.2024 | day | 2024-10-13"],
      ["It will open on 5 January.", "5 January | day | 2025-01-05"],
      ["It opened yesterday.", "yesterday | day | 2024-12-01"],
      ["It opens tomorrow.", "tomorrow | day | 2024-12-03"],
      ["It closed on the 1st.", "1st | day | 2024-12-01"],
      ["It runs until 14 January.", "14 January | day | 2025-01-14 | until"],
      ["Yesterday's talks failed.", "Yesterday | day | 2024-12-01"],
    ]);
  });

  describe("weekdays", () => {
    check([
      ["They met on Sunday.", "Sunday | day | 2024-12-01"],
      ["They met late on Friday.", "Friday | day | 2024-11-29"],
      ["They met on Monday.", "Monday | day | 2024-12-02"],
      ["They will meet on Friday.", "Friday | day | 2024-12-06"],
      ["They meet next Monday.", "Monday | day | 2024-12-09"],
      ["They met last Monday.", "Monday | day | 2024-11-25"],
      ["On Thursday ministers will meet.", "Thursday | day | 2024-12-05"],
      ["She said on Thursday that they will meet.", "Thursday | day | 2024-11-28"],
      ["Tuesday's talks failed.", "Tuesday | day | 2024-11-26"],
      ["It has rained since Wednesday.", "Wednesday | day | 2024-11-27 | since"],
    ]);
  });

  describe("clock times", () => {
    check([
      ["It struck at 4:37 a.m. local time.", "4:37 a.m. | time | 4:37"],
      ["It struck at 04:37.", "04:37 | time | 4:37"],
      ["It struck at 4.37 in the morning.", "4.37 in the morning | time | 4:37"],
      ["It struck at 22:37 GMT.", "22:37 GMT | time | 22:37 | GMT"],
      ["It struck at 2237 GMT.", "2237 GMT | time | 22:37 | GMT"],
      [
        "It struck at 3:30 p.m. on Sunday.",
        "3:30 p.m. | time | 15:30",
        "Sunday | day | 2024-12-01",
      ],
      ["It struck at 6pm.", "6pm | time | 18:00"],
      ["It struck at 12:15 am.", "12:15 am | time | 0:15"],
      ["It struck at 10 o'clock.", "10 o'clock | time | 10:00"],
      ["It struck at 9 in the evening.", "9 in the evening | time | 21:00"],
    ]);
  });

  describe("stays silent", () => {
    check(
      [
        "Some 2000 people marched.",
        "The fire drove 2015 people out.",
        "From 2000 people the crowd grew.",
        "It grew from 1950 members to more.",
        "Before 1650 guests he sang.",
        "The Anne-May left port.",
        "We-May and They-March are boats.",
        "They may leave.",
        "May they leave in peace.",
        "They march on.",
        "The March of Orm is a play.",
        "April Jones won.",
        "The sun set.",
        "It will rain now.",
        "It paused for a second.",
        "The second man left.",
        "The plan is called Vision 2050.",
        "The firm sells the Orbit 2000.",
        "Resolution 2254 calls for it.",
        "It cost $2015.",
        "It cost 2,015 crowns.",
        "The Sunday Times reported it.",
        "Shops were full on Black Friday.",
        "The ratio is 2:1.",
        "The toll rose to 58.",
        "It fell by 4.37 percent.",
        "It took 2 hours.",
        "The room is 1 of 3.",
        "They live a quarter of a mile away.",
        "A quarter of the lakes froze.",
        "He finished third.",
        "The file abc-2015-x is lost.",
        "Turn to page 1998.",
        "Wed at last, they left.",
        "The jury sat.",
        "Today the port is quiet.",
      ].map((sentence) => [sentence] as const),
    );
  });

  it("leaves days open where the text's own day is not known", () => {
    const found = findDates("On Sunday, 13 October and in 2011 it rained.", {});
    assert.deepEqual(
      found.map(({ first }) => first),
      [undefined, "2011-01-01"],
    );
  });

  it("reads 02-12-2024 as the text writes it", () => {
    const dayOf = (dayFirst: boolean): string | undefined =>
      findDates("It opened on 02-12-2024.", { dayFirst })[0]?.first;
    assert.equal(dayOf(true), "2024-12-02");
    assert.equal(dayOf(false), "2024-02-12");
  });
});
