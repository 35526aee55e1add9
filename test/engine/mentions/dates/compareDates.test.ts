import assert from "node:assert/strict";
import type { DateMention } from "../../../../src/engine/mentions/dates/date.js";
import { dates } from "../../../../src/engine/mentions/dates/index.js";
import type { Likeness } from "../../../../src/engine/mentions/mention.js";
import { tokenize } from "../../../../src/engine/text/tokenize.js";

/** The one date of a text; `2024-12-02: on Sunday` is a text of that day. */
function dateIn(text: string): DateMention {
  const [, day, plain = text] = /^(\d{4}-\d\d-\d\d): (.*)$/u.exec(text) ?? [];
  const span = { start: 0, end: plain.length };
  const block = { kind: "paragraph", span } as const;
  const context = day === undefined ? { plain } : { plain, day };
  const found = dates.find({ span, block, tokens: tokenize(plain, span) }, context);
  const [date] = found;
  assert.ok(date !== undefined && found.length === 1, `one date in "${plain}"`);
  return date;
}

type Pair = readonly [draft: string, source: string];

function check(likeness: Likeness, pairs: readonly Pair[]): void {
  for (const [draft, source] of pairs) {
    it(`${draft} / ${source}`, () => {
      assert.equal(dates.compare(dateIn(draft), dateIn(source)), likeness);
    });
  }
}

describe("comparing dates", () => {
  describe("borne out", () => {
    check("same", [
      ["in 2011", "in 2011"],
      ["in 2011", "on 15 March 2011"],
      ["in March", "on 15 March 2011"],
      ["on 15 March 2011", "in 2011"],
      ["on Sunday", "on Sunday"],
      ["2024-12-09: on Sunday", "2024-12-02: on Sunday"],
      ["on Sunday", "on 1 December 2024"],
      ["on 1 December 2024", "2024-12-02: on Sunday"],
      ["on Sunday", "2024-12-02: yesterday"],
      ["on 13 October", "on October 13, 2025"],
      ["on Monday, 13 October", "on 13 October"],
      ["in the 1990s", "in 1994"],
      ["in the 19th century", "in 1843"],
      ["in the third quarter", "in Q3 FY25"],
      ["before 2012", "in 2011"],
      ["after 2012", "since 2014"],
      ["at 4:37 a.m.", "at 04:37"],
      ["at 22:37 GMT", "at 2237 UTC"],
      ["at 11:37 p.m. CET", "at 22:37 GMT"],
      ["2024-12-02: last year", "in 2023"],
      ["in spring 2019", "in April 2019"],
      ["in 2019", "in the summer of 2019"],
      ["in winter 2019", "in January 2020"],
      ["in the first half of 2023", "in H1 2023"],
      ["since 2023", "since the first half of 2023"],
      ["in 2023", "in the third quarter of 2023"],
      ["in the year to March 2024", "in the 12 months ended 31 March 2024"],
      ["2024-12-02: overnight", "on Monday"],
      ["2024-12-02: overnight", "on 1 December 2024"],
      ["2024-12-09: overnight", "2024-12-02: overnight"],
      ["2024-12-02: last week", "on 27 November 2024"],
      ["on 1 December", "2024-12-02: on Sunday"],
      ["on December 1st", "2024-12-02: yesterday"],
      ["on Sunday, 1 December", "2024-12-02: on Sunday"],
      ["on 30 December", "2025-01-02: on Monday"],
      ["on 8 December", "2024-12-02: on Sunday"],
      ["in December", "2024-12-02: on Sunday"],
      ["in November", "2024-12-02: last week"],
      ["2024-12-02: on Sunday", "on 1 December"],
      ["at noon", "at 12:00"],
      ["at 5:55 p.m.", "at 5:55"],
      ["at 4:50 p.m.", "by ten minutes to five"],
      ["shortly after four in the afternoon", "at 4:15 p.m."],
      ["just before 16:00", "at 15:50"],
      ["at 16:15", "at about a quarter past four"],
      ["on 2 December", "2024-12-02: this morning"],
      ["in the nineties", "in 1994"],
      ["in the twenty-first century", "in 2011"],
    ]);
  });

  describe("at odds", () => {
    check("different", [
      ["in spring 2019", "in spring 2018"],
      ["in spring 2019", "in autumn 2019"],
      ["in spring 2019", "in 2018"],
      ["in the first half of 2023", "in the second half of 2023"],
      ["in the year to March 2024", "in the year to March 2023"],
      ["2024-12-02: overnight", "on Thursday"],
      ["on 3 December", "2024-12-02: on Sunday"],
      ["on 17 November", "2024-12-02: on Sunday"],
      ["on 2 January", "2025-01-02: on Monday"],
      ["in October", "2024-12-02: on Sunday"],
      ["2024-12-02: on Sunday", "on 26 November"],
      ["at noon", "at midnight"],
      ["at 5:25 p.m.", "at 5:55"],
      ["at 21:00", "at 9:00"],
      ["at 9:00 p.m.", "at 09:00"],
      ["at 9 p.m.", "at 9 a.m."],
      ["at 4:40 p.m.", "by ten minutes to five"],
      ["shortly after 4 p.m.", "at 5:10 p.m."],
      ["shortly after 4 p.m.", "at 3:50 p.m."],
      ["just before 4 p.m.", "at 4:20 p.m."],
      ["on 1 December", "2024-12-02: this morning"],
      ["in 2013", "in 2011"],
      ["since 2012", "since 2020"],
      ["in 2013", "on 15 March 2011"],
      ["in April", "on 15 March 2011"],
      ["on Wednesday", "on Sunday"],
      ["2024-12-02: on Wednesday", "on Sunday"],
      ["on Wednesday", "on 1 December 2024"],
      ["on May 22", "on June 12"],
      ["on 13 February", "on 23 February"],
      ["on the 17th", "on 19 February"],
      ["in the second quarter", "in the third quarter"],
      ["in the 1990s", "in 2004"],
      ["in the 19th century", "in 1743"],
      ["before 2012", "after 2012"],
      ["at 5:37 a.m.", "at 4:37 a.m."],
      ["at 22:37 GMT", "at 23:37 GMT"],
      ["just before 4pm", "just after 4pm"],
      ["2024-12-02: next year", "2024-12-02: tomorrow"],
      ["2024-12-02: tomorrow", "on Sunday"],
    ]);
  });

  describe("nothing known", () => {
    check("incomparable", [
      // South of the equator January lies in summer.
      ["in summer 2019", "in January 2019"],
      ["in the first half of 2023", "in the first quarter of 2023"],
      ["in H1 2023", "in May 2023"],
      ["overnight", "on Thursday"],
      ["at 4:37 a.m.", "at 22:37 GMT"],
      ["at 4:15 p.m.", "shortly after 4 p.m."],
      ["at 3:50 p.m.", "just before 4 p.m."],
      ["at 4:37 a.m.", "on Sunday"],
      ["in 2011", "at 22:37 GMT"],
      ["yesterday", "on 13 October"],
      ["on 3 June", "2024-12-02: on Sunday"],
      ["on 3 December", "on Sunday"],
      ["on 3 December", "in 2011"],
      ["2024-12-02: on Sunday", "on 2 May"],
      ["in March", "in 2011"],
      ["in the third quarter", "in March"],
      ["on Sunday", "in 2011"],
      ["next year", "tomorrow"],
    ]);
  });
});

