import { accents, escapes, symbols } from "./commands.js";

/** Marks that stand for other characters, and how many code units they take. */
export interface WrittenCharacter {
  readonly text: string;
  readonly length: number;
}

/** The character that the marks at the beginning of `ahead` stand for: `\%`, `\'e`, `\c{c}`, `\pounds`, `---`. Undefined for none. */
export function characterAt(ahead: string): WrittenCharacter | undefined {
  return ligatureAt(ahead) ?? accentAt(ahead) ?? symbolAt(ahead) ?? escapeAt(ahead);
}

const ligatures: ReadonlyMap<string, string> = new Map([
  ["---", "—"],
  ["--", "–"],
  ["``", "“"],
  ["''", "”"],
  ["`", "‘"],
]);

function ligatureAt(ahead: string): WrittenCharacter | undefined {
  const run = /^(?:---?|``?|'')/u.exec(ahead)?.[0] ?? "";
  const text = ligatures.get(run);
  return text === undefined ? undefined : { text, length: run.length };
}

// "\'e", "\'{e}", "\c{c}", "\v s", "\'{\i}": a mark over or under one letter.
const ACCENT =
  /^\\(?:(?<sign>[^\sa-zA-Z])|(?<word>[a-zA-Z])(?![a-zA-Z]))[ \t]{0,9}(?:\{\\?(?<inside>\p{L})\}|\\?(?<bare>\p{L}))/u;

function accentAt(ahead: string): WrittenCharacter | undefined {
  const found = ACCENT.exec(ahead);
  const { sign, word, inside, bare } = found?.groups ?? {};
  const mark = accents.get(sign ?? word ?? "");
  const letter = inside ?? bare;
  if (found === null || mark === undefined || letter === undefined) return undefined;
  return { text: `${letter}${mark}`.normalize("NFC"), length: found[0].length };
}

function symbolAt(ahead: string): WrittenCharacter | undefined {
  const found = /^\\(?<name>[a-zA-Z]{1,40})(?:\{\}|[ \t]{1,20})?/u.exec(ahead);
  const text = symbols.get(found?.groups?.["name"] ?? "");
  return found === null || text === undefined ? undefined : { text, length: found[0].length };
}

function escapeAt(ahead: string): WrittenCharacter | undefined {
  const text = ahead.startsWith("\\") ? escapes.get(ahead.charAt(1)) : undefined;
  return text === undefined ? undefined : { text, length: 2 };
}
