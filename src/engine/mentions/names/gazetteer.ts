import { countryRows } from "./countries.js";
import { foldWords } from "./fold.js";

/** What a country word says: which country, and whether it names it or what belongs to it. */
export interface CountryWord {
  /** The country's own folded words: `["united", "kingdom"]` for `Britain`, `UK` and `British`. */
  readonly words: readonly string[];
  readonly form: "demonym" | "name";
}

/** A country's usual words, as written. */
export interface Country {
  readonly name: string;
  readonly demonym?: string;
  readonly capital?: string;
}

const byWords = new Map<string, CountryWord>();
const firstWords = new Set<string>();
const byCapital = new Map<string, readonly string[]>();
const byName = new Map<string, Country>();
let longest = 1;

for (const row of countryRows.trim().split("\n")) {
  const [name = "", aliases = "", demonyms = "", capital = ""] = row
    .split("|")
    .map((cell) => cell.trim());
  const words = foldWords(name);
  for (const alias of [name, ...listed(aliases)]) learn(alias, { words, form: "name" });
  for (const demonym of listed(demonyms)) learn(demonym, { words, form: "demonym" });
  const [demonym] = listed(demonyms);
  if (capital !== "" && capital !== name) byCapital.set(foldWords(capital).join(" "), words);
  byName.set(words.join(" "), {
    name,
    ...(demonym === undefined ? {} : { demonym }),
    ...(capital === "" ? {} : { capital }),
  });
}

/** How many words the longest country name has. */
export const longestCountry = longest;

/** Whether the name of a country, or of what belongs to one, may begin with this folded word. */
export function beginsCountry(word: string): boolean {
  return firstWords.has(word) || (word.endsWith("s") && firstWords.has(word.slice(0, -1)));
}

/** What these folded words say of a country: `["syrians"]` is Syria's demonym. Undefined if they name none. */
export function countryWord(words: readonly string[]): CountryWord | undefined {
  const key = words.join(" ");
  const exact = byWords.get(key);
  if (exact !== undefined || !key.endsWith("s")) return exact;
  const singular = byWords.get(key.slice(0, -1));
  return singular?.form === "demonym" ? singular : undefined;
}

/** The words of the country whose capital these words name: `["ankara"]` gives `["turkey"]`. */
export function countryOfCapital(words: readonly string[]): readonly string[] | undefined {
  return byCapital.get(words.join(" "));
}

/** The usual words of the country with these canonical words. */
export function countryNamed(words: readonly string[]): Country | undefined {
  return byName.get(words.join(" "));
}

/** Whether these words are a country, a nationality or a capital, and so never a misspelling of another. */
export function isKnownPlace(words: readonly string[]): boolean {
  return countryWord(words) !== undefined || countryOfCapital(words) !== undefined;
}

function learn(written: string, word: CountryWord): void {
  const words = foldWords(written);
  longest = Math.max(longest, words.length);
  const key = words.join(" ");
  if (!byWords.has(key)) byWords.set(key, word);
  if (words[0] !== undefined) firstWords.add(words[0]);
}

function listed(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split(",").map((word) => word.trim());
}
