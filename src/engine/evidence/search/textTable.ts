/** Words under numbers from 0 on, kept as code units and a hash table in typed arrays: no string is made to look one up. */
export class TextTable {
  /** How many words there are. */
  count = 0;
  #units: Uint16Array;
  #starts: Uint32Array;
  #slots: Uint32Array;

  constructor(parts: TextTableParts = emptyParts()) {
    this.#units = parts.units;
    this.#starts = parts.starts;
    this.#slots = parts.slots;
    this.count = parts.starts.length - 1;
  }

  /** The number of the word in the first `length` units, or -1. */
  find(word: Uint16Array, length: number): number {
    return (this.#slots[this.#slotOf(word, length)] ?? 0) - 1;
  }

  /** The number of the word, which is added if it is new. */
  idOf(word: Uint16Array, length: number): number {
    const slot = this.#slotOf(word, length);
    const known = this.#slots[slot] ?? 0;
    return known === 0 ? this.#add(word, length, slot) : known - 1;
  }

  /** The word under this number. */
  textOf(id: number): string {
    const units = this.#units;
    const end = this.#starts[id + 1] ?? 0;
    let text = "";
    for (let at = this.#starts[id] ?? 0; at < end; at++)
      text += String.fromCharCode(units[at] ?? 0);
    return text;
  }

  /** The code units of the word under this number. */
  unitsOf(id: number): Uint16Array {
    return this.#units.subarray(this.#starts[id] ?? 0, this.#starts[id + 1] ?? 0);
  }

  /** The arrays, cut to what is used. */
  toParts(): TextTableParts {
    const starts = this.#starts.slice(0, this.count + 1);
    return { units: this.#units.slice(0, starts[this.count] ?? 0), starts, slots: this.#slots };
  }

  #add(word: Uint16Array, length: number, slot: number): number {
    const id = this.count++;
    const start = this.#starts[id] ?? 0;
    if (start + length > this.#units.length) {
      this.#units = grownUnits(this.#units, start + length);
    }
    if (id + 2 > this.#starts.length) this.#starts = grown(this.#starts, id + 2);
    for (let i = 0; i < length; i++) this.#units[start + i] = word[i] ?? 0;
    this.#starts[id + 1] = start + length;
    this.#slots[slot] = id + 1;
    if (this.count * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  /** Where the word stands or would stand. There is always a free slot: the table is never more than half full. */
  #slotOf(word: Uint16Array, length: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hashOf(word, 0, length) & mask;
    for (let steps = 0; steps <= mask; steps++) {
      const id = slots[slot] ?? 0;
      if (id === 0 || this.#is(id - 1, word, length)) return slot;
      slot = (slot + 1) & mask;
    }
    return 0; // Only a damaged table is full; what is found there is compared by nobody twice.
  }

  #is(id: number, word: Uint16Array, length: number): boolean {
    const units = this.#units;
    const start = this.#starts[id] ?? 0;
    if ((this.#starts[id + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i++) if (units[start + i] !== word[i]) return false;
    return true;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.count; id++) {
      let slot = hashOf(this.#units, this.#starts[id] ?? 0, this.#starts[id + 1] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

/** What a table is made of. Word `i` is `units` from `starts[i]` to `starts[i + 1]`; `slots` is the hash table of numbers from 1. */
export interface TextTableParts {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly slots: Uint32Array;
}

function emptyParts(): TextTableParts {
  return { units: new Uint16Array(512), starts: new Uint32Array(1), slots: new Uint32Array(128) };
}

// FNV-1a over code units, mixed so that the low bits hold all of it.
function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** A copy at least twice as long that has room for `length`. */
export function grown(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(Math.max(length, array.length * 2, 64));
  next.set(array);
  return next;
}

function grownUnits(array: Uint16Array, length: number): Uint16Array {
  const next = new Uint16Array(Math.max(length, array.length * 2));
  next.set(array);
  return next;
}
