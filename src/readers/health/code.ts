import type { Passage } from "../reader.js";

const fewestLines = 8;
const mostLines = 400;

const codeLine =
  /[;{}[\]],?\s*$|^\s*(?:#include\b|#!\/|@\w+\(|\/\/|\/\*|\*\/|<\?php|class \w+[:({ ]|const \w+ ?=|def \w+\(|elif\b|else:|export (?:const|default|function)\b|for \(|for \w+ in .{1,80}:$|from [\w.]+ import\b|func \w+\(|function \w*\(|if \(|if .{1,80}:$|import [\w.{*"']+|let \w+ ?=|package \w+|print\(|private \w+|public \w+|return\b.{0,80}[;)]?$|self\.|static \w+|try[:{ ]|using [\w.]+;|var \w+ ?=|while ?\()|^\s*[\w.]+\([^()]{0,80}\)$|^\s*"[\w-]+": ?["[{\d]|^\s*[\w.]+ ?(?:[+-]?=|:=) ?[^=\s].{0,100}$/u;

/** Whether the text is a program, data or settings: two of three lines look like it, and hardly any is a sentence. */
export function isCode(raw: string, passages: readonly Passage[]): boolean {
  // Of a page with markup the words alone count.
  const isMarkup = /^\s*(?:<!doctype html|<html|<\?xml|<!--)/iu.test(raw.slice(0, 200));
  const text = isMarkup ? passages.map((passage) => passage.text).join("\n") : raw.slice(0, 60_000);
  const lines = text
    .replace(/^---\n[\s\S]{0,4000}?\n---\n/u, "")
    .split("\n")
    .filter((line) => /\S/u.test(line))
    .slice(0, mostLines);
  if (lines.length < fewestLines) return false;
  const code = lines.filter((line) => line.length < 300 && codeLine.test(line)).length;
  const sentences = lines.filter((line) =>
    /^\s*[“"]?\p{Lu}\p{Ll}*(?: [^\s;{}=]+){5,}[.!?][”"]?\s*$/u.test(line),
  );
  return code * 3 >= lines.length * 2 && sentences.length * 5 < lines.length;
}
