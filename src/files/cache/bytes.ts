/** Writes numbers and texts one after the other. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(4096);
  #length = 0;

  /** A whole number from 0 up; small ones take one byte. */
  count(value: number): void {
    let rest = value;
    this.#room(8);
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A whole number of either sign. */
  step(value: number): void {
    this.count(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** Any text; half a surrogate pair too. */
  text(text: string): void {
    // UTF-8 has no way to write half a pair.
    const encoding = /\p{Surrogate}/u.test(text) ? "utf16le" : "utf8";
    const length = Buffer.byteLength(text, encoding);
    this.count(length * 2 + (encoding === "utf8" ? 0 : 1));
    this.#room(length);
    this.#length += this.#bytes.write(text, this.#length, encoding);
  }

  /** What has been written. */
  done(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const next = Buffer.allocUnsafe(Math.max(this.#length + more, this.#bytes.length * 2));
    this.#bytes.copy(next, 0, 0, this.#length);
    this.#bytes = next;
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. Throws where the bytes end too soon. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  count(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 0x80) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError("The bytes end too soon.");
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  }

  step(): number {
    const value = this.count();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  text(): string {
    const head = this.count();
    const end = this.#at + Math.floor(head / 2);
    if (end > this.#bytes.length) throw new RangeError("The bytes end too soon.");
    const text = this.#bytes.toString(head % 2 === 0 ? "utf8" : "utf16le", this.#at, end);
    this.#at = end;
    return text;
  }
}
