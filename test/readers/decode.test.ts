import assert from "node:assert/strict";
import { decode } from "../../src/readers/index.js";

const ascii = (text: string): readonly number[] =>
  Array.from(text, (letter) => letter.charCodeAt(0));

// A sentence of 40 letters in front keeps the rare letter rare, as in English.
const english = ascii("The ferry sank off Orrin on Monday night. ");
// "Паром затонул в понедельник" in windows-1251.
const russian = [
  ...[0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x20, 0xe7, 0xe0, 0xf2, 0xee, 0xed, 0xf3, 0xeb, 0x20],
  ...[0xe2, 0x20, 0xef, 0xee, 0xed, 0xe5, 0xe4, 0xe5, 0xeb, 0xfc, 0xed, 0xe8, 0xea],
];
const wide = (text: string, order: "big" | "little"): readonly number[] =>
  Array.from(text).flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return order === "big" ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });

describe("decode", () => {
  const rows: readonly (readonly [string, readonly number[], string])[] = [
    ["UTF-8", [0xe2, 0x80, 0x9c, 0x61], "“a"],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0x61], "a"],
    ["UTF-8 cut off", [0xe2, 0x80, 0x9c, 0xc3, 0xbc, 0xc3, 0xbc, 0xc3, 0xbc, 0xe2], "“üüü\uFFFD"],
    ["UTF-16 little-endian", [0xff, 0xfe, 0x61, 0x00, 0xfc, 0x00], "aü"],
    ["UTF-16 big-endian", [0xfe, 0xff, 0x00, 0x61, 0x00, 0xfc], "aü"],
    ["UTF-16 without a mark", wide("Nine “died”", "little"), "Nine “died”"],
    ["UTF-16 big-endian without a mark", wide("Nine “died”", "big"), "Nine “died”"],
    [
      "UTF-16 in Cyrillic without a mark",
      wide("Паром затонул в среду", "little"),
      "Паром затонул в среду",
    ],
    ["windows-1252", [0x93, 0x61, 0x94, 0x96, 0x80, 0xfc], "“a”–€ü"],
    [
      "windows-1252 in English",
      [...english, 0x93, 0x4e, 0x6f, 0x94],
      "The ferry sank off Orrin on Monday night. “No”",
    ],
    [
      "Macintosh in English",
      [...english, ...english, 0xd2, 0x4e, 0x6f, 0x2e, 0xd3],
      `${"The ferry sank off Orrin on Monday night. ".repeat(2)}“No.”`,
    ],
    [
      "windows-1251",
      [...russian, 0x20, ...russian],
      "Паром затонул в понедельник Паром затонул в понедельник",
    ],
    [
      "a page that declares iso-8859-1 and is windows-1252",
      [...ascii('<meta charset="iso-8859-1"><p>'), 0x93, 0x61, 0x94, 0x80],
      '<meta charset="iso-8859-1"><p>“a”€',
    ],
    [
      "a page that declares its encoding in content",
      [
        ...ascii("<html><meta http-equiv=x content='text/html; charset=windows-1251'><p>"),
        ...russian,
      ],
      "<html><meta http-equiv=x content='text/html; charset=windows-1251'><p>Паром затонул в понедельник",
    ],
    [
      "XML that declares its encoding",
      [...ascii("<?xml version='1.0' encoding='ISO-8859-2'?>"), 0xb1],
      "<?xml version='1.0' encoding='ISO-8859-2'?>ą",
    ],
    [
      "a page that declares the wrong encoding",
      [...ascii('<meta charset="iso-8859-2">'), 0xc3, 0xbc],
      '<meta charset="iso-8859-2">ü',
    ],
    [
      "a page that declares what nobody knows",
      [...ascii('<meta charset="x-own">'), 0x93, 0x61],
      '<meta charset="x-own">“a',
    ],
    [
      "a page that declares UTF-16 and is not",
      ascii('<meta charset="utf-16">Nine died.'),
      '<meta charset="utf-16">Nine died.',
    ],
    [
      "a text that speaks of a declaration",
      [...ascii("Use charset=iso-8859-2. "), ...english, 0x93],
      `Use charset=iso-8859-2. The ferry sank off Orrin on Monday night. “`,
    ],
    ["text garbled before", [0xc3, 0xa2, 0xe2, 0x82, 0xac, 0xe2, 0x84, 0xa2], "â€™"],
    ["nothing", [], ""],
  ];
  for (const [name, bytes, text] of rows)
    it(name, async () => {
      assert.deepEqual(await decode("a.txt", Uint8Array.from(bytes)), { text });
    });

  it("believes a label from outside", async () => {
    const bytes = Uint8Array.from([0xb1]);
    assert.deepEqual(await decode("a.txt", bytes, "iso-8859-2"), { text: "ą" });
  });

  it("reads no file beyond the cap", async () => {
    const decoded = await decode("sources/a.txt", new Uint8Array(40_000_001));
    assert.ok("problem" in decoded);
    assert.equal(decoded.problem.code, "too-large");
  });
});
