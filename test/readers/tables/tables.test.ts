import assert from "node:assert/strict";
import { readSource } from "../../../src/readers/index.js";

/** A file's rows, a line each: `Orrin | 31 <Cases>`, and behind `//` what stands over the row. Other blocks are `kind: words`. */
function rowsOf(path: string, raw: string): readonly string[] {
  const { blocks, plain } = readSource({ path, id: "a", raw });
  return blocks.map(({ kind, span, cells = [], context }) => {
    if (kind !== "row") return `${kind}: ${plain.slice(span.start, span.end)}`;
    const words = cells.map(({ span: cell, head }) => {
      const text = plain.slice(cell.start, cell.end);
      return head === undefined ? text : `${text} <${head}>`;
    });
    return [words.join(" | "), ...(context === undefined ? [] : [context])].join(" // ");
  });
}

type Row = readonly [name: string, raw: string, expected: readonly string[]];

function check(path: string, rows: readonly Row[]): void {
  for (const [name, raw, expected] of rows)
    it(name, () => {
      assert.deepEqual(rowsOf(path, raw), expected);
    });
}

describe("a table in a web page", () => {
  check("a.html", [
    [
      "has heads in <thead>",
      "<table><thead><tr><td>Town<td>Dead<tbody><tr><td>Orrin<td>31</table>",
      ["Town | Dead", "Orrin <Town> | 31 <Dead> // Town | Dead"],
    ],
    [
      "has heads in <th>",
      "<table><tr><th>Town<th>Dead<tr><td>Orrin<td>31</table>",
      ["Town | Dead", "Orrin <Town> | 31 <Dead> // Town | Dead"],
    ],
    [
      "has group heads over its heads",
      `<table><tr><th rowspan=2>Line<th colspan=2>Three months ended June 30:<tr><th>2024<th>2023
       <tr><td>Sales<td>12.4<td>11.9</table>`,
      [
        "Line | Three months ended June 30:",
        "2024 | 2023",
        "Sales <Line> | 12.4 <Three months ended June 30: 2024> | 11.9 <Three months ended June 30: 2023>" +
          " // Line | Three months ended June 30: 2024 | Three months ended June 30: 2023",
      ],
    ],
    [
      "keeps its caption and units over every row",
      "<table><caption>Sales (in millions)</caption><tr><th>Town<th>2024<tr><td>Orrin<td>31</table>",
      [
        "paragraph: Sales (in millions)",
        "Town | 2024 // Sales (in millions)",
        "Orrin <Town> | 31 <2024> // Sales (in millions): Town | 2024",
      ],
    ],
    [
      "has row groups",
      `<table><tr><th>Town<th>Dead<tr><td colspan=2>North<tr><td>Orrin<td>31
       <tr><th colspan=2>South<tr><td>Haldon<td>4<tr><td>Grand total<td>35</table>`,
      [
        "Town | Dead",
        "North",
        "Orrin <Town> | 31 <Dead> // North: Town | Dead",
        "South",
        "Haldon <Town> | 4 <Dead> // South: Town | Dead",
        "Grand total <Town> | 35 <Dead> // Town | Dead",
      ],
    ],
    [
      "has row heads that reach down",
      "<table><tr><th>Part<th>Town<th>Dead<tr><td rowspan=2>North<td>Orrin<td>31<tr><td>Tarn<td>2</table>",
      [
        "Part | Town | Dead",
        "North <Part> | Orrin <Town> | 31 <Dead> // Part | Town | Dead",
        "Tarn <Town> | 2 <Dead> // North: Part | Town | Dead",
      ],
    ],
    [
      "keeps row heads as first cells",
      "<table><tr><td><td>2024<td>2023<tr><th>Dead<td>31<td>4</table>",
      ["2024 | 2023", "Dead | 31 <2024> | 4 <2023> // 2024 | 2023"],
    ],
    [
      "of accounts has heads without markup, and signs in cells of their own",
      `<table><tr><td colspan=5>(in thousands)<tr><td><td colspan=2>2024<td colspan=2>2023<tr><td>Assets:
       <tr><td>Cash<td>$<td>1,240<td>$<td>(18.3<td>)%<tr><td>Land<td><td>7<td><td>8</table>`,
      [
        "(in thousands)",
        "2024 | 2023 // (in thousands)",
        "Assets: // (in thousands)",
        "Cash | $1,240 <2024> | $(18.3)% <2023> // (in thousands): Assets: 2024 | 2023",
        "Land | 7 <2024> | 8 <2023> // (in thousands): Assets: 2024 | 2023",
      ],
    ],
    [
      "takes new heads in its middle",
      "<table><tr><th>Town<th>Dead<tr><td>Orrin<td>31<tr><th>Town<th>Hurt<tr><td>Orrin<td>7</table>",
      [
        "Town | Dead",
        "Orrin <Town> | 31 <Dead> // Town | Dead",
        "Town | Hurt",
        "Orrin <Town> | 7 <Hurt> // Town | Hurt",
      ],
    ],
    [
      "has no heads where its first row holds figures",
      "<table><tr><td>Dead<td>31<td>9%<tr><td>Hurt<td>7<td>4%</table>",
      ["Dead | 31 | 9%", "Hurt | 7 | 4%"],
    ],
    [
      "of facts has no heads",
      "<table><tr><th>Place<td>Orrin<tr><th>Dead<td>31<tr><th>Founded<td>1931</table>",
      ["Place | Orrin", "Dead | 31", "Founded | 1931"],
    ],
    [
      "without figures has no heads",
      "<table><tr><td>Mayor<td>Jo Marsh<tr><td>Sheriff<td>Ann Pell</table>",
      ["Mayor | Jo Marsh", "Sheriff | Ann Pell"],
    ],
    [
      "has no heads in a first row of gaps",
      "<table><tr><td>Orrin<td>n/a<td>–<tr><td>Haldon<td>4<td>5</table>",
      ["Orrin | n/a | –", "Haldon | 4 | 5"],
    ],
    [
      "does not take years in a row for heads",
      "<table><tr><td>Founded<td>1999<td>2004<tr><td>Staff<td>31<td>7</table>",
      ["Founded | 1999 | 2004", "Staff | 31 | 7"],
    ],
    [
      "takes a town without figures for no group",
      "<table><tr><th>Town<th>Dead<tr><td>Chad<td><tr><td>Mali<td>4</table>",
      ["Town | Dead", "Chad <Town> // Town | Dead", "Mali <Town> | 4 <Dead> // Town | Dead"],
    ],
    [
      "with a cell a row is a column of paragraphs",
      "<table><tr><td><p>Nine died.</p><p>Two fled.</p><tr><td>Three came.</table>",
      ["paragraph: Nine died.", "paragraph: Two fled.", "paragraph: Three came."],
    ],
    [
      "with prose in its cells is there for the looks",
      `<table><tr><td>${"Nine died. ".repeat(30)}<td>Two fled.</table>`,
      [`paragraph: ${"Nine died. ".repeat(30).trim()}`, "paragraph: Two fled."],
    ],
    [
      "around another is there for the looks",
      "<table><tr><td>Nine died.<td><table><tr><th>Town<th>Dead<tr><td>Orrin<td>31</table></table>",
      ["paragraph: Nine died.", "Town | Dead", "Orrin <Town> | 31 <Dead> // Town | Dead"],
    ],
    [
      "that says so is there for the looks",
      '<table role="presentation"><tr><td>Nine died.<td>Two fled.</table>',
      ["paragraph: Nine died.", "paragraph: Two fled."],
    ],
  ]);

  it("survives absurd spans and nesting", () => {
    const wide = '<table><tr><td colspan="99999999" rowspan="99999999">Dead<td>31';
    assert.equal(rowsOf("a.html", `${wide}${"<tr><td>Hurt<td>7".repeat(3000)}`).length, 3001);
    assert.deepEqual(rowsOf("a.html", `${"<table><tr><td>".repeat(3000)}Nine died.`), [
      "paragraph: Nine died.",
    ]);
  });
});

