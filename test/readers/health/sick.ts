import { lead, lines, links, page, second, type HealthRow } from "./rows.js";

/** Files with a problem. */
export const sick: readonly HealthRow[] = [
  {
    name: "an empty page",
    path: "a.html",
    raw: page("", "<script>var a = 1;</script>"),
    code: "empty",
  },
  { name: "an empty file", path: "a.txt", raw: " \n\n", code: "empty" },
  {
    name: "a consent page",
    path: "a.html",
    raw: page(
      "Kessel Star",
      "<div class='cmp'><h2>We value your privacy</h2><p>We and our 614 partners store and access personal data on your device.</p><p>You can withdraw your consent at any time.</p><button>Accept all</button> <button>Reject all</button></div>",
    ),
    code: "cookie-wall",
  },
  {
    name: "a consent page as text",
    path: "a.txt",
    raw: lines(
      "Before you continue",
      "This site uses cookies to deliver its services and to measure audiences.",
      "Accept all",
      "Reject all",
      "Privacy policy",
    ),
    code: "cookie-wall",
  },
  {
    name: "a stub before a paywall",
    path: "a.html",
    raw: page(
      "Crane falls in Kessel",
      `<article><h1>Crane falls in Kessel</h1><p>${lead}</p><div class="paywall"><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in</p></div></article>`,
    ),
    code: "paywall",
  },
  {
    name: "a stub before a paywall under a cookie banner",
    path: "a.html",
    raw: page(
      "Crane falls in Kessel",
      `<div class="cookie-banner"><p>We and our 214 partners use cookies.</p><button>Accept all</button><button>Reject all</button></div><article><h1>Crane falls in Kessel</h1><p>The harbour at Kessel was closed on Tuesday.</p><p>A crane fell across its only channel.</p><div class="paywall"><p>To continue reading, subscribe for 1 euro a week.</p><p>Already a subscriber? Log in</p></div></article>`,
    ),
    code: "paywall",
  },
  {
    name: "a choice between cookies and a subscription",
    path: "a.html",
    raw: page(
      "Kessel Star",
      "<div><h2>Read on with advertising or with a subscription</h2><p>We and our 614 partners use cookies and personal data to pay for our work.</p><p>Already a subscriber? Log in</p><button>Accept all</button><button>Manage options</button></div>",
    ),
    code: "cookie-wall",
  },
  {
    name: "a stub as text",
    path: "a.txt",
    raw: lines(
      "Crane falls in Kessel",
      lead,
      "This article is for subscribers only.",
      "Start your free trial",
    ),
    code: "paywall",
  },
  {
    name: "a stub in Markdown",
    path: "a.md",
    raw: lines(
      "# Crane falls in Kessel",
      lead,
      "**To continue reading, [log in](/l) or [subscribe](/s)**",
    ),
    code: "paywall",
  },
  {
    name: "a page of links",
    path: "a.html",
    raw: page("Kessel Star", `<h1>Kessel Star</h1>${links}`),
    code: "no-article",
  },
  {
    name: "a missing page",
    path: "a.html",
    raw: page(
      "Page not found | Kessel Star",
      "<h1>404</h1><p>Sorry, the page you requested could not be found.</p>",
    ),
    code: "no-article",
  },
  {
    name: "an error as text",
    path: "a.txt",
    raw: lines("403 Forbidden", "nginx"),
    code: "no-article",
  },
  {
    name: "a check for robots",
    path: "a.html",
    raw: page(
      "Just a moment...",
      "<h1>kessel.example</h1><p>Verifying you are human. This may take a few seconds.</p>",
    ),
    code: "no-article",
  },
  {
    name: "a page without its script",
    path: "a.html",
    raw: page(
      "Kessel Star",
      "<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>",
    ),
    code: "no-article",
  },
  {
    name: "a script's demand as text",
    path: "a.txt",
    raw: "Please enable JavaScript to use this site.",
    code: "no-article",
  },
  {
    name: "search results",
    path: "a.html",
    raw: page(
      "Search results for crane",
      `<h1>Search results for crane</h1><p>31 hits</p>${links}`,
    ),
    code: "no-article",
  },
  {
    name: "a program",
    path: "a.txt",
    raw: 'import os\nfrom pathlib import Path\n\ndef main(args):\n    root = Path(args[1])\n    for name in os.listdir(root):\n        if name.endswith(".txt"):\n            print(name)\n    return 0\n\nmain(["", "."])\n',
    code: "no-article",
  },
  {
    name: "a style sheet",
    path: "a.txt",
    raw: "body {\n  margin: 0;\n  color: #333;\n}\n.card {\n  padding: 4px;\n  width: 300px;\n}\n.card p {\n  margin: 2px;\n}\n",
    code: "no-article",
  },
  {
    name: "settings",
    path: "a.txt",
    raw: '{\n  "name": "kessel",\n  "port": 8080,\n  "hosts": [\n    "a.example"\n  ],\n  "tls": {\n    "key": "k.pem"\n  },\n  "debug": false\n}\n',
    code: "no-article",
  },
  {
    name: "encoded bytes",
    path: "a.txt",
    raw: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ".repeat(12),
    code: "no-article",
  },
  {
    name: "menus alone",
    path: "a.txt",
    raw: lines("Home | World | Sport | Weather", "Subscribe", "Log in", "© 2024 Kessel Star"),
    code: "no-article",
  },
  {
    name: "French",
    path: "a.txt",
    raw: lines(
      "Le port de Kessel est fermé depuis mardi matin parce qu'une grue s'est couchée en travers du chenal.",
      "Onze navires attendent au large, dont deux chargés de fruits, et les armateurs comptent les heures.",
      "Le directeur espère que la grue sera relevée vendredi, quand un ponton viendra de Marn avec ses câbles.",
    ),
    code: "other-language",
  },
  {
    name: "German",
    path: "a.md",
    raw: lines(
      "# Kran stürzt in die Hafeneinfahrt",
      "Der Hafen von Kessel ist seit Dienstag geschlossen, weil ein Kran quer über die einzige Fahrrinne gestürzt ist.",
      "Elf Schiffe warten draußen, zwei davon mit Obst, und die Reeder zählen die Stunden bis zum Freitag.",
      "Dann soll ein Schwimmkran aus Marn kommen, der die Trümmer hebt, sagte der Leiter des Hafens am Abend.",
    ),
    code: "other-language",
  },
  {
    name: "Russian",
    path: "a.txt",
    raw: lines(
      "Порт Кессель закрыт со вторника: портовый кран упал поперёк единственного фарватера, сообщили власти города.",
      "Одиннадцать судов ждут на рейде, два из них с фруктами, и владельцы считают часы до пятницы.",
      "Директор порта надеется, что плавучий кран из Марна поднимет обломки уже в пятницу утром.",
    ),
    code: "other-language",
  },
  {
    name: "an end in mid-sentence",
    path: "a.txt",
    raw: lines(
      "Crane falls in Kessel",
      lead,
      second,
      "The captain of the largest of them, the Orla, said on the radio that the",
    ),
    code: "cut-short",
  },
  {
    name: "a count of characters",
    path: "a.txt",
    raw: lines(
      lead,
      second,
      "The captain of the largest of them, the Orla, said on the radio… [+2140 chars]",
    ),
    code: "cut-short",
  },
  {
    name: "dots for the rest",
    path: "a.txt",
    raw: lines(
      lead,
      second,
      "The captain of the largest of them, the Orla, said on the radio he had seen the…",
    ),
    code: "cut-short",
  },
];