describe("rewriting dates", () => {
  for (const [draft, source, expected] of [
    ["on Wednesday", "on Sunday", "Sunday"],
    ["on Wednesday", "on 1 December 2024", "Sunday"],
    ["in 2013", "on 15 March 2011", "2011"],
    ["in 2013", "in 2011", "2011"],
    ["on 13 February", "on February 23", "23 February"],
    ["on May 22", "on 12 June", "June 12"],
    ["on Oct. 14", "on 12 December", "Dec. 12"],
    ["on Sept 14", "on 12 December", "Dec 12"],
    ["on 1 May", "on 1 April", "1 April"],
    ["on 1 June", "on 1 September", "1 September"],
    ["on 1 Jun", "on 1 September", "1 Sep"],
    ["on 1 Apr", "on 1 May", "1 May"],
    ["on March 31, 2025", "on 30 June 2024", "June 30, 2024"],
    ["in April", "on 15 March 2011", "March"],
    ["at 5:37 a.m.", "at 4:37 a.m.", "4:37 a.m."],
    ["in 2013", "on Sunday", "Sunday"],
    ["on 17 February", "on the 19th", "19 February"],
    ["in the second quarter", "in the third fiscal quarter", "third quarter"],
    ["Second-quarter sales", "in Q3 FY25", "Third-quarter"],
    ["in Q2", "in the third quarter", "Q3"],
    ["in the third quarter of 2028", "in the third quarter of 2027", "third quarter of 2027"],
    ["in Q1 2026", "in Q3 2025", "Q3 2025"],
  ] as const) {
    it(`${draft} / ${source}`, () => {
      assert.equal(dates.rewrite(dateIn(draft), dateIn(source)), expected);
    });
  }
});
