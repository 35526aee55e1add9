import { foldedUnit, kindAt, kinds } from "./letters.js";
import { NumberReader } from "./numberReader.js";
import { grown } from "./textTable.js";
import { isStop, noTerm, roles, type Vocabulary } from "./vocabulary.js";

/** Longer words are cut. */
const LONGEST = 100;
/** Up to this length a word all in capitals may be an acronym that reads like a stop word: `US`, `WHO`. */
const ACRONYM = 4;

/**
 * Reads the terms of a text in one pass over its code units: words, values of figures, months, neighbours in names. They
 * are left in `terms`, `termCount` of them, each as often as it occurs.
 */
export class TermScanner {
  terms = new Uint32Array(256);
  termCount = 0;
  readonly vocabulary: Vocabulary;
  readonly #number = new NumberReader();
  readonly #word = new Uint16Array(LONGEST);
  #text = "";
  #end = 0;
  /** The capitalised word before, where it ended, and whether one is open. */
  #name = -1;
  #nameEnd = 0;
  #numberEnd = 0;
  #isAfterPer = false;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads `text` from `start` to `end` as one sentence. */
  scan(text: string, start: number, end: number): void {
    this.#text = text;
    this.#end = end;
    this.termCount = 0;
    this.#name = -1;
    let at = start;
    while (at < end) {
      const unit = text.charCodeAt(at);
      const kind = kindAt(unit);
      if (kind === kinds.lower || kind === kinds.upper) at = this.#readWord(at, kind);
      else if (kind === kinds.digit) at = this.#readDigits(at);
      else {
        if (unit === PERCENT && this.#number.isOpen && at === this.#numberEnd)
          this.#closeNumber(true);
        at += 1;
      }
    }
    this.#closeNumber(false);
  }

  #readWord(start: number, firstKind: number): number {
    const text = this.#text;
    const word = this.#word;
    let length = 0;
    let capitals = 0;
    let at = start;
    for (; at < this.#end; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindAt(unit);
      if (kind === kinds.lower || kind === kinds.upper || kind === kinds.digit) {
        if (kind === kinds.upper) capitals += 1;
        if (length < LONGEST) word[length++] = foldedUnit(unit);
      } else if (kind === kinds.apostrophe) {
        // "Assad's" ends here, "O'Neill" and "doesn't" go on.
        if (!this.#isLetter(at + 1)) break;
        if (text.charCodeAt(at + 1) === SMALL_S && !this.#isLetter(at + 2)) {
          at += 2;
          break;
        }
      } else if (kind !== kinds.silent) break;
    }
    // "U.S." and "J.D." are one word each.
    while (length <= ACRONYM && capitals === length && this.#isInitial(at)) {
      word[length++] = foldedUnit(text.charCodeAt(at + 1));
      capitals += 1;
      at += 2;
    }
    this.#takeWord(length, { start, end: at, isName: firstKind === kinds.upper, capitals });
    return at;
  }

  #takeWord(length: number, shape: Shape): void {
    const { vocabulary } = this;
    if (shape.capitals === length && length > 1 && length <= ACRONYM) this.#capitalise(length);
    const word = vocabulary.wordOf(this.#word, length);
    const role = vocabulary.roleOf(word);
    if (role !== roles.plain && this.#takeSpecial(word, role, shape)) return;
    this.#closeNumber(false);
    this.#push(vocabulary.termOf(word));
    if (!shape.isName) this.#name = -1;
    else this.#takeName(word, shape);
  }

  /** Whether a word with a role of its own was dealt with. */
  #takeSpecial(word: number, role: number, { start, end, isName }: Shape): boolean {
    const { vocabulary } = this;
    const number = this.#number;
    const isNear = number.isOpen && start - this.#numberEnd <= 1;
    if (isNear) {
      const isGlued = start === this.#numberEnd;
      if (number.take(role, vocabulary.valueOf(word), isGlued)) {
        this.#numberEnd = end;
        return true;
      }
      if (role === roles.per || (role === roles.ordinal && isGlued)) {
        this.#isAfterPer = role === roles.per;
        this.#numberEnd = end;
        return true;
      }
      if (role === roles.percent || (role === roles.cent && this.#isAfterPer)) {
        this.#closeNumber(true);
        return true;
      }
    }
    this.#closeNumber(false);
    if (role === roles.small || role === roles.tens || role === roles.scale) {
      number.beginWord(role, role === roles.scale ? 1 : vocabulary.valueOf(word));
      if (role === roles.scale) number.take(role, vocabulary.valueOf(word), false);
      this.#numberEnd = end;
      this.#name = -1;
      return true;
    }
    if (role === roles.particle && this.#name >= 0 && start - this.#nameEnd === 1) {
      this.#nameEnd = end; // "Bashar al-Assad": the name goes on behind it.
      return true;
    }
    if (role === roles.cent) return false;
    // A month is one by its capital: "may" and "mar" are not.
    if (role === roles.month && isName) this.#push(vocabulary.termOf(word));
    this.#name = -1;
    return true;
  }

  #takeName(word: number, { start, end }: Shape): void {
    const { vocabulary } = this;
    if (this.#name >= 0 && start - this.#nameEnd === 1) {
      this.#push(vocabulary.pairTerm(this.#name, word));
    }
    this.#name = word;
    this.#nameEnd = end;
  }

  #readDigits(start: number): number {
    const text = this.#text;
    this.#name = -1;
    if (this.#isDay(start)) {
      const [year, month, day] = [0, 5, 8].map((from) =>
        Number(text.slice(start + from, start + from + (from === 0 ? 4 : 2))),
      );
      this.#closeNumber(false);
      for (const value of [year, day]) this.#push(this.vocabulary.valueTerm(value ?? 0, false));
      this.#push(this.vocabulary.termNamed(MONTHS[(month ?? 0) - 1] ?? "january"));
      return start + 10;
    }
    let value = 0;
    let decimal = 0;
    let at = start;
    for (; at < this.#end; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= ZERO && unit <= ZERO + 9) {
        value = decimal > 0 ? value + (unit - ZERO) / 10 ** decimal++ : value * 10 + unit - ZERO;
      } else if (unit === COMMA && decimal === 0 && this.#isGroup(at + 1)) continue;
      else if (unit === POINT && decimal === 0 && this.#isDigit(at + 1)) decimal = 1;
      else break;
    }
    this.#closeNumber(false);
    this.#number.beginDigits(value);
    this.#numberEnd = Math.max(at, start + 1); // Digits of another script have no value here.
    return this.#numberEnd;
  }

  #closeNumber(isShare: boolean): void {
    if (!this.#number.isOpen) return;
    this.#isAfterPer = false;
    const value = this.#number.close();
    if (value !== undefined) this.#push(this.vocabulary.valueTerm(value, isShare));
  }

  #push(term: number): void {
    if (term === noTerm) return;
    if (this.termCount === this.terms.length) this.terms = grown(this.terms, this.termCount + 1);
    this.terms[this.termCount++] = term;
  }