describe("a table in Markdown", () => {
  check("a.md", [
    [
      "has the heads over its dashes",
      "| Town | Dead |\n|---|---|\n| *Orrin* | **31** |",
      ["Town | Dead", "Orrin <Town> | 31 <Dead> // Town | Dead"],
    ],
    [
      "has an empty corner and empty cells",
      "| | 2024 | Change |\n|---|---|---|\n| Cash | | 3% |\n",
      ["2024 | Change", "Cash | 3% <Change> // 2024 | Change"],
    ],
    [
      "has row groups in bold",
      "# Toll\n\n| Town | Dead |\n|---|---|\n| **North** | |\n| Orrin | 31 |",
      [
        "heading: Toll",
        "Town | Dead // Toll",
        "North // Toll",
        "Orrin <Town> | 31 <Dead> // Toll: North: Town | Dead",
      ],
    ],
    ["of facts has no heads", "| Dead | 31 |\n|---|---|\n| Hurt | 7 |", ["Dead | 31", "Hurt | 7"]],
    [
      "keeps a bar within a cell",
      "| Town | Dead |\n|---|---|\n| Orrin \\| Tarn | 31 |",
      ["Town | Dead", "Orrin | Tarn <Town> | 31 <Dead> // Town | Dead"],
    ],
  ]);
});

