import assert from "node:assert/strict";
import { blocksOf } from "../kit.js";
import { paragraph, run, sourceOf } from "./makeDocx.js";

describe("a Word document", () => {
  const hidden = run("hidden 12 ", "<w:vanish/>");
  const field = (code: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>
     <w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const numbered =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>Nine died</w:t></w:r></w:p>';
  const box = (words: string): string =>
    `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${paragraph(words)}</w:txbxContent></wps:txbx></mc:Choice>
     <mc:Fallback><v:textbox><w:txbxContent>${paragraph(words)}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent>`;

  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "paragraphs and runs",
      paragraph(`${run("Nine ")}${run("people", "<w:b/>")}${run(" died &amp; two fled.")}`),
      ["paragraph: Nine people died & two fled."],
    ],
    [
      "headings by name",
      paragraph("Toll rises", "berschrift1") + paragraph("Nine died."),
      ["heading: Toll rises", "paragraph: Nine died."],
    ],
    ["headings by level", paragraph("Toll rises", "House"), ["heading: Toll rises"]],
    ["lists", numbered + paragraph("Two fled", "Bullets"), ["item: Nine died", "item: Two fled"]],
    ["quotations", paragraph("We saw nine boats.", "Quote"), ["quote: We saw nine boats."]],
    [
      "accepted insertions",
      paragraph(`${run("Nine ")}<w:ins>${run("people ")}</w:ins>${run("died.")}`),
      ["paragraph: Nine people died."],
    ],
    [
      "no deletions",
      paragraph(
        `${run("Nine ")}<w:del><w:r><w:delText>or 12 </w:delText></w:r></w:del>${run("died.")}`,
      ),
      ["paragraph: Nine died."],
    ],
    [
      "no words moved away",
      paragraph(
        `<w:moveFrom>${run("Two fled. ")}</w:moveFrom>${run("Nine died.")}<w:moveTo>${run(" Two fled.")}</w:moveTo>`,
      ),
      ["paragraph: Nine died. Two fled."],
    ],
    [
      "a deleted paragraph end",
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("Nine ")}</w:p>${paragraph("died.")}`,
      ["paragraph: Nine died."],
    ],
    [
      "no hidden text",
      paragraph(`${hidden}${run("Nine died.")}${run(" Or 12.", '<w:rStyle w:val="Aside"/>')}`),
      ["paragraph: Nine died."],
    ],
    [
      "text that is hidden no more",
      paragraph(run("Nine died.", '<w:vanish w:val="0"/>')),
      ["paragraph: Nine died."],
    ],
    [
      "line breaks",
      paragraph(
        "<w:r><w:t>Nine died.</w:t><w:br/><w:t>Two fled,</w:t><w:br/><w:t>they said.</w:t></w:r>",
      ),
      ["paragraph: Nine died.", "paragraph: Two fled, they said."],
    ],
    [
      "hyphens",
      paragraph(
        "<w:r><w:t>al</w:t><w:noBreakHyphen/><w:t>Assad’s evac\u00ADuat</w:t><w:softHyphen/><w:t>ion</w:t></w:r>",
      ),
      ["paragraph: al-Assad’s evacuation"],
    ],
    [
      "symbols",
      paragraph(
        `<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 40%, </w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run("\uF061\uF0B0", '<w:rFonts w:ascii="Symbol"/>')}`,
      ),
      ["paragraph: ≥ 40%, α°"],
    ],
    ["tabs", paragraph("<w:r><w:t>Dead:</w:t><w:tab/><w:t>9</w:t></w:r>"), ["paragraph: Dead: 9"]],
    [
      "what fields show",
      paragraph(`${run("Nine of ")}${field(' DOCPROPERTY "Toll 77" ', run("12"))}${run(" died.")}`),
      ["paragraph: Nine of 12 died."],
    ],
    [
      "no code of fields in fields",
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${field("PAGE", run("77"))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("Nine died.")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      ["paragraph: Nine died."],
    ],
    [
      "what follows a field that never ends",
      paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + paragraph("Nine died."),
      ["paragraph: Nine died."],
    ],
    [
      "text boxes, once",
      paragraph(`${run("Nine died.")}<w:r>${box("Two fled.")}</w:r>${run(" Few came.")}`),
      ["paragraph: Nine died. Few came.", "paragraph: Two fled."],
    ],
    [
      "no text for pictures",
      paragraph(
        '<w:r><w:drawing><wp:docPr id="1" descr="A ship with 12 people"/><a:t>12</a:t></w:drawing></w:r>',
      ) + paragraph("Nine died."),
      ["paragraph: Nine died."],
    ],
    [
      "formulas in line",
      paragraph(`${run("It is ")}<m:oMath><m:r><m:t>a=9</m:t></m:r></m:oMath>`),
      ["paragraph: It is a=9"],
    ],
    [
      "forms, not their prompts",
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph("Click to enter 12.")}</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent>${paragraph("Nine died.")}</w:sdtContent></w:sdt>`,
      ["paragraph: Nine died."],
    ],
    [
      "characters of other planes",
      paragraph("🚢 e\u0301te\u0301 𐐀b 北京"),
      ["paragraph: 🚢 e\u0301te\u0301 𐐀b 北京"],
    ],
  ];
  for (const [what, body, expected] of rows)
    it(`keeps ${what}`, async () => {
      const source = await sourceOf(body);
      assert.deepEqual(blocksOf(source), expected);
      assert.deepEqual(source.problems, []);
    });
});