  // Capitals set apart what would read like a stop word: the term is then the capitals themselves.
  #capitalise(length: number): void {
    const word = this.#word;
    let text = "";
    for (let i = 0; i < length; i++) text += String.fromCharCode(word[i] ?? 0);
    if (!isStop(text)) return;
    for (let i = 0; i < length; i++) word[i] = text.charAt(i).toUpperCase().charCodeAt(0);
  }

  #isLetter(at: number): boolean {
    if (at >= this.#end) return false;
    const kind = kindAt(this.#text.charCodeAt(at));
    return kind === kinds.lower || kind === kinds.upper;
  }

  // ".S" of "U.S.": a stop, a capital, and no further letter.
  #isInitial(at: number): boolean {
    if (at + 1 >= this.#end || this.#text.charCodeAt(at) !== POINT) return false;
    return kindAt(this.#text.charCodeAt(at + 1)) === kinds.upper && !this.#isLetter(at + 2);
  }

  #isDigit(at: number): boolean {
    const unit = at < this.#end ? this.#text.charCodeAt(at) : 0;
    return unit >= ZERO && unit <= ZERO + 9;
  }

  // Three digits and no fourth.
  #isGroup(at: number): boolean {
    return (
      this.#isDigit(at) && this.#isDigit(at + 1) && this.#isDigit(at + 2) && !this.#isDigit(at + 3)
    );
  }

  // "2024-12-02"
  #isDay(start: number): boolean {
    const text = this.#text;
    if (start + 10 > this.#end || text.charCodeAt(start + 4) !== HYPHEN) return false;
    return (
      /^\d{4}-[01]\d-[0-3]\d$/u.test(text.slice(start, start + 10)) && !this.#isDigit(start + 10)
    );
  }
}

/** A word's place and look. */
interface Shape {
  readonly start: number;
  readonly end: number;
  readonly isName: boolean;
  readonly capitals: number;
}

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const [PERCENT, COMMA, HYPHEN, POINT, ZERO, SMALL_S] = [37, 44, 45, 46, 48, 115] as const;