describe("a table in plain text", () => {
  check("a.txt", [
    [
      "is set by spaces",
      "District       Cases  Deaths\nSarkent           31       4\nUpper Ulgan                7\n",
      [
        "District | Cases | Deaths",
        "Sarkent <District> | 31 <Cases> | 4 <Deaths> // District | Cases | Deaths",
        "Upper Ulgan <District> | 7 <Deaths> // District | Cases | Deaths",
      ],
    ],
    [
      "is set by tabs",
      "District\tCases\tDeaths\nSarkent\t31\t4\nTarn\t\t7",
      [
        "District | Cases | Deaths",
        "Sarkent <District> | 31 <Cases> | 4 <Deaths> // District | Cases | Deaths",
        "Tarn <District> | 7 <Deaths> // District | Cases | Deaths",
      ],
    ],
    [
      "is drawn with bars and rules",
      "+------+------+\n| Made | Dead |\n+------+------+\n| Here | 31   |\n+------+------+",
      ["Made | Dead", "Here <Made> | 31 <Dead> // Made | Dead"],
    ],
    [
      "is drawn with boxes",
      "┌──────┬──────┐\n│ Town │ Dead │\n├──────┼──────┤\n│ Tarn │ 31   │\n└──────┴──────┘",
      ["Town | Dead", "Tarn <Town> | 31 <Dead> // Town | Dead"],
    ],
    [
      "has row groups",
      "Town    Dead  Hurt\nNorth\nOrrin     31     4\nSouth\nTarn       7     2",
      [
        "Town | Dead | Hurt",
        "North",
        "Orrin <Town> | 31 <Dead> | 4 <Hurt> // North: Town | Dead | Hurt",
        "South",
        "Tarn <Town> | 7 <Dead> | 2 <Hurt> // South: Town | Dead | Hurt",
      ],
    ],
    ["of facts has no heads", "Dead\t31\nHurt\t7", ["Dead | 31", "Hurt | 7"]],
    [
      "is no two spaces after a full stop",
      "Nine died.  Two fled.\nTen came.  They left.",
      ["paragraph: Nine died.  Two fled.", "paragraph: Ten came.  They left."],
    ],
    [
      "is no line of links",
      "The crew | The boat\nThe sea | The rescue",
      ["paragraph: The crew | The boat", "paragraph: The sea | The rescue"],
    ],
  ]);
});
