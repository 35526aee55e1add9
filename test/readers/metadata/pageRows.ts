import { body, lead, title, type Row } from "./rows.js";

const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${content}">`;

/** Whole pages. */
export const pages: readonly Row[] = [
  [
    "a time",
    `<article><h1>${title}</h1><time datetime="2024-03-04T08:00Z">Monday</time><p>${lead}</p></article>`,
    { title, published: "2024-03-04" },
  ],
  [
    "two times",
    `<article><h1>${title}</h1><p>Updated <time datetime="2024-03-06">Wednesday</time></p><p><time datetime="2024-03-04">Monday</time></p><p>${lead}</p></article>`,
    { title, published: "2024-03-04", updated: "2024-03-06" },
  ],
  [
    "microdata",
    `<article itemscope><h1 itemprop="headline">${title}</h1><span itemprop="author"><b itemprop="name">Jo Marsh</b></span><meta itemprop="datePublished" content="2024-03-04"><p>${lead}</p></article>`,
    { title, author: "Jo Marsh", published: "2024-03-04" },
  ],
  [
    "a byline with the day and the hour",
    `<article><h1>${title}</h1><p class="by">By Jo Marsh &middot; Thursday, 14 March 2024, 6:00 a.m.</p><p>${lead}</p></article>`,
    { title, author: "Jo Marsh", published: "2024-03-14" },
  ],
  [
    "a byline",
    `<article><h1>${title}</h1><p class="c-byline">By Jo Marsh in Haldon</p><p>${lead}</p></article>`,
    { title, author: "Jo Marsh" },
  ],
  [
    "a saved page",
    `<!DOCTYPE html>\n<!-- saved from url=(0029)https://echo.example/bridge/4 -->\n<html lang="en-GB">${body}</html>`,
    { title, url: "https://echo.example/bridge/4", language: "en" },
  ],
  [
    "the site's name as the first heading",
    `<head>${property("og:title", title)}${property("og:site_name", "Haldon Echo")}</head><h1>Haldon Echo</h1><h1>${title}</h1><p>${lead}</p>`,
    { title, outlet: "Haldon Echo" },
  ],
  [
    "no heading",
    `<head><title>${title} | Haldon Echo</title></head><p>${lead}</p>`,
    { title, outlet: "Haldon Echo" },
  ],
  [
    "a dash in the headline",
    `<head><title>Westby - Haldon line to close</title></head><h1>Westby - Haldon line to close</h1><p>${lead}</p>`,
    { title: "Westby - Haldon line to close" },
  ],
];

/** YAML before a Markdown text. */
export const matter: readonly Row[] = [
  [
    "all fields",
    "title: Bridge closed\noutlet: Haldon Echo\nauthor: Jo Marsh\ndate: 2024-03-04\nupdated: 2024-03-06\nurl: https://echo.example/a\nlang: en-GB\ncitekey: marsh2024",
    {
      title: "Bridge closed",
      outlet: "Haldon Echo",
      author: "Jo Marsh",
      published: "2024-03-04",
      updated: "2024-03-06",
      url: "https://echo.example/a",
      language: "en",
      key: "marsh2024",
    },
  ],
  [
    "a clipping",
    'title: "Bridge closed"\nsource: "https://echo.example/a"\nauthor:\n  - "[[Jo Marsh]]"\n  - "[[Ann Pell]]"\npublished: 2024-03-04\ncreated: 2024-05-01',
    {
      title: "Bridge closed",
      author: "Jo Marsh, Ann Pell",
      published: "2024-03-04",
      url: "https://echo.example/a",
    },
  ],
  [
    "a source that is a name",
    "title: Bridge closed\nsource: Haldon Echo",
    { title: "Bridge closed", outlet: "Haldon Echo" },
  ],
  [
    "an author with fields",
    "title: Bridge closed\nauthor:\n  name: Jo Marsh",
    { title: "Bridge closed", author: "Jo Marsh" },
  ],
  [
    "a date in words",
    "title: Bridge closed\ndate: 4 March 2024",
    { title: "Bridge closed", published: "2024-03-04" },
  ],
  ["an undecided day", "title: Bridge closed\ndate: 04/03/2024", { title: "Bridge closed" }],
  [
    "a day beside another",
    "title: Bridge closed\ndate: 04/03/2024\nupdated: 16/03/2024",
    { title: "Bridge closed", published: "2024-03-04", updated: "2024-03-16" },
  ],
  ["nonsense", "title: [\ndate: }", { title }],
];
