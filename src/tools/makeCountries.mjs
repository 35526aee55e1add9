// Writes src/engine/mentions/names/countries.ts from two MIT data packages and the corrections below.
// Run it with `node src/tools/makeCountries.mjs` after a new version of either package, then read the diff.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { countries } from "countries-list";

const { nationalities } = createRequire(import.meta.url)("i18n-nationality/langs/en.json");

/** Territories whose "nationality" is only their name again, or that would swallow a common word. */
const leftOut = new Set([
  "AQ",
  "AX",
  "BL",
  "BQ",
  "BV",
  "CC",
  "CX",
  "GG",
  "GS",
  "HM",
  "IO",
  "MF",
  "NF",
  "PM",
  "PN",
  "SJ",
  "TF",
  "TK",
  "UM",
  "WF",
]);

/** What the packages lack or say otherwise than newspapers do: more names, and demonyms as adjective and noun. */
const mended = {
  CN: { names: ["People's Republic of China", "PRC"], demonyms: ["Chinese"] },
  IR: { names: ["Islamic Republic of Iran"], demonyms: ["Iranian"] },
  FR: { names: ["French Republic"], demonyms: ["French", "Frenchman", "Frenchmen"] },
  DE: { names: ["Federal Republic of Germany"], demonyms: ["German"] },
  AF: { names: ["Islamic Emirate of Afghanistan"], demonyms: ["Afghan"] },
  EG: { names: ["Arab Republic of Egypt"], demonyms: ["Egyptian"] },
  AE: { names: ["UAE", "Emirates"], demonyms: ["Emirati"] },
  AG: { demonyms: ["Antiguan"] },
  AR: { demonyms: ["Argentine", "Argentinian"] },
  BA: { names: ["Bosnia"], demonyms: ["Bosnian", "Bosniak"] },
  BD: { demonyms: ["Bangladeshi"] },
  BE: { demonyms: ["Belgian"] },
  BF: { demonyms: ["Burkinabe"] },
  BW: { demonyms: ["Botswanan", "Motswana"] },
  CD: {
    names: ["DRC", "DR Congo", "Congo-Kinshasa", "Democratic Republic of Congo", "Congo"],
    demonyms: ["Congolese"],
  },
  CF: { names: ["CAR"], demonyms: ["Central African"] },
  CG: { names: ["Congo-Brazzaville"], demonyms: [] },
  CI: { names: ["Cote d'Ivoire"], demonyms: ["Ivorian"] },
  CW: { names: ["Curaçao"], demonyms: [] },
  CZ: { names: ["Czechia"], demonyms: ["Czech"] },
  DK: { demonyms: ["Danish", "Dane"] },
  DM: { demonyms: [] },
  DO: { demonyms: ["Dominican"] },
  EC: { demonyms: ["Ecuadorian"] },
  EH: { demonyms: ["Sahrawi"] },
  ES: { demonyms: ["Spanish", "Spaniard"] },
  FI: { demonyms: ["Finnish", "Finn"] },
  FK: { demonyms: ["Falkland"] },
  GB: { names: ["U.K."], demonyms: ["British", "Briton", "Brit"] },
  GR: { demonyms: ["Greek"] },
  GW: { demonyms: ["Bissau-Guinean"] },
  HK: { demonyms: ["Hong Konger"] },
  IE: { demonyms: ["Irish", "Irishman"] },
  IL: { demonyms: ["Israeli"] },
  IS: { demonyms: ["Icelandic", "Icelander"] },
  KG: { demonyms: ["Kyrgyz", "Kyrgyzstani", "Kirghiz"] },
  KI: { demonyms: [] },
  KN: { demonyms: ["Kittitian"] },
  KP: { names: ["DPRK"], demonyms: ["North Korean"] },
  KR: { names: ["Korea"], demonyms: ["South Korean"] },
  KZ: { demonyms: ["Kazakh", "Kazakhstani"] },
  LS: { demonyms: ["Basotho"] },
  LU: { demonyms: ["Luxembourgish", "Luxembourger"] },
  MC: { demonyms: ["Monegasque"] },
  MK: { names: ["Macedonia"], demonyms: ["Macedonian"] },
  MM: { names: ["Burma"], demonyms: ["Burmese", "Myanmarese"] },
  NL: { names: ["Holland"], demonyms: ["Dutch", "Dutchman"] },
  NZ: { demonyms: ["New Zealander"] },
  PH: { demonyms: ["Filipino", "Philippine", "Filipina"] },
  PL: { demonyms: ["Polish", "Pole"] },
  PR: { demonyms: ["Puerto Rican"] },
  PS: { names: ["Palestinian Territories"], demonyms: ["Palestinian"] },
  RS: { demonyms: ["Serbian", "Serb"] },
  RU: { names: ["Russian Federation"], demonyms: ["Russian"] },
  SA: { names: ["KSA"], demonyms: ["Saudi", "Saudi Arabian"] },
  SE: { demonyms: ["Swedish", "Swede"] },
  SI: { demonyms: ["Slovenian", "Slovene"] },
  SK: { demonyms: ["Slovak", "Slovakian"] },
  SS: { demonyms: ["South Sudanese"] },
  TJ: { demonyms: ["Tajik", "Tajikistani"] },
  TL: { demonyms: ["Timorese", "East Timorese"] },
  TM: { demonyms: ["Turkmen"] },
  TR: { demonyms: ["Turkish", "Turk"] },
  TT: { demonyms: ["Trinidadian"] },
  US: { names: ["U.S.", "U.S.A.", "U.S. of America"], demonyms: ["American"] },
  UZ: { demonyms: ["Uzbek", "Uzbekistani"] },
  VA: { names: ["Vatican", "Holy See"], demonyms: [] },
  VG: { demonyms: [] },
  VI: { demonyms: [] },
  XK: { demonyms: ["Kosovar", "Kosovan"] },
  YE: { demonyms: ["Yemeni"] },
};

