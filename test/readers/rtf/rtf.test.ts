import assert from "node:assert/strict";
import type { Source } from "../../../src/engine/index.js";
import { readSourceFile } from "../../../src/readers/index.js";
import { blocksOf } from "../kit.js";

/** Reads RTF: a code unit below 256 a byte. */
function readRtf(file: string): Promise<Source> {
  const bytes = Uint8Array.from(file, (letter) => letter.charCodeAt(0));
  return readSourceFile({ path: "sources/a.rtf", id: "a", bytes });
}

/** RTF around `content`, as Word begins it. */
const whole = (content: string): string =>
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil Some;}{\\f1\\fcharset238 Other;}{\\f2\\fcharset128 Third;}}` +
  `{\\colortbl;\\red0\\green12\\blue0;}{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}}\n${content}}`;

const piers = "The road bridge at Haldon was closed after cracks were found in nine piers.";

describe("an RTF file", () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "has paragraphs",
      "Nine died.\\par\nTwo fled.\\par",
      ["paragraph: Nine died.", "paragraph: Two fled."],
    ],
    [
      "has words in formats",
      "\\b Nine\\b0  {\\i died} there.\\par",
      ["paragraph: Nine died there."],
    ],
    [
      "has quotation marks and dashes",
      "\\ldblquote No,\\rdblquote  she\\rquote s said \\emdash  nine\\endash ten.\\par",
      ["paragraph: “No,” she’s said — nine–ten."],
    ],
    [
      "has characters by number",
      "J\\u246?rg and \\u8364\\'80 5.\\par",
      ["paragraph: Jörg and € 5."],
    ],
    [
      "has characters without a stand-in",
      "{\\uc0 J\\u246rg fled.}\\par",
      ["paragraph: Jörg fled."],
    ],
    ["has long stand-ins", "{\\uc2 J\\u246 oerg fled.}\\par", ["paragraph: Jörg fled."]],
    [
      "has characters beyond the first plane",
      "Ship \\u-10179?\\u-8478? sank.\\par",
      ["paragraph: Ship 🛢 sank."],
    ],
    ["has bytes by code page", "M\\'fcller \\'93fled\\'94.\\par", ["paragraph: Müller “fled”."]],
    ["has bytes by font", "{\\f1 Pawe\\'b3 fled.}\\par", ["paragraph: Paweł fled."]],
    ["has bytes in pairs", "{\\f2 \\'83A\\'83\\'43} fled.\\par", ["paragraph: アイ fled."]],
    ["has bytes as they are", "M\u00FCller fled.\\par", ["paragraph: Müller fled."]],
    [
      "has fixed spaces and hyphens",
      "9\\~km off\\_shore, co\\-op.\\par",
      ["paragraph: 9 km off-shore, coop."],
    ],
    ["has escaped marks", "\\{Nine\\} \\\\ died.\\par", ["paragraph: {Nine} \\ died."]],
    [
      "has headings by style",
      "\\pard\\s1 Toll rises.\\par\\pard\\plain Nine died.\\par",
      ["heading: Toll rises.", "paragraph: Nine died."],
    ],
    [
      "has headings by level and in bold",
      "\\pard\\outlinelevel0 Toll rises.\\par\\pard\\b In the north\\b0\\par Nine died.\\par",
      ["heading: Toll rises.", "heading: In the north", "paragraph: Nine died."],
    ],
    [
      "has lists",
      "\\pard{\\listtext\\'b7\\tab}Nine died\\par\\pard{\\pntext 2.\\tab}two fled\\par\\pard Ten came.\\par",
      ["item: Nine died", "item: two fled", "paragraph: Ten came."],
    ],
    [
      "keeps footnotes below their paragraph",
      "Nine died{\\super\\chftn{\\footnote\\pard\\plain The county says ten.\\par}} there.\\par",
      ["paragraph: Nine died there.", "paragraph: The county says ten."],
    ],
    [
      "keeps a link's words",
      '{\\field{\\*\\fldinst HYPERLINK "https://a.example/12"}{\\fldrslt Nine died.}}\\par',
      ["paragraph: Nine died."],
    ],
    [
      "keeps text boxes",
      "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 12}}{\\shptxt Two fled.\\par}}}Nine died.\\par",
      ["paragraph: Two fled.", "paragraph: Nine died."],
    ],
    [
      "has tables",
      "\\trowd\\trhdr\\cellx1000\\cellx2000\\intbl Town\\cell Dead\\cell\\row\\trowd\\cellx1000\\cellx2000\\intbl Orrin\\cell 31\\cell\\row\\pard Nine died.\\par",
      ["row: Town | Dead", "row: Orrin | 31", "paragraph: Nine died."],
    ],
    ["ends without its last mark", "Nine died.", ["paragraph: Nine died."]],
    [
      "closes more than it opens",
      "Nine died.\\par}}}} Two fled.\\par",
      ["paragraph: Nine died.", "paragraph: Two fled."],
    ],
  ];
  for (const [name, content, expected] of rows)
    it(name, async () => {
      const source = await readRtf(whole(content));
      assert.deepEqual(source.problems, []);
      assert.deepEqual(blocksOf(source), expected);
    });

  const left: readonly (readonly [string, string])[] = [
    ["{\\header\\pard Echo 12\\par}", "page header: Echo 12"],
    ["{\\footerr\\pard Page 12\\par}", "page footer: Page 12"],
    ["{\\deleted Ten died.}", "deleted text: Ten died."],
    ["\\v Ten died.\\v0 ", "hidden text: Ten died."],
    ["{\\*\\annotation{\\*\\atnref 1}\\pard Ten?\\par}", "comment: Ten?"],
  ];
  for (const [content, expected] of left)
    it(`leaves out ${content}`, async () => {
      const source = await readRtf(whole(`${content}${piers}\\par`));
      assert.deepEqual(blocksOf(source), [`paragraph: ${piers}`]);
      const dropped = source.dropped.map(
        ({ start, end, reason }) => `${reason}: ${source.raw.slice(start, end)}`,
      );
      assert.deepEqual(dropped, [expected]);
    });

  const silent: readonly string[] = [
    "{\\*\\unknown 12 {13} \\par}",
    "{\\pict\\wmetafile8 0102030405}",
    "{\\pict\\bin4 }}{{}",
    "{\\object{\\*\\objdata 0105}{\\result 12}}",
    "{\\*\\themedata 504b}",
  ];
  for (const content of silent)
    it(`reads nothing in ${content}`, async () => {
      const source = await readRtf(whole(`${content}${piers}\\par`));
      assert.deepEqual(blocksOf(source), [`paragraph: ${piers}`]);
    });

  it("gives cells the heads over them, group heads first", async () => {
    const group = "\\trowd\\cellx1000\\cellx3000\\intbl\\cell Six months\\cell\\row";
    const head = "\\trowd\\cellx1000\\cellx2000\\cellx3000\\intbl\\cell 2024\\cell 2023\\cell\\row";
    const row =
      "\\trowd\\cellx1000\\cellx2000\\cellx3000\\intbl Sales\\cell 12.4\\cell 11.9\\cell\\row";
    const { blocks } = await readRtf(whole(`${group}${head}${row}\\pard ${piers}\\par`));
    assert.deepEqual(
      blocks[2]?.cells?.map((cell) => cell.head),
      [undefined, "Six months: 2024", "Six months: 2023"],
    );
  });

  it("believes what it says of itself last", async () => {
    const facts =
      "{\\info{\\title Bridge closed}{\\author Jo Marsh}{\\creatim\\yr2024\\mo12\\dy3\\hr9}}";
    const { title, author, published } = await readRtf(whole(`${facts}${piers}\\par`));
    assert.deepEqual([title, author, published], ["Bridge closed", "Jo Marsh", "2024-12-03"]);
  });

  it("survives what no word processor writes", async () => {
    const deep = `${"{\\b ".repeat(20_000)}${piers}${"}".repeat(20_000)}\\par Two fled.`;
    assert.equal((await readRtf(whole(deep))).blocks.length, 2);
    assert.equal((await readRtf(whole(`${piers}\\par\\bin99999999999 x`))).blocks.length, 1);
    assert.equal(
      (await readRtf(whole(`${piers}\\par\\uc-5\\u99999999999? \\cellx-9\\row\\row`))).blocks
        .length,
      1,
    );
    assert.equal((await readRtf("{\\rtf1}")).problems[0]?.code, "empty");
    assert.equal((await readRtf("{\\rtf1\\'")).problems[0]?.code, "empty");
  });
});
