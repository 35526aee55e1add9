import assert from "node:assert/strict";
import { readSource } from "../../../src/readers/index.js";
import { blocksOf, rawUnder } from "../kit.js";

const sourceOf = (raw: string): ReturnType<typeof readSource> =>
  readSource({ path: "a.html", id: "a", raw });

const lead =
  "The road bridge at Haldon was closed on Monday after engineers found cracks in two of its nine piers.";

describe("a web page", () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      "<p>Nine <b>people</b>\n  died.</p><p>Two fled.",
      ["paragraph: Nine people died.", "paragraph: Two fled."],
    ],
    [
      "<h1>Toll rises</h1><ul><li>Nine died<li>Two fled</ul>",
      ["heading: Toll rises", "item: Nine died", "item: Two fled"],
    ],
    ["<blockquote><p>Nine died.</p></blockquote>", ["quote: Nine died."]],
    ["<table><tr><th>Who<th>Count<tr><td>Dead<td>9</table>", ["row: Who | Count", "row: Dead | 9"]],
    [
      "<p>Nine died.<br>Two fled,<br>they said.</p>",
      ["paragraph: Nine died.", "paragraph: Two fled, they said."],
    ],
    [
      "<div>Nine died.<div>Two fled.</div>Three came.</div>",
      ["paragraph: Nine died.", "paragraph: Two fled.", "paragraph: Three came."],
    ],
    [
      "<p>Nine<script>let a = 12</script> died.</p><style>p{}</style><svg><text>12</text></svg>",
      ["paragraph: Nine died."],
    ],
    ["<p>Nine died.</p><!-- 12 --><template><p>12 died.</p></template>", ["paragraph: Nine died."]],
    ["Nine died, < 12 & more.", ["paragraph: Nine died, < 12 & more."]],
    [
      "<p>Nine&nbsp;died &mdash; M&uuml;ller &#39;saw&#x27; it.</p>",
      ["paragraph: Nine died — Müller 'saw' it."],
    ],
    ["<p></p><div> </div>", []],
  ];
  for (const [raw, expected] of rows)
    it(JSON.stringify(raw), () => {
      assert.deepEqual(blocksOf(sourceOf(raw)), expected);
    });

  const left: readonly (readonly [string, string])[] = [
    ['<nav><a href="/">Echo</a></nav>', "navigation"],
    ["<header>Echo of the north</header>", "navigation"],
    ["<footer>Echo, Haldon</footer>", "footer"],
    ["<aside><h3>Fire in Orrin, 3 hurt</h3></aside>", "aside"],
    ["<form><input> Find</form>", "form"],
    ['<div class="ad ad-300">Tyres for $40</div>', "advertisement"],
    ['<div id="cookie-banner">Cookies?</div>', "cookie notice"],
    ['<section class="comments"><p>They knew about the nine piers.</p></section>', "comments"],
    ['<ul class="related-posts"><li>Fire in Orrin, 3 hurt</li></ul>', "teaser"],
    ['<div class="newsletter-box">Get the Echo</div>', "newsletter form"],
    ['<p class="share-bar">Tell a friend</p>', "share bar"],
  ];
  for (const [markup, reason] of left)
    it(`leaves out ${markup}`, () => {
      const raw = `<body><p>${lead}</p>${markup}</body>`;
      const source = sourceOf(raw);
      assert.deepEqual(blocksOf(source), [`paragraph: ${lead}`]);
      const [dropped] = source.dropped;
      assert.deepEqual(dropped, {
        start: raw.indexOf(markup),
        end: raw.indexOf(markup) + markup.length,
        reason,
      });
    });

  const kept: readonly string[] = [
    `<div class="adult-education"><p>${lead}</p></div>`,
    `<div class="with-sidebar menu"><p>${lead}</p></div>`,
    `<body class="newsletter"><p>${lead}</p></body>`,
    `<p class="shareholders">${lead}</p>`,
    `<nav>Echo</nav><article class="comments-open"><header></header><p>${lead}</p></article><p>Other news from Orrin</p>`,
    `<main><p>${lead}</p></main><div>Weather: rain</div>`,
  ];
  for (const raw of kept)
    it(`keeps the story of ${raw.slice(0, 60)}`, () => {
      assert.deepEqual(blocksOf(sourceOf(raw)), [`paragraph: ${lead}`]);
    });

  it("keeps a headline inside the article's header", () => {
    const raw = `<article><header><h1>Bridge closed</h1></header><p>${lead}</p></article>`;
    assert.deepEqual(blocksOf(sourceOf(raw)), ["heading: Bridge closed", `paragraph: ${lead}`]);
  });

  it("leads words back across references and folded spaces", () => {
    const source = sourceOf("<p>🚢 L&uuml;thold\r\n   led &amp; won 9&nbsp;times.</p>");
    assert.equal(rawUnder(source, "Lüthold led"), "L&uuml;thold\r\n   led");
    assert.equal(rawUnder(source, "9 times"), "9&nbsp;times");
  });

  it("leads back to a reference that follows white space", () => {
    assert.equal(rawUnder(sourceOf("\n&amp;c. nine"), "&c. nine"), "&amp;c. nine");
  });

  it("reads what it states of itself", () => {
    const raw = `<head><title>Bridge closed | Haldon Echo</title><meta property="article:published_time" content="2024-03-04T08:00Z"></head>
      <article><h1>Cracks close the bridge</h1><p class="byline">By Jo Marsh in Haldon</p><p>${lead}</p></article>`;
    const { title, outlet, author, published } = sourceOf(raw);
    assert.deepEqual(
      [title, outlet, author, published],
      ["Cracks close the bridge", "Haldon Echo", "Jo Marsh", "2024-03-04"],
    );
  });

  it("goes ten thousand elements deep", () => {
    const raw = `${"<div>".repeat(10_000)}Nine died.${"</div>".repeat(10_000)}`;
    assert.deepEqual(blocksOf(sourceOf(raw)), ["paragraph: Nine died."]);
  });
});
