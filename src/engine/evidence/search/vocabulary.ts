import { monthNames } from "../../mentions/dates/calendarWords.js";
import { scaleLetters, scales, smallNumbers, tens } from "../../mentions/figures/numeralWords.js";
import { computeKey } from "../words/key.js";
import { stopWords } from "../words/weak.js";
import { grown, TextTable } from "./textTable.js";

/** What a word does beside being a term. */
export const roles = {
  plain: 0,
  /** `seven`: a number below twenty. */
  small: 1,
  /** `forty`. */
  tens: 2,
  /** `million`, `hundred`, `dozen`: multiplies the number before it. */
  scale: 3,
  /** `bn`, `m`: multiplies digits that it is glued to. */
  glued: 4,
  /** `percent`. */
  percent: 5,
  /** `per`, `and`: may stand inside a number. */
  per: 6,
  and: 7,
  /** `cent`: of `per cent`. */
  cent: 8,
  /** `th`, `st`, `s`: behind digits it says nothing more. */
  ordinal: 9,
  /** `Dec`, and `May` with a capital: a month. */
  month: 10,
  /** `al`, `bin`, `von`: goes on inside a name. */
  particle: 11,
  /** A word that tells nothing. */
  stop: 12,
} as const;

/** No term. */
export const noTerm = 0xffffffff;

/**
 * Words as written (in lower case, without marks) and the terms they stand for, each looked up once. A term is a key
 * of `keyOf`, `#1200000` for a value, `#12%` for a share, or two words with a space between them for neighbours in a name.
 */
export class Vocabulary {
  readonly words = new TextTable();
  readonly terms = new TextTable();
  /** By word: its role, its value if it has one, and its term or `noTerm`. */
  #roleOf = new Uint8Array(256);
  #termOf = new Uint32Array(256);
  readonly #values = new Map<number, number>();
  readonly #scratch = new Uint16Array(256);

  /** The number of a word; a new one is classified. */
  wordOf(units: Uint16Array, length: number): number {
    const before = this.words.count;
    const id = this.words.idOf(units, length);
    if (this.words.count > before) this.#classify(id);
    return id;
  }

  /** One of `roles`. */
  roleOf(word: number): number {
    return this.#roleOf[word] ?? 0;
  }

  /** The number that a number word or scale stands for. */
  valueOf(word: number): number {
    return this.#values.get(word) ?? 0;
  }

  /** The term of a word, or `noTerm`. */
  termOf(word: number): number {
    return this.#termOf[word] ?? noTerm;
  }

  /** The term of a value. */
  valueTerm(value: number, isShare: boolean): number {
    return this.termNamed(`#${String(Math.round(value * 1e6) / 1e6)}${isShare ? "%" : ""}`);
  }

  /** The term with this name, which is added if it is new. */
  termNamed(name: string): number {
    return this.terms.idOf(this.#scratch, this.#write(name, 0));
  }

  /** The term for two words beside one another in a name. */
  pairTerm(first: number, second: number): number {
    const [a, b] = [this.words.unitsOf(first), this.words.unitsOf(second)];
    if (a.length + b.length + 1 > this.#scratch.length) return noTerm;
    this.#scratch.set(a);
    this.#scratch[a.length] = 32;
    this.#scratch.set(b, a.length + 1);
    return this.terms.idOf(this.#scratch, a.length + b.length + 1);
  }

  #classify(id: number): void {
    if (id >= this.#roleOf.length) {
      this.#termOf = grown(this.#termOf, id + 1);
      const next = new Uint8Array(this.#termOf.length);
      next.set(this.#roleOf);
      this.#roleOf = next;
    }
    const word = this.words.textOf(id);
    const entry = SPECIAL.get(word);
    const role = entry?.role ?? (isStop(word) ? roles.stop : roles.plain);
    this.#roleOf[id] = role;
    if (entry?.value !== undefined) this.#values.set(id, entry.value);
    const key =
      entry?.key ?? (role === roles.stop ? "" : capitals.test(word) ? word : computeKey(word));
    this.#termOf[id] = key === "" ? noTerm : this.termNamed(key);
  }

  #write(text: string, at: number): number {
    const end = Math.min(text.length, this.#scratch.length - at);
    for (let i = 0; i < end; i++) this.#scratch[at + i] = text.charCodeAt(i);
    return at + end;
  }
}

/** Whether a word in lower case tells nothing. `doesnt` is what is left of `doesn’t`. */
export function isStop(word: string): boolean {
  return stopWords.has(word) || (word.endsWith("nt") && stopWords.has(word.slice(0, -2)));
}

// The scanner writes an acronym that reads like a stop word in capitals: "US", "WHO".
const capitals = /^\p{Lu}/u;

interface Special {
  readonly role: number;
  readonly value?: number;
  /** Its term where that is not `keyOf` of it; empty for none. */
  readonly key?: string;
}

const SPECIAL: ReadonlyMap<string, Special> = new Map<string, Special>([
  ..."al bin bint da de del della der di el ibn la van von zu"
    .split(" ")
    .map((word) => [word, { role: roles.particle, key: "" }] as const),
  ...[...smallNumbers].map(([w, value]) => [w, { role: roles.small, value, key: "" }] as const),
  ...[...tens].map(([w, value]) => [w, { role: roles.tens, value, key: "" }] as const),
  ...[...scaleLetters].map(([w, value]) => [w, { role: roles.glued, value, key: "" }] as const),
  ...[...scales].map(([w, value]) => [w, { role: roles.scale, value, key: "" }] as const),
  ...["percent", "pct"].map((word) => [word, { role: roles.percent, key: "" }] as const),
  ...["nd", "rd", "s", "st", "th"].map((w) => [w, { role: roles.ordinal, key: "" }] as const),
  ...monthNames.flatMap((name) => {
    const key = name.toLowerCase();
    const month = { role: roles.month, key };
    return [key, key.slice(0, 3)].map((word) => [word, month] as const);
  }),
  ["sept", { role: roles.month, key: "september" }],
  ["per", { role: roles.per, key: "" }],
  ["and", { role: roles.and, key: "" }],
  ["cent", { role: roles.cent }],
]);
