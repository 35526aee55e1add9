import { knownWords } from "../../text/knownWords.js";
import { arabicArticles } from "./lists/particles.js";

/** Letters that keep their stroke or ligature when marks are taken off. */
const unmarked: Readonly<Record<string, string>> = {
  æ: "ae",
  ð: "d",
  đ: "d",
  ı: "i",
  ł: "l",
  œ: "oe",
  ø: "o",
  ß: "ss",
  þ: "th",
};

const ASCII = /^[\x20-\x7e]*$/u;
/** One word that is written together. */
const ONE_WORD = /^[\p{L}\p{N}]+$/u;

/** This text in lower case without diacritics, with straight apostrophes and plain hyphens: `Türkiye’s` gives `turkiye's`. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/`/gu, "'");
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʼʻʿʾ`´]/gu, "'")
    .replace(/[‐‑–]/gu, "-")
    .toLowerCase()
    .replace(/[æðđıłœøßþ]/gu, (letter) => unmarked[letter] ?? letter);
}

/**
 * The words of a name, folded: no full stops, no apostrophes, hyphened parts apart, Arabic articles left out.
 * `Hayat Tahrir al-Sham` gives `["hayat", "tahrir", "sham"]`, `U.S.` gives `["us"]`, `O’Neill` gives `["oneill"]`.
 */
export const foldWords = knownWords((text): readonly string[] => {
  const folded = fold(text);
  if (ONE_WORD.test(folded)) return [folded];
  const words: string[] = [];
  for (const written of folded.split(/[\s,/()]/u)) {
    const parts = written.split("-").map((part) => part.replace(/['.]/gu, ""));
    for (const [i, part] of parts.entries()) {
      if (part === "") continue;
      if (arabicArticles.has(part) && i < parts.length - 1) continue;
      words.push(part);
    }
  }
  // "Al Jazeera" and "al-Jazeera" are one name, "Al" by itself is somebody's first name.
  return words.length > 1 ? words.filter((word) => word !== "al" && word !== "el") : words;
});
