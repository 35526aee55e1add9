/** A file that is wrong in some way, and how; or undefined for one that is in order. */
export interface HealthRow {
  readonly name: string;
  readonly path: string;
  readonly raw: string;
  readonly code?: string;
}

const lines = (...parts: readonly string[]): string => parts.join("\n\n");
const page = (title: string, body: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;

const lead =
  "The harbour at Kessel was closed on Tuesday after a crane fell across its only channel, the port said.";
const second =
  "Eleven ships are waiting outside, two of them with fruit, and the owners count the hours.";
const third =
  "The port hopes to lift the crane on Friday, when a floating derrick arrives from Marn.";
const links = Array.from(
  { length: 14 },
  (_, index) =>
    `<div><a href="/${String(index)}">Headline number ${String(index)} about some other thing</a></div>`,
).join("");
const long = Array.from({ length: 6 }, () => `${lead} ${second} ${third}`);

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

/** Files in order. */
export const sound: readonly HealthRow[] = [
  { name: "an article", path: "a.txt", raw: lines("Crane falls in Kessel", lead, second, third) },
  { name: "two sentences", path: "a.txt", raw: "A crane fell in Kessel. Nobody was hurt." },
  { name: "one line", path: "a.txt", raw: "Crane falls in Kessel" },
  {
    name: "a page with a cookie banner",
    path: "a.html",
    raw: page(
      "Crane falls",
      `<div class="cookie-banner"><p>We and our partners use cookies.</p><button>Accept all</button><button>Reject all</button></div><h1>Crane falls in Kessel</h1><p>${lead}</p><p>${second}</p><p>${third}</p><p>${lead}</p>`,
    ),
  },
  {
    name: "a short page with a menu",
    path: "a.html",
    raw: page(
      "Crane falls",
      `<nav>Home World Subscribe Log in</nav><h1>Crane falls in Kessel</h1><p>${lead}</p><p>Subscribe to our newsletter</p>`,
    ),
  },
  {
    name: "a long article with a prompt",
    path: "a.html",
    raw: page(
      "Crane falls",
      `<h1>Crane falls</h1>${long.map((text) => `<p>${text}</p>`).join("")}<p>Already a subscriber? Log in</p>`,
    ),
  },
  {
    name: "a page with a line for browsers without scripts",
    path: "a.html",
    raw: page(
      "Crane falls",
      `<noscript>Please enable JavaScript.</noscript><h1>Crane falls in Kessel</h1><p>${lead}</p><p>${second}</p>`,
    ),
  },
  {
    name: "a table",
    path: "a.html",
    raw: page(
      "Ships",
      "<table><tr><th>Ship</th><th>Tonnes</th></tr><tr><td>Orla</td><td>4,100</td></tr><tr><td>Ymir</td><td>3,020</td></tr></table>",
    ),
  },
  {
    name: "a list of figures",
    path: "a.txt",
    raw: "Ships waiting: 11\nShips with fruit: 2\nCranes left: 3\nDays closed: 4",
  },
  {
    name: "a letter with foreign names",
    path: "a.txt",
    raw: lines(
      "Dear Señor Quiñones de la Vega,",
      "The Société Générale des Chemins de Fer du Nord and the Österreichische Bundesbahnen have both answered.",
      "Herr Wölfflin of Königswusterhausen will bring the plans of the Krähenwinkel bridge on Friday.",
      "Yours sincerely,",
      "Ola Brännström",
    ),
  },
  {
    name: "an article that quotes French",
    path: "a.txt",
    raw: lines(
      lead,
      "“Le port est fermé et les bateaux attendent au large,” the captain of the Orla said on the radio.",
      second,
      third,
    ),
  },
  {
    name: "a text on errors",
    path: "a.txt",
    raw: lines("404 people saved from flooded camp", lead, second),
  },
  {
    name: "a text on a page that was not found",
    path: "a.txt",
    raw: lines("Page not found in the archive of Kessel", lead, second, third, lead),
  },
  {
    name: "an article on paywalls",
    path: "a.txt",
    raw: lines(
      "Papers ask readers to subscribe",
      ...long,
      "Readers must now log in to read more than three articles a month, the Star said.",
    ),
  },
  {
    name: "an article on cookies",
    path: "a.txt",
    raw: lines(
      "Regulator fines site over cookies",
      "The regulator in Marn fined a news site 2 million dollars because it used cookies before visitors gave their consent.",
      "The site and its partners stored personal data of 400,000 people, the regulator said, and did not let them reject it all.",
      "Visitors who did not accept were sent away, which the law of 2018 does not allow, it added.",
      lead,
    ),
  },
  {
    name: "a poem",
    path: "a.txt",
    raw: "The crane lay down in the harbour\nas tired things will when they can\nand eleven ships stood out to the west\nand nobody had a plan",
  },
  {
    name: "a recipe",
    path: "a.txt",
    raw: "Fish soup\n\n2 leeks\n1 litre stock\n300 g fish\nSalt\n\n1. Slice the leeks.\n2. Boil them.\n3. Add the fish.",
  },
  {
    name: "a hard-wrapped article that ends in a name",
    path: "a.txt",
    raw: lines(lead, second, third, "Jo Marsh, Kessel"),
  },
  {
    name: "a paragraph that ends in a colon and a list",
    path: "a.txt",
    raw: lines(
      lead,
      "The ships that are waiting outside the channel since Tuesday morning are the following ones:",
      "- Orla\n- Ymir",
    ),
  },
  {
    name: "a blog on code",
    path: "a.md",
    raw: lines(
      "# How I count ships",
      `I wrote a small script. ${lead}`,
      "```js\nconst ships = read();\nfor (const ship of ships) {\n  count(ship);\n}\n```",
      second,
      third,
    ),
  },
  {
    name: "minutes",
    path: "a.txt",
    raw: lines(
      "Minutes of 3 May",
      "Present: A. Mott, R. Sills",
      "1. Harbour",
      "Agreed.",
      "2. Cranes",
      "Resolved to buy one.",
    ),
  },
  {
    name: "a list with links",
    path: "a.md",
    raw: lines(
      "# Ships of Kessel",
      "- [Orla](/o), 4,100 tonnes, built in 1998",
      "- [Ymir](/y), 3,020 tonnes, built in 2003",
      "- [Tove](/t), 2,950 tonnes, built in 2004",
    ),
  },
];
