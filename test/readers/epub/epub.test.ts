import assert from "node:assert/strict";
import type { Source } from "../../../src/engine/index.js";
import { blocksOf } from "../kit.js";
import { bookOf, pagesOf } from "./makeEpub.js";

const chapter = (body: string): Promise<Source> => bookOf({ chapters: { "a.xhtml": body } });
const droppedOf = ({ raw, dropped }: Source): readonly (readonly [string, string])[] =>
  dropped.map(({ start, end, reason }) => [raw.slice(start, end), reason]);

describe("a book's text", () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "headings, paragraphs and lists",
      "<h1>The <em>sea</em></h1><p>Nine <b>people</b> died &amp; two fled.</p><ul><li>Nine</li><li>Two</li></ul>",
      ["heading: The sea", "paragraph: Nine people died & two fled.", "item: Nine", "item: Two"],
    ],
    [
      "what a web page has around its story",
      '<header class="menu"><h2>The sea</h2></header><aside class="sidebar"><p>Nine boats sank here.</p></aside><div class="advert"><p>Two ran aground.</p></div>',
      ["heading: The sea", "paragraph: Nine boats sank here.", "paragraph: Two ran aground."],
    ],
    [
      "tables with wide cells",
      "<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Orrin</td><td>9</td></tr></table>",
      ["row: Town | Dead", "row: Orrin | 9"],
    ],
    [
      "no calls of notes",
      '<p>Nine died<sup><a href="n.xhtml#n3">3</a></sup> there<a href="#n4"><sup>4</sup></a> on Monday<a epub:type="noteref" href="#n5">5</a>.</p>',
      ["paragraph: Nine died there on Monday."],
    ],
    [
      "notes, without the way back",
      '<p>Nine died.</p><aside epub:type="footnote"><p><a href="#r3">3</a> Twelve by another count. <a role="doc-backlink" href="#r3">back</a></p></aside>',
      ["paragraph: Nine died.", "paragraph: Twelve by another count."],
    ],
    [
      "links that are words",
      '<p>As chapter <a href="#c3">3</a> tells, nine died in all of the boats.</p>',
      ["paragraph: As chapter 3 tells, nine died in all of the boats."],
    ],
    [
      "soft hyphens and spaces right",
      "<p>evac\u00ADua&#173;tion&nbsp;of  9\n towns</p>",
      ["paragraph: evacuation of 9 towns"],
    ],
    [
      "elements that are empty the XML way",
      '<p>Nine<a id="x"/> died<span/>.</p><div/><p>Two fled.</p>',
      ["paragraph: Nine died.", "paragraph: Two fled."],
    ],
    [
      "no scripts, styles, pictures and readings",
      '<style>p{}</style><script>if (a<b) "12"</script><svg><text>12</text></svg><p>Nine <ruby>died<rt>12</rt></ruby><img src="http://a.example/a.png" alt="12"/>.</p>',
      ["paragraph: Nine died."],
    ],
    [
      "paragraphs that are not closed",
      "<p>Nine died.<p>Two fled.",
      ["paragraph: Nine died.", "paragraph: Two fled."],
    ],
    [
      "text in sections of text",
      "<![CDATA[Nine died & two fled.]]>",
      ["paragraph: Nine died & two fled."],
    ],
    [
      "other prefixes",
      '<h:p xmlns:h="http://www.w3.org/1999/xhtml">Nine died.</h:p>',
      ["paragraph: Nine died."],
    ],
  ];
  for (const [what, body, expected] of rows)
    it(`keeps ${what}`, async () => {
      const source = await chapter(body);
      assert.deepEqual(blocksOf(source), expected);
      assert.deepEqual(source.problems, []);
    });
});

describe("a book's order", () => {
  it("is that of its spine, not of its files", async () => {
    const source = await bookOf({
      chapters: {
        "z.xhtml": "<p>Nine died.</p>",
        "b%20c.xhtml": "",
        "a.xhtml": "<p>Two fled.</p>",
      },
      others: { "OEBPS/b c.xhtml": "<p>Few came.</p>", "OEBPS/lost.xhtml": "<p>Nobody.</p>" },
    });
    assert.equal(source.raw, "Nine died.\n\nFew came.\n\nTwo fled.");
  });
});

describe("what is left out of a book", () => {
  const story = "<h1>The sea</h1><p>Nine died on the boats that day.</p>";
  const rows: readonly (readonly [string, string, string])[] = [
    [
      "contents",
      '<body epub:type="toc"><h1>Contents</h1><p>The sea 12</p></body>',
      "table of contents",
    ],
    ["an index", '<section epub:type="backmatter index"><p>boats, 12, 31</p></section>', "index"],
    ["a cover", '<body epub:type="cover"><p>TIDES</p></body>', "cover"],
    [
      "an imprint",
      "<p>Copyright © 2024 Jo Marsh</p><p>ISBN 978-0-00-000000-2</p><p>First printed 1911.</p>",
      "copyright page",
    ],
    [
      "a list of pictures",
      '<body role="doc-loi" epub:type="loi"><p>Boats 12</p></body>',
      "list of pictures",
    ],
  ];
  for (const [what, body, reason] of rows)
    it(`is ${what}, in sight`, async () => {
      const source = await bookOf({ chapters: { "x.xhtml": body, "a.xhtml": story } });
      assert.deepEqual(blocksOf(source), [
        "heading: The sea",
        "paragraph: Nine died on the boats that day.",
      ]);
      assert.deepEqual(
        droppedOf(source).map(([, why]) => why),
        [reason],
      );
    });

  it("is what the guide of an EPUB 2 says it is", async () => {
    const guide =
      '<guide><reference type="copyright-page" href="x.xhtml"/><reference type="toc" href="a.xhtml#toc"/></guide>';
    const source = await bookOf({
      chapters: { "x.xhtml": "<p>All rights reserved by Jo Marsh.</p>", "a.xhtml": story },
      guide,
    });
    assert.deepEqual(droppedOf(source), [["All rights reserved by Jo Marsh.", "copyright page"]]);
  });

  it("is no article that ends in a copyright line", async () => {
    const source = await chapter(
      `${story}<p>Two more were found on Tuesday.</p><p>© 2024 The Echo. All rights reserved.</p>`,
    );
    assert.equal(source.blocks.length, 3);
  });
});

