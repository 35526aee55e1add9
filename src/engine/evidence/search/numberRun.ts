/** So many numbers stand in one piece. */
const PIECE = 1 << 15;

/** A row of whole numbers that grows piece by piece: nothing is copied, and no large array is left behind. */
export class NumberRun {
  length = 0;
  readonly #pieces: Uint32Array[] = [];

  /** The numbers put in, in pieces; all but the last are full. */
  get pieces(): readonly Uint32Array[] {
    const used = this.length % PIECE;
    return this.#pieces.map((piece, at) =>
      at === this.#pieces.length - 1 && used > 0 ? piece.subarray(0, used) : piece,
    );
  }

  /** Adds a number at the end. */
  push(number: number): void {
    const at = this.length % PIECE;
    if (at === 0) this.#pieces.push(new Uint32Array(PIECE));
    const piece = this.#pieces.at(-1);
    if (piece !== undefined) piece[at] = number;
    this.length += 1;
  }

  /** All of them in one array. */
  toArray(): Uint32Array<ArrayBuffer> {
    const array = new Uint32Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      array.set(piece, at);
      at += piece.length;
    }
    return array;
  }
}
