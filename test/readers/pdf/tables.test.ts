import assert from "node:assert/strict";
import { blocksOf } from "../kit.js";
import { cellsOf, linesAt, sourceOf, wrapped, type Shown } from "./kit.js";

const story =
  "The company published its figures for the second quarter on Monday, and said that it expects a weaker autumn in all of its markets, above all in the north.";

/** Sets rows: the first cell at the left, the others with their right ends under each other. */
function table(y: number, rows: readonly (readonly string[])[], ends = [300, 380, 460]) {
  return rows.flatMap((cells, row) =>
    cells.flatMap((words, index): readonly Shown[] => {
      if (words === "") return [];
      const end = ends[index - 1] ?? 0;
      return [{ words, x: index === 0 ? 60 : end - words.length * 6, y: y - row * 14 }];
    }),
  );
}

describe("a table in a PDF", () => {
  it("is rows whose cells know their column", async () => {
    const page = [
      ...linesAt(60, 780, wrapped(story, 70)),
      ...table(700, [
        ["District", "Cases", "Deaths"],
        ["Upper valley", "1,240", "31"],
        ["Lower valley", "310", "4"],
        ["Total", "1,550", "35"],
      ]),
      ...linesAt(60, 600, wrapped(story, 70)),
    ];
    const source = await sourceOf({ pages: [page] });
    assert.deepEqual(blocksOf(source), [
      `paragraph: ${story}`,
      "row: District | Cases | Deaths",
      "row: Upper valley | 1,240 | 31",
      "row: Lower valley | 310 | 4",
      "row: Total | 1,550 | 35",
      `paragraph: ${story}`,
    ]);
    assert.deepEqual(cellsOf(source), [
      "District; Cases; Deaths",
      "District = Upper valley; Cases = 1,240; Deaths = 31",
      "District = Lower valley; Cases = 310; Deaths = 4",
      "District = Total; Cases = 1,550; Deaths = 35",
    ]);
  });

  it("has heads over several columns, years, signs that stand apart and labels of two lines", async () => {
    const page = [
      ...linesAt(60, 780, wrapped(story, 70)),
      ...linesAt(252, 714, ["Three months ended June 30"]),
      ...table(700, [
        ["In millions", "2024", "2023"],
        ["Revenue", "1,240", "1,102"],
        ["Cost of revenue, without"],
        ["depreciation", "(702)", "(655)"],
        ["Margin", "12.5%", "–"],
      ]),
      { words: "$", x: 258, y: 686 },
      { words: "$", x: 338, y: 686 },
    ];
    assert.deepEqual(cellsOf(await sourceOf({ pages: [page] })).slice(2), [
      "In millions = Revenue; Three months ended June 30: 2024 = $1,240; Three months ended June 30: 2023 = $1,102",
      "In millions = Cost of revenue, without depreciation; Three months ended June 30: 2024 = (702); Three months ended June 30: 2023 = (655)",
      "In millions = Margin; Three months ended June 30: 2024 = 12.5%; Three months ended June 30: 2023 = –",
    ]);
  });

  it("stands in one column of two", async () => {
    const page = [
      ...linesAt(40, 780, wrapped(story, 38)),
      ...table(
        600,
        [
          ["Cases", "1,240"],
          ["Deaths", "31"],
        ],
        [200],
      ).map((cell) => ({ ...cell, x: cell.x - 20 })),
      ...linesAt(310, 780, [...wrapped(story, 38), "", ...wrapped(story, 38)]),
    ];
    assert.deepEqual(blocksOf(await sourceOf({ pages: [page] })), [
      `paragraph: ${story}`,
      "row: Cases | 1,240",
      "row: Deaths | 31",
      `paragraph: ${story}`,
      `paragraph: ${story}`,
    ]);
  });

  it("is a source of figures", async () => {
    const source = await sourceOf({
      pages: [
        table(700, [
          ["Item", "Billion"],
          ["Revenue", "1.24"],
          ["Debt", "0.31"],
        ]),
      ],
    });
    assert.match(source.raw, /^Item \| Billion\nRevenue \| 1\.24\nDebt \| 0\.31$/u);
  });
});

describe("no table in a PDF", () => {
  it("is a line whose words stand far apart", async () => {
    const words = ["In", "2008", "the", "ferry", "was", "built", "in", "1", "yard"];
    const spread = words.map((word, index): Shown => ({ words: word, x: 60 + index * 48, y: 780 }));
    const page = [...spread, ...linesAt(60, 768, wrapped(story, 70))];
    assert.deepEqual(blocksOf(await sourceOf({ pages: [page] })), [
      `paragraph: ${words.join(" ")} ${story}`,
    ]);
  });

  it("is one line with a figure at its end", async () => {
    const page = [
      { words: "Belonos, Monday", x: 60, y: 780 },
      { words: "12", x: 400, y: 780 },
      ...linesAt(60, 750, wrapped(story, 70)),
    ];
    assert.deepEqual(blocksOf(await sourceOf({ pages: [page] })), [
      "paragraph: Belonos, Monday 12",
      `paragraph: ${story}`,
    ]);
  });
});