describe("a book's pages", () => {
  const nav = (inside: string): { manifest: string; others: Record<string, string> } => ({
    manifest:
      '<item id="nav" href="nav/nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>',
    others: {
      "OEBPS/nav/nav.xhtml": `<html xmlns:epub="http://www.idpf.org/2007/ops"><body>${inside}</body></html>`,
    },
  });

  it("are those of the printed book", async () => {
    const source = await bookOf({
      chapters: {
        "a.xhtml":
          '<span epub:type="pagebreak" title="12"/><p>Nine died.</p><p>Two <span role="doc-pagebreak" aria-label="Page 13" id="p13">13</span>fled.</p>',
        "b.xhtml": '<div epub:type="pagebreak" id="p14">14</div><p>Few came.</p>',
      },
    });
    assert.deepEqual(pagesOf(source), [
      ["12", "Nine died.\n\nTwo"],
      ["13", "fled."],
      ["14", "Few came."],
    ]);
  });

  it("are those of a list of pages", async () => {
    const list =
      '<nav epub:type="page-list"><ol><li><a href="../a.xhtml">iv</a></li><li><a href="../a.xhtml#two">v</a></li></ol></nav>';
    const source = await bookOf({
      chapters: { "a.xhtml": '<p>Nine died.</p><p id="two">Two fled.</p>' },
      ...nav(list),
    });
    assert.deepEqual(pagesOf(source), [
      ["iv", "Nine died."],
      ["v", "Two fled."],
    ]);
  });

  it("are those of an EPUB 2", async () => {
    const source = await bookOf({
      chapters: { "a.xhtml": '<p>Nine died.</p><p><a id="two"/>Two fled.</p>' },
      manifest: '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
      others: {
        "OEBPS/toc.ncx": `<ncx><pageList><pageTarget><navLabel><text>7</text></navLabel><content src="a.xhtml"/></pageTarget>
          <pageTarget><navLabel><text>8</text></navLabel><content src="a.xhtml#two"/></pageTarget></pageList></ncx>`,
      },
    });
    assert.deepEqual(pagesOf(source), [
      ["7", "Nine died."],
      ["8", "Two fled."],
    ]);
  });

  it("are chapters where no pages are marked", async () => {
    const list = '<nav epub:type="toc"><ol><li><a href="../a.xhtml">1. The sea</a></li></ol></nav>';
    const source = await bookOf({
      chapters: {
        "a.xhtml": "<h2>Sea</h2><p>Nine died.</p>",
        "b.xhtml": "<h2>The <i>land</i></h2><p>Two fled.</p>",
        "c.xhtml": "<p>Few came.</p>",
      },
      ...nav(list),
    });
    assert.deepEqual(pagesOf(source), [
      ["1. The sea", "Sea\n\nNine died."],
      ["The land", "The land\n\nTwo fled."],
      ["chapter 3", "Few came."],
    ]);
  });
});

describe("what a book says of itself", () => {
  const facts = async (metadata: string): Promise<readonly unknown[]> => {
    const { title, author, outlet, published, updated, language, url } = await bookOf({
      chapters: { "a.xhtml": "<p>Nine died.</p>" },
      metadata,
    });
    return [title, author, outlet, published, updated, language, url];
  };

  it("is read from its package", async () => {
    assert.deepEqual(
      await facts(`<dc:title>Tides of\n Haldon</dc:title><dc:title>A history</dc:title><dc:creator id="a">Jo Marsh</dc:creator>
        <dc:creator id="b">Ann Lee</dc:creator><meta refines="#b" property="role">edt</meta><dc:creator opf:role="aut">Kim Oak</dc:creator>
        <dc:publisher>Haldon Press</dc:publisher><dc:date>2024-03-04</dc:date><dc:language>en-GB</dc:language>
        <dc:identifier>urn:isbn:978-0-00-000000-2</dc:identifier><meta property="dcterms:modified">2024-05-06T07:00:00Z</meta>`),
      [
        "Tides of Haldon",
        "Jo Marsh, Kim Oak",
        "Haldon Press",
        "2024-03-04",
        "2024-05-06",
        "en",
        "urn:isbn:9780000000002",
      ],
    );
  });

  it("prefers the day of publication and an address", async () => {
    const found =
      await facts(`<dc:date opf:event="creation">2001-01-01</dc:date><dc:date opf:event="publication">2024-03-04</dc:date>
      <dc:identifier>9780000000002</dc:identifier><dc:source>https://haldon.example/tides</dc:source>`);
    assert.deepEqual([found[3], found[6]], ["2024-03-04", "https://haldon.example/tides"]);
  });

  it("is no day where only a year stands", async () => {
    assert.equal((await facts("<dc:date>1911</dc:date>"))[3], undefined);
  });
});
