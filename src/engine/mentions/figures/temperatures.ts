import { endsPhrase } from "./counted.js";
import { isDash, type Lexeme } from "./lexemes.js";
import { quantityForm, type UnitReading } from "./quantityForm.js";

/** `minus 6C`, `-6°C`, `21 degrees`, `6C above zero`, `277 K`. Fahrenheit and kelvin are units of their own until they are compared. */
export const temperatures = quantityForm("temperatures", {
  before: readMinus,
  opens: (lexeme) => isDash(lexeme) || lexeme.lower === "minus",
  behind: (lexemes, at) =>
    readAngle(lexemes, at) ?? readDegrees(lexemes, at) ?? readKelvin(lexemes, at),
});

function readMinus(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const lexeme = lexemes[at];
  const isSign = isDash(lexeme) && lexeme?.glued === false && lexemes[at + 1]?.glued === true;
  if (!isSign && lexeme?.lower !== "minus") return undefined;
  const degrees = readDegrees(lexemes, at + 2);
  return degrees === undefined ? undefined : { end: at + 1, unit: degrees.unit, sign: -1 };
}

function readDegrees(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const first = lexemes[at];
  if (first === undefined) return undefined;
  const letter = /^[CF]$/u.test(first.text) && first.glued ? first.text : undefined;
  if (letter !== undefined) return behindZero(lexemes, at + 1, letter);
  if (first.text !== "°" && !/^degrees?$/u.test(first.lower)) return undefined;
  const scale = /^(?:C|F|Celsius|Fahrenheit)$/iu.exec(lexemes[at + 1]?.text ?? "")?.[0];
  if (scale === undefined) {
    return first.text === "°" ? undefined : behindZero(lexemes, at + 1, "C");
  }
  return behindZero(lexemes, at + 2, scale.charAt(0).toUpperCase());
}

/** `6C above zero` says it twice; `6C below zero` is minus six. */
function behindZero(lexemes: readonly Lexeme[], at: number, name: string): UnitReading {
  const unit = { dimension: "temperature", name, toBase: 1 } as const;
  const side = lexemes[at]?.lower;
  const isZero = /^(?:zero|freezing)$/u.test(lexemes[at + 1]?.lower ?? "");
  if (!isZero || (side !== "above" && side !== "below")) return { end: at, unit };
  return { end: at + 2, unit, factor: side === "below" ? -1 : 1 };
}

/** `277 K`, `4 kelvin`; a `5 K` may be a run, and `K` right behind digits thousands. */
function readKelvin(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const [word, next] = lexemes.slice(at, at + 2);
  const isLetter = word?.text === "K" && !word.glued && endsPhrase(next) && next?.kind !== "number";
  const isRun = /^(?:a|an|each|every|her|his|the|their)$/u.test(lexemes[at - 2]?.lower ?? "");
  if (!/^kelvins?$/u.test(word?.lower ?? "") && (!isLetter || isRun)) return undefined;
  return { end: at + 1, unit: { dimension: "temperature", name: "K", toBase: 1 } };
}

const SIDES = /^(?:east|north|south|west)$/u;
const TURNING_BEHIND =
  /^(?:angle|angles|arc|bend|latitude|longitude|panorama|rotation|slope|spin|turn|turns|video|view|views)$/u;
const TURNING_BEFORE =
  /^(?:angle|angles|bearing|flaps|heading|inclined|latitude|longitude|rotate|rotated|rotates|rotating|slope|spin|spun|swivel|tilted|turn|turned|turning|turns)$/u;
const BEHIND_REACH = 3;
const BEFORE_REACH = 6;

/** `Wind from 310`, where `a wind at 34 degrees` is warm. */
function isWindFrom(before: readonly Lexeme[]): boolean {
  return before.some(
    ({ lower }, at) => /^winds?$/u.test(lower) && before[at + 1]?.lower === "from",
  );
}

/** `77 degrees north`, `flaps at 17 degrees`, `a 360-degree view`: how far round, not how warm. */
function readAngle(lexemes: readonly Lexeme[], at: number): UnitReading | undefined {
  const wordAt = isDash(lexemes[at]) ? at + 1 : at;
  if (!/^degrees?$/u.test(lexemes[wordAt]?.lower ?? "")) return undefined;
  const behind = lexemes.slice(wordAt + 1, wordAt + 1 + BEHIND_REACH);
  if (/^(?:above|below|c|celsius|f|fahrenheit)$/u.test(behind[0]?.lower ?? "")) return undefined;
  const before = lexemes.slice(Math.max(0, at - BEFORE_REACH), at);
  const isAngle =
    SIDES.test(behind[0]?.lower ?? "") ||
    behind.some(({ lower }) => TURNING_BEHIND.test(lower)) ||
    before.some(({ lower }) => TURNING_BEFORE.test(lower)) ||
    isWindFrom(before);
  return isAngle
    ? { end: wordAt + 1, unit: { dimension: "angle", name: "degree", toBase: 1 } }
    : undefined;
}
