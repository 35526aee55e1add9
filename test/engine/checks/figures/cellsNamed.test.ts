import assert from "node:assert/strict";
import { weigh, type Texts } from "../../weighing/kit.js";

/** Draft, the value in it, the table, the verdict. */
type Row = readonly [draft: string, words: string, texts: Texts, verdict: string];

const swim: Texts = {
  "swim.md": `# Pools of Harlow

| Measure | 2015 | 2025 | Change |
| --- | ---: | ---: | ---: |
| Pools | 17 | 12 | −29.4% |
| Swimmers | 402,300 | 455,800 | 13.3% |
| Swimmers under 12 | 21.7% | 26.4% | 4.7 pts |
| Lifeguards | 96 | 84 | −12.5% |
| Average water temperature (°C) | 24.1 | 26.8 | 2.7 |
`,
};
const planned: Texts = {
  "plan.md": `| Measure | 2025 | 2030 (planned) |
| --- | --- | --- |
| Buses | 61 | 74 |
`,
};
const cranes: Texts = {
  "cranes.html": `<article><h1>Two cranes for the yard at Skerry</h1><p>The yard at Skerry has two offers.</p><table>
<thead><tr><th></th><th>Gantry Nine</th><th>Tower Six</th><th>Together</th></tr></thead><tbody>
<tr><td>Maker</td><td>Finnish builder</td><td>Korean works</td><td></td></tr>
<tr><td>Height</td><td>71 m</td><td>58 m</td><td></td></tr>
<tr><td>Weight</td><td>940 t</td><td>615 t</td><td>1,555 t</td></tr>
<tr><td>Drivers</td><td>14</td><td>9</td><td>23</td></tr>
</tbody></table></article>`,
};
const seats: Texts = {
  "seats.csv": `Party,Seats 2020,Seats 2024
Harbour List,27,18
Reform League,11,19
Shepherds,6,7
`,
};

describe("a figure and the table cell that its sentence names", () => {
  const blocks: Readonly<Record<string, readonly Row[]>> = {
    "told as now, and of an earlier column": [
      ["Harlow has 17 pools.", "17", swim, "contradicted"],
      ["The average water temperature is 24.1 degrees.", "24.1 degrees", swim, "contradicted"],
      ["Harlow now employs 96 lifeguards.", "96", swim, "contradicted"],
      ["Harlow has 12 pools.", "12", swim, "supported"],
      ["Harlow had 17 pools.", "17", swim, "supported"],
      ["In 2015 there were 96 lifeguards.", "96", swim, "supported"],
      // What is only planned is not what is now.
      ["The town has 61 buses.", "61", planned, "supported"],
    ],
    "of another thing's column": [
      ["The tower is 71 metres high.", "71 metres", cranes, "contradicted"],
      ["Gantry Nine weighs 615 tonnes.", "615 tonnes", cranes, "contradicted"],
      ["The Korean crane needs 14 drivers.", "14", cranes, "contradicted"],
      ["The Korean crane needs 9 drivers.", "9", cranes, "supported"],
      ["Gantry Nine is 71 metres tall.", "71 metres", cranes, "supported"],
      // Two things are named, or all of them.
      ["The gantry and the tower need 23 drivers.", "23", cranes, "supported"],
      ["Beside the gantry, the tower has 9 drivers.", "9", cranes, "supported"],
    ],
    "by the sign of its change": [
      ["The number of lifeguards rose by 12.5%.", "12.5%", swim, "contradicted"],
      ["The number of swimmers fell by 13.3%.", "13.3%", swim, "contradicted"],
      ["The number of lifeguards fell by 12.5%.", "12.5%", swim, "supported"],
      ["The number of swimmers rose by 13.3%.", "13.3%", swim, "supported"],
      ["The number of lifeguards rose from 96 to 84.", "84", swim, "contradicted"],
      ["The number of lifeguards fell from 96 to 84.", "84", swim, "supported"],
    ],
    "as what a change began with and what it came to": [
      ["The share of children under 12 grew from 21.7% to 26.4%.", "21.7%", swim, "supported"],
      ["The share of children under 12 grew to 26.4% from 21.7%.", "21.7%", swim, "supported"],
      ["The Harbour List lost nine of its 27 seats.", "27", seats, "supported"],
      ["The Harbour List lost nine of its 27 seats.", "nine", seats, "supported"],
      ["The Reform League gained eight seats and now has 19.", "eight", seats, "supported"],
    ],
    "as the difference of two cells": [
      ["Since 2015 the town has gained 53,500 swimmers.", "53,500", swim, "supported"],
      ["The tower is 13 metres lower than the gantry.", "13 metres", cranes, "supported"],
      ["The tower is 15 metres lower than the gantry.", "15 metres", cranes, "contradicted"],
      ["The tower is 15 metres lower than the church.", "15 metres", cranes, "unsupported"],
      ["The Harbour List gained nine seats.", "nine", seats, "contradicted"],
      ["The gantry weighs 325 tonnes more than the tower.", "325 tonnes", cranes, "supported"],
    ],
  };
  for (const [title, rows] of Object.entries(blocks)) {
    describe(title, () => {
      for (const [draft, words, texts, verdict] of rows) {
        it(`${draft} [${words}] ${verdict}`, () => {
          assert.equal(weigh(draft, words, texts).verdict, verdict);
        });
      }
    });
  }
});
