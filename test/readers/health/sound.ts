import { lead, lines, long, page, second, third, type HealthRow } from "./rows.js";

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
