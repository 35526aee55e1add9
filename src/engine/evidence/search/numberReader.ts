import { roles } from "./vocabulary.js";

/** Puts the words and digits of one number together: `two hundred and fifty`, `1.2 million`, `12 per cent`. */
export class NumberReader {
  /** Whether a number has begun. */
  isOpen = false;
  #total = 0;
  #current = 0;
  #last: number = roles.plain;
  #isOne = false;

  /** Begins a number that is written in digits. */
  beginDigits(value: number): void {
    this.isOpen = true;
    this.#total = 0;
    this.#current = value;
    this.#last = DIGITS;
    this.#isOne = false;
  }

  /** Begins a number that is written in words. */
  beginWord(role: number, value: number): void {
    this.isOpen = true;
    this.#total = 0;
    this.#current = value;
    this.#last = role;
    // "one of them", "a hundred"
    this.#isOne = value === 1;
  }

  /** Whether a word of this role goes on with the number; if so, it has been taken in. */
  take(role: number, value: number, isGlued: boolean): boolean {
    if (role === roles.scale || (role === roles.glued && isGlued && this.#last === DIGITS)) {
      this.#scaleBy(value);
      return true;
    }
    // "thirty-five", "two hundred and five", "three thousand forty"
    const afterTens = this.#last === roles.tens && role === roles.small && value < 10;
    const afterScale = this.#last === roles.scale && (role === roles.small || role === roles.tens);
    if (afterTens || afterScale) {
      this.#current += value;
      this.#last = role;
      return true;
    }
    return role === roles.and && this.#last === roles.scale;
  }

  /** The number; undefined for a lone `one`. The reader is closed. */
  close(): number | undefined {
    this.isOpen = false;
    const value = this.#total + this.#current;
    return this.#isOne && value === 1 ? undefined : value;
  }

  #scaleBy(value: number): void {
    // "two hundred thousand" multiplies what is there, "five million two hundred" adds to it.
    const current = this.#current === 0 && this.#total === 0 ? 1 : this.#current;
    if (value <= 100) this.#current = current * value;
    else {
      this.#total += current * value;
      this.#current = 0;
    }
    this.#last = roles.scale;
  }
}

const DIGITS = -1;
