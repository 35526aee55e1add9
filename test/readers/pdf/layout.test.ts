import assert from "node:assert/strict";
import { blocksOf } from "../kit.js";
import { droppedOf, linesAt, sourceOf, wrapped, type Shown } from "./kit.js";

const ferry =
  "The ferry Aurelia sank off Varna on Monday with 412 people on board, and nine of them died before the boats of the coast guard could reach them in the storm.";
const harbour =
  "The harbour office said that the ship had left Belonos two hours late, and that her captain had asked twice for leave to turn back before the engine failed.";
const search =
  "Divers went on with the search on Tuesday, though the wind had not gone down, and brought up two more bodies from the lower deck towards the evening.";
const inquiry =
  "An inquiry will hear the first witnesses in March, the minister said, and the owners have promised to hand over the log of the ship and all of her letters.";

describe("the reading order of a PDF", () => {
  const column = (x: number, width: number, y: number, stories: readonly string[]) =>
    linesAt(
      x,
      y,
      stories.flatMap((story) => [...wrapped(story, width), ""]),
    );
  const read = [ferry, harbour, search, inquiry].map((words) => `paragraph: ${words}`);

  it("is down the page in one column", async () => {
    const source = await sourceOf({
      pages: [column(60, 70, 780, [ferry, harbour, search, inquiry])],
    });
    assert.deepEqual(blocksOf(source), read);
  });

  for (const [count, columns] of [
    ["two", [column(60, 36, 780, [ferry, harbour]), column(310, 36, 780, [search, inquiry])]],
    [
      "three",
      [
        column(40, 25, 780, [ferry]),
        column(225, 25, 780, [harbour]),
        column(410, 25, 780, [search, inquiry]),
      ],
    ],
  ] as const) {
    it(`is column by column in ${count}`, async () => {
      assert.deepEqual(blocksOf(await sourceOf({ pages: [columns.flat()] })), read);
    });

    it(`does not depend on the order in the file, ${count} columns`, async () => {
      const shown = columns.flat().sort((a, b) => (a.y === b.y ? b.x - a.x : b.y - a.y));
      assert.deepEqual(blocksOf(await sourceOf({ pages: [shown] })), read);
    });
  }

  it("has what spans the columns in its place", async () => {
    const page = [
      ...linesAt(60, 800, ["Nine die as the ferry Aurelia sinks", "off Varna in a storm"], {
        size: 20,
      }),
      ...linesAt(60, 745, ["By Mara Velden, 14 October 2024"]),
      ...column(60, 36, 700, [ferry]),
      ...column(310, 36, 700, [harbour]),
      ...linesAt(60, 600, ["What is known of the ship and her owners"], { size: 16 }),
      ...column(60, 36, 570, [search]),
      ...column(310, 36, 570, [inquiry]),
    ];
    const source = await sourceOf({ pages: [page] });
    assert.deepEqual(blocksOf(source), [
      "heading: Nine die as the ferry Aurelia sinks off Varna in a storm",
      "paragraph: By Mara Velden, 14 October 2024",
      ...read.slice(0, 2),
      "heading: What is known of the ship and her owners",
      ...read.slice(2),
    ]);
    assert.equal(source.title, "Nine die as the ferry Aurelia sinks off Varna in a storm");
    assert.equal(source.author, "Mara Velden");
    assert.equal(source.published, "2024-10-14");
  });

  it("goes on in the next column and on the next page", async () => {
    const lines = wrapped(`${ferry} ${harbour}`, 36);
    const left = linesAt(60, 780, lines.slice(0, 5));
    const right = linesAt(310, 780, [
      ...wrapped(search, 36),
      "",
      ...wrapped(inquiry, 36).slice(0, 2),
    ]);
    const next = linesAt(60, 780, [...wrapped(inquiry, 36).slice(2)]);
    const first = await sourceOf({
      pages: [
        [
          ...left,
          ...linesAt(310, 780, [...lines.slice(5), "", ...wrapped(search, 36).slice(0, 2)]),
        ],
        linesAt(60, 780, wrapped(search, 36).slice(2)),
      ],
    });
    assert.deepEqual(blocksOf(first), [`paragraph: ${ferry} ${harbour}`, read[2]]);
    const words = wrapped(search, 36)[2] ?? "";
    assert.deepEqual(first.pages, [
      { label: "1", start: 0 },
      { label: "2", start: first.raw.indexOf(words) },
    ]);
    const second = await sourceOf({ pages: [[...column(60, 36, 780, [ferry]), ...right], next] });
    assert.deepEqual(blocksOf(second), [read[0], read[2], read[3]]);
  });
});

