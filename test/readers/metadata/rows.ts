import type { SourceFacts } from "../../../src/engine/index.js";

/** The beginning of an article. */
export const lead =
  "The road bridge at Haldon was closed on Monday after engineers found cracks in two of its nine piers, the county said.";

/** A row: what it is about, the markup, what is known from it. */
export type Row = readonly [string, string, SourceFacts];

/** A page's body. */
export const body = `<body><h1>Cracks close the bridge</h1><p>${lead}</p></body>`;
/** Its heading. */
export const title = "Cracks close the bridge";
const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${content}">`;
const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** What the head of a page says; the title is the page's heading where nothing else is told. */
export const heads: readonly Row[] = [
  ["nothing", "", { title }],
  [
    "a title with a bar",
    "<title>Cracks close the bridge | Haldon Echo</title>",
    { title, outlet: "Haldon Echo" },
  ],
  [
    "a title with a dash",
    "<title>Cracks close the bridge - Haldon Echo</title>",
    { title, outlet: "Haldon Echo" },
  ],
  [
    "a title with more bars",
    "<title>Cracks close the bridge | Roads | Haldon Echo</title>",
    { title, outlet: "Haldon Echo" },
  ],
  [
    "og:site_name",
    property("og:site_name", "The Haldon Echo"),
    { title, outlet: "The Haldon Echo" },
  ],
  ["dc.publisher", meta("DC.Publisher", "Haldon Press"), { title, outlet: "Haldon Press" }],
  [
    "a journal",
    meta("citation_journal_title", "Annals of Bridges"),
    { title, outlet: "Annals of Bridges" },
  ],
  ["author", meta("author", "Jo Marsh"), { title, author: "Jo Marsh" }],
  ["author with By", meta("author", "By Jo Marsh, Staff Writer"), { title, author: "Jo Marsh" }],
  ["byl", meta("byl", "By Jo Marsh and Ann Pell"), { title, author: "Jo Marsh, Ann Pell" }],
  [
    "several authors",
    meta("citation_author", "Jo Marsh") + meta("citation_author", "Ann van der Pell"),
    { title, author: "Jo Marsh, Ann van der Pell" },
  ],
  ["an author's page", property("article:author", "https://social.example/jo"), { title }],
  [
    "an author's page beside a name",
    property("article:author", "https://social.example/jo") + meta("parsely-author", "Jo Marsh"),
    { title, author: "Jo Marsh" },
  ],
  [
    "sailthru",
    meta("sailthru.author", "Jo Marsh") + meta("sailthru.date", "2024-03-04 08:00:00"),
    { title, author: "Jo Marsh", published: "2024-03-04" },
  ],
  [
    "an office as author",
    meta("dcterms.creator", "Department of Roads"),
    { title, outlet: "Department of Roads" },
  ],
  [
    "article:published_time",
    property("article:published_time", "2024-03-04T23:30:00-05:00"),
    { title, published: "2024-03-04" },
  ],
  [
    "published and modified",
    property("article:published_time", "2024-03-04") +
      property("article:modified_time", "2024-03-06"),
    { title, published: "2024-03-04", updated: "2024-03-06" },
  ],
  [
    "modified before published",
    property("article:published_time", "2024-03-04") +
      property("article:modified_time", "2023-01-01"),
    { title, published: "2024-03-04" },
  ],
  [
    "only modified",
    property("article:modified_time", "2024-03-06"),
    { title, updated: "2024-03-06" },
  ],
  [
    "og:updated_time",
    property("og:updated_time", "2024-03-06T10:00Z") + meta("date", "2024-03-04"),
    { title, published: "2024-03-04", updated: "2024-03-06" },
  ],
  ["dc.date.issued", meta("DC.date.issued", "2024-03-04"), { title, published: "2024-03-04" }],
  [
    "citation_publication_date",
    meta("citation_publication_date", "2024/03/04"),
    { title, published: "2024-03-04" },
  ],
  [
    "parsely-pub-date",
    meta("parsely-pub-date", "2024-03-04T08:00:00Z"),
    { title, published: "2024-03-04" },
  ],
  [
    "a date in words",
    meta("pubdate", "Mon, 04 Mar 2024 08:00:00 GMT"),
    { title, published: "2024-03-04" },
  ],
  ["digits alone", meta("pubdate", "20240304"), { title, published: "2024-03-04" }],
  ["seconds", meta("pubdate", "1709539200"), { title, published: "2024-03-04" }],
  ["an empty date", meta("date", "1970-01-01T00:00:00Z"), { title }],
  ["year 1", meta("date", "0001-01-01T00:00:00"), { title }],
  ["a day that is none", meta("date", "2024-02-31"), { title }],
  ["a far year", meta("date", "2999-12-31"), { title }],
  ["an undecided day", meta("date", "04/03/2024"), { title }],
  ["a decided day", meta("date", "14/03/2024"), { title, published: "2024-03-14" }],
  [
    "a day and a country",
    `<meta property="og:locale" content="en_US">${meta("date", "03/04/2024")}`,
    { title, published: "2024-03-04", language: "en" },
  ],
  [
    "a day and another country",
    `<meta property="og:locale" content="en_GB">${meta("date", "04/03/2024")}`,
    { title, published: "2024-03-04", language: "en" },
  ],
  [
    "a day and a host",
    `<link rel="canonical" href="https://echo.co.uk/a">${meta("date", "04/03/2024")}`,
    { title, published: "2024-03-04", url: "https://echo.co.uk/a" },
  ],
  [
    "canonical",
    '<link rel="canonical" href="https://echo.example/bridge">',
    { title, url: "https://echo.example/bridge" },
  ],
  [
    "og:url",
    property("og:url", "https://echo.example/bridge?id=4"),
    { title, url: "https://echo.example/bridge?id=4" },
  ],
  [
    "canonical before og:url",
    `<link rel="canonical" href="https://echo.example/a">${property("og:url", "https://echo.example/b")}`,
    { title, url: "https://echo.example/a" },
  ],
  ["a path for an address", '<link rel="canonical" href="/bridge">', { title }],
  [
    "a day in the address",
    '<link rel="canonical" href="https://echo.example/2024/03/04/bridge">',
    { title, url: "https://echo.example/2024/03/04/bridge", published: "2024-03-04" },
  ],
  [
    "content-language",
    '<meta http-equiv="content-language" content="en-GB">',
    { title, language: "en" },
  ],
  [
    "JSON-LD",
    linked(
      '{"@type":"NewsArticle","headline":"Cracks close the bridge","datePublished":"2024-03-04","author":{"name":"Jo Marsh"},"publisher":{"name":"Haldon Echo"}}',
    ),
    { title, outlet: "Haldon Echo", author: "Jo Marsh", published: "2024-03-04" },
  ],
  [
    "a list of authors",
    linked('{"@type":"Article","author":[{"name":"Jo Marsh"},{"name":"Ann Pell"}]}'),
    { title, author: "Jo Marsh, Ann Pell" },
  ],
  [
    "a name for an author",
    linked('{"@type":"BlogPosting","author":"Jo Marsh"}'),
    { title, author: "Jo Marsh" },
  ],
  [
    "a graph",
    linked(
      '{"@graph":[{"@type":"WebSite","@id":"#s","name":"Haldon Echo"},{"@type":"Person","@id":"#p","name":"Jo Marsh"},{"@type":"NewsArticle","author":{"@id":"#p"},"publisher":{"@id":"#s"},"dateModified":"2024-03-05","datePublished":"2024-03-04"}]}',
    ),
    {
      title,
      outlet: "Haldon Echo",
      author: "Jo Marsh",
      published: "2024-03-04",
      updated: "2024-03-05",
    },
  ],
  [
    "a list of things",
    linked('[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","datePublished":"2024-03-04"}]'),
    { title, published: "2024-03-04" },
  ],
  [
    "types in a list",
    linked('{"@type":["Article","NewsArticle"],"datePublished":"2024-03-04"}'),
    { title, published: "2024-03-04" },
  ],
  [
    "a page around an article",
    linked(
      '{"@type":"WebPage","datePublished":"2020-01-05","mainEntity":{"@type":"NewsArticle","datePublished":"2024-03-04"}}',
    ),
    { title, published: "2024-03-04" },
  ],
  [
    "things that are no article",
    linked('{"@type":"Event","datePublished":"2020-01-05","author":{"name":"Ann Pell"}}'),
    { title },
  ],
  [
    "a comma too many",
    linked('{"@type":"NewsArticle","datePublished":"2024-03-04",}'),
    { title, published: "2024-03-04" },
  ],
  [
    "a line break in a string",
    linked('{"@type":"NewsArticle","description":"two\nlines","datePublished":"2024-03-04"}'),
    { title, published: "2024-03-04" },
  ],
  [
    "broken JSON-LD",
    linked(
      '{"@type":"NewsArticle","headline":"Cracks","datePublished":"2024-03-04","author":{"@type":"Person","name":"Jo Marsh"},"description":"he said "no""}',
    ),
    { title, author: "Jo Marsh", published: "2024-03-04" },
  ],
  ["rubbish in a script", linked("<<<"), { title }],
  [
    "mainEntityOfPage",
    linked(
      '{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://echo.example/a"},"inLanguage":"en-GB"}',
    ),
    { title, url: "https://echo.example/a", language: "en" },
  ],
  [
    "linked data before meta",
    meta("date", "2024-03-09") + linked('{"@type":"NewsArticle","datePublished":"2024-03-04"}'),
    { title, published: "2024-03-04" },
  ],
];
