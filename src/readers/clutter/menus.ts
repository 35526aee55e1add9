import type { Shape } from "./shape.js";
import { menuWords, siteSections } from "./words.js";

/** Menus, breadcrumbs and rows of links: `Home | World`, `Menu   Search   Log in`, `[Name](#) · [Other](#)`. */
export function isMenu({ passage, text, wordCount, isSentence }: Shape): boolean {
  if (passage.kind === "row" || wordCount > 40) return false;
  if (hasMenuPhrase(text, wordCount) || isGluedBreadcrumb(text) || isGluedBar(text)) return true;
  if (isSentence) return false;
  return isOnlyMenuWords(text, wordCount) || isSeparatedList(text) || isSpacedList(passage.text);
}

/** A passage that is nearly all link text, as `[Read the report](…)` or a list of such lines. */
export function isLinkLine({ passage, wordCount, isSentence }: Shape): boolean {
  if (passage.kind === "heading" || passage.kind === "row" || passage.linked < 0.7) return false;
  return !isSentence || wordCount < 12;
}

function hasMenuPhrase(text: string, wordCount: number): boolean {
  return (
    wordCount <= 10 &&
    /\b(?:(?:left|main|top) menu|skip to (?:main )?content|toggle navigation)$/iu.test(text)
  );
}

// "HomeWorldFloods hit the north": a breadcrumb whose parts were set side by side.
function isGluedBreadcrumb(text: string): boolean {
  const glued = /^Home(?<section>\p{Lu}\p{Ll}+)(?=\p{Lu}|$)/u.exec(text)?.groups?.["section"];
  return glued !== undefined && siteSections.has(glued.toLowerCase());
}

// "1.8K23ListenShare": counts and buttons that were set side by side.
function isGluedBar(text: string): boolean {
  if (text.length > 60 || /\s/u.test(text)) return false;
  const parts = text.split(
    /(?<=\p{Ll})(?=[\p{Lu}\d])|(?<=[\dKM])(?=\p{Lu}\p{Ll})|(?<=[KM])(?=\d)/u,
  );
  const names = parts.filter((part) => !/^[\d.,]{1,8}[KM]?$/u.test(part));
  return (
    parts.length >= 2 &&
    names.length >= 1 &&
    names.every((name) => menuWords.has(name.toLowerCase()))
  );
}

function isOnlyMenuWords(text: string, wordCount: number): boolean {
  if (wordCount > 8 || /\d/u.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}-]{1,40}/gu) ?? [];
  return words.length > 0 && words.every((word) => menuWords.has(word));
}

// Three short entries or more between "|", "·", ">" or " / ". Figures belong to facts: "Dead: 71 | Hurt: 438" stays.
function isSeparatedList(text: string): boolean {
  const firm = text.split(/ ?[|·•»›] ?| > /u).filter((part) => part !== "");
  if (isListOfNames(firm, 3)) return true;
  const loose = text.split(" / ");
  return isListOfNames(loose, 3) && countKnown(loose) >= 1;
}

function isSpacedList(text: string): boolean {
  const parts = text
    .split("  ")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return isListOfNames(parts, 3) && parts.every((part) => part.split(/\s+/u).length <= 3);
}

function isListOfNames(parts: readonly string[], least: number): boolean {
  if (parts.length < least) return false;
  if (parts.some((part) => part.split(/\s+/u).length > 5 || /[.!?:]$/u.test(part))) return false;
  // "Vacancies (214)" is an entry with its count; other figures need known entries beside them.
  const withFigures = parts.filter((part) => /\d/u.test(part.replace(/\([\d.,]+\)/gu, "")));
  return withFigures.length === 0 || (withFigures.length === 1 && countKnown(parts) >= 2);
}

function countKnown(parts: readonly string[]): number {
  return parts.filter(isKnownEntry).length;
}

/** Whether `entry` stands in many a menu: "Sport", "Vacancies (214)", "Log in". */
export function isKnownEntry(entry: string): boolean {
  const word = entry.toLowerCase().replace(/ \([\d.,]{1,9}\)$/u, "");
  return siteSections.has(word) || word.split(/\s+/u).every((piece) => menuWords.has(piece));
}