/** Spreads the words of a line evenly up to a width, as justified text does. */
function justified(x: number, y: number, width: number, line: string): readonly Shown[] {
  const words = line.split(" ");
  const free = width - 6 * words.join("").length;
  const gap = words.length < 2 ? 0 : free / (words.length - 1);
  return words.map((word, index) => {
    const before = words.slice(0, index).join("").length;
    return { words: word, x: x + 6 * before + gap * index, y };
  });
}

describe("the blocks of a PDF", () => {
  it("are justified columns with wide gaps between the words", async () => {
    const set = (x: number, words: string): readonly Shown[] =>
      wrapped(words, 28).flatMap((line, index, lines) =>
        index === lines.length - 1
          ? [{ words: line, x, y: 780 - index * 12 }]
          : justified(x, 780 - index * 12, 200, line),
      );
    const left = `${ferry} ${search}`;
    const right = `${harbour} ${inquiry}`;
    assert.deepEqual(
      blocksOf(await sourceOf({ pages: [[...set(60, left), ...set(280, right)]] })),
      [`paragraph: ${left}`, `paragraph: ${right}`],
    );
  });

  it("are the lines of a list without marks", async () => {
    const list = ["Nine dead on the ferry", "Harbour office under fire", "Storm leaves the coast"];
    const page = [
      ...linesAt(60, 780, wrapped(ferry, 80)),
      ...linesAt(60, 740, list),
      ...linesAt(60, 690, wrapped(harbour, 80)),
    ];
    assert.deepEqual(blocksOf(await sourceOf({ pages: [page] })), [
      `paragraph: ${ferry}`,
      ...list.map((words) => `paragraph: ${words}`),
      `paragraph: ${harbour}`,
    ]);
  });

  it("are told by indents where no line is free", async () => {
    const [first = "", ...rest] = wrapped(harbour, 66);
    const page: readonly Shown[] = [
      ...linesAt(60, 780, wrapped(ferry, 70)),
      { words: first, x: 84, y: 780 - 12 * wrapped(ferry, 70).length },
      ...linesAt(60, 768 - 12 * wrapped(ferry, 70).length, rest),
    ];
    assert.deepEqual(blocksOf(await sourceOf({ pages: [page] })), [
      `paragraph: ${ferry}`,
      `paragraph: ${harbour}`,
    ]);
  });

  it("are headings in bold, and list items", async () => {
    const page = [
      ...linesAt(60, 780, ["The dead"], { font: "bold" }),
      ...linesAt(60, 766, wrapped(ferry, 70)),
      ...linesAt(60, 700, ["• Nine passengers of the", "  lower deck", "• Two of the crew"]),
      ...linesAt(60, 650, wrapped(harbour, 70)),
    ];
    assert.deepEqual(blocksOf(await sourceOf({ pages: [page] })), [
      "heading: The dead",
      `paragraph: ${ferry}`,
      "item: Nine passengers of the lower deck",
      "item: Two of the crew",
      `paragraph: ${harbour}`,
    ]);
  });

  it("are footnotes apart from the text, and their marks no figures", async () => {
    const page = [
      ...linesAt(60, 780, [
        "The ferry was built in 2008",
        "and sank on Monday off Varna, with the loss of nine lives.",
      ]),
      { words: "3", x: 60 + 27 * 6, y: 784, size: 6 },
      ...linesAt(
        60,
        100,
        ["3 The yard says 2007. See its list", "of ships.", "4 As told by the crew."],
        { size: 7 },
      ),
    ];
    assert.deepEqual(blocksOf(await sourceOf({ pages: [page] })), [
      "paragraph: The ferry was built in 2008³ and sank on Monday off Varna, with the loss of nine lives.",
      "paragraph: ³ The yard says 2007. See its list of ships.",
      "paragraph: ⁴ As told by the crew.",
    ]);
  });
});

