import assert from "node:assert/strict";
import { check, judge } from "../../../kit/check.js";

/** A source of 9 March 2025, a Sunday, and a draft. */
function checkNews(source: string, draft: string): void {
  check(`
--- wire.md
---
date: 2025-03-09
---
${source}
--- draft.md
${draft}
`);
}

describe("a day and a month without a year", () => {
  describe("is found wrong where a dated source tells the day by", () => {
    it("a weekday", () => {
      checkNews(
        "The council of Tarn voted on the budget on Thursday after a long debate.",
        `The council of Tarn voted on the budget on 8 March.
                                           ~~~~~~~ contradicted: "Thursday"`,
      );
    });

    it("a weekday, weeks apart", () => {
      checkNews(
        "The bridge over the Tamm reopened on Friday after two years of repairs.",
        `The bridge over the Tamm reopened on February 14.
                                     ~~~~~~~~~~~ contradicted: "Friday"`,
      );
    });

    it("a weekday to come", () => {
      checkNews(
        "The orchestra will play its last concert in Graz on Saturday.",
        `The orchestra will play its last concert in Graz on 14 March.
                                                    ~~~~~~~~ contradicted: "Saturday"`,
      );
    });

    it("yesterday", () => {
      checkNews(
        "The ferry Maren ran aground off Hove yesterday with 40 people aboard.",
        `The ferry Maren ran aground off Hove on 6 March.
                                        ~~~~~~~ contradicted: "yesterday"`,
      );
    });
  });

  it("is told which day the source's word is", () => {
    const { report } = judge(`
--- wire.md
---
date: 2025-03-09
---
The council of Tarn voted on the budget on Thursday after a long debate.
--- draft.md
The council of Tarn voted on the budget on 8 March.
`);
    assert.match(
      report.findings[0]?.message ?? "",
      /says Thursday, not 8 March; Thursday is 6 March/u,
    );
  });

  describe("is borne out by", () => {
    const silent: readonly (readonly [what: string, source: string, draft: string])[] = [
      [
        "a weekday",
        "The council of Tarn voted on the budget on Thursday after a long debate.",
        "The council of Tarn voted on the budget on 6 March.",
      ],
      [
        "a weekday to come",
        "The orchestra will play its last concert in Graz on Saturday.",
        "The orchestra will play its last concert in Graz on March 15.",
      ],
      [
        "a weekday that the words around it may put before or behind",
        "Talks in Tarn go on until the strike of the drivers on Friday.",
        "The strike of the drivers in Tarn is on 14 March.",
      ],
      [
        "yesterday",
        "The ferry Maren ran aground off Hove yesterday with 40 people aboard.",
        "The ferry Maren ran aground off Hove on 8 March.",
      ],
      [
        "its month",
        "The council of Tarn voted on the budget on Thursday after a long debate.",
        "The council of Tarn voted on the budget in March.",
      ],
    ];
    for (const [what, source, draft] of silent)
      it(what, () => {
        checkNews(source, draft);
      });

    it("a day for the draft's weekday", () => {
      checkNews(
        "The council of Tarn voted on the budget on 6 March after a long debate.",
        "The council of Tarn voted on the budget on Thursday.",
      );
    });
  });

  describe("is no dateline's", () => {
    const datelines = [
      "(TARN, March 9) The council voted on the budget on Thursday.",
      "(Tarn, March 9, 2025) The council voted on the budget on Thursday.",
      "TARN, March 9 - The council voted on the budget on Thursday.",
      "Tarn, March 9 (Nordpress) – The council voted on the budget on Thursday.",
    ];
    for (const line of datelines)
      it(line, () => {
        checkNews(line, "The council voted on the budget on 6 March.");
      });

    it("which bears out no event", () => {
      checkNews(
        "(Tarn, March 8) The old mill at Orve, which stood empty for years, burnt down.",
        `The old mill at Orve burnt down on 7 March.
                                   ~~~~~~~ unsupported`,
      );
    });
  });

  describe("has no rival in", () => {
    it("the end of a time", () => {
      checkNews(
        "Farmers marched through Lund against the tax, which is to be raised by May.",
        `Farmers marched through Lund against the tax on 5 November.
                                                ~~~~~~~~~~ unsupported`,
      );
    });

    it("a month that is spelt as what was done", () => {
      checkNews(
        "The tax is to be raised in March. Some 4,000 farmers took part in a protest in Lund on Friday.",
        "Some 4,000 farmers marched through Lund on 7 March.",
      );
    });
  });
});