/** Capitals that are first of all the names of people or of better-known places: no evidence of a place. */
const notPlaces = new Set([
  "Douglas",
  "George Town",
  "Georgetown",
  "Hamilton",
  "Jamestown",
  "Kingston",
  "Kingstown",
  "Plymouth",
  "Saint Helier",
  "Saint-Denis",
  "Stanley",
  "The Valley",
  "Victoria",
]);

/** The packages' own word first in `names` is not always the papers'. */
const renamed = {
  TR: "Turkey",
  MM: "Myanmar",
  CZ: "Czech Republic",
  VA: "Vatican City",
  SZ: "Eswatini",
};

/** Nations and continents without a country code. */
const added = [
  { name: "Africa", demonyms: ["African"] },
  { name: "Asia", demonyms: ["Asian"] },
  { name: "Central America", demonyms: ["Central American"] },
  { name: "Chechnya", demonyms: ["Chechen"] },
  { name: "England", demonyms: ["English", "Englishman", "Englishmen"] },
  { name: "Europe", demonyms: ["European"] },
  { name: "Kurdistan", demonyms: ["Kurdish", "Kurd"] },
  { name: "Latin America", demonyms: ["Latin American"] },
  { name: "Middle East", demonyms: ["Middle Eastern"] },
  { name: "North America", demonyms: ["North American"] },
  { name: "Scotland", demonyms: ["Scottish", "Scot", "Scotsman"], capital: "Edinburgh" },
  { name: "South America", demonyms: ["South American"] },
  { name: "Soviet Union", aliases: ["USSR"], demonyms: ["Soviet"] },
  { name: "Tibet", demonyms: ["Tibetan"] },
  { name: "Wales", demonyms: ["Welsh", "Welshman"], capital: "Cardiff" },
];

const rows = Object.entries(countries)
  .filter(([code]) => !leftOut.has(code))
  .map(([code, { name, alias = [], capital }]) => {
    const canonical = renamed[code] ?? name;
    const given = nationalities[code];
    // A "nationality" that is the country's own name ("Gibraltar") tells nothing.
    const own = given === undefined || given === name || alias.includes(given) ? [] : [given];
    return {
      name: canonical,
      aliases: unique([name, ...alias, ...(mended[code]?.names ?? [])]).filter(
        (word) => word !== canonical,
      ),
      demonyms: mended[code]?.demonyms ?? own.filter((word) => /^[\p{L} ]+$/u.test(word)),
      capital: capitalOf(capital),
    };
  })
  .concat(added)
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const lines = rows.map(({ name, aliases = [], demonyms, capital = "" }) =>
  [name, aliases.join(", "), demonyms.join(", "), capital].join(" | ").trimEnd(),
);

writeFileSync(
  new URL("../engine/mentions/names/countries.ts", import.meta.url),
  `/**
 * Countries with their other names, demonyms and capital, one a line: \`Syria | Syrian Arab Republic | Syrian | Damascus\`.
 * Made by src/tools/makeCountries.mjs from countries-list and i18n-nationality (both MIT). Not edited by hand.
 */
export const countryRows = \`
${lines.join("\n")}
\`;
`,
);

function capitalOf(capital) {
  if (capital === undefined || notPlaces.has(capital)) return "";
  return capital === "Washington D.C." ? "Washington" : capital;
}

function unique(words) {
  return [...new Set(words)];
}