describe("what stands around the text of a PDF", () => {
  const body = [ferry, harbour, search, inquiry];
  const page = (number: number, rest: readonly Shown[]): readonly Shown[] => [
    ...linesAt(60, 810, ["THE BELONOS PAPERS"], { size: 8 }),
    ...rest,
    ...linesAt(60, 30, [`Ferry inquiry   ${String(number + 10)}`], { size: 8 }),
  ];

  it("is left out where it stands on page after page", async () => {
    const pages = body.map((words, index) => page(index, linesAt(60, 760, wrapped(words, 70))));
    const source = await sourceOf({ pages });
    assert.deepEqual(
      blocksOf(source),
      body.map((words) => `paragraph: ${words}`),
    );
    assert.deepEqual(droppedOf(source).slice(0, 2), [
      "page header: THE BELONOS PAPERS",
      "page footer: Ferry inquiry 10",
    ]);
    assert.equal(source.dropped.length, 8);
  });

  it("is a page number alone, even on two pages", async () => {
    const pages = [0, 1].map((index) => [
      ...linesAt(60, 760, wrapped(body[index] ?? "", 70)),
      ...linesAt(280, 30, [`Page ${String(index + 1)} of 2`], { size: 8 }),
    ]);
    const source = await sourceOf({ pages });
    assert.deepEqual(droppedOf(source), ["page number: Page 1 of 2", "page number: Page 2 of 2"]);
  });

  it("is not the figure that ends each page", async () => {
    const pages = ["1,240 people", "1,310 people", "1,502 people"].map((words, index) => [
      ...linesAt(60, 760, wrapped(body[index] ?? "", 70)),
      ...linesAt(60, 60, [`The camp held ${words} at the end of the year.`]),
    ]);
    const source = await sourceOf({ pages });
    assert.deepEqual(droppedOf(source), []);
    assert.match(source.plain, /1,310 people/u);
  });

  it("is not a paragraph that stands on page after page", async () => {
    const pages = [1, 2, 3].map((number) => [
      ...linesAt(60, 800, wrapped(ferry, 50)),
      ...linesAt(60, 700, wrapped(`${String(number)} ${harbour}`, 70)),
    ]);
    assert.deepEqual(droppedOf(await sourceOf({ pages })), []);
  });

  it("has the page labels of the document", async () => {
    const source = await sourceOf({
      pages: [0, 1, 2].map((index) => linesAt(60, 760, wrapped(body[index] ?? "", 70))),
      catalog: "/PageLabels << /Nums [0 << /S /r /St 3 >> 2 << /S /D /St 1 >>] >>",
    });
    assert.deepEqual(
      source.pages?.map(({ label }) => label),
      ["iii", "iv", "1"],
    );
    assert.deepEqual(
      source.pages.map(({ start }) => source.raw.slice(start, start + 8)),
      ["The ferr", "The harb", "Divers w"],
    );
  });

  it("is a table of contents", async () => {
    const contents = ["The loss of the Aurelia . . . . . . . . . 3", "The inquiry ............ 12"];
    const source = await sourceOf({
      pages: [[...linesAt(60, 780, contents), ...linesAt(60, 700, wrapped(ferry, 70))]],
    });
    assert.deepEqual(blocksOf(source), [`paragraph: ${ferry}`]);
    assert.deepEqual(
      droppedOf(source),
      contents.map((line) => `table of contents: ${line}`),
    );
  });
});
