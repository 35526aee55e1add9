import assert from "node:assert/strict";
import type { DateMention } from "../../../../src/engine/mentions/dates/date.js";
import { dates } from "../../../../src/engine/mentions/dates/index.js";
import { tokenize } from "../../../../src/engine/text/tokenize.js";
import { readFormTables } from "../formTable.js";

/** A Monday. */
const ownDay = "2024-12-02";

/** `Sunday = day 2024-12-01`; `6 p.m. = time 18:00`; `since 2011` gives `2011 = year 2011-01-01..2011-12-31, since`. */
function shown({ text, grain, first, last, parts, relation }: DateMention): string {
  const { minute, zone } = parts;
  const days = first === last ? first : `${first ?? ""}..${last ?? ""}`;
  const clock =
    minute === undefined
      ? days
      : `${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, "0")}`;
  const reading = [grain, clock, zone].filter((part) => part !== undefined).join(" ");
  return `${text} = ${reading}${relation === undefined ? "" : `, ${relation}`}`;
}

describe("written forms of dates", () => {
  for (const { file, sentence, expected } of readFormTables("dates/forms"))
    it(`${file}: ${sentence}`, () => {
      const span = { start: 0, end: sentence.length };
      const block = { kind: "paragraph", span } as const;
      const found = dates.find(
        { span, block, tokens: tokenize(sentence, span) },
        { plain: sentence, day: ownDay },
      );
      assert.deepEqual(found.map(shown), expected);
    });
});
