import { countryNamed, countryWord } from "./gazetteer.js";
import { foldWords } from "./fold.js";
import type { NameMention } from "./name.js";

/**
 * The source's name as the draft would write it: a nationality for a nationality (`Iran` for `Turkish` gives `Iranian`),
 * a surname for a surname.
 */
export function rewriteName(inDraft: NameMention, inSource: NameMention): string {
  const country = countryWord(foldWords(inSource.text));
  if (country !== undefined) return rewriteCountry(inDraft, inSource, country.form);
  const isOneWord = inDraft.words.length === 1 && !/^\p{Lu}+$/u.test(inDraft.text);
  const mayBePerson = inDraft.type === "person" || inDraft.type === "other";
  if (isOneWord && mayBePerson && inSource.type === "person") return surnameOf(inSource.text);
  return inSource.text.replace(/\s+/gu, " ");
}

/** The last word of a written name with its particle: `al-Bahra`, `van der Bellen`. */
export function surnameOf(text: string): string {
  const words = text.split(/\s+/u).filter((word) => !/^(?:[JS]r\.?|I{1,3}V?)$/u.test(word));
  let from = words.length - 1;
  while (from > 1 && /^\p{Ll}+$/u.test(words[from - 1] ?? "")) from -= 1;
  return words.slice(Math.max(0, from)).join(" ");
}

function rewriteCountry(
  inDraft: NameMention,
  inSource: NameMention,
  form: "demonym" | "name",
): string {
  const wanted = inDraft.type === "demonym" ? "demonym" : "name";
  if (wanted === form) return inSource.text.replace(/\s+/gu, " ");
  const country = countryNamed(inSource.words);
  return (wanted === "demonym" ? country?.demonym : country?.name) ?? inSource.text;
}
