import assert from "node:assert/strict";
import { countWords, joinLines } from "../../../src/readers/pdf/hyphens.js";
import { blocksOf } from "../kit.js";
import { linesAt, sourceOf } from "./kit.js";

describe("line ends", () => {
  const rows: readonly (readonly [
    before: string,
    after: string,
    joined: string,
    elsewhere?: string,
  ])[] = [
    ["the ferry", "sank", "the ferry sank"],
    ["their co-", "operation went on", "their cooperation went on"],
    ["the oper-", "ation of the port", "the operation of the port"],
    ["Tahrir al-", "Sham took the town", "Tahrir al-Sham took the town"],
    ["Saudi-", "Iranian talks", "Saudi-Iranian talks"],
    ["UN-", "backed talks", "UN-backed talks"],
    ["THE GOVERN-", "MENT", "THE GOVERNMENT"],
    ["a 10-", "year plan", "a 10-year plan"],
    ["twenty-", "five people", "twenty-five people"],
    ["the state-of-", "the-art port", "the state-of-the-art port"],
    ["an anti-", "aircraft gun", "an anti-aircraft gun"],
    ["Turkey-", "backed fighters", "Turkey-backed fighters"],
    ["Mos-", "cow said", "Moscow said"],
    ["the war in 2019–", "2021 ended", "the war in 2019–2021 ended"],
    ["the ship –", "she was old –", "the ship – she was old –"],
    ["the ship—", "an old one—", "the ship—an old one—"],
    ["two-", "and three-year terms", "two- and three-year terms"],
    ["the con\u00AD", "tent", "the content"],
    ["a long-", "term plan", "a long-term plan", "a long word and a term of office"],
    [
      "a long-",
      "term plan",
      "a longterm plan",
      "one longterm plan and a long word and a term of office",
    ],
    ["to re-", "sign", "to resign", "he will resign"],
    ["to re-", "sign", "to re-sign", "he will re-sign the papers"],
    ["with-", "out a word", "without a word", "with them, out of the port"],
    ["the ex-", "president", "the ex-president", "their president said"],
    ["ex-", "pected", "expected", "their president said"],
  ];
  for (const [before, after, joined, elsewhere = ""] of rows)
    it(`${before} / ${after}${elsewhere === "" ? "" : ` (${elsewhere})`}`, () => {
      assert.equal(joinLines(before, after, countWords([before, after, elsewhere])), joined);
    });
});

describe("the letters of a PDF", () => {
  it("are ligatures taken apart", async () => {
    const page = linesAt(60, 700, ["O\u0003cials said the \u0001re ended the con\u0002ict."], {
      font: "ligatures",
    });
    assert.deepEqual(blocksOf(await sourceOf({ pages: [page] })), [
      "paragraph: Officials said the fire ended the conflict.",
    ]);
  });

  it("are quotation marks, dashes and accents", async () => {
    const words = "“It’s over,” said the mayor of Besançon – “at last” — and left.";
    assert.deepEqual(blocksOf(await sourceOf({ pages: [linesAt(60, 700, [words])] })), [
      `paragraph: ${words}`,
    ]);
  });

  it("are not shown twice where bold is faked", async () => {
    const page = [...linesAt(60, 700, ["Nine died."]), ...linesAt(60.4, 700, ["Nine died."])];
    assert.deepEqual(blocksOf(await sourceOf({ pages: [page] })), ["paragraph: Nine died."]);
  });

  it("may lie on their side", async () => {
    const turned =
      "BT /F0 10 Tf 0 1 -1 0 100 60 Tm (Nine people died on Monday.) Tj ET BT /F0 10 Tf 0 1 -1 0 112 60 Tm (Two fled.) Tj ET";
    assert.equal(
      (await sourceOf({ pages: [turned] })).plain,
      "Nine people died on Monday. Two fled.",
    );
  });

  it("are left out where they run up the margin", async () => {
    const stamp = "BT /F0 10 Tf 0 1 -1 0 20 60 Tm (Paper 12, version 3) Tj ET";
    const body =
      "BT /F0 10 Tf 60 700 Td (Nine people died on Monday, the harbour office said.) Tj ET";
    const { plain, dropped } = await sourceOf({ pages: [stamp + body] });
    assert.match(plain, /^Nine people died/u);
    assert.deepEqual(
      dropped.map(({ reason }) => reason),
      ["text along the margin"],
    );
  });
});

describe("what a PDF says of itself", () => {
  const page = [
    ...linesAt(60, 730, ["Ferry sinks off Varna with loss of life"], { size: 16 }),
    ...linesAt(60, 700, ["Nine people died, the harbour office said."]),
  ];
  const rows: readonly (readonly [
    info: string,
    facts: Readonly<Record<string, string | undefined>>,
  ])[] = [
    ["/Title (Ferry sinks off Varna)", { title: "Ferry sinks off Varna" }],
    [
      "/Title (Microsoft Word - ferry.docx) /Author (jdoe)",
      { title: "Ferry sinks off Varna with loss of life", author: undefined },
    ],
    [
      "/Title (ferry_v2.indd) /Author (Microsoft Office User)",
      { title: "Ferry sinks off Varna with loss of life", author: undefined },
    ],
    [
      "/Author (Mara Velden) /CreationDate (D:20241014093000+02'00')",
      { author: "Mara Velden", published: "2024-10-14" },
    ],
    ["/CreationDate (yesterday)", { published: undefined }],
  ];
  for (const [info, facts] of rows)
    it(info, async () => {
      const source = await sourceOf({ pages: [page], info });
      const { title, author, published } = source;
      assert.deepEqual({ ...{ title, author, published }, ...facts }, { title, author, published });
    });

  it("believes the headline before the title that a browser prints over the page", async () => {
    const header = linesAt(60, 820, ["10/14/24, 9:30 AM   Ferry sinks - The Belonos Papers"], {
      size: 8,
    });
    const source = await sourceOf({
      pages: [[...header, ...page]],
      info: "/Title (Ferry sinks - The Belonos Papers)",
    });
    assert.equal(source.title, "Ferry sinks off Varna with loss of life");
  });

  it("is its language", async () => {
    assert.equal((await sourceOf({ pages: [page], catalog: "/Lang (en-GB)" })).language, "en");
  });

  it("believes a day in the text before the day of the file", async () => {
    const dated = [...page, ...linesAt(60, 760, ["Published on 12 October 2024"])];
    const source = await sourceOf({ pages: [dated], info: "/CreationDate (D:20260101)" });
    assert.equal(source.published, "2024-10-12");
  });
});
