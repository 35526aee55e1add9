import { keyOf } from "../../evidence/words/key.js";
import type { Entity } from "../../mentions/names/entities.js";
import { isSmallWord } from "../../mentions/names/compareNames.js";
import { countryWord } from "../../mentions/names/gazetteer.js";
import { bareNouns, isAbstract } from "../../mentions/names/lists/nouns.js";
import { starters } from "../../mentions/names/lists/starters.js";
import {
  genericWords,
  organisationWords,
  placeWords,
} from "../../mentions/names/lists/organisations.js";
import type { NameMention } from "../../mentions/names/name.js";
import { isTitleHead } from "../../mentions/names/roles.js";
import { compareSpelling } from "../../mentions/names/spelling.js";
import type { Claim } from "../check.js";

/**
 * The words of a name that no source has in any way, where they have a shorter form of it: `Coleman` of `Harriet
 * Coleman` where they have Harriet alone, `Wolves` of `Chicago Wolves` where they have the city. None where the writer
 * may well know them: a first name before a surname, what an acronym stands for, what sort of body it is.
 */
export function strangeWords(
  { sources }: Claim,
  name: NameMention,
  entities: readonly Entity[],
): readonly string[] {
  const forms = entities.flatMap((entity) => entity.forms);
  const shared = forms.filter(({ words }) => words.some((word) => isIn(word, name.words)));
  if (name.words.length < 2 || shared.length === 0) return [];
  if (shared.some(({ words }) => words.length >= name.words.length)) return [];
  const middle = middleNameOf(name, shared);
  if (middle !== undefined) return [middle];
  const isOfPlace = entities.every(({ type }) => type === "place");
  const strange = name.words.filter(
    (word) =>
      word.length > 2 &&
      /^\p{L}+$/u.test(word) &&
      !isSmallWord(word) &&
      !isTitleHead(word) &&
      !isOfCountry(word, name) &&
      !isPlain(word) &&
      !forms.some(({ words }) => isIn(word, words)) &&
      !isWritten(word),
  );
  // "Vladimir Orlov" where the sources have Orlov: the writer knows whom they mean.
  const isSurnameKnown = shared.some(
    ({ words }) => words.length === 1 && words[0] === name.words.at(-1),
  );
  const isPersonal = name.type === "person" || name.type === "other";
  return isSurnameKnown && isPersonal && !isOfPlace ? [] : strange;

  function isWritten(word: string): boolean {
    const key = keyOf(word);
    return (
      key === "" ||
      (sources.passagesOf.get(key)?.length ?? 0) > 0 ||
      sources.indexed.some(({ imprintKeys }) => imprintKeys.has(key))
    );
  }
}

/** `David` of `Gareth David Moe` where the sources have Gareth Moe. */
function middleNameOf(
  { words, type }: NameMention,
  forms: readonly { readonly words: readonly string[] }[],
): string | undefined {
  const [first, middle = "", last] = words;
  const mayBePerson = (type === "person" || type === "other") && !words.some(isPlain);
  if (!mayBePerson || words.length !== 3 || middle.length < 4) return undefined;
  const isInserted = forms.every((form) => form.words.length < 3 && !isIn(middle, form.words));
  const isWhole = forms.some(({ words: [a, b] }) => a === first && b === last);
  return isInserted && isWhole ? middle : undefined;
}

/** `United` and `States` of `United States National Film Registry`. */
function isOfCountry(word: string, { words }: NameMention): boolean {
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const lead = words.slice(0, length);
    if (countryWord(lead) !== undefined) return lead.includes(word);
  }
  return false;
}

const KINDS =
  /^(?:abbey|airport|album|arena|awards?|battalion|bridge|canal|castle|cathedral|cup|day|derby|election|festival|gallery|games|gazette|highway|inn|library|line|marathon|mill|museum|observatory|open|orchestra|palace|park|parliamentary|presidential|prize|provincial|race|regional|route|series|show|stadium|state|theat(?:er|re)|tower|trophy|zoo)$/u;

/** What sort of thing it is: `Gallery`, `River`, `Group`. */
function isPlain(word: string): boolean {
  const one = word.replace(/s$/u, "");
  return (
    organisationWords.has(word) ||
    placeWords.has(word) ||
    genericWords.has(word) ||
    KINDS.test(word) ||
    isAbstract(word) ||
    [word, one].some((noun) => starters.has(noun) || bareNouns.has(noun))
  );
}

function isIn(word: string, words: readonly string[]): boolean {
  return words.some((other) => word === other || compareSpelling(word, other) !== "different");
}
