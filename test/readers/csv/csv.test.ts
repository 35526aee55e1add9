import assert from "node:assert/strict";
import { readSource } from "../../../src/readers/index.js";
import { blocksOf, rawUnder } from "../kit.js";

const sourceOf = (raw: string, path = "a.csv"): ReturnType<typeof readSource> =>
  readSource({ path, id: "a", raw });

/** The heads of a file's cells, row by row. */
const headsOf = (raw: string): readonly string[] =>
  sourceOf(raw).blocks.map(({ cells = [] }) => cells.map(({ head = "–" }) => head).join(" | "));

describe("a file of comma-separated values", () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ["has a row a line", "Town,Dead\nOrrin,31\n", ["row: Town | Dead", "row: Orrin | 31"]],
    [
      "ends lines as it likes",
      "Town,Dead\r\nOrrin,31\rTarn,4",
      ["row: Town | Dead", "row: Orrin | 31", "row: Tarn | 4"],
    ],
    [
      "has quoted fields",
      'Town,Dead\n"Orrin, Tarn","1,204"',
      ["row: Town | Dead", "row: Orrin, Tarn | 1,204"],
    ],
    [
      "has quotation marks and line breaks in fields",
      'Town,Said\nOrrin,"""No"" and\nno"',
      ["row: Town | Said", 'row: Orrin | "No" and no'],
    ],
    [
      "has a mark that is never closed",
      'Town,Dead\n"Orrin,31\nTarn,4',
      ["row: Town | Dead", 'row: "Orrin | 31', "row: Tarn | 4"],
    ],
    ["has semicolons", "Town;Dead\nOrrin, Tarn;31", ["row: Town | Dead", "row: Orrin, Tarn | 31"]],
    ["has bars", "Town|Dead\nOrrin|31", ["row: Town | Dead", "row: Orrin | 31"]],
    ["has tabs", "Town\tDead\nOrrin\t31", ["row: Town | Dead", "row: Orrin | 31"]],
    ["names its divider", "sep=;\nTown;Dead\nOrrin;31", ["row: Town | Dead", "row: Orrin | 31"]],
    [
      "has decimal commas",
      "Town;Rate\nOrrin;1.240,5\nTarn;3,25",
      ["row: Town | Rate", "row: Orrin | 1,240.5", "row: Tarn | 3.25"],
    ],
    [
      "groups by points",
      "Town;Tonnes;Ships\nOrrin;1.385.200;412\nTarn;298.400;37",
      ["row: Town | Tonnes | Ships", "row: Orrin | 1,385,200 | 412", "row: Tarn | 298,400 | 37"],
    ],
    [
      "has decimal points between semicolons",
      "Town;Rate\nOrrin;1,240.5\nTarn;3,250",
      ["row: Town | Rate", "row: Orrin | 1,240.5", "row: Tarn | 3,250"],
    ],
    [
      "has empty fields and lines",
      "Town,Dead,Hurt\n\nOrrin,,31\n,,\n",
      ["row: Town | Dead | Hurt", "row: Orrin | 31"],
    ],
    [
      "has no columns",
      "Nine people died there.\nTwo of them fled.",
      ["paragraph: Nine people died there.", "paragraph: Two of them fled."],
    ],
  ];
  for (const [name, raw, expected] of rows)
    it(name, () => {
      assert.deepEqual(blocksOf(sourceOf(raw)), expected);
    });

  const heads: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "has heads",
      "cause,people_dead\nflood,31\nfire,4",
      ["– | –", "cause | people dead", "cause | people dead"],
    ],
    ["has years for heads", "Town,2023,2024\nOrrin,31,4", ["– | – | –", "Town | 2023 | 2024"]],
    [
      "has heads below a title",
      "Toll of the north\n\nTown,Dead\nOrrin,31",
      ["–", "– | –", "Town | Dead"],
    ],
    ["has figures in its first row", "Orrin,31\nTarn,4", ["– | –", "– | –"]],
    ["has years in its first row", "Orrin,1999\nTarn,2004", ["– | –", "– | –"]],
    ["has a gap in its first row", "Orrin,n/a,2\nTarn,4,5", ["– | – | –", "– | – | –"]],
    ["has no figures", "Mayor,Jo Marsh\nSheriff,Ann Pell", ["– | –", "– | –"]],
  ];
  for (const [name, raw, expected] of heads)
    it(name, () => {
      assert.deepEqual(headsOf(raw), expected);
    });

  it("points into the file", () => {
    const source = sourceOf('Town;Rate\n"Orrin ""on sea""";1.240,5\n');
    assert.equal(rawUnder(source, "1,240.5"), "1.240,5");
    assert.equal(rawUnder(source, "sea"), "sea");
    assert.deepEqual(source.blocks[1]?.context, "Town | Rate");
  });

  it("holds prose in paragraphs", () => {
    const prose = "The bridge at Haldon was closed on Monday after cracks were found. "
      .repeat(5)
      .trim();
    const { blocks, plain } = sourceOf(`id,title,words\n1,Bridge,"${prose}"\n2,Road,Open`);
    const paragraph = blocks.find(({ kind }) => kind === "paragraph");
    assert.equal(plain.slice(paragraph?.span.start, paragraph?.span.end), prose);
  });

  it("is read up to a row, and says so", () => {
    const raw = `Town,Dead\n${"Orrin,31\n".repeat(25_000)}`;
    const { blocks, dropped } = sourceOf(raw);
    assert.equal(blocks.length, 20_000);
    assert.deepEqual(
      dropped.map(({ reason }) => reason),
      ["rows beyond the first 20000"],
    );
  });

  it("survives a field without an end", () => {
    assert.equal(sourceOf(`Town,Dead\n"${"a,".repeat(50_000)}`).problems.length, 0);
    assert.equal(sourceOf('"a\n'.repeat(10_000)).problems.length, 0);
  });
});