describe("what a Word document says of itself", () => {
  const facts = async (properties: string, body = paragraph("Nine died.")): Promise<unknown> => {
    const { title, author, published, updated, language } = await sourceOf({ body, properties });
    return { title, author, published, updated, language };
  };
  const all = `<dc:title>Tides of Haldon</dc:title><dc:creator>Jo Marsh</dc:creator><dc:language>en-GB</dc:language>
    <dcterms:created>2024-03-04T08:00:00Z</dcterms:created><dcterms:modified>2024-03-05T08:00:00Z</dcterms:modified>`;

  it("is read from its properties", async () => {
    assert.deepEqual(await facts(all), {
      title: "Tides of Haldon",
      author: "Jo Marsh",
      published: "2024-03-04",
      updated: "2024-03-05",
      language: "en",
    });
  });

  it("gives way to what the text says", async () => {
    const body =
      paragraph("Nine die at sea", "Titel") +
      paragraph("By Ann Lee") +
      paragraph("Published 1 May 2024") +
      paragraph("Nine died.");
    assert.deepEqual(await facts(all, body), {
      title: "Nine die at sea",
      author: "Ann Lee",
      published: "2024-05-01",
      updated: "2024-03-05",
      language: "en",
    });
  });

  for (const [junk, what] of [
    [
      "<dc:title>Microsoft Word - v3.doc</dc:title><dc:creator>jmarsh</dc:creator>",
      "program's title, an account",
    ],
    [
      "<dc:title>Document1</dc:title><dc:creator>Windows User</dc:creator>",
      "first document, a user",
    ],
    [
      "<dc:title>notes.docx</dc:title><dcterms:created>yesterday</dcterms:created>",
      "file's name, no date",
    ],
    ["<dc:title>Tides", "broken part"],
  ] as const)
    it(`is not taken from a ${what}`, async () => {
      const none = {
        title: undefined,
        author: undefined,
        published: undefined,
        updated: undefined,
      };
      assert.deepEqual(await facts(junk), {
        ...none,
        language: undefined,
        ...(what === "broken part" ? { title: "Tides" } : {}),
      });
    });
});

describe("what is left out of a Word document", () => {
  it("is its table of contents, in sight", async () => {
    const source = await sourceOf(
      paragraph("The sea\t12", "TOC1") +
        paragraph("The land\t31", "TOC1") +
        paragraph("The sea", "berschrift1") +
        paragraph("Nine died."),
    );
    assert.deepEqual(blocksOf(source), ["heading: The sea", "paragraph: Nine died."]);
    assert.deepEqual(
      source.dropped.map(({ start, end, reason }) => [source.raw.slice(start, end), reason]),
      [["The sea 12 The land 31", "table of contents"]],
    );
  });

  it("are page headers, comments and pictures", async () => {
    const source = await sourceOf({
      body: paragraph(`${run("Nine died.")}<w:r><w:commentReference w:id="1"/></w:r>`),
      others: {
        "word/header1.xml": "<x>Secret 12</x>",
        "word/comments.xml": "<x>Or 12?</x>",
        "word/media/image1.png": new Uint8Array(9),
      },
    });
    assert.equal(source.raw, "Nine died.");
  });
});
