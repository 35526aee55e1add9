import assert from "node:assert/strict";
import { dateForms } from "../../../src/engine/mentions/dates/index.js";
import { figureForms } from "../../../src/engine/mentions/figures/index.js";
import { findLexemes } from "../../../src/engine/mentions/figures/lexemes.js";
import { formsAt } from "../../../src/engine/mentions/formsAt.js";

/** A line for each way in which figures and dates begin. */
const lines = `
A 6.2-magnitude tremor shook the valley, the 2nd largest since the 1990s.
Ostergaard, 52, was aged 19 when she won; her son is a three-month-old.
She is in her late 60s, he in his forties, and their mid-30s were hard.
They were outnumbered four to one, at odds of 3:1, in a ratio of 5 to 2.
It cost $1.24 billion, US$5m, CHF 2 million, Rs 300, R 40 000 or 98 cents.
The loss was -$4.5 million, or minus 6C by night and -6°C by day.
Rates rose 25 basis points, 2.3 percentage points, 11.8% and five per cent.
One in three, nine out of ten, a quarter of them, two-thirds, half the houses.
Sales doubled, then tripled; twice as many, threefold, ten-fold, 3x, 1.5 times.
Half a mile, three quarters of a mile, more than an hour and a half, 6ft 2in.
The largest dam, the third-largest, a twenty-first case, she finished third.
They won 2-1 and lost 0-3, with dozens hurt, tens of thousands away, several hundred lost.
A few thousand left; none of them was hurt, nobody was killed, no deaths, no one was injured.
She had six assists, two rebounds and a steal. ½ a cup, 1½ cups, two hundred and fifty thousand.
On 2024-12-02, 02/12/2024 or 13.10.2025 at 4:37 a.m., 22:37 GMT, 2237 GMT.
At noon, until midnight, half past four in the afternoon, a quarter to five in the morning.
From five in the morning; 13 October, Oct. 14, March 31, 2025, Monday, 13 October, on the 13th.
Last Friday, next Monday, third quarter of 2023, Q3 FY25, 3Q23, the first half of 2023, H1 2023.
The year to March 2024, the 12 months to June, twelve months ended in May 2020; spring 2019.
The 19th century, seventeenth-century, the twenty-first century, mid-March, May 2025.
Yesterday, the day after tomorrow, overnight, last week, next month, tonight, this year.
The ’90s, the late nineties, in 2011, 2012-16, fiscal 2025, FY25 and FY2026.
`
  .trim()
  .split("\n");

describe("the forms that may begin with a word", () => {
  for (const [kind, forms] of [
    ["figure", figureForms],
    ["date", dateForms],
  ] as const) {
    for (const form of forms) {
      it(`are rightly told of the ${kind} form ${form.id}`, () => {
        let count = 0;
        for (const line of [...lines, ...lines.map((text) => text.toLowerCase())]) {
          const lexemes = findLexemes(line, { start: 0, end: line.length });
          for (const [at, lexeme] of lexemes.entries()) {
            const found = form.read(lexemes, at, { plain: line, day: "2025-04-02" });
            if (found === undefined) continue;
            count += 1;
            assert.ok(form.begins(lexeme), `${lexeme.text} in ${line}`);
          }
        }
        assert.ok(count > 0, "no line has it");
      });
    }
  }

  it("are none for most words, all of a number's for a number, and in the order of the list", () => {
    const [word, number, day] = findLexemes("harbour 412 Sunday", { start: 0, end: 18 });
    assert.ok(word !== undefined && number !== undefined && day !== undefined);
    const [figuresOf, datesOf] = [formsAt(figureForms), formsAt(dateForms)];
    assert.deepEqual([...figuresOf(word), ...datesOf(word)], []);
    assert.deepEqual(
      datesOf(day).map(({ id }) => id),
      ["calendar-days", "weekdays"],
    );
    assert.deepEqual(
      figuresOf(number),
      figureForms.filter((form) => form.begins(number)),
    );
  });
});
